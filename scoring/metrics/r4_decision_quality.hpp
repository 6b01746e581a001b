// R4, joint decision quality (SCORING §4): how well the teams decided together.
// Definition: per decision (participation × consensus × admissibility × informed)^¼ × (1, or 0.5 if
// the rule was not met). Votes are those that stand (C5).
//   participation  teams with a vote that stands / teams with a vote;
//   consensus      max(0, (top share − 1/k) / (1 − 1/k)), k options, top share that of the option
//                  with most votes among the votes; 1 where there is one option;
//   admissibility  the value of the option with most votes; of several that tie, the mean of
//   theirs; informed       mean over the votes of the share of needed facts held by who cast it
//   (C5); rule           met if the decision was closed with its rule met.
// Nobody votes: 0. Mean over decisions, each with the weight of its expectation; a decision that no
// expectation values does not count. Range [0, 1]; 1 is best. NA: no such decision. Before ENDEX a
// decision counts once it is closed.
#pragma once

#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

Figure decision_quality(const Evidence& evidence);

// Of the top share among k options.
double consensus(double top_share, std::size_t options);

}  // namespace tocsin::scoring
