#include "engine/core/truth.hpp"

#include <algorithm>
#include <string>

namespace tocsin {
namespace {

bool has_obligations(Expectation::Kind kind) {
    return kind == Expectation::Kind::Notify || kind == Expectation::Kind::Share;
}

std::optional<std::int64_t> held_since(const State& state, TeamId team, const FactId& fact) {
    if (team.value >= state.cards.size()) return {};
    const auto card = state.cards[team.value].find(fact);
    if (card == state.cards[team.value].end()) return {};
    const std::int64_t held_ms = card->second.held_ms();
    return held_ms <= state.at_ms ? std::optional(held_ms) : std::nullopt;
}

// A probe asks whom its inject reached.
bool is_for(const State& state, TeamId team, const Expectation& e) {
    if (e.kind != Expectation::Kind::Probe)
        return state.casting.resolve(e.who, team).contains(team);
    const auto& injects = state.scenario->injects;
    return std::any_of(injects.begin(), injects.end(), [&](const Inject& inject) {
        return inject.probe == e.id && state.delivery(inject.id, team);
    });
}

// Of a fact with copies: whether one of them is among those the team reads.
bool reads(const Truth& truth, const FactId& fact) {
    return std::any_of(truth.facts.begin(), truth.facts.end(), [&](const KnownFact& k) {
        return k.fact->id == fact || k.fact->fact->id == fact;
    });
}

}  // namespace

bool truth_shown(const State& state) {
    return state.flags.contains(std::string(kTruthFlag));
}

bool may_know(const BoundFact& fact, TeamId team) {
    if (fact.forbid.contains(team)) return false;
    if (fact.origin.contains(team) || fact.named.contains(team)) return true;
    switch (fact.fact->tlp) {
        case Tlp::Clear:
        case Tlp::Green:
            return true;
        case Tlp::Amber:
        case Tlp::AmberStrict:
            return fact.need.contains(team);
        case Tlp::Red:
            return false;
    }
    return false;
}

Truth truth_for(const State& state, TeamId team) {
    Truth truth;
    for (const BoundFact& fact : state.casting.facts) {
        const auto held_ms = held_since(state, team, fact.id);
        if (held_ms || may_know(fact, team))
            truth.facts.push_back({&fact, held_ms});
        else
            ++truth.withheld;
    }
    for (const Obligation& owed : state.casting.obligations)
        if (owed.from == team && reads(truth, owed.fact)) truth.owed.push_back(&owed);
    for (const Expectation& e : state.scenario->expectations) {
        if (has_obligations(e.kind) || !is_for(state, team, e)) continue;
        if (!e.fact.value.empty() && !reads(truth, e.fact)) continue;
        truth.expected.push_back(&e);
    }
    for (const Inject& inject : state.scenario->injects)
        if (state.delivery(inject.id, team)) truth.injects.push_back(&inject);
    return truth;
}

}  // namespace tocsin
