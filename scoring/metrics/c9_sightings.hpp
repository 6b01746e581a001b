// The sightings that a team owes, a part of C9 (c9_closed_loop.hpp).
#pragma once

#include <vector>

#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

// In the order of the expectations, then of the facts. Before ENDEX those not returned whose
// deadline is still to come do not count.
std::vector<Item> sightings_owed(const Evidence& evidence, TeamId team);

}  // namespace tocsin::scoring
