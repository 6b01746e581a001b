// F, sharing quality (SCORING §3): the harmonic mean of recall R (C1) and precision P (C2), so that
// neither silence nor sending everything to everybody can score. Definition: 2PR/(P + R); R = 0 →
// 0; P NA counts as 1 if R > 0. Range [0, 1]; 1 is best. NA: R NA.
#pragma once

#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

Figure sharing_quality(const Evidence& evidence, TeamId team);

// Its value from R and P.
std::optional<double> quality_of(std::optional<double> recall, std::optional<double> precision);

}  // namespace tocsin::scoring
