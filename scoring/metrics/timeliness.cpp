#include "scoring/metrics/timeliness.hpp"

namespace tocsin::scoring {

double timeliness(std::optional<double> delay_ms, const Limits& limits) {
    if (!delay_ms) return 0;
    const double delay = *delay_ms;
    const auto target = static_cast<double>(limits.target_ms);
    const auto deadline = static_cast<double>(limits.deadline_ms);
    if (delay <= target) return 1;
    if (delay > deadline) return 0.2;
    return 1 - 0.5 * (delay - target) / (deadline - target);
}

Timed timed(std::optional<std::int64_t> delay_ms, const Limits& limits, double transit_ms) {
    if (!delay_ms) return {};
    const auto delay = static_cast<double>(*delay_ms);
    const auto target = static_cast<double>(limits.target_ms);
    const auto deadline = static_cast<double>(limits.deadline_ms);
    if (delay <= target) return {1, Rule::WithinTarget, false};
    if (delay - transit_ms <= target) return {1, Rule::WithinTarget, true};
    if (delay <= deadline) return {timeliness(delay, limits), Rule::WithinDeadline, false};
    if (delay - transit_ms <= deadline)
        return {timeliness(deadline, limits), Rule::WithinDeadline, true};
    return {0.2, Rule::AfterDeadline, false};
}

}  // namespace tocsin::scoring
