// How much of something is allowed: a burst at once, then so many a second.
#pragma once

#include <algorithm>
#include <cstdint>

namespace tocsin {

struct Rate {
    double burst = 0;
    double per_second = 0;
};

// docs/wire.md, “Bounds”. A receipt follows what the server sends, so a late joiner may owe many.
inline constexpr Rate kCommandRate{20, 5};
inline constexpr Rate kReceiptRate{200, 20};
inline constexpr Rate kControlRate{100, 50};

class TokenBucket {
  public:
    explicit TokenBucket(Rate rate) : rate_(rate), tokens_(rate.burst) {}

    // Takes one, if there is one. `now_us`: of the steady clock.
    bool take(std::int64_t now_us) {
        const double seconds =
            static_cast<double>(std::max<std::int64_t>(0, now_us - at_us_)) / 1e6;
        tokens_ = std::min(rate_.burst, tokens_ + seconds * rate_.per_second);
        at_us_ = std::max(at_us_, now_us);
        if (tokens_ < 1) return false;
        tokens_ -= 1;
        return true;
    }

  private:
    Rate rate_;
    double tokens_;
    std::int64_t at_us_ = 0;
};

}  // namespace tocsin
