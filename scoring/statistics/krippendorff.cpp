#include "scoring/statistics/krippendorff.hpp"

#include <algorithm>
#include <map>

namespace tocsin::scoring {

namespace {

struct Coincidences {
    std::vector<double> values;                 // ascending, those that can be paired
    std::vector<std::vector<double>> observed;  // o_ck
    std::vector<double> margin;                 // n_c
    double total = 0;                           // n
};

Coincidences coincidences(std::span<const std::vector<std::optional<double>>> ratings) {
    std::vector<std::map<double, double>> units;
    for (const auto& observer : ratings) {
        if (units.size() < observer.size()) units.resize(observer.size());
        for (std::size_t u = 0; u < observer.size(); ++u)
            if (observer[u]) ++units[u][*observer[u]];
    }
    std::map<double, std::size_t> index;
    std::erase_if(units, [](const auto& unit) {
        double n = 0;
        for (const auto& [value, count] : unit) n += count;
        return n < 2;
    });
    for (const auto& unit : units)
        for (const auto& [value, count] : unit) index.emplace(value, 0);
    Coincidences c;
    for (auto& [value, place] : index) {
        place = c.values.size();
        c.values.push_back(value);
    }
    c.observed.assign(c.values.size(), std::vector<double>(c.values.size(), 0));
    c.margin.assign(c.values.size(), 0);
    for (const auto& unit : units) {
        double n = 0;
        for (const auto& [value, count] : unit) n += count;
        for (const auto& [a, count_a] : unit)
            for (const auto& [b, count_b] : unit) {
                const double pairs = count_a * (a == b ? count_b - 1 : count_b) / (n - 1);
                c.observed[index[a]][index[b]] += pairs;
                c.margin[index[a]] += pairs;
                c.total += pairs;
            }
    }
    return c;
}

// δ² between the values at places a and b.
double difference(const Coincidences& c, std::size_t a, std::size_t b, Measurement measurement) {
    if (a == b) return 0;
    const double x = c.values[a], y = c.values[b];
    switch (measurement) {
        case Measurement::Nominal:
            return 1;
        case Measurement::Ordinal: {
            double between = -(c.margin[a] + c.margin[b]) / 2;
            for (std::size_t g = std::min(a, b); g <= std::max(a, b); ++g) between += c.margin[g];
            return between * between;
        }
        case Measurement::Interval:
            return (x - y) * (x - y);
        case Measurement::Ratio:
            return x + y == 0 ? 0 : (x - y) * (x - y) / ((x + y) * (x + y));
    }
    return 0;
}

}  // namespace

std::optional<double> krippendorff_alpha(
    std::span<const std::vector<std::optional<double>>> ratings, Measurement measurement) {
    const Coincidences c = coincidences(ratings);
    double observed = 0, expected = 0;
    for (std::size_t a = 0; a < c.values.size(); ++a)
        for (std::size_t b = 0; b < c.values.size(); ++b) {
            const double d = difference(c, a, b, measurement);
            observed += c.observed[a][b] * d;
            expected += c.margin[a] * c.margin[b] * d;
        }
    if (expected <= 0) return std::nullopt;
    return 1 - (c.total - 1) * observed / expected;
}

}  // namespace tocsin::scoring
