// Kendall's τ-b: whether two figures put the same things in the same order. (agreeing − disagreeing
// pairs) / √(pairs not tied in x · pairs not tied in y) (Kendall 1945). Range [−1, 1]; 1 is the
// same order, −1 the reverse. Undefined (empty) where all of x, or all of y, are tied, and for
// fewer than two things.
#pragma once

#include <optional>
#include <span>

namespace tocsin::scoring {

// Of the same length.
std::optional<double> kendall_tau(std::span<const double> x, std::span<const double> y);

}  // namespace tocsin::scoring
