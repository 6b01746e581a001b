// Kaplan–Meier against the example of the textbooks: remission of 21 patients under 6-MP in weeks
// (Freireich et al. 1963), with the estimates, Greenwood intervals on the log(−log) scale and the
// median as printed there and by the usual statistics packages.
#include <catch2/catch.hpp>

#include <limits>

#include "scoring/statistics/kaplan_meier.hpp"

using namespace tocsin::scoring;

TEST_CASE("kaplan-meier: the textbook example, with ties and censoring at one instant",
          "[scoring]") {
    std::vector<Observation> weeks;
    for (const double time : {6, 6, 6, 7, 10, 13, 16, 22, 23}) weeks.push_back({time, true});
    for (const double time : {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35})
        weeks.push_back({time, false});
    const auto steps = kaplan_meier(weeks);
    struct Row {
        double time;
        std::size_t at_risk, happened;
        double share, low, high;
    };
    const std::vector<Row> printed{
        {6, 21, 3, .8571, .6197, .9516},  {7, 17, 1, .8067, .5631, .9228},
        {10, 15, 1, .7529, .5032, .8894}, {13, 12, 1, .6902, .4316, .8491},
        {16, 11, 1, .6275, .3675, .8049}, {22, 7, 1, .5378, .2678, .7468},
        {23, 6, 1, .4482, .1881, .6801}};
    REQUIRE(steps.size() == printed.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        CAPTURE(i);
        CHECK(steps[i].time == printed[i].time);
        CHECK(steps[i].at_risk == printed[i].at_risk);
        CHECK(steps[i].happened == printed[i].happened);
        CHECK(steps[i].share == Approx(printed[i].share).margin(.00006));
        CHECK(*steps[i].low == Approx(printed[i].low).margin(.00006));
        CHECK(*steps[i].high == Approx(printed[i].high).margin(.00006));
    }
    CHECK(*time_to_reach(steps, .5) == 23);
    CHECK_FALSE(time_to_reach(steps, .25));
    CHECK(survival_at(steps, 5.9) == 1);
    CHECK(survival_at(steps, 12) == Approx(.7529).margin(.00006));
}

TEST_CASE("kaplan-meier: without censoring it is the plain share, and it ends at 0 without a width",
          "[scoring]") {
    std::vector<Observation> all;
    for (const double time : {4, 1, 3, 2}) all.push_back({time, true});
    const auto steps = kaplan_meier(all);
    REQUIRE(steps.size() == 4);
    CHECK(steps[1].share == Approx(.5));
    CHECK(*time_to_reach(steps, .5) == 2);
    CHECK(steps[3].share == 0);
    CHECK_FALSE(steps[3].low);
}

TEST_CASE("kaplan-meier: nothing watched, nothing happened, no numbers", "[scoring]") {
    CHECK(kaplan_meier({}).empty());
    CHECK(survival_at({}, 10) == 1);
    CHECK_FALSE(time_to_reach({}, .5));
    CHECK(kaplan_meier(std::vector<Observation>{{5, false}, {6, false}}).empty());
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto steps = kaplan_meier(std::vector<Observation>{{nan, true}, {-1, true}, {2, false}});
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].time == 0);
    CHECK(steps[0].at_risk == 2);
}
