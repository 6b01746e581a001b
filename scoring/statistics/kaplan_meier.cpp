#include "scoring/statistics/kaplan_meier.hpp"

#include <algorithm>
#include <cmath>

namespace tocsin::scoring {

namespace {

constexpr double kNormal95 = 1.959963984540054;
// S is a product of rationals: what is meant to be 1/2 may come out a little above it.
constexpr double kRounding = 1e-12;

}  // namespace

std::vector<SurvivalStep> kaplan_meier(std::span<const Observation> observations) {
    std::vector<Observation> sorted;
    for (const Observation& one : observations)
        if (std::isfinite(one.time)) sorted.push_back({std::max(0.0, one.time), one.happened});
    std::sort(sorted.begin(), sorted.end(),
              [](const Observation& a, const Observation& b) { return a.time < b.time; });
    std::vector<SurvivalStep> steps;
    double share = 1, greenwood = 0;
    for (std::size_t i = 0; i < sorted.size();) {
        SurvivalStep step;
        step.time = sorted[i].time;
        step.at_risk = sorted.size() - i;
        for (; i < sorted.size() && sorted[i].time == step.time; ++i)
            step.happened += sorted[i].happened;
        if (step.happened == 0) continue;
        const auto n = static_cast<double>(step.at_risk), d = static_cast<double>(step.happened);
        share = step.happened == step.at_risk ? 0 : share * (n - d) / n;
        step.share = share;
        if (share > 0) {
            greenwood += d / (n * (n - d));
            const double log_share = std::log(share);
            const double half = kNormal95 * std::sqrt(greenwood) / std::abs(log_share);
            step.low = std::pow(share, std::exp(half));
            step.high = std::pow(share, std::exp(-half));
        }
        steps.push_back(step);
    }
    return steps;
}

double survival_at(std::span<const SurvivalStep> steps, double time) {
    double share = 1;
    for (const SurvivalStep& step : steps)
        if (step.time <= time) share = step.share;
    return share;
}

std::optional<double> time_to_reach(std::span<const SurvivalStep> steps, double share) {
    for (const SurvivalStep& step : steps)
        if (step.share <= share + kRounding) return step.time;
    return std::nullopt;
}

}  // namespace tocsin::scoring
