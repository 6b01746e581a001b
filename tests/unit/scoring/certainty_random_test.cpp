#include <catch2/catch.hpp>
#include <cmath>

#include "scoring/certainty/random.hpp"
#include "scoring/certainty/weights.hpp"
#include "scoring/statistics/kendall.hpp"
#include "scoring/statistics/quantile.hpp"

using namespace tocsin::scoring;

TEST_CASE("random: the published first values of its parts", "[scoring][certainty]") {
    Random zero(0);
    CHECK(zero.next() == 0xe220a8397b1dcdaf);
    CHECK(zero.next() == 0x6e789e6aa1b965f4);
    CHECK(seed_of("") == 0xcbf29ce484222325);
    CHECK(seed_of("a") == 0xaf63dc4c8601ec8c);
    CHECK(seed_text("flood", 2417, "weights") == "flood/2417/weights");
}

TEST_CASE("random: numbers below a bound are all of them, about equally often",
          "[scoring][certainty]") {
    Random random(1);
    std::vector<int> seen(7);
    for (int i = 0; i < 70'000; ++i) ++seen.at(random.below(7));
    for (const int count : seen) CHECK(count == Approx(10'000).margin(500));
}

TEST_CASE("random: gamma variates have their shape as mean and as variance",
          "[scoring][certainty]") {
    const double shape = GENERATE(.4, 1.0, 5.0, 17.5);
    Random random(7);
    const int n = 40'000;
    double sum = 0, squares = 0;
    for (int i = 0; i < n; ++i) {
        const double x = random.gamma(shape);
        sum += x;
        squares += x * x;
    }
    const double mean = sum / n, variance = squares / n - mean * mean;
    CHECK(mean == Approx(shape).epsilon(.03));
    CHECK(variance == Approx(shape).epsilon(.06));
}

TEST_CASE("weights: Dirichlet draws have the weights as mean and sum to one",
          "[scoring][certainty]") {
    const std::vector<double> omega{.7, 0, .3, .3, .2, .3, .2};  // twice the specification's
    Random random(3);
    std::vector<double> mean(omega.size());
    const int n = 4'000;
    for (int i = 0; i < n; ++i) {
        const std::vector<double> drawn = dirichlet(omega, random);
        double sum = 0;
        for (std::size_t k = 0; k < omega.size(); ++k) {
            mean[k] += drawn[k] / n;
            sum += drawn[k];
        }
        REQUIRE(sum == Approx(1));
    }
    for (std::size_t k = 0; k < omega.size(); ++k)
        CHECK(mean[k] == Approx(omega[k] / 2).margin(.004));
    CHECK(mean[1] == 0);
    CHECK(dirichlet({0, 0}, random).empty());
    CHECK(dirichlet({}, random).empty());
}

TEST_CASE("kendall: known permutations", "[scoring][certainty]") {
    using V = std::vector<double>;
    CHECK(*kendall_tau(V{1, 2, 3, 4}, V{1, 2, 3, 4}) == 1);
    CHECK(*kendall_tau(V{1, 2, 3, 4}, V{4, 3, 2, 1}) == -1);
    CHECK(*kendall_tau(V{1, 2, 3, 4}, V{1, 2, 4, 3}) == Approx(4.0 / 6));  // one pair of six turned
    CHECK(*kendall_tau(V{1, 2, 3, 4}, V{3, 4, 1, 2}) == Approx(-2.0 / 6));
    CHECK(*kendall_tau(V{1, 1, 2}, V{1, 2, 3}) == Approx(2 / std::sqrt(6.0)));  // τ-b with a tie
    CHECK_FALSE(kendall_tau(V{1, 1, 1}, V{1, 2, 3}));
    CHECK_FALSE(kendall_tau(V{1}, V{1}));
    CHECK_FALSE(kendall_tau(V{}, V{}));
}

TEST_CASE("quantile: a straight line between neighbours", "[scoring][certainty]") {
    CHECK(quantile({5}, .975) == 5);
    CHECK(quantile({0, 10}, .25) == 2.5);
    CHECK(quantile({1, 2, 3, 4, 5}, .5) == 3);
    CHECK(quantile({1, 2, 3, 4, 5}, 1) == 5);
    CHECK(quantile({1, 2, 3, 4, 5}, .025) == Approx(1.1));
}
