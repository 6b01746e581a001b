// C8, routing (SCORING §3; diagnostic, weight 0): whether a team turns to the right helper.
// Definition: correct first targets / all request targets. Per `route` expectation with i in `who`:
// i's messages of kind request that are instances of its request (requests.hpp). Targets are the
// teams that they name, each once (what goes to REGION asks nobody); a first target is one that the
// first of these messages which names a team names, correct if the team plays one of the correct
// roles. Both are summed over the expectations. Range [0, 1]; 1 is best. NA: i asked nobody for any
// of them. Before ENDEX requests count as they are sent.
#pragma once

#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

Figure routing(const Evidence& evidence, TeamId team);

}  // namespace tocsin::scoring
