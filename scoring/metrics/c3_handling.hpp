// C3, the handling gate H (SCORING §3): what a team sent where it must not go.
// Definition: max(0, 1 − Σ severity), each (fact, destination) once, at its worst. A breach is to
// send f
//   to a destination of its forbid set: 1.0; REGION and PUBLIC have every team, so they are in it
//   when another team is; to PUBLIC unless CLEAR; to REGION unless CLEAR or GREEN; to a team when
//   RED and neither is the sender the originator nor the team named; to a team when AMBER or
//   AMBER+STRICT and the sender is not the originator: RED 1.0, AMBER+STRICT 0.5, AMBER 0.35, GREEN
//   0.25.
// Consent of the originator, logged before, clears the destination it names. A message that carries
// facts and bears no label: 0.05 each, at most 0.2. Acknowledgements too: a breach is a breach.
// Range [0, 1]; 1 is best. Not a rate, so good traffic cannot dilute it, and a gate: it multiplies
// the index. Never NA.
#pragma once

#include <vector>

#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

Figure handling(const Evidence& evidence, TeamId team);

// H from the sum of the breaches' severities and the number of messages with facts and no label.
double gate_of(double severity, std::size_t unlabelled);

// Its breaches, in order of time, without the unlabelled messages.
std::vector<Item> breaches(const Evidence& evidence, TeamId team);

}  // namespace tocsin::scoring
