#include "scoring/sightings.hpp"

#include <algorithm>

namespace tocsin::scoring {

bool asks_sighting(const Evidence& evidence, const Expectation& expectation, TeamId team,
                   std::size_t fact) {
    const BoundFact& bound = evidence.ledger().fact(fact);
    return expectation.kind == Expectation::Kind::Sighting && expectation.fact == bound.fact->id &&
           !bound.origin.contains(team) &&
           evidence.casting().resolve(expectation.who, bound.per).contains(team);
}

bool returns_sighting(const Evidence& evidence, const Note& note, std::size_t fact,
                      const Destination& to) {
    if (note.kind != MessageKind::Sighting || to.kind != Destination::Kind::Team) return false;
    if (!evidence.ledger().fact(fact).origin.contains(to.team)) return false;
    const auto& expectations = evidence.ledger().scenario().expectations;
    return std::any_of(expectations.begin(), expectations.end(), [&](const Expectation& e) {
        return asks_sighting(evidence, e, note.from, fact);
    });
}

}  // namespace tocsin::scoring
