#include "engine/gateway/clock.hpp"

#include <chrono>

namespace tocsin {
namespace {

template <class Source>
std::int64_t microseconds() {
    const auto since = Source::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(since).count();
}

}  // namespace

std::int64_t SystemClock::steady_us() const {
    return microseconds<std::chrono::steady_clock>();
}
std::int64_t SystemClock::utc_us() const {
    return microseconds<std::chrono::system_clock>();
}

}  // namespace tocsin
