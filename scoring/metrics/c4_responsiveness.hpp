// C4, responsiveness (SCORING §3): how soon, and how well, a team answers those who ask it.
// Definition: mean over legitimate requests to i of 0.3·u(ack) + 0.7·q·u(answer). A request is a
// message of kind request by another team that names i among its destinations (what goes to all
// asks nobody). Clocks run from *opened* by i, on i's own clock. Acknowledgement: i's first message
// of kind acknowledge, or else answer (an answer acknowledges), in reply to it; answer: the first
// of kind answer; both must reach the asker. Targets are those of the first `respond` expectation
// that foresees the request (i among `who`, the asker among `to`), else ack 10/30 min, answer 25/60
// min. q is what evaluators judged the answer in [0, 1] (judging.hpp), 1 until judged and
// where their judgements are withheld, and marked so. A request
// counts while fewer than 3 of the same asker in the 15 min before it do. Range [0, 1]; 1 is best.
// NA: no such request. Before ENDEX a request counts once both parts have come or are past their
// deadline.
#pragma once

#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

Figure responsiveness(const Evidence& evidence, TeamId team);

}  // namespace tocsin::scoring
