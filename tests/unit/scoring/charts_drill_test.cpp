// The charts of a drill: their tables say what is drawn, and both what was done.
#include <catch2/catch.hpp>

#include "chart_reading.hpp"
#include "chart_samples.hpp"
#include "play.hpp"
#include "scoring/live.hpp"
#include "scoring/report/charts/diffusion.hpp"
#include "scoring/report/charts/links.hpp"
#include "scoring/report/charts/needed_used.hpp"
#include "scoring/report/charts/network.hpp"
#include "scoring/report/charts/open_obligations.hpp"
#include "scoring/report/charts/role_load.hpp"
#include "scoring/report/charts/tasks.hpp"
#include "scoring/report/charts/time_to_notify.hpp"
#include "scoring/report/charts/timeline.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::charts;
using namespace tocsin::scoring::testing;

namespace {

std::size_t many(const std::string& text, const std::string& part) {
    std::size_t n = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
    return n;
}

double sum_of(const Chart& chart, std::size_t column) {
    double sum = 0;
    for (const auto& row : chart.data.rows) sum += row[column].number.value_or(0);
    return sum;
}

Setting english_setting() {
    return {chart_texts_in("en"), false, {}};
}

Roster all_of(const Ledger& ledger, std::optional<TeamId> own = std::nullopt) {
    Roster roster;
    for (const auto& team : ledger.teams()) roster.teams.push_back(team.cast.id);
    roster.name = [&ledger](TeamId team) { return ledger.teams()[team.value].cast.code; };
    roster.own = own;
    return roster;
}

// A tells B at 5 min and C never; B tells C late.
Play small_drill() {
    Play play({"A", "B", "C"});
    play.fact("F", {"A", Tlp::Green, {"B", "C"}, {}, {}});
    play.owes("A", "B", "F");
    play.owes("A", "C", "F").satisfied_by = Expectation::SatisfiedBy::Source;
    play.owes("B", "C", "F");
    play.seed("A", "F", 0);
    play.open("B", play.send("A", {"B"}, {"F"}, 5), 6);
    play.open("C", play.send("B", {"C"}, {"F"}, 40), 41);
    play.end(60);
    return play;
}

}  // namespace

TEST_CASE("charts of a drill: the table has what is drawn, and both what was done",
          "[scoring][charts]") {
    const Ledger ledger = small_drill().ledger();
    const ScoreSheet sheet = score(ledger, 0);
    const Evidence evidence(ledger, sheet.now_ms);
    const LiveScores edges = live(sheet);
    const Roster roster = all_of(ledger, TeamId{0});
    const Setting setting = english_setting();

    const Chart lanes = timeline(timeline_data(ledger, sheet.now_ms, roster), setting);
    CHECK(lanes.data.rows.size() == 3);  // one inject, two messages
    CHECK(many(lanes.svg, "<title>") == 3);
    CHECK(contains(lanes.svg, "T+00:05:00 → B</title>"));

    const Chart matrix = needed_used(needed_used_data(edges, roster, setting.t), setting);
    REQUIRE(matrix.data.rows.size() == 3);
    CHECK(sum_of(matrix, 2) == 1);  // in time
    CHECK(sum_of(matrix, 3) == 1);  // late
    CHECK(sum_of(matrix, 4) == 1);  // never
    CHECK(many(matrix.svg, "1 in time, 0 late, 0 never told</title>") == 1);
    CHECK(many(matrix.svg, "0 in time, 1 late, 0 never told</title>") == 1);
    CHECK(many(matrix.svg, "0 in time, 0 late, 1 never told</title>") == 1);

    const Chart circle = network(network_data(edges, roster, setting.t), setting);
    CHECK(sum_of(circle, 2) == 3);
    // Needed three times, told in time once, late once, never once.
    CHECK(many(circle.svg, "A → B: 1</title>") == 2);
    CHECK(many(circle.svg, "B → C: 1</title>") == 2);
    CHECK(many(circle.svg, "A → C: 1</title>") == 2);

    const Chart curve = diffusion_curve(diffusion_data(evidence), setting);
    REQUIRE(curve.data.rows.size() == 1);
    CHECK(curve.data.rows[0][2].number == 2.0);           // needers
    CHECK(curve.data.rows[0][4].number == 6.0 * 60'000);  // half
    CHECK(contains(curve.svg, "half after 6\u00a0min"));
    CHECK(contains(curve.svg, "nine tenths after 41\u00a0min"));

    const NotifyData delays = notify_data(evidence, sheet.obligations, roster);
    REQUIRE(delays.team.size() == 2);
    CHECK(delays.team[0].time == 5);
    CHECK(delays.team[0].happened);
    CHECK(delays.team[1].time == 60);  // cut off by ENDEX
    CHECK_FALSE(delays.team[1].happened);
    REQUIRE(delays.region.size() == 1);
    CHECK(delays.region[0].time == 34);  // since B held it
    CHECK(time_to_notify(delays, setting).data.rows.size() == 3);

    const OpenData open = open_data(sheet.obligations, sheet.now_ms, roster);
    CHECK(open.teams[0].peak() == 2);
    REQUIRE(open.teams[0].steps.size() == 3);
    CHECK(open.teams[0].steps[1].at_ms == minutes(5));
    CHECK(open.teams[0].steps[2].at_ms == minutes(25));  // its deadline
    CHECK(open.teams[1].peak() == 1);

    const auto loads = role_load_data(ledger, roster, [](const Role& r) { return r.id.value; });
    REQUIRE(loads.size() == 3);
    CHECK(loads[0].obligations == 2);
    CHECK(loads[0].injects == 1);
    CHECK(loads[2].obligations == 0);
}

TEST_CASE("charts of a drill: whoever is not on the roster is neither drawn nor named",
          "[scoring][charts]") {
    const Ledger ledger = small_drill().ledger();
    const ScoreSheet sheet = score(ledger, 0);
    const LiveScores edges = live(sheet);
    Roster roster = all_of(ledger);
    roster.teams = {TeamId{1}, TeamId{2}};
    roster.name = [](TeamId team) { return "code " + std::to_string(team.value * 7); };
    const Setting setting = english_setting();
    for (const Chart& chart : {timeline(timeline_data(ledger, sheet.now_ms, roster), setting),
                               needed_used(needed_used_data(edges, roster, setting.t), setting),
                               network(network_data(edges, roster, setting.t), setting)}) {
        CAPTURE(chart.id);
        CHECK(contains(chart.svg, "code 14"));
        CHECK_FALSE(contains(chart.svg, "code 0"));
        for (const char* code : {">A<", ">B<", "A →", "B →", "→ C"})
            CHECK_FALSE(contains(chart.svg, code));
    }
}

TEST_CASE("charts: of 200 teams the matrix draws those with most on them and says so",
          "[scoring][charts]") {
    SampleOptions options;
    options.teams = 200;
    const Chart matrix = sample_charts(options)[1];
    CHECK(matrix.id == "needed-used");
    CHECK(contains(matrix.summary, "Drawn are 60 of 200"));
    CHECK(matrix.data.rows.size() > 700);
    CHECK(contains(matrix.svg, "TEAM-2<"));  // the own is always there
}

TEST_CASE("charts: teams that nobody owes and that owe nothing give way to the others",
          "[scoring][charts]") {
    NeededUsed matrix;
    NetworkData circle;
    for (int i = 0; i < 45; ++i) matrix.senders.push_back({"T" + std::to_string(i), i == 40});
    matrix.receivers = circle.who = matrix.senders;
    matrix.cells = {{3, 30, 1, 0, 0, 0}};
    circle.links = {{3, 30, 1, 0, 0, 0}};
    for (const Chart& chart :
         {needed_used(matrix, english_setting()), network(circle, english_setting())}) {
        CAPTURE(chart.id);
        CHECK(contains(chart.summary, "Drawn are 3 of 45"));
        for (const char* name : {">T3<", ">T30<", ">T40<"}) CHECK(contains(chart.svg, name));
        CHECK_FALSE(contains(chart.svg, ">T4<"));
    }
}

TEST_CASE("charts: double work and gaps are what was done beyond and short of what was needed",
          "[scoring][charts]") {
    const Chart chart = double_work(
        {{"vendor", 1, 3, {}}, {"regulator", 2, 1, {}}, {"ok", 1, 1, {}}}, english_setting());
    CHECK(sum_of(chart, 3) == 2);
    CHECK(sum_of(chart, 4) == 1);
    CHECK(contains(chart.summary,
                   "Tasks to be done: 4; done more often than needed: 2; left "
                   "undone: 1."));
}

TEST_CASE("charts: the line of a team is up while any of its people is connected",
          "[scoring][charts]") {
    Play play({"A", "B"});
    const auto change = [&](double at, std::uint16_t who, bool online, std::int64_t trip) {
        play.tell(at, ConnectionChanged{ParticipantId{who}, TeamId{0}, online, trip, 0, 0});
    };
    change(0, 1, true, 100'000);
    change(5, 2, true, 300'000);
    change(10, 1, false, 0);
    change(20, 2, false, 0);
    change(30, 1, true, 120'000);
    play.tell(31, ClockCredited{TeamId{0}, minutes(20), minutes(30), "cable"});
    play.end(60);
    const Ledger ledger = play.ledger();
    LinkHistory history;
    for (const Record& record : play.records()) history.add(record);
    const LinkData data = history.data(ledger, ledger.at_ms(), all_of(ledger));
    REQUIRE(data.rows.size() == 2);
    CHECK(data.rows[0].online ==
          std::vector<Interval>{{0, minutes(20)}, {minutes(30), minutes(60)}});
    CHECK(*data.rows[0].round_trip_ms == 120);
    CHECK(data.rows[1].online.empty());
    const Chart chart = link_strip(data, english_setting());
    CHECK(contains(chart.summary, "cut off at some time: 2 of 2; in all: 1\u00a0h 10\u00a0min"));
    CHECK(contains(chart.summary, "given back by EXCON: 10\u00a0min"));
}
