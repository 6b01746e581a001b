// C2, sharing precision P (SCORING §3): how much of what a team sent was needed by whom it sent it
// to. Definition: over i's deliveries (f, d) to teams and REGION in time order. Needed: the first
// of i's for that pair, d ∈ N(f), and d's holding of f was not visible to i then; for REGION, at
// least 30 % of the other teams are in N(f) without visibly holding it. P = needed / (needed +
// max(0, unneeded − a)), a = max(1, ⌊0.1 · number of i's obligations⌋), live or not. Range [0, 1];
// 1 is best. Source: sharing across team boundaries can harm unless it serves who needs it (Davison
// et al. 2012). NA: no deliveries; also where none was needed and all are within the allowance,
// which then stand as if not sent. Acknowledgements are not counted, whatever they carry; what goes
// to PUBLIC or EXCON is no delivery to a team.
#pragma once

#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

Figure sharing_precision(const Evidence& evidence, TeamId team);

// a, and P from the counts; empty: NA.
std::size_t unneeded_allowance(std::size_t obligations);
std::optional<double> precision_of(std::size_t needed, std::size_t unneeded,
                                   std::size_t obligations);

}  // namespace tocsin::scoring
