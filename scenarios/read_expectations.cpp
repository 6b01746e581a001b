// Expectations: each kind of SCORING's page has its own fields.
#include <algorithm>

#include "scenarios/parts.hpp"

namespace tocsin {
namespace {

using Kind = Expectation::Kind;

// The role that the fact of this expectation is bound to, once the facts are read.
std::function<std::optional<RoleId>()> per_of(Reader& r, const FactId& fact) {
    return [&r, fact]() -> std::optional<RoleId> {
        const Fact* found = find(r.scenario().facts, fact);
        return found ? found->per : std::nullopt;
    };
}

void check_limits(Reader& r, const Node& node, const Limits& limits) {
    if (limits.target_ms <= limits.deadline_ms) return;
    r.error(node, "the target lies after the deadline");
}

// References that must name at least one.
void must_some(Fields& f, std::string_view key, std::vector<RoleRef>& out,
               const std::function<std::optional<RoleId>()>& per, bool public_too = false,
               bool seen_from_each = false) {
    if (f.must(key, RoleRefs{out, public_too, per, seen_from_each}) && out.empty())
        f.reader().error(*f.take(key), "this means nobody");
}

void read_who(Fields& f, Expectation& out, bool everybody_else = false) {
    const auto per = per_of(f.reader(), out.fact);
    if (everybody_else && !f.has("who")) {
        out.who.push_back({RoleRef::Scope::Everyone, {}});
        return;
    }
    must_some(f, "who", out.who, per);
}

// A deadline; the target where none is stated is the deadline: full credit up to it.
void read_limits(Fields& f, Expectation& out, bool target_too) {
    f.must("deadline", Length{out.limits.deadline_ms});
    out.limits.target_ms = out.limits.deadline_ms;
    if (target_too) {
        f.must("target", Length{out.limits.target_ms});
    } else {
        f.may("target", Length{out.limits.target_ms});
    }
    if (f.has("deadline") && out.limits.deadline_ms == 0)
        f.reader().error(*f.take("deadline"), "nobody can be that fast");
    if (f.has("target") && f.has("deadline"))
        check_limits(f.reader(), *f.take("target"), out.limits);
}

void read_tell(Fields& f, Expectation& out) {
    f.must("fact", out.fact);
    read_who(f, out);
    must_some(f, "tell", out.to, per_of(f.reader(), out.fact), false, true);
    read_limits(f, out, true);
    f.may("satisfied_by", out.satisfied_by);
}

// `10m` (the target; the usual deadline) or `{target: 10m, deadline: 30m}`.
void read_answer_time(Fields& f, std::string_view key, Limits& out) {
    const Node* node = f.take(key);
    if (!node) return;
    Reader& r = f.reader();
    if (!node->is(Node::Kind::Mapping)) {
        if (read(r, *node, Length{out.target_ms}) && out.target_ms > out.deadline_ms)
            r.error(*node, "later than the usual deadline").allowed =
                "{target: …, deadline: …} in full";
        return;
    }
    Fields limits(r, *node, "a time to answer");
    limits.must("target", Length{out.target_ms});
    limits.must("deadline", Length{out.deadline_ms});
    check_limits(r, *node, out);
}

void read_respond(Fields& f, Expectation& out) {
    read_who(f, out);
    must_some(f, "to", out.to, {}, false, true);
    f.must("request", out.request);
    read_answer_time(f, "ack", out.ack);
    read_answer_time(f, "answer", out.answer);
    f.may("rubric", out.rubric);
}

void read_task(Fields& f, Expectation& out) {
    f.must("task", out.task);
    read_who(f, out, true);
    f.may("count", Between{out.count, 1, 512});
    f.may("claim_within", Length{out.claim_within_ms});
}

// Every option of the decision has a value, and nothing else has.
void check_values(Reader& r, const Node& node, const DecisionId& id) {
    r.later([&r, &node, id] {
        const Decision* decision = find(r.scenario().decisions, id);
        if (!decision) return;
        std::vector<std::string> options;
        for (const Option& option : decision->options) options.push_back(option.id);
        for (const Node& item : node.items) {
            if (std::find(options.begin(), options.end(), item.key) != options.end()) continue;
            Node key = item;
            key.kind = Node::Kind::Scalar;
            key.text = item.key;
            r.unknown(key, "the decision has no such option", options);
        }
        for (const std::string& option : options)
            if (!node.member(option)) r.error_at_key(node, "option " + option + " has no value");
    });
}

void read_decision(Fields& f, Expectation& out) {
    f.must("decision", out.decision);
    read_who(f, out);
    const Node* values = f.take("options");
    if (!values) {
        f.missing("options");
    } else {
        Fields options(f.reader(), *values, "values of options");
        for (const Node& item : values->items)
            if (!item.key.empty()) options.may(item.key, Between{out.options[item.key], 0, 1});
        check_values(f.reader(), *values, out.decision);
    }
    f.may("rule", out.rule);
    read_limits(f, out, false);
    f.may("needs_facts", out.needs_facts);
}

void read_route(Fields& f, Expectation& out) {
    read_who(f, out);
    f.must("request", out.request);
    if (f.must("correct_targets", out.correct_targets) && out.correct_targets.empty())
        f.reader().error(*f.take("correct_targets"), "this means nobody");
}

}  // namespace

static bool read(Reader& r, const Node& node, ProbeItem& out) {
    Fields f(r, node, "a probe item");
    const Node* q = f.take("q");
    if (q) {
        read_id(r, *q, out.question);
    } else {
        f.missing("q");
    }
    f.must("type", out.type);
    f.must("label", out.label);
    f.may("options", Options{out.options});
    f.may("range", Range{out.min, out.max});
    f.may("facts", out.facts);
    const bool nominal = out.type == ProbeItem::Type::Nominal;
    if (f.usable() && nominal && !f.has("options")) f.missing("options");
    if (nominal && f.has("range"))
        r.error(*f.take("range"), "names have no range").allowed = "`options`";
    const bool ordinal = out.type == ProbeItem::Type::Ordinal;
    if (f.usable() && ordinal && !f.has("range")) f.missing("range");
    if (!f.must("key", Scalar{out.key})) return false;
    if (!out.options.empty()) {
        check_key(r, *f.take("key"), out.options);
    } else if (!nominal) {
        std::vector<std::string> key;
        check_number(r, *f.take("key"), out.min, out.max, key);
        if (!key.empty()) out.key = key[0];
    }
    return true;
}

static void read_probe(Fields& f, Expectation& out) {
    f.may("at", DrillTime{out.at_ms});
    f.must("items", out.items);
    if (out.items.empty() && f.has("items")) f.reader().error(*f.take("items"), "nothing is asked");
    for (std::size_t i = 0; i < out.items.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (out.items[i].question == out.items[j].question)
                f.reader().error(*f.take("items"), "two questions have one name").found =
                    out.items[i].question;
}

void read(Reader& r, const Entry& entry, Expectation& out) {
    Fields f(r, entry, "an expectation");
    if (!f.must("kind", out.kind)) {
        // Which fields belong here is unknown: no other problem of this entry would be true.
        for (const Node& item : entry.node.items) f.take(item.key);
        return;
    }
    f.may("weight", Between{out.weight, 0, 100});
    switch (out.kind) {
        case Kind::Notify:
        case Kind::Share:
            return read_tell(f, out);
        case Kind::Respond:
            return read_respond(f, out);
        case Kind::Withhold:
            f.must("fact", out.fact);
            read_who(f, out, true);
            must_some(f, "from", out.to, per_of(r, out.fact), true);
            return;
        case Kind::ExclusiveTask:
            return read_task(f, out);
        case Kind::JointDecision:
            return read_decision(f, out);
        case Kind::Correct:
            f.must("fact", out.fact);
            read_who(f, out, true);
            return read_limits(f, out, false);
        case Kind::Sighting:
            f.must("fact", out.fact);
            read_who(f, out, true);
            return read_limits(f, out, false);
        case Kind::Route:
            return read_route(f, out);
        case Kind::Probe:
            return read_probe(f, out);
    }
}

}  // namespace tocsin
