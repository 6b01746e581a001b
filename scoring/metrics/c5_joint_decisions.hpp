// C5, joint decisions (SCORING §3): whether a team did its part when teams decided together.
// Definition: per decision that names i, the geometric mean of four numbers in [0, 1], all of the
// vote that stands for i: its latest, cast by i or by the stand-in that i had then named (a
// stand-in agrees by voting).
//   present     1 if there is such a vote, else 0 (and with it the decision);
//   on time     u of the time from the opening of the decision to the vote, on i's own clock, with
//               the expectation's target and deadline, and what is in transit decided for the team;
//   informed    the share of the needed facts that the team which cast the vote held when it did
//               (knowing.hpp; what no inject had given to anybody until the decision closed is left
//               out);
//   admissible  the value that the expectation gives to the option.
// Mean over decisions, each with the weight of its expectation. A decision that no expectation
// values does not count. Range [0, 1]; 1 is best. NA: i has a vote in no such decision. Before
// ENDEX a decision counts once it is closed; after it, one that never closed counts as it stood.
#pragma once

#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

Figure joint_decisions(const Evidence& evidence, TeamId team);

// Until when facts count as given for `decision`: it closed, or the drill did, or now.
std::int64_t decided_by_ms(const Evidence& evidence, const JointDecision& decision);

}  // namespace tocsin::scoring
