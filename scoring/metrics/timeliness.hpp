// u(δ; g, d) of SCORING §2: what a delay δ is worth against a target g and a deadline d.
// Range [0, 1], 1 is best: 1 for δ ≤ g, a straight line down to 0.5 at δ = d, 0.2 after d, 0 if it
// never came.
#pragma once

#include <cstdint>
#include <optional>

#include "scenarios/model.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

// Milliseconds; `never` is the empty delay.
double timeliness(std::optional<double> delay_ms, const Limits& limits);

// The same with the rule that decided, and fair to slow links (SCORING §6): a delay that is past
// the target or the deadline by no more than `transit_ms` counts as on it, and is marked.
struct Timed {
    double value = 0;
    Rule rule = Rule::Never;
    bool in_transit = false;

    bool in_time() const { return rule == Rule::WithinTarget || rule == Rule::WithinDeadline; }
};
Timed timed(std::optional<std::int64_t> delay_ms, const Limits& limits, double transit_ms);

}  // namespace tocsin::scoring
