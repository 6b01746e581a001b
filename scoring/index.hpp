// The coordination index from its parts (SCORING §3): H × Σ ω·x / Σ ω over the metrics that have a
// value. The one place that sums it up: for the sheet, for each bootstrap replicate, for each draw
// of weights.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace tocsin::scoring {

// `gate` is H in [0, 1]; values[i] has weight weights[i], ≥ 0. Empty where no metric with a weight
// has a value.
std::optional<double> index_value(double gate, std::span<const std::optional<double>> values,
                                  std::span<const double> weights);

}  // namespace tocsin::scoring
