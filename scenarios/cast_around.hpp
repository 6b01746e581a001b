// The even casting around what an organiser chose.
#pragma once

#include <vector>

#include "scenarios/casting.hpp"

namespace tocsin {

// As cast_evenly, but teams that have roles keep them as they are: the roles that are left are
// spread over the teams without one.
std::vector<CastTeam> cast_around(const Scenario& scenario, std::vector<CastTeam> teams);

}  // namespace tocsin
