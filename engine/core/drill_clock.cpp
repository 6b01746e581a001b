#include "engine/core/drill_clock.hpp"

#include <cmath>

namespace tocsin {

void DrillClock::set(std::int64_t at_ms, bool running, double speed, Steady now_us) {
    anchor_ms_ = at_ms;
    anchor_us_ = now_us;
    running_ = running;
    speed_ = speed;
}

std::int64_t DrillClock::now_ms(Steady now_us) const {
    if (!running_) return anchor_ms_;
    const double elapsed_ms = static_cast<double>(now_us - anchor_us_) * speed_ / 1000.0;
    return anchor_ms_ + static_cast<std::int64_t>(std::floor(elapsed_ms));
}

std::optional<DrillClock::Steady> DrillClock::steady_at(std::int64_t at_ms) const {
    if (!running_) return std::nullopt;
    // Rounded up: at the instant returned, now_ms is at_ms or later, never a microsecond before it.
    const double us = static_cast<double>(at_ms - anchor_ms_) * 1000.0 / speed_;
    return anchor_us_ + static_cast<Steady>(std::ceil(us));
}

}  // namespace tocsin
