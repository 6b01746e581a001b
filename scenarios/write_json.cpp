// The scenario as JSON of the published schema. Defaults are left out; reading it back gives the
// same model, translations included (under `i18n`).
#include <nlohmann/json.hpp>

#include "scenarios/names.hpp"
#include "scenarios/read.hpp"
#include "scenarios/texts.hpp"
#include "scenarios/times.hpp"

namespace tocsin {
namespace {

using Json = nlohmann::ordered_json;

void put(Json& to, const char* key, const std::string& text) {
    if (!text.empty()) to[key] = text;
}

void put(Json& to, const char* key, const Text& text) {
    put(to, key, text.original);
}

template <class Tag>
void put(Json& to, const char* key, const Id<Tag>& id) {
    put(to, key, id.value);
}

template <class Tag>
void put(Json& to, const char* key, const std::optional<Id<Tag>>& id) {
    if (id) put(to, key, id->value);
}

void put(Json& to, const char* key, const std::vector<std::string>& words) {
    if (!words.empty()) to[key] = words;
}

template <class Tag>
void put(Json& to, const char* key, const std::vector<Id<Tag>>& ids) {
    for (const Id<Tag>& id : ids) to[key].push_back(id.value);
}

void put(Json& to, const char* key, const std::vector<RoleRef>& refs) {
    for (const RoleRef& ref : refs) to[key].push_back(role_ref_text(ref));
}

// Whole numbers without ".0": a person may read this file.
Json number(double value) {
    const auto whole = static_cast<std::int64_t>(value);
    return static_cast<double>(whole) == value ? Json(whole) : Json(value);
}

Json options(const std::vector<Option>& list) {
    Json out = Json::object();
    for (const Option& option : list) out[option.id] = option.label.original;
    return out;
}

Json json(const Condition& c) {
    using Kind = Condition::Kind;
    Json out = Json::object();
    const std::string word(name_of(c.kind));
    switch (c.kind) {
        case Kind::All:
        case Kind::Any:
            out[word] = Json::array();
            for (const Condition& part : c.of) out[word].push_back(json(part));
            break;
        case Kind::Not:
            out[word] = json(c.of.at(0));
            break;
        case Kind::Answered:
        case Kind::NotAnswered:
        case Kind::Choice:
            out[word] = c.inject.value;
            break;
        case Kind::Holds:
            out[word] = c.fact.value;
            break;
        case Kind::Decided:
            out[word] = c.decision.value;
            break;
        case Kind::Flag:
            out[word] = c.field;
            break;
        case Kind::Elapsed:
            out[word] = format_length(c.elapsed_ms);
            put(out, "since", c.inject);
            break;
    }
    if (c.kind == Kind::Choice) put(out, "field", c.field);
    put(out, "is", c.value);
    put(out, "who", c.who);
    if (c.by_ms) out["by"] = format_drill_time(*c.by_ms);
    if (c.within_ms) out["within"] = format_length(*c.within_ms);
    return out;
}

Json json(const FormField& field) {
    Json out;
    out["kind"] = field.kind;
    put(out, "label", field.label);
    put(out, "help", field.help);
    if (field.required) out["required"] = true;
    if (!field.options.empty()) out["options"] = options(field.options);
    if (field.min) out["min"] = number(*field.min);
    if (field.max) out["max"] = number(*field.max);
    if (field.points != 0) out["points"] = number(field.points);
    const ResponseKind* kind = response_kind(field.kind);
    if (kind && kind->shape == ResponseKind::Shape::Number && !field.key.empty()) {
        out["key"] = Json::parse(field.key[0]);  // read as a number, so written as it was
    } else if (field.key.size() == 1) {
        out["key"] = field.key[0];
    } else {
        put(out, "key", field.key);
    }
    put(out, "rubric", field.rubric);
    return out;
}

Json json(const Inject& inject) {
    Json out;
    out["kind"] = name_of(inject.kind);
    if (inject.at_ms) out["at"] = format_drill_time(*inject.at_ms);
    if (inject.when) out["when"] = json(*inject.when);
    if (inject.delay_ms) out["delay"] = format_length(inject.delay_ms);
    put(out, "to", inject.to);
    put(out, "channel", inject.channel);
    put(out, "from", inject.from);
    put(out, "title", inject.title);
    if (inject.tlp) out["tlp"] = name_of(*inject.tlp);
    if (inject.pap) out["pap"] = name_of(*inject.pap);
    put(out, "body", inject.body);
    put(out, "facts", inject.facts);
    put(out, "artefacts", inject.artefacts);
    put(out, "expected", inject.expected);
    put(out, "objectives", inject.objectives);
    put(out, "decision", inject.decision);
    put(out, "task", inject.task);
    put(out, "probe", inject.probe);
    if (!inject.form) return out;
    Json form;
    if (inject.form->due_after_ms) form["due"] = format_length(*inject.form->due_after_ms);
    if (inject.form->late_share != 1) form["late_share"] = number(inject.form->late_share);
    for (const FormField& field : inject.form->fields) form["fields"][field.id] = json(field);
    out["form"] = std::move(form);
    return out;
}

Json json(const Fact& fact) {
    Json out;
    put(out, "text", fact.text);
    out["origin"] = fact.origin ? fact.origin->value : "excon";
    out["tlp"] = name_of(fact.tlp);
    if (!fact.truth) out["true"] = false;
    if (fact.decoy) out["kind"] = "decoy";
    put(out, "per", fact.per);
    put(out, "need", fact.need);
    put(out, "forbid", fact.forbid);
    put(out, "named", fact.named);
    put(out["match"], "ioc", fact.match.indicators);
    put(out["match"], "regex", fact.match.regex);
    if (out["match"].is_null()) out.erase("match");
    return out;
}

Json json(const ProbeItem& item) {
    Json out;
    out["q"] = item.question;
    out["type"] = name_of(item.type);
    put(out, "label", item.label);
    out["key"] = item.key;
    if (!item.options.empty()) out["options"] = options(item.options);
    if (item.options.empty() && item.type != ProbeItem::Type::Nominal)
        out["key"] = Json::parse(item.key);
    if (item.min && item.max) out["range"] = {number(*item.min), number(*item.max)};
    put(out, "facts", item.facts);
    return out;
}

Json json(const Limits& limits) {
    return {{"target", format_length(limits.target_ms)},
            {"deadline", format_length(limits.deadline_ms)}};
}

void put_kind(Json& out, const Expectation& e) {
    using Kind = Expectation::Kind;
    const Expectation usual;
    const char* to = e.kind == Kind::Respond ? "to" : e.kind == Kind::Withhold ? "from" : "tell";
    put(out, "who", e.who);
    put(out, to, e.to);
    put(out, "fact", e.fact);
    put(out, "request", e.request);
    put(out, "task", e.task);
    put(out, "decision", e.decision);
    put(out, "correct_targets", e.correct_targets);
    if (e.limits != Limits{}) out.update(json(e.limits));
    if (e.satisfied_by != usual.satisfied_by) out["satisfied_by"] = name_of(e.satisfied_by);
    if (e.ack != usual.ack) out["ack"] = json(e.ack);
    if (e.answer != usual.answer) out["answer"] = json(e.answer);
    put(out, "rubric", e.rubric);
    if (e.count != usual.count) out["count"] = e.count;
    if (e.claim_within_ms) out["claim_within"] = format_length(e.claim_within_ms);
    for (const auto& [option, value] : e.options) out["options"][option] = number(value);
    if (e.rule != usual.rule) out["rule"] = name_of(e.rule);
    put(out, "needs_facts", e.needs_facts);
    if (e.at_ms) out["at"] = format_drill_time(*e.at_ms);
    for (const ProbeItem& item : e.items) out["items"].push_back(json(item));
}

Json json(const Expectation& e) {
    Json out;
    out["id"] = e.id.value;
    out["kind"] = name_of(e.kind);
    put_kind(out, e);
    if (e.weight != 1) out["weight"] = number(e.weight);
    return out;
}

Json json(const Objective& o) {
    Json out;
    put(out, "title", o.title);
    put(out, "services", o.services);
    put(out, "csf", o.csf);
    put(out, "sim3", o.sim3);
    put(out, "rsit", o.rsit);
    put(out, "attack", o.attack);
    put(out, "gci", o.gci);
    return out;
}

Json json(const Role& role) {
    Json out;
    put(out, "title", role.title);
    put(out, "purpose", role.purpose);
    out["min"] = role.min;
    out["max"] = role.max;
    put(out, "directory", role.directory);
    return out;
}

Json json(const Persona& persona) {
    Json out;
    put(out, "name", persona.name);
    put(out, "organisation", persona.organisation);
    put(out, "address", persona.address);
    return out;
}

Json json(const Artefact& a) {
    Json out;
    put(out, "file", a.file);
    put(out, "type", a.type);
    put(out, "sha256", a.checksum);
    put(out, "title", a.title);
    put(out, "alternative", a.alternative);
    return out;
}

Json json(const Decision& d) {
    Json out;
    put(out, "title", d.title);
    put(out, "question", d.question);
    out["options"] = options(d.options);
    return out;
}

Json json(const Task& task) {
    Json out;
    put(out, "title", task.title);
    put(out, "description", task.description);
    return out;
}

Json json(const Request& request) {
    Json out;
    put(out, "text", request.text);
    put(out, "inject", request.inject);
    put(out, "fact", request.fact);
    return out;
}

Json json(const Rubric& rubric) {
    Json out;
    put(out, "title", rubric.title);
    for (const Rubric::Level& level : rubric.levels)
        out["levels"].push_back(
            {{"value", number(level.value)}, {"anchor", level.anchor.original}});
    return out;
}

template <class T>
void put_all(Json& to, const char* key, const std::vector<T>& items) {
    for (const T& item : items) to[key][item.id.value] = json(item);
}

// "injects/I01/title" → {"injects": {"I01": {"title": …}}}
void put_path(Json& to, std::string_view path, const std::string& text) {
    Json* at = &to;
    for (;;) {
        const std::size_t slash = path.find('/');
        at = &(*at)[std::string(path.substr(0, slash))];
        if (slash == path.npos) break;
        path.remove_prefix(slash + 1);
    }
    *at = text;
}

}  // namespace

std::string scenario_to_json(const Scenario& s) {
    Json out;
    out["format"] = 1;
    put(out, "id", s.id);
    put(out, "version", s.version);
    put(out, "language", s.language);
    put(out, "title", s.title);
    put(out, "summary", s.summary);
    put(out, "attack_version", s.attack_version);
    out["duration"] = format_length(s.duration_ms);
    for (const auto& [metric, weight] : s.weights) out["weights"][metric] = number(weight);
    put_all(out, "objectives", s.objectives);
    put_all(out, "roles", s.roles);
    put_all(out, "personas", s.personas);
    put_all(out, "artefacts", s.artefacts);
    put_all(out, "facts", s.facts);
    put_all(out, "decisions", s.decisions);
    put_all(out, "tasks", s.tasks);
    put_all(out, "requests", s.requests);
    put_all(out, "rubrics", s.rubrics);
    put_all(out, "injects", s.injects);
    for (const Expectation& e : s.expectations) out["expectations"].push_back(json(e));
    for (const std::string& language : s.languages)
        if (language != s.language) out["i18n"][language] = Json::object();
    each_text(s, [&](const std::string& path, const Text& text) {
        for (const auto& [language, words] : text.translations)
            put_path(out["i18n"][language], path, words);
    });
    return out.dump(2) + '\n';
}

}  // namespace tocsin
