// Injects: conditions, forms and the events themselves.
#include <algorithm>

#include "scenarios/parts.hpp"

namespace tocsin {
namespace {

using ConditionKind = Condition::Kind;

std::vector<std::string> ids(std::span<const Channel> rows) {
    std::vector<std::string> out;
    for (const Channel& row : rows) out.emplace_back(row.id);
    return out;
}

std::vector<std::string> ids(std::span<const ResponseKind> rows) {
    std::vector<std::string> out;
    for (const ResponseKind& row : rows) out.emplace_back(row.id);
    return out;
}

std::vector<Option> rsit_options() {
    std::vector<Option> options;
    for (const RsitClass& row : rsit_classes())
        options.push_back({std::string(row.id), Text{std::string(row.name), {}}});
    return options;
}

// A condition waits for an answer only where something is asked.
void needs_form(Reader& r, const InjectId& inject, const Node& node) {
    r.later([&r, inject, &node] {
        const Inject* asked = find(r.scenario().injects, inject);
        if (asked && !asked->form && asked->kind != Inject::Kind::Probe)
            r.error(node, "this inject asks for no answer").found = inject.value;
    });
}

void needs_choice(Reader& r, const Condition& c, const Node& field, const Node& value) {
    r.later([&r, c, &field, &value] {
        const Inject* asked = find(r.scenario().injects, c.inject);
        if (!asked || !asked->form) return;  // reported already
        std::vector<std::string> fields;
        for (const FormField& f : asked->form->fields) fields.push_back(f.id);
        const FormField* chosen = find(asked->form->fields, c.field);
        if (!chosen) return r.unknown(field, "the form has no such field", fields);
        std::vector<std::string> options;
        const auto& offered = chosen->kind == "rsit" ? rsit_options() : chosen->options;
        for (const Option& option : offered) options.push_back(option.id);
        if (!find(offered, c.value)) r.unknown(value, "the field has no such option", options);
    });
}

void needs_option(Reader& r, const DecisionId& decision, const Node& value) {
    r.later([&r, decision, &value] {
        const Decision* decided = find(r.scenario().decisions, decision);
        if (!decided || find(decided->options, value.text)) return;
        std::vector<std::string> options;
        for (const Option& option : decided->options) options.push_back(option.id);
        r.unknown(value, "the decision has no such option", options);
    });
}

void read_answered(Fields& f, Condition& out) {
    const bool not_yet = out.kind == ConditionKind::NotAnswered;
    const std::string_view key = not_yet ? "not_answered" : "answered";
    if (f.must(key, out.inject)) needs_form(f.reader(), out.inject, *f.take(key));
    f.may("by", DrillTime{out.by_ms});
    f.may("within", Length{out.within_ms});
    if (f.has("by") && f.has("within"))
        f.reader().error(*f.take("within"), "two deadlines").allowed = "one of `by`, `within`";
    if (not_yet && !f.has("by") && !f.has("within"))
        f.reader().error(f.node(), "`not_answered` needs a deadline").allowed =
            "`within: 15m` after the inject reached the team, or `by: T+00:40`";
}

void read_choice(Fields& f, Condition& out) {
    const bool inject = f.must("choice", out.inject);
    const bool field = f.must("field", Scalar{out.field});
    const bool value = f.must("is", Scalar{out.value});
    if (!inject || !field || !value) return;
    needs_form(f.reader(), out.inject, *f.take("choice"));
    needs_choice(f.reader(), out, *f.take("field"), *f.take("is"));
}

// Which of the condition words stands in the mapping; reports none or several.
const Named<ConditionKind>* condition_word(Reader& r, const Node& node) {
    std::vector<std::string> allowed;
    const Named<ConditionKind>* found = nullptr;
    int count = 0;
    for (const Named<ConditionKind>& named : names(ConditionKind{})) {
        allowed.emplace_back(named.id);
        if (!node.member(named.id)) continue;
        found = &named;
        ++count;
    }
    if (count == 1) return found;
    if (count > 1) {
        r.error(node, "several conditions in one").allowed = "join them with all, any or not";
    } else {
        Node word = node;
        word.kind = Node::Kind::Scalar;
        word.text = node.items.empty() ? "nothing" : node.items.front().key;
        r.unknown(word, "unknown condition", allowed);
    }
    return nullptr;
}

}  // namespace

bool read(Reader& r, const Node& node, Condition& out) {
    if (!node.is(Node::Kind::Mapping)) {
        Problem& problem = r.error(node, "wrong kind of value");
        problem.found = shown(node);
        problem.allowed = "a condition, e.g. {answered: I03}";
        return false;
    }
    const Named<ConditionKind>* word = condition_word(r, node);
    if (!word) return false;
    out.kind = word->value;
    Fields f(r, node, "this condition");
    switch (out.kind) {
        case ConditionKind::All:
        case ConditionKind::Any:
            f.must(word->id, out.of);
            if (out.of.empty()) r.error(node, "`" + std::string(word->id) + "` of nothing");
            return true;
        case ConditionKind::Not:
            f.must("not", out.of);
            if (out.of.size() > 1) r.error(node, "`not` takes one condition");
            return true;
        case ConditionKind::Answered:
        case ConditionKind::NotAnswered:
            read_answered(f, out);
            break;
        case ConditionKind::Choice:
            read_choice(f, out);
            break;
        case ConditionKind::Holds:
            f.must("holds", out.fact);
            break;
        case ConditionKind::Decided:
            f.must("decided", out.decision);
            if (f.may("is", Scalar{out.value}) && f.has("is"))
                needs_option(r, out.decision, *f.take("is"));
            return true;
        case ConditionKind::Flag:
            f.must("flag", Scalar{out.field});
            return true;
        case ConditionKind::Elapsed:
            f.must("elapsed", Length{out.elapsed_ms});
            f.may("since", out.inject);
            break;
    }
    f.may("who", out.who);
    return true;
}

// Options, bounds and key of a field, as its kind wants them.
static void read_answer_shape(Fields& f, FormField& out) {
    Reader& r = f.reader();
    const ResponseKind* kind = response_kind(out.kind);
    if (!kind) return;
    using Shape = ResponseKind::Shape;
    const bool listed = out.kind == "choice" || out.kind == "several";
    if (listed) f.must("options", Options{out.options});
    if (kind->shape == Shape::Number) {
        f.may("min", out.min);
        f.may("max", out.max);
        if (out.kind == "severity" && !out.min && !out.max) {
            out.min = 1;
            out.max = 5;
        }
        if (out.min && out.max && *out.min >= *out.max)
            r.error(*f.take("max"), "the range is empty").found = f.take("max")->text;
    }
    const Node* key = f.take("key");
    if (!key) return;
    read(r, *key, Words{out.key});
    if (listed) check_key(r, *key, out.options);
    if (out.kind == "rsit") check_key(r, *key, rsit_options());
    if (kind->shape == Shape::Number) check_number(r, *key, out.min, out.max, out.key);
    if (kind->shape != Shape::Options && kind->shape != Shape::List && out.key.size() > 1)
        r.error(*key, "several keys for one answer").allowed = "one";
}

static bool read(Reader& r, const Entry& entry, FormField& out) {
    Fields f(r, entry, "a form field");
    f.must("kind", OneOf{out.kind, "kind of answer", ids(response_kinds())});
    f.must("label", out.label);
    f.may("help", out.help);
    f.may("required", out.required);
    f.may("points", Between{out.points, 0, 1000});
    f.may("rubric", out.rubric);
    read_answer_shape(f, out);
    if (out.rubric && !out.key.empty())
        r.error(*f.take("rubric"), "judged by key and by rubric").allowed = "one of the two";
    return true;
}

static bool read(Reader& r, const Node& node, Form& out) {
    Fields f(r, node, "a form");
    f.may("due", Length{out.due_after_ms});
    f.may("late_share", Between{out.late_share, 0, 1});
    const Node* fields = f.take("fields");
    if (!fields) {
        f.missing("fields");
        return false;
    }
    each_entry(r, *fields, "field", [&](const Entry& entry, const std::string& id) {
        FormField field;
        field.id = id;
        read(r, entry, field);
        out.fields.push_back(std::move(field));
    });
    if (out.fields.empty()) r.error(*fields, "a form without fields");
    return true;
}

static void check_inject(Fields& f, const Inject& inject) {
    Reader& r = f.reader();
    const bool is_probe = inject.kind == Inject::Kind::Probe;
    if (f.has("at") == f.has("when"))
        r.error_at_key(f.node(),
                       f.has("at") ? "released at a time and on a condition" : "never released")
            .allowed = "exactly one of `at`, `when` (by hand alone: `when: {flag: …}`)";
    if (is_probe && !f.has("probe"))
        r.error_at_key(f.node(), "a probe needs `probe`: the expectation with its questions");
    if (!is_probe && f.has("probe"))
        r.error(*f.take("probe"), "only an inject of kind probe asks a probe").allowed =
            "kind: probe";
    if (is_probe && f.has("form"))
        r.error(*f.take("form"), "a probe's questions come from its expectation").allowed =
            "no form";
    const std::string& id = inject.id.value;
    if (id.size() > 1 && id[0] == 'A' && id.find_first_not_of("0123456789", 1) == id.npos)
        r.error_at_key(f.node(), "A1, A2, … are the ad hoc injects of EXCON").found = id;
    if (!inject.probe) return;
    r.later([&r, probe = *inject.probe, at = f.take("probe")] {
        const Expectation* asked = find(r.scenario().expectations, probe);
        if (asked && asked->kind != Expectation::Kind::Probe)
            r.error(*at, "this expectation is no probe").found = probe.value;
    });
}

void read(Reader& r, const Entry& entry, Inject& out) {
    Fields f(r, entry, "an inject");
    f.may("kind", out.kind);
    f.must("title", out.title);
    f.must("body", out.body);
    f.must("channel", OneOf{out.channel, "channel", ids(channels())});
    f.must("from", out.from);
    f.must("to", RoleRefs{out.to, false, {}});
    if (out.to.empty() && f.has("to")) r.error(*f.take("to"), "this inject reaches nobody");
    f.may("at", DrillTime{out.at_ms});
    f.may("when", out.when);
    f.may("delay", Length{out.delay_ms});
    if (f.has("delay") && !f.has("when"))
        r.error(*f.take("delay"), "a delay counts from a condition").allowed = "only with `when`";
    f.may("tlp", out.tlp);
    f.may("pap", out.pap);
    f.may("facts", out.facts);
    f.may("artefacts", out.artefacts);
    f.may("form", out.form);
    f.may("expected", out.expected);
    f.may("objectives", out.objectives);
    f.may("decision", out.decision);
    f.may("task", out.task);
    f.may("probe", out.probe);
    if (f.usable()) check_inject(f, out);
}

}  // namespace tocsin
