// Kaplan and Meier's estimate of the share to which something has not happened yet, from times some
// of which are cut off ("censored") before it did (Kaplan & Meier 1958). At each time of an event S
// falls by d / n: events there over those still at risk; who is cut off at the same instant is
// still at risk then. Interval: Greenwood's variance on the scale log(−log S), 95 %, pointwise; it
// takes the observations as independent. Empty where S is 1 or 0, for there it has no width to
// speak of.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace tocsin::scoring {

struct Observation {
    double time = 0;       // until the event, or until it was no longer watched; not negative
    bool happened = true;  // false: censored
};

struct SurvivalStep {
    double time = 0;
    std::size_t at_risk = 0, happened = 0;
    double share = 1;  // S just after `time`
    std::optional<double> low, high;
};

// One step for each time at which something happened, ascending. Times that are no numbers are left
// out.
std::vector<SurvivalStep> kaplan_meier(std::span<const Observation> observations);

// S at `time`.
double survival_at(std::span<const SurvivalStep> steps, double time);
// The first time at which S ≤ `share`; empty: not reached.
std::optional<double> time_to_reach(std::span<const SurvivalStep> steps, double share);

}  // namespace tocsin::scoring
