#include <algorithm>

#include "scenarios/check_parts.hpp"
#include "scenarios/times.hpp"

namespace tocsin {
namespace {

using Kind = Expectation::Kind;

void check_inject(const Checking& c, const Inject& inject) {
    const std::int64_t ms = c.reach.released_ms(inject.id);
    const std::string pointer = "/injects/" + inject.id.value +
                                (inject.when    ? "/when"
                                 : inject.at_ms ? "/at"
                                                : "");
    if (ms >= kNever_ms) {
        c.error(pointer, "no path can reach this inject").allowed =
            "a condition that the injects, facts and decisions before it can make true";
    } else if (ms > c.scenario.duration_ms) {
        Problem& problem = c.error(pointer, "this inject can only come after ENDEX");
        problem.found = format_drill_time(ms);
        problem.allowed = "up to " + format_drill_time(c.scenario.duration_ms);
    }
}

bool can_hold(const Checking& c, const FactId& fact, const RoleId& role) {
    return c.reach.held_ms(fact, role) <= c.scenario.duration_ms;
}

// An expectation on a fact that nobody, or not its source, can ever hold.
void check_source(const Checking& c, const Expectation& e) {
    const std::string pointer = "/expectations/" + e.id.value + "/fact";
    const auto& roles = c.scenario.roles;
    if (std::none_of(roles.begin(), roles.end(),
                     [&](const Role& role) { return can_hold(c, e.fact, role.id); })) {
        c.error(pointer, "no inject seeds this fact").found = e.fact.value;
        return;
    }
    if (e.kind != Kind::Notify && e.kind != Kind::Share) return;
    const std::set<RoleId> sources = c.reach.roles(e.who);
    std::string empty_handed;
    std::size_t holders = 0;
    for (const RoleId& role : sources) {
        if (can_hold(c, e.fact, role)) {
            ++holders;
        } else {
            empty_handed += (empty_handed.empty() ? "" : ", ") + role.value;
        }
    }
    if (empty_handed.empty()) return;
    const bool everyone = std::any_of(e.who.begin(), e.who.end(), [](const RoleRef& ref) {
        return ref.scope == RoleRef::Scope::Everyone;
    });
    if (holders > 0 && everyone) return;
    Problem& problem = c.add(holders ? Problem::Level::Warning : Problem::Level::Error, pointer,
                             "this fact never reaches who should tell it");
    problem.found = e.fact.value + " with " + empty_handed;
    problem.allowed =
        "a fact that an inject seeds to them or that others are expected to tell them";
}

template <class Wanted>
bool some_inject(const Checking& c, Wanted&& wanted) {
    return std::any_of(c.scenario.injects.begin(), c.scenario.injects.end(), wanted);
}

void check_decision(const Checking& c, const Expectation& e) {
    const std::string at = "/expectations/" + e.id.value;
    if (!some_inject(c, [&](const Inject& i) { return i.decision == e.decision; }))
        c.error(at + "/decision", "no inject opens this joint decision").found = e.decision.value;
    for (const FactId& fact : e.needs_facts)
        for (const RoleId& role : c.reach.roles(e.who)) {
            if (can_hold(c, fact, role)) continue;
            Problem& problem =
                c.warning(at + "/needs_facts", "a team that votes can never hold this fact");
            problem.found = fact.value + " with " + role.value;
        }
}

void check_expectation(const Checking& c, const Expectation& e) {
    const std::string at = "/expectations/" + e.id.value;
    switch (e.kind) {
        case Kind::Notify:
        case Kind::Share:
        case Kind::Withhold:
        case Kind::Correct:
        case Kind::Sighting:
            return check_source(c, e);
        case Kind::JointDecision:
            return check_decision(c, e);
        case Kind::ExclusiveTask:
            if (!some_inject(c, [&](const Inject& i) { return i.task == e.task; }))
                c.error(at + "/task", "no inject shows this task").found = e.task.value;
            return;
        case Kind::Probe:
            if (!some_inject(c, [&](const Inject& i) { return i.probe == e.id; }))
                c.error(at, "no inject asks this probe").found = e.id.value;
            return;
        case Kind::Respond:
        case Kind::Route:
            return;
    }
}

// Who votes, and until when, stands in the expectation.
void check_opened(const Checking& c, const Inject& inject) {
    if (!inject.decision) return;
    const auto& all = c.scenario.expectations;
    if (std::any_of(all.begin(), all.end(), [&](const Expectation& e) {
            return e.kind == Kind::JointDecision && e.decision == *inject.decision;
        }))
        return;
    Problem& problem = c.error("/injects/" + inject.id.value + "/decision",
                               "no expectation tells who decides this and until when");
    problem.found = inject.decision->value;
    problem.allowed = "an expectation of kind joint_decision for it";
}

}  // namespace

void check_reach(const Checking& c) {
    for (const Inject& inject : c.scenario.injects) {
        check_inject(c, inject);
        check_opened(c, inject);
    }
    for (const Expectation& e : c.scenario.expectations) check_expectation(c, e);
}

}  // namespace tocsin
