// The clocks of the machine. The only place that reads them is clock.cpp; everything else is handed
// a Clock, so that tests and the simulator bring their own time.
#pragma once

#include <algorithm>
#include <cstdint>

namespace tocsin {

class Clock {
  public:
    virtual ~Clock() = default;
    // Microseconds of a clock that never goes back; its origin means nothing.
    virtual std::int64_t steady_us() const = 0;
    // Microseconds since 1970 UTC. Evidence only: nothing is computed from it.
    virtual std::int64_t utc_us() const = 0;
    // How long a timer that is to ring at `at_us` sleeps. A simulator, which wakes its host itself,
    // says: for ever.
    virtual std::int64_t sleep_us(std::int64_t at_us) const {
        return std::max<std::int64_t>(0, at_us - steady_us());
    }
};

// steady_us() counts as std::chrono::steady_clock does, so timers can be set by it.
class SystemClock : public Clock {
  public:
    std::int64_t steady_us() const override;
    std::int64_t utc_us() const override;
};

}  // namespace tocsin
