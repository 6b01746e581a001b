// The mean over the items of a figure that count, each with its weight.
#pragma once

#include "scoring/figure.hpp"

namespace tocsin::scoring {

// Sets value and n from the items: Σ weight·value / Σ weight over those that count. Without any it
// is NA: `none` where there is no item at all, `uncounted` where there are only such as do not
// count, NoWeight where all that count weigh 0.
void mean_over_items(Figure& figure, Absent none, Absent uncounted);

}  // namespace tocsin::scoring
