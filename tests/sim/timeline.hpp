// The simulator's time: a clock that stands still while something happens, and the list of what
// happens next.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <utility>

#include "engine/gateway/clock.hpp"

namespace tocsin::sim {

inline constexpr std::int64_t kMs = 1000, kSecond = 1'000'000;  // in microseconds

class Timeline : public Clock {
  public:
    static constexpr std::int64_t kOrigin_us = 1'000'000'000;
    static constexpr std::int64_t kUtc_us = 1'767'258'000'000'000;

    std::int64_t steady_us() const override { return now_us_; }
    std::int64_t utc_us() const override { return kUtc_us + now_us_ - kOrigin_us; }
    // No timer of the host under test rings by itself: the simulator wakes it.
    std::int64_t sleep_us(std::int64_t) const override { return 24 * 3600 * kSecond; }
    // Since the simulation began.
    std::int64_t elapsed_us() const { return now_us_ - kOrigin_us; }

    void in(std::int64_t delay_us, std::function<void()> what) {
        at(now_us_ + delay_us, std::move(what));
    }
    void at(std::int64_t at_us, std::function<void()> what) {
        events_.emplace(std::pair{std::max(at_us, now_us_), order_++}, std::move(what));
    }
    // Goes to the next event and lets it happen; false when there is none.
    bool step() {
        if (events_.empty()) return false;
        auto node = events_.extract(events_.begin());
        now_us_ = node.key().first;
        node.mapped()();
        return true;
    }

  private:
    std::int64_t now_us_ = kOrigin_us;
    std::uint64_t order_ = 0;
    std::map<std::pair<std::int64_t, std::uint64_t>, std::function<void()>> events_;
};

}  // namespace tocsin::sim
