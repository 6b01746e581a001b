// Fleiss' κ: agreement of a fixed number of raters on categories, beyond chance (Fleiss 1971).
// Range (−∞, 1]; 1 is perfect agreement. Empty where subjects have fewer than two raters, unequal
// numbers of them, or where only one category was ever used.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace tocsin::scoring {

// counts[subject][category]: how many raters chose it.
std::optional<double> fleiss_kappa(std::span<const std::vector<int>> counts);

}  // namespace tocsin::scoring
