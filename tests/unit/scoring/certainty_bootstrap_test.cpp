#include <catch2/catch.hpp>
#include <cmath>

#include "play.hpp"
#include "random_drill.hpp"
#include "scoring/certainty/certainty.hpp"
#include "scoring/certainty/resampled.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

// Team A owes B facts F0 … of one obligation each; told[i] minutes after A holds it (negative:
// never). Target 10, deadline 25.
Play debts(const std::vector<double>& told) {
    Play play({"A", "B"});
    for (std::size_t i = 0; i < told.size(); ++i) {
        const std::string fact = "F" + std::to_string(i);
        play.fact(fact, {"A", Tlp::Green, {"B"}, {}, {}});
        play.owes("A", "B", fact);
        play.seed("A", fact, 10);
        if (told[i] >= 0) play.send("A", {"B"}, {fact}, 10 + told[i]);
    }
    play.end(150);
    return play;
}

Certainty certainty_of(const Ledger& ledger) {
    return certainty(ledger, score(ledger, ledger.at_ms()));
}

// A sheet of one team whose C1 is made of the given items, one fact each.
struct Made {
    Resampled items;
    ScoreSheet sheet;
};

Made made(const std::vector<double>& values) {
    Made made;
    TeamSheet team;
    ResampledTeam sums;
    for (const Metric& metric : catalogue()) {
        if (!metric.of_team) continue;
        team.figures.push_back({&metric, {}});
        sums.figures.push_back({metric.id, Sum::Other, {}});
        if (metric.id != "C1") continue;
        sums.figures.back().sum = Sum::Mean;
        for (std::size_t i = 0; i < values.size(); ++i)
            sums.figures.back().rows.push_back({static_cast<std::uint32_t>(i), values[i], 1});
        team.figures.back().figure.value = .5;
    }
    made.items.clusters = made.items.facts = values.size();
    made.items.teams.push_back(std::move(sums));
    made.sheet.teams.push_back(std::move(team));
    return made;
}

}  // namespace

TEST_CASE("bootstrap: items that are all alike leave no doubt", "[scoring][certainty]") {
    const Play play = debts(std::vector<double>(16, 17.5));  // u = .75 each
    const Ledger ledger = play.ledger();
    const ScoreSheet sheet = score(ledger, ledger.at_ms());
    const Certainty found = certainty(ledger, sheet);
    for (const char* metric : {"C1", "C2", "F"}) {
        const auto bounds = found.bounds(sheet, TeamId{0}, metric);
        REQUIRE(bounds);
        CHECK(bounds->low == Approx(bounds->high).margin(1e-12));
        CHECK(bounds->clusters == 16);
        CHECK(bounds->replicates == kReplicates);
    }
    CHECK(found.bounds(sheet, TeamId{0}, "C1")->low == Approx(.75));
    REQUIRE(found.teams[0].index);
    CHECK(found.teams[0].index->high == Approx(found.teams[0].index->low).margin(1e-12));
    CHECK(found.teams[0].band.bands.empty());  // 16 obligations: an index, no band
}

TEST_CASE("bootstrap: two facts, one told and one not, are drawn 1:2:1", "[scoring][certainty]") {
    const Made one = made({1, 0});
    const Bootstrap found = bootstrap(one.items, one.sheet, 5);
    REQUIRE(found.teams[0].figures[0]);
    CHECK(found.teams[0].figures[0]->low == 0);
    CHECK(found.teams[0].figures[0]->high == 1);
    // Of five facts with one missed, ⅕·k for k ~ binomial(5, ⅕): P(k ≥ 4) < .7 %, P(k = 3) = 5 %.
    const Made five = made({0, 1, 1, 1, 1});
    const auto bounds = bootstrap(five.items, five.sheet, 5).teams[0].figures[0];
    CHECK(bounds->low == Approx(.4));
    CHECK(bounds->high == 1);
}

TEST_CASE("bootstrap: obligations about one fact are one cluster", "[scoring][certainty]") {
    Play play({"A", "B", "C"});
    play.fact("F0", {"A", Tlp::Green, {"B", "C"}, {}, {}});
    play.owes("A", "B", "F0");
    play.owes("A", "C", "F0");
    play.seed("A", "F0", 10);
    play.send("A", {"B"}, {"F0"}, 12);
    play.end(150);
    const Ledger ledger = play.ledger();
    const ScoreSheet sheet = score(ledger, ledger.at_ms());
    CHECK(*sheet.teams[0].figure("C1").value == .5);
    CHECK_FALSE(certainty(ledger, sheet).bounds(sheet, TeamId{0}, "C1"));  // nothing could vary
}

TEST_CASE("bootstrap: every cluster once gives the figures of the sheet", "[scoring][certainty]") {
    const auto seed = GENERATE(range(1u, 40u));
    CAPTURE(seed);
    RandomDrill drill(seed);
    for (Sent& sent : drill.messages)
        if (drill.pick(4) == 0) sent.tlp.reset();  // unlabelled, beyond the cap too
    const Ledger ledger = drill.play().ledger();
    const ScoreSheet sheet = score(ledger, ledger.at_ms());
    const Resampled items = resampled(ledger, sheet);
    const Draw once(items.clusters, 1);
    for (std::size_t t = 0; t < sheet.teams.size(); ++t) {
        const auto values = items.teams[t].values(once);
        for (std::size_t i = 0; i < values.size(); ++i) {
            INFO(sheet.teams[t].figures[i].metric->id);
            const auto& value = sheet.teams[t].figures[i].figure.value;
            CHECK(items.teams[t].figures[i].sum != Sum::Other);
            REQUIRE(values[i].has_value() == value.has_value());
            if (value) CHECK(*values[i] == Approx(*value));
        }
    }
    for (std::size_t i = 0; i < sheet.region.size(); ++i)
        if (sheet.region[i].metric->id == "R1") CHECK(items.region[i].sum == Sum::Mean);
}

TEST_CASE("bootstrap: the allowance follows the obligations drawn", "[scoring][certainty]") {
    ResampledTeam team;
    team.figures = {{"C1", Sum::Mean, {{0, 1, 1}, {1, 20, 20}}},
                    {"C2", Sum::Precision, {{0, 1, 2}, {1, 0, 0}}},
                    {"F", Sum::Quality, {}},
                    {"C3", Sum::Gate, {{0, 0, 3}, {1, .35, 0}}}};
    team.owed = {{0, 1, 0}, {1, 20, 0}};
    // Once each: 21 obligations allow 2 unneeded.
    const auto both = team.values({1, 1});
    CHECK(*both[1] == 1);
    CHECK(*both[3] == Approx(1 - .35 - .15));
    // The first twice: 2 obligations allow 1 of 4; the unlabelled are capped at four.
    const auto first = team.values({2, 0});
    CHECK(*first[1] == Approx(2.0 / 5));
    CHECK(*first[2] == Approx(2 * 1 * .4 / 1.4));
    CHECK(*first[3] == Approx(.8));
    // The second twice: no delivery, no precision; F takes it as 1.
    const auto second = team.values({0, 2});
    CHECK_FALSE(second[1]);
    CHECK(*second[2] == 1);
    CHECK(*second[3] == Approx(.3));
}

TEST_CASE("bootstrap: the same log gives the same intervals, another record others",
          "[scoring][certainty]") {
    std::vector<double> told;
    for (int i = 0; i < 20; ++i) told.push_back(i % 3 == 0 ? -1 : 4.0 * i);
    Play play = debts(told);
    const Ledger a = play.ledger(), b = play.ledger();
    const Certainty once = certainty_of(a), again = certainty_of(b);
    REQUIRE(once.teams[0].index);
    CHECK(once.teams[0].index->low == again.teams[0].index->low);
    CHECK(once.teams[0].index->high == again.teams[0].index->high);
    CHECK(once.teams[0].index->low < once.teams[0].index->high);
    play.tell(150, ObservationNoted{});
    const Ledger longer = play.ledger();
    CHECK(certainty_of(longer).bootstrap_seed != once.bootstrap_seed);
}

TEST_CASE("bootstrap: a 95 % interval holds the truth about as often as the specification found",
          "[scoring][certainty]") {
    const auto [obligations, low, high] =
        GENERATE(table<int, double, double>({{6, .80, .93}, {15, .90, .97}}));
    Random random(seed_of("coverage"));
    const double truth = .5 + .2 * .7 + .1 * .2;
    int covered = 0;
    const int drills = 500;
    for (int drill = 0; drill < drills; ++drill) {
        std::vector<double> values;
        for (int i = 0; i < obligations; ++i) {
            const double x = random.unit();
            values.push_back(x < .5 ? 1 : x < .7 ? .7 : x < .8 ? .2 : 0);
        }
        const Made one = made(values);
        const auto bounds = bootstrap(one.items, one.sheet, random.next()).teams[0].figures[0];
        covered += bounds->low <= truth && truth <= bounds->high;
    }
    const double share = static_cast<double>(covered) / drills;
    INFO(obligations << " obligations: " << share);
    CHECK(share > low);
    CHECK(share < high);
}
