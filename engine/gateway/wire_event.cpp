#include <algorithm>
#include <set>

#include "engine/core/decide.hpp"
#include "engine/gateway/wire.hpp"
#include "engine/gateway/wire_json.hpp"
#include "engine/store/event_codec.hpp"

namespace tocsin {
namespace {

// Frames with a seq begin so, that it can be found without reading them whole.
const std::string kEventHead = R"({"t":"event","seq":)";
const std::string kSnapshotHead = R"({"t":"snapshot","seq":)";

json options_json(const std::vector<Option>& options, std::string_view language) {
    json out = json::array();
    for (const Option& option : options)
        out.push_back({{"id", option.id}, {"label", option.label.in(language)}});
    return out;
}

json form_json(const Form& form, std::string_view language) {
    json fields = json::array();
    for (const FormField& field : form.fields) {
        json f{{"id", field.id},
               {"kind", field.kind},
               {"label", field.label.in(language)},
               {"required", field.required},
               {"points", field.points}};
        if (!field.help.empty()) f["help"] = field.help.in(language);
        if (!field.options.empty()) f["options"] = options_json(field.options, language);
        if (field.min) f["min"] = *field.min;
        if (field.max) f["max"] = *field.max;
        fields.push_back(std::move(f));
    }
    json out{{"fields", std::move(fields)}};
    if (form.due_after_ms) out["due_after_ms"] = *form.due_after_ms;
    return out;
}

json card_json(const BoundFact& fact, std::string_view language) {
    json out{{"id", fact.id.value},
             {"text", fact.text.in(language)},
             {"tlp", wire_name(fact.fact->tlp)}};
    if (!fact.fact->match.indicators.empty()) out["indicators"] = fact.fact->match.indicators;
    return out;
}

json cards_json(const std::vector<FactId>& facts, std::string_view language, const State& state) {
    json out = json::array();
    for (const FactId& id : facts)
        if (const BoundFact* fact = state.casting.fact(id))
            out.push_back(card_json(*fact, language));
    return out;
}

// What this copy of a release seeds: to a team its own, to EXCON all that went out with it.
std::vector<FactId> seeded(const InjectReleased& e, View view, TeamId team, const State& state) {
    const Inject* inject = find(state.scenario->injects, e.inject);
    if (!inject || view == View::Observer) return {};
    if (view == View::Team) return state.casting.seeded(*inject, team);
    std::set<FactId> all;
    for (const TeamId to : e.teams)
        for (FactId& fact : state.casting.seeded(*inject, to)) all.insert(std::move(fact));
    return {all.begin(), all.end()};
}

json artefacts_json(const Inject& inject, const Scenario& scenario, std::string_view language) {
    json out = json::array();
    for (const ArtefactId& id : inject.artefacts) {
        const Artefact* artefact = find(scenario.artefacts, id);
        if (!artefact) continue;
        out.push_back({{"id", id.value},
                       {"title", artefact->title.in(language)},
                       {"type", artefact->type},
                       {"size", artefact->size},
                       {"alternative", artefact->alternative.in(language)},
                       {"file", artefact->file.substr(artefact->file.rfind('/') + 1)}});
    }
    return out;
}

std::optional<Form> form_of(const Inject& inject, const Scenario& scenario) {
    if (inject.form || !inject.probe) return inject.form;
    const Expectation* probe = find(scenario.expectations, *inject.probe);
    return probe ? std::optional(probe_form(*probe)) : std::nullopt;
}

json sender_json(const Inject& inject, const Scenario& scenario, std::string_view language) {
    const Persona* from = find(scenario.personas, inject.from);
    if (!from) return {{"name", inject.from.value}, {"organisation", ""}, {"address", ""}};
    return {{"name", from->name.in(language)},
            {"organisation", from->organisation.in(language)},
            {"address", from->address}};
}

// Texts that describe a language: which one the reader got, and whether that is a translation.
void tell_language(json& content, const Text& body, const Scenario& scenario,
                   std::string_view language) {
    const bool translated = language != scenario.language && body.translated(language);
    content["language"] = translated ? std::string(language) : scenario.language;
    content["original_language"] = scenario.language;
    content["translated"] = translated;
}

json inject_content(const InjectReleased& e, const Inject& inject, View view, TeamId team,
                    std::string_view language, const State& state) {
    const Scenario& scenario = *state.scenario;
    json out{{"id", inject.id.value},
             {"title", inject.title.in(language)},
             {"body", ""},
             {"channel", inject.channel},
             {"sender", sender_json(inject, scenario, language)}};
    tell_language(out, inject.body, scenario, language);
    if (inject.tlp) out["tlp"] = wire_name(*inject.tlp);
    if (inject.pap) out["pap"] = wire_name(*inject.pap);
    if (view == View::Observer) return out;  // the big screen shows that it came, not what it says
    out["body"] = inject.body.in(language);
    if (!inject.artefacts.empty()) out["artefacts"] = artefacts_json(inject, scenario, language);
    if (const auto form = form_of(inject, scenario)) out["form"] = form_json(*form, language);
    if (inject.decision) out["decision"] = inject.decision->value;
    if (const Task* task = inject.task ? find(scenario.tasks, *inject.task) : nullptr)
        out["task"] = {{"id", task->id.value},
                       {"title", task->title.in(language)},
                       {"description", task->description.in(language)}};
    const json cards = cards_json(seeded(e, view, team, state), language, state);
    if (!cards.empty()) out["cards"] = cards;
    return out;
}

json ad_hoc_content(const AdHocWritten& ad_hoc, View view, const State& state) {
    json out{{"id", ad_hoc.inject.value},
             {"title", ad_hoc.title},
             {"body", view == View::Observer ? std::string() : ad_hoc.body},
             {"channel", ad_hoc.channel},
             {"sender", {{"name", ad_hoc.sender}, {"organisation", ""}, {"address", ""}}},
             {"language", state.scenario->language},
             {"original_language", state.scenario->language},
             {"translated", false}};
    if (ad_hoc.tlp) out["tlp"] = wire_name(*ad_hoc.tlp);
    if (view == View::Observer || ad_hoc.question.empty()) return out;
    FormField field;
    field.id = "answer";
    field.kind = "text";
    field.label.original = ad_hoc.question;
    field.required = true;
    out["form"] = form_json({{field}, ad_hoc.due_after_ms}, state.scenario->language);
    return out;
}

json decision_content(const Decision& decision, View view, std::string_view language) {
    const bool texts = view != View::Observer;
    return {{"id", decision.id.value},
            {"title", decision.title.in(language)},
            {"question", texts ? decision.question.in(language) : std::string()},
            {"options", texts ? options_json(decision.options, language) : json::array()}};
}

// How everybody voted, now that it can sway nobody.
json votes_json(const DecisionState& decision) {
    json out = json::array();
    for (const auto& [team, option] : decision.votes)
        out.push_back({{"team", team.value}, {"option", option}});
    return out;
}

// Adds what the wire gives beyond the log.
void add_content(json& frame, const Event& event, View view, TeamId team, std::string_view language,
                 const State& state) {
    if (const auto* released = std::get_if<InjectReleased>(&event)) {
        const auto ad_hoc = state.ad_hoc.find(released->inject);
        if (const Inject* inject = find(state.scenario->injects, released->inject))
            frame["content"] = inject_content(*released, *inject, view, team, language, state);
        else if (ad_hoc != state.ad_hoc.end())
            frame["content"] = ad_hoc_content(ad_hoc->second, view, state);
    } else if (const auto* sent = std::get_if<MessageSent>(&event)) {
        std::vector<FactId> attached;
        for (const Carried& carried : sent->facts)
            if (carried.how == CarryHow::Attached) attached.push_back(carried.fact);
        if (!attached.empty()) frame["cards"] = cards_json(attached, language, state);
    } else if (const auto* opened = std::get_if<DecisionOpened>(&event)) {
        if (const Decision* decision = find(state.scenario->decisions, opened->decision))
            frame["content"] = decision_content(*decision, view, language);
    } else if (const auto* closed = std::get_if<DecisionClosed>(&event)) {
        const auto decision = state.decisions.find(closed->decision);
        if (view == View::Team && decision != state.decisions.end())
            frame["votes"] = votes_json(decision->second);
    }
}

}  // namespace

std::string content_variant(const Event& event, View view, TeamId team, const State& state,
                            std::string_view judge) {
    if (view == View::Evaluator && !judge.empty()) {
        const auto* response = std::get_if<ResponseJudged>(&event);
        const auto* answer = std::get_if<AnswerJudged>(&event);
        if ((response && response->judge == judge) || (answer && answer->judge == judge))
            return "own";
    }
    if (const auto* released = std::get_if<InjectReleased>(&event)) {
        std::string variant = "inject";
        if (view == View::Team)
            for (const FactId& fact : seeded(*released, view, team, state))
                variant += '/' + fact.value;
        return variant;
    }
    if (const auto* sent = std::get_if<MessageSent>(&event))
        return sent->facts.empty() ? std::string() : "cards";
    if (const auto* vote = std::get_if<VoteCast>(&event))
        return view == View::Team && own_vote(*vote, team) ? "own" : std::string();
    return std::holds_alternative<DecisionOpened>(event) ? "decision" : std::string();
}

std::string event_payload(const Record& record, View view, TeamId team, std::string_view language,
                          const State& state, std::string_view judge) {
    const Event event = redacted(record.event, view, judge, team);
    json rest{{"at_ms", record.at_ms},
              {"utc_ms", record.utc_us / 1000},
              {"kind", kind_of(event)},
              {"data", event_to_json(event)}};
    add_content(rest, event, view, team, language, state);
    return kEventHead + std::to_string(record.seq) + ',' + dump(rest).substr(1);
}

std::string snapshot_payload(std::uint64_t seq, const std::vector<std::string>& events) {
    std::string out = kSnapshotHead + std::to_string(seq) + R"(,"frames":[)";
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (i > 0) out += ',';
        out += events[i];
    }
    return out + "]}";
}

std::uint64_t payload_seq(std::string_view payload) {
    for (const std::string& head : {kEventHead, kSnapshotHead}) {
        if (!payload.starts_with(head)) continue;
        std::uint64_t seq = 0;
        for (std::size_t i = head.size(); i < payload.size() && payload[i] != ','; ++i)
            seq = seq * 10 + static_cast<std::uint64_t>(payload[i] - '0');
        return seq;
    }
    return 0;
}

}  // namespace tocsin
