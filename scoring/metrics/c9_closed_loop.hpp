// C9, claims and closed loop (SCORING §3): whether what a team passes on can be relied on, and
// whether it reports back.
// A *relayed claim* is a fact that i did not originate and that it passed on, once however often:
// by a message of i of kind inform, answer, propose or claim that carries it and goes anywhere but
// to EXCON (who asks about a rumour, corrects it or reports back does not assert it).
//   true        1, and counted only if one of these was a needed delivery (C2): a score cannot be
//               filled up with what nobody needs;
//   hedged      0.5, if the confidence stated with each of them (of a true claim: with each needed
//               one) is below 50 %, true or false;
//   corrected   0.7, if it is false, hedged or not, and i corrected it to all its recipients: each
//               team it reached, and PUBLIC, got a correction of it by i (kind correct, of this
//               card or in reply to a message that carries it), later in the log than the last
//               relay to it, and no more than the deadline after the first, on i's own clock, what
//               is in transit decided for i. The deadline is that of the first `correct`
//               expectation on the fact with i in `who`; without one, ENDEX;
//   left        0, if it is false and neither.
// A *sighting owed*: a `sighting` expectation on a fact that i holds and did not originate, i in
// `who`, and somebody to return it to: the originators, and who sent it to i. u of the time from
// k_i(f), on i's own clock, to i's first message of kind sighting that reaches one of these and
// carries the fact, replies to a message that carries it, or is about an inject that gave it to i.
// Mean over both, each with the weight of its expectation (1 where there is none). Range [0, 1]; 1
// is best. NA: neither. Before ENDEX what may still be corrected or returned in time is left out.
#pragma once

#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

Figure closed_loop(const Evidence& evidence, TeamId team);

}  // namespace tocsin::scoring
