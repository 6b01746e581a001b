// R2, reciprocity (SCORING §4): whether teams that owe each other serve each other alike.
// Definition: per pair of teams with obligations both ways, 2·min(a, b) / (a + b), 0 if both are 0;
// a and b are the fulfilment rates of the two directions: Σ w·u(δ) / Σ w over the obligations of
// the one to the other that count in C1. The mean over pairs in which both directions have a rate.
// Rates, not counts: who owes more is not thereby less reciprocal. Range [0, 1]; 1 is best. NA: no
// such pair. Before ENDEX obligations that are still open are left out, as in C1.
#pragma once

#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

Figure reciprocity(const Evidence& evidence);

}  // namespace tocsin::scoring
