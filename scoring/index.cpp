#include "scoring/index.hpp"

namespace tocsin::scoring {

std::optional<double> index_value(double gate, std::span<const std::optional<double>> values,
                                  std::span<const double> weights) {
    double sum = 0, weight = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i] || weights[i] <= 0) continue;
        sum += weights[i] * *values[i];
        weight += weights[i];
    }
    if (weight <= 0) return std::nullopt;
    return gate * sum / weight;
}

}  // namespace tocsin::scoring
