// R6, structure (SCORING §4; diagnostic, weight 0): the network that the teams made of themselves.
// A link i → j is there if i made at least one delivery of any fact to j, or to REGION (which links
// it to every other team). Definition of the value: recall of needed edges, the share of the
// ordered pairs with an obligation that counts in C1 whose link is there. As terms, of the links
// taken both ways, over all teams: `fragmentation` (Borgatti), `centralisation` (betweenness,
// Freeman; from three teams on) and `isolates` (teams without any link). Range of the value [0, 1],
// 1 is best; the terms are neither good nor bad. NA: nothing was owed. Before ENDEX as C1.
#pragma once

#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

Figure structure(const Evidence& evidence);

}  // namespace tocsin::scoring
