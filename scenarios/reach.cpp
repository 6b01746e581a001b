#include "scenarios/reach.hpp"

#include <algorithm>

namespace tocsin {
namespace {

template <class Map>
std::int64_t at(const Map& times, const typename Map::key_type& key) {
    const auto it = times.find(key);
    return it == times.end() ? kNever_ms : it->second;
}

// Keeps the earlier time; true where that changed something.
template <class Map>
bool sooner(Map& times, const typename Map::key_type& key, std::int64_t ms) {
    if (ms >= kNever_ms) return false;
    const auto [it, added] = times.try_emplace(key, ms);
    if (added) return true;
    if (it->second <= ms) return false;
    it->second = ms;
    return true;
}

}  // namespace

Reach::Reach(const Scenario& scenario) : scenario_(scenario) {
    // Times only fall and each is a sum along a path without repetition, so this ends; the bound
    // keeps a hostile scenario from making it long.
    const std::size_t most = scenario.injects.size() + scenario.expectations.size() + 1;
    for (std::size_t round = 0; round < most; ++round) {
        const bool released = release_all();
        const bool shared = share_all();
        if (!released && !shared) break;
    }
}

std::int64_t Reach::released_ms(const InjectId& inject, const RoleId& role) const {
    return at(released_, {inject, role});
}

std::int64_t Reach::released_ms(const InjectId& inject) const {
    std::int64_t first = kNever_ms;
    for (const Role& role : scenario_.roles) first = std::min(first, released_ms(inject, role.id));
    return first;
}

std::int64_t Reach::held_ms(const FactId& fact, const RoleId& role) const {
    return at(held_, {fact, role});
}

std::int64_t Reach::seeded_ms(const FactId& fact, const RoleId& role) const {
    return at(seeded_, {fact, role});
}

std::set<RoleId> Reach::roles(const std::vector<RoleRef>& refs) const {
    std::set<RoleId> out;
    for (const RoleRef& ref : refs) {
        if (ref.scope == RoleRef::Scope::Public) continue;
        for (const Role& role : scenario_.roles) {
            const bool alone = ref.scope == RoleRef::Scope::Others && role.max < 2;
            if (ref.scope == RoleRef::Scope::Everyone || (role.id == ref.role && !alone))
                out.insert(role.id);
        }
    }
    return out;
}

bool Reach::release_all() {
    bool changed = false;
    for (const Inject& inject : scenario_.injects)
        for (const RoleId& role : roles(inject.to)) {
            std::int64_t ms = inject.at_ms.value_or(kNever_ms);
            if (inject.when) ms = earliest(*inject.when, role) + inject.delay_ms;
            if (!sooner(released_, {inject.id, role}, ms)) continue;
            changed = true;
            for (const FactId& fact : inject.facts) {
                sooner(seeded_, {fact, role}, ms);
                sooner(held_, {fact, role}, ms);
            }
        }
    return changed;
}

bool Reach::share_all() {
    bool changed = false;
    for (const Expectation& e : scenario_.expectations) {
        if (e.kind != Expectation::Kind::Notify && e.kind != Expectation::Kind::Share) continue;
        std::int64_t first = kNever_ms;
        for (const RoleId& role : roles(e.who)) first = std::min(first, held_ms(e.fact, role));
        if (first >= kNever_ms) continue;
        for (const RoleId& role : roles(e.to))
            changed |= sooner(held_, {e.fact, role}, first + e.limits.target_ms);
    }
    return changed;
}

std::int64_t Reach::opened_ms(const DecisionId& decision) const {
    std::int64_t first = kNever_ms;
    for (const Inject& inject : scenario_.injects)
        if (inject.decision == decision) first = std::min(first, released_ms(inject.id));
    return first;
}

std::int64_t Reach::earliest(const Condition& c, const RoleId& role) const {
    using Kind = Condition::Kind;
    const RoleId who = c.who.value_or(role);
    std::int64_t ms = 0;
    switch (c.kind) {
        case Kind::All:
            for (const Condition& part : c.of) ms = std::max(ms, earliest(part, role));
            return ms;
        case Kind::Any:
            ms = kNever_ms;
            for (const Condition& part : c.of) ms = std::min(ms, earliest(part, role));
            return ms;
        case Kind::Not:
        case Kind::Flag:
            return 0;
        case Kind::Answered:
            ms = released_ms(c.inject, who);
            return c.by_ms && ms > *c.by_ms ? kNever_ms : ms;
        case Kind::NotAnswered:
            return c.by_ms
                       ? *c.by_ms
                       : std::min(kNever_ms, released_ms(c.inject, who) + c.within_ms.value_or(0));
        case Kind::Choice:
            return released_ms(c.inject, who);
        case Kind::Holds:
            return held_ms(c.fact, who);
        case Kind::Decided:
            return opened_ms(c.decision);
        case Kind::Elapsed:
            break;
    }
    if (c.inject.empty()) return c.elapsed_ms;
    return std::min(kNever_ms, released_ms(c.inject, who) + c.elapsed_ms);
}

}  // namespace tocsin
