// C7, picture accuracy (SCORING §3): how right a team is about the situation when it is asked.
// Definition: mean item score of the awareness probes that reached i (probes.hpp): nominal 0 or 1;
// ordinal and up 1 − |x − key| / range. The first answer counts; a question left blank is 0. An
// item on facts that i could not hold by then is left out: i did not hold one of them (k_i(f),
// which runs whether i opens its mail or not) when the probe reached it. What others failed to tell
// i is their recall, charged once; what the region as a whole knew is R3. Of a fact with copies:
// its own, or all. Each item with the weight of its probe. Range [0, 1]; 1 is best. NA: no probe,
// or none on what i held. Before ENDEX an item without an answer is left out.
#pragma once

#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

Figure picture_accuracy(const Evidence& evidence, TeamId team);

}  // namespace tocsin::scoring
