#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "lessons_play.hpp"
#include "scoring/lessons/library.hpp"
#include "scoring/lessons/trend.hpp"
#include "scoring/report/lessons_json.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

ObservationNoted noted(const Play& play, const std::string& team, ObservationKind kind,
                       const std::string& capability, const std::string& words = "What was seen") {
    ObservationNoted made;
    made.by = "Eve";
    made.words = words;
    made.team = play.team(team);
    made.observation = kind;
    made.capability = capability;
    return made;
}

ActionPlanned planned(const Play& play, const std::string& team, ActionStatus status) {
    ActionPlanned made;
    made.action = ActionId("P1");
    made.team = play.team(team);
    made.objective = ObjectiveId("O1");
    made.issue = "Told too late";
    made.corrective = "A duty card";
    made.owner = "Duty officer";
    made.end = "2027-06-30";
    made.status = status;
    return made;
}

// XA owes XB two facts and tells both after `delay` minutes.
Play drill(double delay) {
    Play play({"XA", "XB", "XS"});
    play.scenario().objectives.push_back({});
    play.scenario().objectives.back().id = ObjectiveId("O1");
    play.scenario().objectives.back().services = {"6.5"};
    play.scenario().objectives.back().rsit = {"availability"};
    for (const char* fact : {"F1", "F2"}) {
        play.fact(fact, {"", Tlp::Green, {"XB"}, {}, {}});
        play.owes("XA", "XB", fact);
        play.seed("XA", fact, 0);
        play.send("XA", {"XB"}, {fact}, delay);
    }
    join(play, "XA", 3);
    return play;
}

}  // namespace

TEST_CASE("lessons: strengths, gaps and actions of a drill, with what they are about",
          "[lessons]") {
    Play play = drill(5);
    play.tell(10, noted(play, "XA", ObservationKind::Strength, "6.1"));
    play.tell(11, noted(play, "XA", ObservationKind::Note, "6.1"));
    play.tell(12, noted(play, "XS", ObservationKind::Gap, "6.1"));  // simulated
    play.tell(20, planned(play, "XA", ActionStatus::UnderWay));
    const Folded f = fold(play, {.id = "flood-1", .simulated = {"XS"}});
    const auto lessons = lessons_of(f.voices, f.ledger->scenario());
    REQUIRE(lessons.size() == 2);
    CHECK(lessons[0].kind == LessonKind::Strength);
    CHECK(lessons[0].date == "2027-01-15");
    CHECK(lessons[0].year == 2027);
    CHECK(lessons[0].threats == std::vector<std::string>{"availability"});
    CHECK(lessons[1].kind == LessonKind::Action);
    CHECK(lessons[1].capabilities == std::vector<std::string>{"6.5"});  // from its objective
    CHECK(lessons[1].status == ActionStatus::UnderWay);
    const Lesson hidden = without_team(lessons[1]);
    CHECK(hidden.hidden);
    CHECK((hidden.team + hidden.team_name + hidden.owner).empty());
}

TEST_CASE("lessons: found by capability, threat and year", "[lessons]") {
    Lesson lesson;
    lesson.capabilities = {"6.5", "our own words"};
    lesson.threats = {"availability"};
    lesson.year = 2026;
    const auto found = [&](const std::string& capability, const std::string& threat = "",
                           std::optional<int> year = std::nullopt) {
        return matches(lesson, {capability, threat, year});
    };
    CHECK(found(""));
    CHECK(found("6.5"));
    CHECK(found("6"));
    CHECK_FALSE(found("5"));
    CHECK_FALSE(found("6.50"));
    CHECK(found("Coordination"));
    CHECK(found("OWN"));
    CHECK_FALSE(found("forensic"));
    CHECK(found("", "avail"));
    CHECK_FALSE(found("", "fraud"));
    CHECK(found("", "", 2026));
    CHECK_FALSE(found("", "", 2025));
}

TEST_CASE("lessons: the library as JSON counts what there is and lists what matches", "[lessons]") {
    Play play = drill(5);
    play.tell(10, noted(play, "XA", ObservationKind::Strength, "6.1"));
    play.tell(11, noted(play, "XA", ObservationKind::Gap, "6.5", "<b>\xff"));
    const Folded f = fold(play);
    const auto json = nlohmann::json::parse(lessons_to_json(
        lessons_of(f.voices, f.ledger->scenario()), {"6.5", "", std::nullopt}, {"x: damaged"}));
    REQUIRE(json["lessons"].size() == 1);
    CHECK(json["lessons"][0]["kind"] == "gap");
    CHECK(json["capabilities"].size() == 2);
    CHECK(json["capabilities"][0]["words"] ==
          "6.1 Information security incident report acceptance");
    CHECK(json["years"][0]["lessons"] == 2);
    CHECK(json["unreadable"][0] == "x: damaged");
}

TEST_CASE("lessons: a change is given between drills that may be compared, and nowhere else",
          "[lessons]") {
    Play slow = drill(30), fast = drill(5);
    slow.tell(90, noted(slow, "XA", ObservationKind::Gap, "6.5"));
    slow.tell(95, planned(slow, "XA", ActionStatus::Done));
    fast.tell(90, noted(fast, "XA", ObservationKind::Strength, "6.5"));
    slow.end(100);
    fast.end(100);
    const Folded first = fold(slow, {.id = "a"});
    const Folded second = fold(fast, {.id = "b", .days_later = 300});
    const auto entry = [](const Folded& f) {
        return TrendDrill{f.ledger.get(), &f.sheet, &f.voices, nullptr};
    };
    CHECK(in_order({entry(second), entry(first)}) == std::vector<std::size_t>{1, 0});

    auto teams = trends({entry(first), entry(second)});
    REQUIRE(teams.size() == 3);
    const TeamTrend& team = teams[0];
    CHECK(team.code == "XA");
    CHECK(team.with_before == std::vector<Comparable>{Comparable::First, Comparable::Yes});
    const auto row = std::find_if(team.rows.begin(), team.rows.end(),
                                  [](const TrendRow& r) { return r.metric == "C1"; });
    REQUIRE(row != team.rows.end());
    CHECK(row->values[0]->value == Approx(0.2));
    CHECK(row->values[1]->value == Approx(1));
    CHECK(row->change == Approx(0.8));
    CHECK_FALSE(row->apart);  // no interval is known
    REQUIRE(team.actions.size() == 1);
    CHECK(team.actions[0].strengths == std::vector<std::size_t>{1});
    CHECK(team.actions[0].gaps.empty());

    const auto against = [&](const Folded& other) {
        const auto made = trends({entry(first), entry(other)});
        for (const TrendRow& one : made.at(0).rows) CHECK_FALSE(one.change);
        return made.at(0).with_before.at(1);
    };
    CHECK(against(fold(fast, {.id = "c", .version = "2"})) == Comparable::OtherVersion);
    join(fast, "XA", 7);
    CHECK(against(fold(fast, {.id = "d"})) == Comparable::OtherSize);
    Play other = drill(5);
    other.end(100);
    other.scenario().id = "another";
    CHECK(against(fold(other, {.id = "e"})) == Comparable::OtherScenario);
    CHECK(against(fold(*std::make_unique<Play>(drill(5)), {.id = "f"})) == Comparable::NotOver);
}
