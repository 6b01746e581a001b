#include "scoring/statistics/quantile.hpp"

#include <algorithm>
#include <cstddef>

namespace tocsin::scoring {

double quantile(const std::vector<double>& ascending, double p) {
    const double place = static_cast<double>(ascending.size() - 1) * p;
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, ascending.size() - 1);
    const double low = ascending[below], high = ascending[above];
    return low + (high - low) * (place - static_cast<double>(below));
}

}  // namespace tocsin::scoring
