#include "engine/gateway/rate.hpp"

#include <catch2/catch.hpp>

using namespace tocsin;

TEST_CASE("rate: a burst at once, then so many a second", "[gateway]") {
    TokenBucket bucket({20, 5});
    const auto take_all = [&](std::int64_t now_us) {
        int taken = 0;
        while (bucket.take(now_us)) ++taken;
        return taken;
    };
    CHECK(take_all(1'000'000) == 20);
    CHECK(take_all(1'100'000) == 0);
    CHECK(take_all(2'000'000) == 5);
    CHECK(take_all(3'600'000'000) == 20);
    CHECK(take_all(1'000'000) == 0);  // a clock that goes back gives nothing
}
