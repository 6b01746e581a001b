#include <catch2/catch.hpp>

#include "scoring/metrics/timeliness.hpp"
#include "scoring/statistics/centralisation.hpp"
#include "scoring/statistics/fleiss.hpp"
#include "scoring/statistics/fragmentation.hpp"
#include "scoring/statistics/krippendorff.hpp"

using namespace tocsin;
using namespace tocsin::scoring;

namespace {

constexpr std::nullopt_t kNo = std::nullopt;
using Row = std::vector<std::optional<double>>;

const std::vector<Row> kObservers = {
    {1, 2, 3, 3, 2, 1, 4, 1, 2, kNo, kNo, kNo},
    {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, kNo, 3},
    {kNo, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, kNo},
    {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, kNo},
};

}  // namespace

TEST_CASE("krippendorff: the reference table gives the published values", "[scoring]") {
    using enum Measurement;
    CHECK(*krippendorff_alpha(kObservers, Nominal) == Approx(.743).margin(.0005));
    CHECK(*krippendorff_alpha(kObservers, Ordinal) == Approx(.815).margin(.0005));
    CHECK(*krippendorff_alpha(kObservers, Interval) == Approx(.849).margin(.0005));
    CHECK(*krippendorff_alpha(kObservers, Ratio) == Approx(.797).margin(.0005));
}

TEST_CASE("krippendorff: without variation or without pairs there is no value", "[scoring]") {
    CHECK_FALSE(krippendorff_alpha(std::vector<Row>{{2, 2}, {2, 2}}, Measurement::Nominal));
    CHECK_FALSE(krippendorff_alpha(std::vector<Row>{{1, kNo}, {kNo, 2}}, Measurement::Nominal));
    CHECK_FALSE(krippendorff_alpha(std::vector<Row>{}, Measurement::Interval));
}

TEST_CASE("fleiss: the classic table of fourteen raters gives .210", "[scoring]") {
    const std::vector<std::vector<int>> table = {
        {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
        {7, 7, 0, 0, 0},  {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}};
    CHECK(*fleiss_kappa(table) == Approx(.210).margin(.0005));
    CHECK_FALSE(fleiss_kappa(std::vector<std::vector<int>>{{3, 0}, {3, 0}}));
    CHECK_FALSE(fleiss_kappa(std::vector<std::vector<int>>{{3, 0}, {2, 0}}));
    CHECK_FALSE(fleiss_kappa({}));
}

TEST_CASE("fragmentation: 1 without edges, 0 on a path, between for two halves", "[scoring]") {
    using Edges = std::vector<std::pair<std::size_t, std::size_t>>;
    CHECK(*fragmentation(4, {}) == 1);
    CHECK(*fragmentation(4, Edges{{0, 1}, {1, 2}, {2, 3}}) == 0);
    CHECK(*fragmentation(4, Edges{{0, 1}, {2, 3}}) == Approx(1 - 4.0 / 12));
    CHECK_FALSE(fragmentation(1, {}));
}

TEST_CASE("centralisation: 1 in a star, 0 in a ring and where all reach all", "[scoring]") {
    using Edges = std::vector<std::pair<std::size_t, std::size_t>>;
    CHECK(*betweenness_centralisation(5, Edges{{0, 1}, {0, 2}, {0, 3}, {0, 4}}) == Approx(1));
    CHECK(*betweenness_centralisation(5, Edges{{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}}) ==
          Approx(0).margin(1e-12));
    CHECK(*betweenness_centralisation(4, {}) == 0);
    CHECK(*betweenness_centralisation(3, Edges{{0, 1}, {1, 2}, {2, 0}}) == 0);
    CHECK_FALSE(betweenness_centralisation(2, Edges{{0, 1}}));
    // A path of four: the inner two lie between two pairs of three each.
    const Edges path{{0, 1}, {1, 2}, {2, 3}, {2, 1}, {1, 1}};
    CHECK(betweenness(4, path) == std::vector<double>{0, 2, 2, 0});
    CHECK(*betweenness_centralisation(4, path) == Approx(4. / 9));
    // Two ways of equal length around a square: half a path each.
    CHECK(betweenness(4, Edges{{0, 1}, {1, 2}, {2, 3}, {3, 0}}) ==
          std::vector<double>{.5, .5, .5, .5});
}

TEST_CASE("timeliness: the check values of the specification", "[scoring]") {
    const Limits limits{600'000, 1'500'000};
    CHECK(timeliness(std::nullopt, limits) == 0);
    CHECK(timeliness(0, limits) == 1);
    CHECK(timeliness(600'000, limits) == 1);
    CHECK(timeliness(1'050'000, limits) == Approx(.75));
    CHECK(timeliness(1'500'000, limits) == .5);
    CHECK(timeliness(1'500'001, limits) == .2);
    CHECK(timeliness(600'001, Limits{600'000, 600'000}) == .2);
}

TEST_CASE("timeliness: what would flip within the transit time is decided for the team",
          "[scoring]") {
    const Limits limits{600'000, 1'500'000};
    const Timed exact = timed(1'500'000, limits, 2000);
    CHECK(exact.value == .5);
    CHECK_FALSE(exact.in_transit);
    const Timed flipped = timed(1'502'000, limits, 2000);
    CHECK(flipped.value == .5);
    CHECK(flipped.rule == Rule::WithinDeadline);
    CHECK(flipped.in_transit);
    CHECK(timed(1'502'001, limits, 2000).value == .2);
    CHECK(timed(600'500, limits, 500).value == 1);
    CHECK(timed(600'500, limits, 500).in_transit);
    CHECK(timed(600'501, limits, 500).value < 1);
}
