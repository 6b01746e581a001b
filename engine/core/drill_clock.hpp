// Drill time: milliseconds since STARTEX on a steady clock that is handed in, pauses excluded,
// times a speed.
#pragma once

#include <cstdint>
#include <optional>

namespace tocsin {

class DrillClock {
  public:
    // Microseconds of the steady clock, from any origin.
    using Steady = std::int64_t;

    void set(std::int64_t at_ms, bool running, double speed, Steady now_us);
    std::int64_t now_ms(Steady now_us) const;
    // When drill time `at_ms` will be reached; empty while the clock stands still.
    std::optional<Steady> steady_at(std::int64_t at_ms) const;
    bool running() const { return running_; }
    double speed() const { return speed_; }

  private:
    std::int64_t anchor_ms_ = 0;
    Steady anchor_us_ = 0;
    bool running_ = false;
    double speed_ = 1;
};

}  // namespace tocsin
