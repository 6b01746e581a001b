#include <catch2/catch.hpp>

#include "lessons_play.hpp"
#include "scoring/lessons/objectives.hpp"
#include "scoring/lessons/participation.hpp"
#include "scoring/lessons/sections.hpp"
#include "scoring/lessons/survey.hpp"
#include "scoring/lessons/words.hpp"
#include "scoring/report/chronicle.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

ObjectiveRated rated(const std::string& objective, std::optional<TeamId> team, Rating rating) {
    return {ObjectiveId(objective), team, rating, "seen at T+00:40", "Eve"};
}

ActionPlanned action(const std::string& id, TeamId team, ActionStatus status) {
    ActionPlanned made;
    made.action = ActionId(id);
    made.team = team;
    made.issue = "Nobody knew the night number of the hub";
    made.corrective = "Print it on the duty card";
    made.element = Element::Planning;
    made.status = status;
    return made;
}

void answer_survey(Play& play, const std::string& team, int number, const std::string& level) {
    play.tell(99, SurveyAnswered{play.team(team),
                                 person(play, team, number),
                                 {{"again", {level}}, {"change", {"We will call " + level}}}});
}

const Table* table_of(const Section& section, std::string_view id) {
    for (const Block& block : section.blocks)
        if (const auto* table = std::get_if<Table>(&block); table && table->id == id) return table;
    return nullptr;
}

Play five_teams() {
    return Play({"XA", "XB", "XC", "XD", "XE"});
}

}  // namespace

TEST_CASE("lessons: of what was said several times the latest stands", "[lessons]") {
    Play play({"XA", "XB"});
    const TeamId a = play.team("XA");
    play.tell(10, rated("O1", a, Rating::U));
    play.tell(20, rated("O1", a, Rating::S));
    play.tell(30, rated("O1", std::nullopt, Rating::M));
    play.tell(40, action("P1", a, ActionStatus::Open));
    play.tell(41, action("P2", a, ActionStatus::Open));
    play.tell(50, action("P1", a, ActionStatus::Done));
    play.tell(51, ActionRemoved{ActionId("P2"), a});
    play.tell(52, rated("O1", TeamId{7}, Rating::P));  // nobody
    const Voices voices = fold(play).voices;
    CHECK(voices.ratings.at({ObjectiveId("O1"), a}).rating == Rating::S);
    CHECK(voices.ratings.at({ObjectiveId("O1"), std::nullopt}).rating == Rating::M);
    CHECK(voices.ratings.size() == 2);
    REQUIRE(voices.actions.size() == 1);
    CHECK(voices.actions[0].line.status == ActionStatus::Done);
    CHECK(voices.actions[0].changed_utc_us - *voices.started_utc_us == 50 * 60'000'000LL);
}

TEST_CASE(
    "lessons: an objective shows what the log has of it, and a rating only where people gave one",
    "[lessons]") {
    Play play({"XA", "XB"});
    play.scenario().objectives.push_back({});
    play.scenario().objectives.back().id = ObjectiveId("O1");
    play.scenario().objectives.back().title.original = "Tell in time";
    play.scenario().objectives.back().services = {"6.5"};
    play.fact("F1", {"", Tlp::Green, {"XB"}, {}, {}});
    play.fact("F2", {"", Tlp::Green, {"XB"}, {}, {}});
    play.owes("XA", "XB", "F1");
    play.owes("XA", "XB", "F2");
    play.seed("XA", "F1", 0);
    play.scenario().injects.back().objectives = {ObjectiveId("O1")};
    play.seed("XA", "F2", 0);  // of no objective
    play.send("XA", {"XB"}, {"F1"}, 5);
    ObservationNoted gap;
    gap.words = "Called the wrong number first";
    gap.team = play.team("XA");
    gap.observation = ObservationKind::Gap;
    gap.capability = "6.5";
    play.tell(30, gap);
    play.end(100);
    Folded f = fold(play);
    auto own = objective_evidence(*f.ledger, f.sheet, f.voices, play.team("XA"));
    REQUIRE(own.size() == 1);
    CHECK(own[0].injects == 1);
    CHECK(own[0].in_time == 1);
    CHECK(own[0].owed() == 1);
    CHECK(own[0].gaps == 1);
    CHECK(own[0].rated == nullptr);
    const Section section = objectives_section(*f.ledger, f.sheet, f.voices, play.team("XA"), "en");
    REQUIRE(table_of(section, "objective-list"));
    const auto& row = table_of(section, "objective-list")->rows.at(0);
    CHECK(row.at(2).words == "1 of 1");
    // Nobody rated anything: no column for it.
    CHECK(row.size() == 7);
    // The other team did nothing of it.
    CHECK_FALSE(objective_evidence(*f.ledger, f.sheet, f.voices, play.team("XB"))[0].any());
    play.tell(101, rated("O1", play.team("XA"), Rating::S));
    f = fold(play);
    own = objective_evidence(*f.ledger, f.sheet, f.voices, play.team("XA"));
    REQUIRE(own[0].rated);
    CHECK(own[0].rated->rating == Rating::S);
    // Not the region's.
    CHECK_FALSE(objective_evidence(*f.ledger, f.sheet, f.voices, std::nullopt)[0].rated);
}

TEST_CASE("lessons: a region of few teams shows ratings of the region and no counts", "[lessons]") {
    Play play({"XA", "XB"});
    play.scenario().objectives.push_back({});
    play.scenario().objectives.back().id = ObjectiveId("O1");
    play.fact("F1", {"", Tlp::Green, {"XB"}, {}, {}});
    play.owes("XA", "XB", "F1");
    play.seed("XA", "F1", 0);
    play.scenario().injects.back().objectives = {ObjectiveId("O1")};
    play.tell(10, rated("O1", std::nullopt, Rating::M));
    play.end(100);
    const Folded f = fold(play);
    const Section section =
        region_objectives_section(f.voices, f.ledger->scenario(), {std::nullopt}, "withheld", "en");
    const auto& row = table_of(section, "objective-list")->rows.at(0);
    CHECK(row.at(2).words == "withheld");
    CHECK(row.at(3).words == "M");
    CHECK(row.at(4).words == "–");
}

TEST_CASE("lessons: the survey is summed from five answers on, and names nobody", "[lessons]") {
    Play play = five_teams();
    for (const char* code : {"XA", "XB", "XC", "XD"}) answer_survey(play, code, 0, "4");
    answer_survey(play, "XA", 0, "5");  // the same person again
    play.tell(99, SurveyAnswered{play.team("XE"), person(play, "XE", 0), {{"again", {"9"}}}});
    CHECK(survey_sums(fold(play).voices).empty());
    CHECK_FALSE(survey_section(fold(play).voices, "en"));
    answer_survey(play, "XE", 1, "1");
    const auto sums = survey_sums(fold(play).voices);
    REQUIRE(sums.size() == 1);
    CHECK(sums[0].question->id == "again");
    CHECK(sums[0].levels == std::array<std::size_t, 5>{1, 0, 0, 3, 1});
    CHECK(sums[0].answers == 5);
    CHECK(sums[0].agree() == 4);
    const auto words = survey_words_section(fold(play).voices, "fr");
    REQUIRE(words);
    REQUIRE(words->blocks.size() == 1);
    CHECK(std::get<Table>(words->blocks[0]).rows.size() == 5);
    // Answers of simulated teams do not count.
    CHECK(survey_sums(fold(play, {.simulated = {"XE"}}).voices).empty());
    const auto section = survey_section(fold(play).voices, "fr");
    REQUIRE(section);
    CHECK(table_of(*section, "survey-sums")->rows.at(0).at(0).words ==
          "Je participerais de nouveau.");
}

TEST_CASE("lessons: participation tells nothing of fewer than five people, also not by subtraction",
          "[lessons]") {
    Play play = five_teams();
    join(play, "XA", 6);
    join(play, "XB", 7);
    join(play, "XC", 2);
    const auto say = [&](const std::string& team, int number, bool first, const char* gender) {
        play.tell(1, ProfileStated{play.team(team), person(play, team, number), "analyst", first,
                                   gender});
    };
    for (int i = 0; i < 4; ++i) say("XA", i, true, i < 2 ? "woman" : "man");
    for (int i = 0; i < 4; ++i) say("XB", i, false, "man");
    Participation who = participation(fold(play).voices);
    CHECK(who.teams == 5);
    CHECK(who.people == 15);
    CHECK(who.first_timers.said == 8);
    CHECK(who.first_timers.part == 4u);
    CHECK(who.women.said == 8);
    CHECK_FALSE(who.women.part);  // two
    CHECK(who.by_role.empty());   // each role is one team's
    Voices shared = fold(play).voices;
    for (VoiceTeam& team : shared.teams) team.roles = {RoleId("owner")};
    CHECK(participation(shared).by_role == std::map<RoleId, std::size_t>{{RoleId("owner"), 15}});
    shared.teams[0].roles.push_back(RoleId("hub"));  // six people, and whose they are
    CHECK(participation(shared).by_role.empty());
    who = participation(fold(play, {.simulated = {"XA"}}).voices);
    CHECK(who.people == 9);
    CHECK(who.first_timers.said == 0);
    const Voices once = fold(play).voices;
    CHECK(participation({&once, &once}).people == 30);
}

TEST_CASE("lessons: who joins after ENDEX took no part, and still has a say", "[lessons]") {
    Play play = five_teams();
    join(play, "XA", 6);
    play.end(60);
    const ParticipantId late{900};
    play.tell(60, ParticipantJoined{late, play.team("XA"), "Late", "fr"});
    play.tell(60, ProfileStated{play.team("XA"), late, "analyst", true, "woman"});
    play.tell(60, SurveyAnswered{play.team("XA"), late, {{"again", {"5"}}}});
    const Voices voices = fold(play).voices;
    const Participation who = participation(voices);
    CHECK(who.people == 6);
    CHECK(who.first_timers.said == 0);
    CHECK(voices.surveys.contains(late));
    Chronicle chronicle;
    for (const Record& record : play.records()) chronicle.add(record);
    CHECK(chronicle.participant_count() == 6);
}

TEST_CASE("lessons: readiness is what the team stated, beside the objectives that touch it",
          "[lessons]") {
    Play play({"XA", "XB"});
    play.scenario().objectives.push_back({});
    play.scenario().objectives.back().id = ObjectiveId("O1");
    play.scenario().objectives.back().sim3 = {"P-17"};
    ReadinessStated stated;
    stated.team = play.team("XA");
    stated.levels = {{"P-17", {"3"}}, {"O-1", {"4"}}, {"P-99", {"2"}}};
    stated.services = {"6.5"};
    play.tell(0, stated);
    const Folded f = fold(play);
    const Section own = readiness_section(f.voices, f.ledger->scenario(), play.team("XA"), "en");
    const Table* levels = table_of(own, "readiness-levels");
    REQUIRE(levels);
    REQUIRE(levels->rows.size() == 2);  // no parameter P-99
    CHECK(levels->rows[0][0].words == "O-1 Mandate");
    CHECK(levels->rows[1][0].words == "P-17 Peer Collaboration Process");
    CHECK(levels->rows[1][1].number == 3.0);
    CHECK(levels->rows[1][3].words == "O1");
    const Section none = readiness_section(f.voices, f.ledger->scenario(), play.team("XB"), "en");
    CHECK(table_of(none, "readiness-levels")->rows.empty());
}

TEST_CASE("lessons: every word is there in six languages, with the same places to fill in",
          "[lessons]") {
    for (std::size_t i = 0; i < static_cast<std::size_t>(W::Count_); ++i) {
        const Six& six = words_of(static_cast<W>(i));
        INFO(six.en);
        for (const char* tag : {"en", "fr", "es", "ar", "ru", "zh"}) {
            CHECK_FALSE(six.in(tag).empty());
            for (const char* place : {"{0}", "{1}", "{2}", "{3}"})
                CHECK((six.in(tag).find(place) != std::string_view::npos) ==
                      (six.en.find(place) != std::string_view::npos));
        }
    }
}
