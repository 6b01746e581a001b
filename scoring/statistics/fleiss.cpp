#include "scoring/statistics/fleiss.hpp"

#include <numeric>

namespace tocsin::scoring {

std::optional<double> fleiss_kappa(std::span<const std::vector<int>> counts) {
    if (counts.empty()) return std::nullopt;
    const int raters = std::accumulate(counts[0].begin(), counts[0].end(), 0);
    if (raters < 2) return std::nullopt;
    const auto subjects = static_cast<double>(counts.size());
    std::vector<double> chosen(counts[0].size(), 0);
    double agreement = 0;
    for (const auto& subject : counts) {
        if (subject.size() != chosen.size() ||
            std::accumulate(subject.begin(), subject.end(), 0) != raters)
            return std::nullopt;
        double pairs = 0;
        for (std::size_t c = 0; c < subject.size(); ++c) {
            chosen[c] += subject[c];
            pairs += static_cast<double>(subject[c]) * (subject[c] - 1);
        }
        agreement += pairs / (static_cast<double>(raters) * (raters - 1));
    }
    agreement /= subjects;
    double chance = 0;
    for (const double n : chosen) chance += (n / (subjects * raters)) * (n / (subjects * raters));
    if (chance >= 1) return std::nullopt;
    return (agreement - chance) / (1 - chance);
}

}  // namespace tocsin::scoring
