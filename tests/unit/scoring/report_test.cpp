// The report and the live scores: complete, honest about what is missing, safe against what teams
// write.
#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

#include "random_drill.hpp"
#include "scoring/live.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/html.hpp"
#include "scoring/report/json.hpp"
#include "scoring/report/report.hpp"
#include "tests/unit/scoring/chart_reading.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

std::string html(const Ledger& ledger) {
    return report_html(ledger, score(ledger, ledger.at_ms()));
}

// Two teams; A owes B as many facts as asked for and tells them all at once.
Play debts(int n) {
    Play play({"A", "B"});
    std::vector<std::string> ids;
    for (int i = 0; i < n; ++i) {
        ids.push_back("F" + std::to_string(i));
        play.fact(ids.back(), {"A", Tlp::Green, {"B"}, {}, {}});
        play.owes("A", "B", ids.back());
        play.seed("A", ids.back(), 0);
    }
    if (n > 0) play.send("A", {"B"}, ids, 1);
    play.end(60);
    return play;
}

}  // namespace

TEST_CASE("index: shown from 15 live obligations on, over the metrics that have a value",
          "[scoring]") {
    const Ledger few = debts(14).ledger();
    CHECK(score(few, 0).teams[0].index.absent == Absent::TooFew);
    CHECK(score(few, 0).teams[0].gated_sharing.absent == Absent::TooFew);
    CHECK(contains(html(few), "14 of 15 live"));

    Play play = debts(15);
    const std::string request = play.send("B", {"A"}, {}, 5, MessageKind::Request);
    play.send("B", {"A"}, {"F1"}, 6);
    play.fact("S", {"", Tlp::Amber, {}, {}, {}});
    play.send("A", {"PUBLIC"}, {"S"}, 7);
    const Ledger ledger = play.ledger();
    const ScoreSheet sheet = score(ledger, 0);
    CHECK(*sheet.teams[0].gated_sharing.value == Approx(.65 * 1));
    CHECK(*sheet.teams[0].index.value == Approx(.65 * (.35 * 1 + .15 * 0) / .5));
    CHECK_FALSE(sheet.partial());
    CHECK(sheet.teams[1].index.absent == Absent::TooFew);
}

TEST_CASE("index: a scenario may set other weights, and the report prints them", "[scoring]") {
    Play play = debts(15);
    play.send("B", {"A"}, {}, 5, MessageKind::Request);
    play.scenario().weights = {{"F", .2}, {"C4", .6}};
    const Ledger ledger = play.ledger();
    CHECK(*score(ledger, 0).teams[0].index.value == Approx(.2 / .8));
    CHECK(contains(html(ledger), "C4 0.60"));
}

TEST_CASE("index: weights of what is not known, or of nothing, are said and never a number",
          "[scoring]") {
    Play play = debts(15);
    play.send("B", {"A"}, {}, 5, MessageKind::Request);
    play.scenario().weights = {{"F", .2}, {"C4", .6}, {"C42", .5}, {"R1", .5}};
    const Ledger named = play.ledger();
    CHECK(*score(named, 0).teams[0].index.value == Approx(.2 / .8));
    CHECK(score(named, 0).not_computed == std::vector<std::string>{"C42", "R1"});
    CHECK(contains(html(named), "C42"));
    for (auto& [id, weight] : play.scenario().weights) weight = 0;
    for (const char* id : {"C5", "C6", "C7", "C9"}) play.scenario().weights[id] = 0;
    const Ledger nothing = play.ledger();
    CHECK_FALSE(score(nothing, 0).teams[0].index.value);
    CHECK(score(nothing, 0).teams[0].index.absent == Absent::NoWeight);
    play.scenario().weights["C5"] = 1;  // weighted, but without a value here
    const Ledger unknown = play.ledger();
    CHECK(score(unknown, 0).teams[0].index.absent == Absent::NoMetric);
}

TEST_CASE("technical: a late answer keeps its share, of what it changed only", "[scoring]") {
    Play play = debts(1);
    Inject inject;
    inject.id = InjectId("Q");
    inject.to = {{RoleRef::Scope::Role, RoleId("A")}};
    inject.form.emplace();
    inject.form->late_share = .25;
    for (const char* id : {"a", "b", "c"}) {
        FormField field;
        field.id = id;
        field.kind = "text";
        field.points = 4;
        field.key = {"x"};
        inject.form->fields.push_back(field);
    }
    play.scenario().injects.push_back(inject);
    play.tell(1, InjectReleased{InjectId("Q"), {TeamId{0}}, ReleaseCause::Schedule});
    const auto submit = [&](int revision, bool late, const Answers& answers) {
        play.tell(revision, ResponseSubmitted{InjectId("Q"), TeamId{0}, ParticipantId{}, revision,
                                              answers, late});
    };
    const auto technical = [&] {
        const Ledger ledger = play.ledger();
        return technical_score(Evidence(ledger, minutes(50)), TeamId{0});
    };
    SECTION("late from the start") {
        submit(1, true, {{"a", {"x"}}, {"b", {"y"}}, {"c", {"x"}}});
        CHECK(technical().earned == 2);
        CHECK(technical().points == 12);
        CHECK(technical().marks[0].late);
    }
    SECTION("one field changed late") {
        submit(1, false, {{"a", {"x"}}, {"b", {"y"}}});
        submit(2, true, {{"a", {"x"}}, {"b", {"x"}}});
        CHECK(technical().earned == 5);
        CHECK_FALSE(technical().marks[0].late);
        CHECK(technical().marks[1].late);
        CHECK_FALSE(technical().marks[2].late);
    }
    SECTION("in time, whatever the share") {
        submit(1, false, {{"a", {"x"}}});
        CHECK(technical().earned == 4);
    }
}

TEST_CASE("technical: keys and rubrics, never added to the coordination figures", "[scoring]") {
    Play play = debts(1);
    Inject inject;
    inject.id = InjectId("Q");
    inject.to = {{RoleRef::Scope::Role, RoleId("A")}};
    Form form;
    const auto field = [&](const std::string& id, std::vector<std::string> key, bool rubric) {
        FormField f;
        f.id = id;
        f.kind = "text";
        f.label.original = "Question " + id;
        f.points = 2;
        f.key = std::move(key);
        if (rubric) f.rubric = RubricId("R");
        form.fields.push_back(f);
    };
    field("class", {"availability"}, false);
    field("ports", {"53", "123"}, false);
    field("rate", {"40"}, false);
    field("plan", {}, true);
    field("later", {}, true);
    field("open", {"a"}, false);
    inject.form = form;
    play.scenario().injects.push_back(inject);
    play.tell(1, InjectReleased{InjectId("Q"), {TeamId{0}, TeamId{1}}, ReleaseCause::Schedule});
    ResponseSubmitted response;
    response.inject = InjectId("Q");
    response.answers = {{"class", {" Availability"}},
                        {"ports", {"123", "53"}},
                        {"rate", {"40.0"}},
                        {"plan", {"…"}},
                        {"later", {"…"}},
                        {"open", {"b"}}};
    play.tell(2, response);
    play.tell(3, ResponseJudged{InjectId("Q"), TeamId{0}, "plan", .5, "eva"});
    const Ledger ledger = play.ledger();
    const ScoreSheet sheet = score(ledger, 0);
    CHECK(sheet.teams[0].technical.earned == Approx(7));
    CHECK(sheet.teams[0].technical.points == Approx(10));
    CHECK(*sheet.teams[1].technical.share() == 0);
    CHECK(contains(html(ledger), "awaits an evaluator"));
}

TEST_CASE("live: nothing is missed before its deadline, and edges say what became of each debt",
          "[scoring]") {
    Play play({"A", "B", "C"});
    play.fact("F", {"A", Tlp::Amber, {"B", "C"}, {}, {}});
    play.owes("A", "B", "F");
    play.owes("A", "C", "F");
    play.owes("B", "C", "F");
    play.seed("A", "F", 0);
    play.open("B", play.send("A", {"B"}, {"F"}, 5), 6);
    play.send("B", {"A", "REGION"}, {"F"}, 7);
    const Ledger ledger = play.ledger();
    const LiveScores now = live(ledger, minutes(8));
    REQUIRE(now.obligations.size() == 3);
    CHECK(now.obligations[0].state == ObligationState::InTime);
    CHECK(now.obligations[1].state == ObligationState::Open);
    CHECK(now.obligations[1].due_ms == minutes(25));
    CHECK(now.obligations[2].state == ObligationState::InTime);
    CHECK(*now.teams[0].metrics[0].value == 1);
    CHECK(live(ledger, minutes(26)).obligations[1].state == ObligationState::Missed);
    REQUIRE(now.edges.size() == 4);
    CHECK(now.edges[0].in_time == 1);
    CHECK(now.edges[1].owed == 1);
    CHECK(now.edges[2].breach == 1);  // B → A: AMBER passed on
    REQUIRE(now.wide.size() == 1);
    CHECK(now.wide[0].breach == 1);
}

TEST_CASE("report: a drill without anything in it gives a report that says so", "[scoring]") {
    auto scenario = std::make_shared<Scenario>();
    scenario->title.original = "Empty";
    Ledger ledger(scenario);
    CHECK(contains(html(ledger), "has not started"));
    Record record;
    record.event = DrillStarted{};
    ledger.add(record);
    CHECK(contains(html(ledger), "No team owed another anything"));
    CHECK(contains(html(ledger), "The drill has not ended"));

    Play lone({"A"});
    lone.fact("F", {"A", Tlp::Green, {"A"}, {}, {}});
    lone.seed("A", "F", 0);
    lone.send("A", {"REGION", "PUBLIC"}, {"F"}, 1);
    lone.end(10);
    const std::string one = html(lone.ledger());
    CHECK(contains(one, "This team owed nothing to another."));
    CHECK_FALSE(contains(one, ">nan"));

    Play silent({"A", "B"});
    silent.fact("F", {"A", Tlp::Green, {"B"}, {}, {}});
    silent.owes("A", "B", "F");
    silent.seed("A", "F", 0);
    silent.end(60);
    const std::string none = html(silent.ledger());
    CHECK(contains(none, "No participant sent a message."));
    CHECK(contains(none, "1 never came"));
}

TEST_CASE("report: what teams write stays text", "[scoring]") {
    const std::string evil = "\"><script>alert(1)</script><img src=x onerror='a()'>&\x01\xff";
    Play play({"A", "B"});
    play.fact("F", {"A", Tlp::Green, {"B"}, {}, {}});
    play.owes("A", "B", "F");
    play.seed("A", "F", 0);
    const std::string id = play.send("A", {"B"}, {"F"}, 1);
    play.message(id).subject = evil;
    play.message(id).body = evil;
    play.tell(2, CarryJudged{MessageId(id), FactId("F"), CarryVerdict::Confirmed, evil});
    play.end(60);
    Ledger ledger(play.ledger().casting().scenario);
    for (Record record : play.records()) {
        if (auto* team = std::get_if<TeamEnrolled>(&record.event)) {
            team->code = evil + team->code;
            team->name = evil;
        }
        if (auto* drill = std::get_if<DrillCreated>(&record.event)) drill->title = evil;
        ledger.add(record);
    }
    const auto files = report(ledger, score(ledger, 0));
    const std::string& page = files.at("report.html");
    CHECK_FALSE(contains(page, "<script"));
    CHECK_FALSE(contains(page, "<img"));
    CHECK_FALSE(contains(page, "onerror='"));
    CHECK_FALSE(contains(page, "\x01"));
    const auto json = nlohmann::json::parse(files.at("scores.json"));
    CHECK(json["teams"].size() == 2);
}

TEST_CASE(
    "report: nothing is loaded, the label stands on top and at the foot, every link leads "
    "somewhere",
    "[scoring]") {
    for (std::uint32_t seed = 1; seed <= 8; ++seed) {
        CAPTURE(seed);
        const RandomDrill drill(seed);
        const std::string page = html(drill.play().ledger());
        CHECK_FALSE(contains(page, "http:"));
        CHECK_FALSE(contains(page, "https:"));
        CHECK_FALSE(contains(page, " src="));
        const auto band = page.find("<div class=\"label\">"),
                   foot = page.find("<div class=\"label foot\">");
        REQUIRE((band < page.find("<h1>") && foot != std::string::npos));
        CHECK(contains(page.substr(band, 120), ">TLP:AMBER+STRICT</span>"));
        CHECK(contains(page.substr(foot, 120), ">TLP:AMBER+STRICT</span>"));
        std::set<std::string> anchors;
        for (auto at = page.find(" id=\""); at != std::string::npos;
             at = page.find(" id=\"", at + 1)) {
            const auto end = page.find('"', at + 5);
            const std::string id = page.substr(at + 5, end - at - 5);
            CAPTURE(id);
            CHECK(anchors.insert(id).second);
        }
        for (auto at = page.find("href=\"#"); at != std::string::npos;
             at = page.find("href=\"#", at + 1)) {
            const auto end = page.find('"', at + 7);
            const std::string id = page.substr(at + 7, end - at - 7);
            CAPTURE(id);
            CHECK(anchors.contains(id));
        }
    }
}

TEST_CASE("json: every figure has the items behind it, and they add up", "[scoring]") {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const RandomDrill drill(seed);
        const Ledger ledger = drill.play().ledger();
        const auto json = nlohmann::json::parse(score_to_json(ledger, score(ledger, 0)));
        for (const auto& team : json["teams"]) {
            double sum = 0, weight = 0, needed = 0, unneeded = 0, severity = 0;
            for (const auto& item : team["metrics"]["C1"]["items"]) {
                if (!item["counted"]) continue;
                sum += item.value("weight", 1.0) * item["value"].get<double>();
                weight += item.value("weight", 1.0);
            }
            for (const auto& item : team["metrics"]["C2"]["items"])
                (item["value"] == 1 ? needed : unneeded) += 1;
            for (const auto& item : team["metrics"]["C3"]["items"])
                severity += item["value"].get<double>();
            const double allowed =
                std::max(1.0, std::floor(team["obligations"]["owed"].get<double>() / 10));
            const double beyond = std::max(0.0, unneeded - allowed);
            if (weight > 0)
                CHECK(team["metrics"]["C1"]["value"].get<double>() == Approx(sum / weight));
            if (needed + beyond > 0)
                CHECK(team["metrics"]["C2"]["value"].get<double>() ==
                      Approx(needed / (needed + beyond)));
            CHECK(team["metrics"]["C3"]["value"].get<double>() ==
                  Approx(std::max(0.0, 1 - severity)));
        }
    }
}

TEST_CASE("formats: fixed decimals, plain times, never a minus zero or NaN", "[scoring]") {
    CHECK(decimal(.8349) == "0.83");
    CHECK(decimal(-0.001) == "0.00");
    CHECK(decimal(-1.5, 1) == "-1.5");
    CHECK(decimal(std::numeric_limits<double>::quiet_NaN()) == "n/a");
    CHECK(drill_time(3'930'000) == "T+01:05:30");
    CHECK(utc_date(1'794'679'500'000'000) == "2026-11-14 18:05 UTC");
    CHECK(escaped("a<b>&\"'\x02") == "a&lt;b&gt;&amp;&quot;&#39;");
}
