#include "scoring/knowing.hpp"

#include <algorithm>

namespace tocsin::scoring {

namespace {

bool given(const Ledger& ledger, std::size_t fact, std::int64_t by_ms) {
    const auto& seeds = ledger.seeds(fact);
    return std::any_of(seeds.begin(), seeds.end(),
                       [&](std::size_t index) { return ledger.releases()[index].at_ms <= by_ms; });
}

}  // namespace

std::vector<std::size_t> copies_for(const Ledger& ledger, const FactId& fact, TeamId team) {
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < ledger.fact_count(); ++i) {
        const BoundFact& bound = ledger.fact(i);
        if (bound.fact->id != fact) continue;
        if (bound.per == team) return {i};
        all.push_back(i);
    }
    return all;
}

bool held_by(const Evidence& evidence, TeamId team, std::size_t fact, std::int64_t at_ms) {
    const auto& held = evidence.held(team, fact);
    return held && held->at_ms <= at_ms;
}

double share_held(const Evidence& evidence, TeamId team, const std::vector<FactId>& facts,
                  std::int64_t at_ms, std::int64_t given_by_ms) {
    std::size_t held = 0, asked = 0;
    for (const FactId& id : facts)
        for (const std::size_t fact : copies_for(evidence.ledger(), id, team)) {
            if (!given(evidence.ledger(), fact, given_by_ms)) continue;
            ++asked;
            held += held_by(evidence, team, fact, at_ms);
        }
    return asked == 0 ? 1 : static_cast<double>(held) / static_cast<double>(asked);
}

}  // namespace tocsin::scoring
