// Who told whom where the teams are too many for a circle: a matrix from role to role. Each cell
// says what was told in time of what was owed, and shows it as a bar whose parts are in time
// (solid), late (hatched) and never told (hollow); a breach is a cross with its number. The
// sentence keeps the links and Borgatti's fragmentation of the teams themselves.
#pragma once

#include "scoring/report/charts/needed_used.hpp"
#include "scoring/report/charts/network.hpp"

namespace tocsin::scoring::charts {

// Of more teams a circle is too full to read.
inline constexpr std::size_t kMostInCircle = 16;

// `roles`: teams put together by their roles; `teams`: the links of the same teams.
Chart role_links(const NeededUsed& roles, const NetworkData& teams, const Setting& setting);

}  // namespace tocsin::scoring::charts
