// Krippendorff's α: agreement of observers beyond chance, with any number of observers and with
// missing values. α = 1 − D_o / D_e from the coincidence matrix; differences by level of
// measurement (Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011). Range (−∞, 1]; 1
// is perfect agreement, 0 that of chance. Undefined (empty) where no unit has two values, or where
// all values are the same: "all agree" is not 1.00.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace tocsin::scoring {

enum class Measurement { Nominal, Ordinal, Interval, Ratio };

// ratings[observer][unit]; every observer has the same number of units. Ratio: values ≥ 0.
std::optional<double> krippendorff_alpha(
    std::span<const std::vector<std::optional<double>>> ratings, Measurement measurement);

}  // namespace tocsin::scoring
