#include <algorithm>

#include "scenarios/check_parts.hpp"
#include "scenarios/names.hpp"

namespace tocsin {
namespace {

using Scope = RoleRef::Scope;

const Role* role_of(const Checking& c, const RoleRef& ref) {
    return find(c.scenario.roles, ref.role);
}

// Whether some team can be meant by both.
bool overlap(const Checking& c, const RoleRef& a, const RoleRef& b) {
    if (a.scope == Scope::Public || b.scope == Scope::Public) return a.scope == b.scope;
    const Role* role = a.scope == Scope::Everyone ? role_of(c, b) : role_of(c, a);
    const auto nobody = [&](const RoleRef& ref) {
        return ref.scope == Scope::Others && role && role->max < 2;
    };
    if (nobody(a) || nobody(b)) return false;
    if (a.scope == Scope::Everyone || b.scope == Scope::Everyone) return true;
    if (a.role != b.role) return false;
    const auto are = [&](Scope one, Scope other) {
        return (a.scope == one && b.scope == other) || (a.scope == other && b.scope == one);
    };
    // A partner and its successor are the same team only where the role has no second one.
    return !are(Scope::Self, Scope::Others) && !are(Scope::Pair, Scope::Next);
}

// Whether every team meant by `ref` is in `set`.
bool covered(const std::vector<RoleRef>& set, const RoleRef& ref) {
    return std::any_of(set.begin(), set.end(), [&](const RoleRef& in) {
        if (in.scope == Scope::Everyone) return true;
        if (in.scope == Scope::Role) return ref.role == in.role && ref.scope != Scope::Everyone;
        return in == ref;
    });
}

// Why it would be a breach (SCORING §3, C3) for `from` to tell `fact` to `to`; empty: it is none.
std::string breach(const Checking& c, const Fact& fact, const RoleId& from, const RoleRef& to) {
    for (const RoleRef& forbidden : fact.forbid)
        if (overlap(c, forbidden, to)) return "the fact is forbidden to " + role_ref_text(to);
    if (fact.origin == from) return {};
    switch (fact.tlp) {
        case Tlp::Green:
        case Tlp::Clear:
            return {};
        case Tlp::Amber:
        case Tlp::AmberStrict:
            return "only its originator may pass " + std::string(tlp_label(fact.tlp)) + " on";
        case Tlp::Red:
            break;
    }
    return covered(fact.named, to) ? "" : role_ref_text(to) + " is not named for TLP:RED";
}

void check_telling(const Checking& c, const Expectation& e) {
    const Fact* fact = find(c.scenario.facts, e.fact);
    if (!fact) return;
    const std::string at = "/expectations/" + e.id.value;
    for (const RoleRef& to : e.to) {
        for (const RoleId& from : c.reach.roles(e.who)) {
            if (to.scope == Scope::Role && to.role == from && role_of(c, to)->max < 2) continue;
            const std::string why = breach(c, *fact, from, to);
            if (why.empty()) continue;
            Problem& problem = c.error(at, "what is expected here would be a breach: " + why);
            problem.found = from.value + " tells " + role_ref_text(to) + ' ' + fact->id.value +
                            " (" + std::string(tlp_label(fact->tlp)) + ", from " +
                            (fact->origin ? fact->origin->value : "EXCON") + ')';
            problem.allowed = "another label, origin or forbid set of the fact, or no expectation";
            return;
        }
        if (covered(fact->need, to)) continue;
        Problem& problem = c.warning(at + "/tell", "told, but not in need of it");
        problem.found = role_ref_text(to);
        problem.allowed =
            "a role in `need` of " + fact->id.value + "; telling others counts as unneeded (C2)";
    }
}

// A "{role}" in the text of a fact that no team's code will stand for.
void check_holes(const Checking& c, const Fact& fact, const std::string& text) {
    for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
        const std::size_t end = text.find('}', at);
        if (end == std::string::npos) return;
        const std::string name = text.substr(at + 1, end - at - 1);
        const std::string role = name.substr(0, name.find(':'));
        if (!find(c.scenario.roles, RoleId{role})) continue;
        const std::string scope = name.substr(role.size());
        const bool own = scope.empty() && fact.per == RoleId{role};
        if (fact.per && (own || scope == ":pair" || scope == ":next")) continue;
        Problem& problem = c.error("/facts/" + fact.id.value + "/text", "nothing fills this hole");
        problem.found = '{' + name + '}';
        problem.allowed = fact.per ? '{' + fact.per->value + "}, {role:pair}, {role:next}"
                                   : "state `per`: only copies for each team have holes";
    }
}

void check_fact(const Checking& c, const Fact& fact) {
    check_holes(c, fact, fact.text.original);
    for (const auto& [language, text] : fact.text.translations) check_holes(c, fact, text);
    for (const RoleRef& need : fact.need)
        for (const RoleRef& forbid : fact.forbid) {
            if (!overlap(c, need, forbid)) continue;
            Problem& problem = c.error("/facts/" + fact.id.value + "/forbid",
                                       "somebody needs this fact and must not have it");
            problem.found = role_ref_text(need) + " and " + role_ref_text(forbid);
        }
}

}  // namespace

void check_handling(const Checking& c) {
    for (const Fact& fact : c.scenario.facts) check_fact(c, fact);
    for (const Expectation& e : c.scenario.expectations)
        if (e.kind == Expectation::Kind::Notify || e.kind == Expectation::Kind::Share)
            check_telling(c, e);
}

}  // namespace tocsin
