#include "scoring/statistics/kendall.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>

namespace tocsin::scoring {

std::optional<double> kendall_tau(std::span<const double> x, std::span<const double> y) {
    std::int64_t balance = 0, untied_x = 0, untied_y = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const int a = (x[i] > x[j]) - (x[i] < x[j]);
            const int b = (y[i] > y[j]) - (y[i] < y[j]);
            balance += a * b;
            untied_x += a != 0;
            untied_y += b != 0;
        }
    if (untied_x == 0 || untied_y == 0) return std::nullopt;
    return static_cast<double>(balance) /
           std::sqrt(static_cast<double>(untied_x) * static_cast<double>(untied_y));
}

}  // namespace tocsin::scoring
