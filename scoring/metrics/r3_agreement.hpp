// R3, agreement (SCORING §4): whether the teams have one picture of the situation, right or wrong.
// Definition: Krippendorff's α of the first answers to awareness probes, one figure for each type
// of item: its units are the probe items of that type, in the order in which they were first put,
// its observers the teams. A question left blank, or an answer that is no number on the item's
// scale (below 0 for a ratio), is missing. Every answer counts, whatever its team held: this is the
// picture of the region. Beside it, as the term `accuracy`: the mean score of the answers given
// (C7's), also where α is undefined. Range (−∞, 1]; 1 is perfect agreement, 0 that of chance. NA:
// no item of this type was put; no item was answered by two teams; or all answers that can be
// compared are the same: then α is undefined, said as "all agree" and never as 1.00. Before ENDEX
// answers count as they come.
#pragma once

#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

Figure agreement_nominal(const Evidence& evidence);
Figure agreement_ordinal(const Evidence& evidence);
Figure agreement_interval(const Evidence& evidence);
Figure agreement_ratio(const Evidence& evidence);

}  // namespace tocsin::scoring
