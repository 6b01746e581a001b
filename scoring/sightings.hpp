// Reports back: an originator asks to hear where its fact was seen.
#pragma once

#include <cstddef>

#include "scoring/evidence.hpp"

namespace tocsin::scoring {

// Whether `expectation` asks `team` to report back on `fact`. The originator owes none.
bool asks_sighting(const Evidence& evidence, const Expectation& expectation, TeamId team,
                   std::size_t fact);

// Whether `note` returns a sighting of `fact`, asked for, to a team that it comes from. Then it is
// neither a delivery (C2) nor a passing-on of an AMBER fact (C3).
bool returns_sighting(const Evidence& evidence, const Note& note, std::size_t fact,
                      const Destination& to);

}  // namespace tocsin::scoring
