// C1, sharing recall R (SCORING §3): how much of what a team owed to others came, and how soon.
// Definition: over the team's live obligations o = (i → j, f, g, d, w, mode): Σ w·u(δ) / Σ w, δ =
// max(0, t − k_i(f)) on i's own clock, t = i's first delivery of f to j or to REGION. mode any, no
// delivery by i, and j held f by k_i(f) + g through another: left out. mode source: never left out.
// Range [0, 1]; 1 is best. Source: dependencies met (Malone & Crowston 1994), never volume.
// NA: no obligations, none live, or all excused. Never delivered is 0 once the drill has ended,
// also where the deadline lies beyond ENDEX (docs/decisions/0005); before
// ENDEX what may still come in time is left out.
#pragma once

#include "scoring/figure.hpp"
#include "scoring/obligations.hpp"

namespace tocsin::scoring {

Figure sharing_recall(const Evidence& evidence, TeamId team);

// The same for a selection of findings; items carry every obligation given.
Figure recall_of(const Evidence& evidence, const std::vector<Finding>& owed);
Item item_of(const Evidence& evidence, const Finding& finding);

}  // namespace tocsin::scoring
