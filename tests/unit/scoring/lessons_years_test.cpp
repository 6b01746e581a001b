// The trend sheet and the annual report, as folds and as documents.
#include <catch2/catch.hpp>
#include <regex>

#include "lessons_play.hpp"
#include "scoring/lessons/words.hpp"
#include "scoring/report/products/annual.hpp"
#include "scoring/report/products/trend.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

// Six teams; each but the last owes the next one fact and tells it after `delay` minutes, the first
// of them never.
Play drill(double delay) {
    const std::vector<std::string> codes{"XA", "XB", "XC", "XD", "XE", "XF"};
    Play play(codes);
    Objective objective;
    objective.id = ObjectiveId("O1");
    objective.title.original = "Tell in time";
    objective.services = {"6.5"};
    objective.rsit = {"availability"};
    objective.gci = {"cooperation"};
    play.scenario().objectives = {objective};
    for (std::size_t i = 0; i + 1 < codes.size(); ++i) {
        const std::string fact = "F" + std::to_string(i);
        play.fact(fact, {"", Tlp::Green, {codes[i + 1]}, {}, {}});
        play.owes(codes[i], codes[i + 1], fact);
        play.seed(codes[i], fact, 0);
        if (i > 0) play.send(codes[i], {codes[i + 1]}, {fact}, delay);
    }
    for (const std::string& code : codes) join(play, code, 2);
    play.end(100);
    return play;
}

DrillYear year_of(Play& play, const DrillWords& words) {
    Folded f = fold(play, words);
    const Certainty sure = certainty(*f.ledger, f.sheet);
    return drill_year(*f.ledger, f.sheet, sure, std::move(f.voices));
}

ActionPlanned action(const Play& play, const std::string& team, ActionStatus status) {
    ActionPlanned made;
    made.action = ActionId("P-" + team);
    made.team = play.team(team);
    made.issue = "Told too late";
    made.status = status;
    return made;
}

// Every printed text of a document, one a line.
std::string all_words(const Document& document) {
    std::string all = document.title + "\n" + document.subtitle + "\n" + document.drill + "\n";
    for (const Section& section : document.sections) {
        all += section.title + "\n";
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                all += paragraph->words + "\n";
            if (const auto* pairs = std::get_if<Pairs>(&block))
                for (const auto& [name, cell] : pairs->rows) all += name + ": " + cell.words + "\n";
            const auto* table = std::get_if<Table>(&block);
            if (!table) continue;
            for (const Column& column : table->columns) all += column.title + "\n";
            for (const auto& row : table->rows)
                for (const Cell& cell : row) all += cell.words + "\n";
        }
    }
    return all;
}

}  // namespace

TEST_CASE("annual: sums of a year over its drills, and of no other year", "[lessons]") {
    Play first = drill(10), second = drill(20);
    for (const char* code : {"XA", "XB", "XC", "XD"})
        second.tell(90, action(second, code, ActionStatus::Done));
    std::vector<DrillYear> drills;
    drills.push_back(year_of(first, {.id = "a"}));
    drills.push_back(year_of(second, {.id = "b", .days_later = 30}));
    drills.push_back(year_of(first, {.id = "c", .days_later = 400}));
    Play open({"XA", "XB", "XC", "XD", "XE"});
    drills.push_back(year_of(open, {.id = "not over"}));
    drills.push_back(
        year_of(first, {.id = "rehearsal", .simulated = {"XA", "XB", "XC", "XD", "XE", "XF"}}));

    AnnualSums sums = annual_sums(drills, 2027);
    CHECK(sums.drills == 2);
    CHECK(sums.enough);
    CHECK(sums.teams == 6);
    CHECK(sums.participations.teams == 12);
    CHECK(sums.participations.people == 24);
    CHECK(sums.threats == std::map<std::string, std::size_t>{{"availability", 2}});
    CHECK(sums.owed == 10);
    CHECK(sums.told == 8);
    // Four of ten at 10 min, four at 20, two never.
    CHECK(sums.notify.q25 == Approx(10));
    CHECK(sums.notify.q50 == Approx(20));
    CHECK(sums.notify.q75 == Approx(20));
    CHECK(sums.facts == 10);
    CHECK(sums.facts_half == 8);
    CHECK_FALSE(sums.actions);  // of four teams
    second.tell(91, action(second, "XE", ActionStatus::Open));
    drills[1] = year_of(second, {.id = "b", .days_later = 30});
    sums = annual_sums(drills, 2027);
    REQUIRE(sums.actions);
    CHECK(*sums.actions == std::array<std::size_t, 4>{1, 0, 4, 0});
    CHECK(annual_sums(drills, 2028).drills == 1);
    CHECK(annual_sums(drills, 2026).drills == 0);
}

TEST_CASE("annual: three quarters that were never told are no time", "[lessons]") {
    Play play = drill(10);
    std::vector<DrillYear> drills;
    drills.push_back(year_of(play, {.id = "a"}));
    for (NotifyTime& time : drills[0].notify) time.told = false;
    const AnnualSums sums = annual_sums(drills, 2027);
    CHECK(sums.told == 0);
    CHECK_FALSE(sums.notify.q50);
}

TEST_CASE("annual: the document names no team, and with few teams tells next to nothing",
          "[lessons]") {
    Play play = drill(10);
    std::vector<DrillYear> drills;
    drills.push_back(year_of(play, {.id = "flood-secret"}));
    drills.push_back(year_of(play, {.id = "flood-secret-2", .days_later = 1}));
    for (const char* language : {"en", "fr", "es", "ar", "ru", "zh"}) {
        const Document document = annual_document(annual_sums(drills, 2027), language);
        CHECK(document.tlp == Tlp::Green);
        CHECK(document.language == language);
        const std::string words = all_words(document);
        INFO(words);
        CHECK_FALSE(std::regex_search(words, std::regex("X[A-F]|flood-secret")));
        CHECK(words.find('{') == std::string::npos);
    }
    const Document whole = annual_document(annual_sums(drills, 2027), "en");
    CHECK(all_words(whole).find("Half told within: 10 min") != std::string::npos);
    drills = {};
    drills.push_back(year_of(play, {.id = "a", .simulated = {"XE", "XF"}}));
    const Document few = annual_document(annual_sums(drills, 2027), "en");
    REQUIRE(few.sections.size() == 1);
    CHECK(all_words(few).find("With 4 teams") != std::string::npos);
    CHECK(all_words(few).find("min") == std::string::npos);
    CHECK(annual_document(annual_sums(drills, 1999), "en").sections.size() == 1);
}

TEST_CASE("trend: the sheet of one team has its figures and nobody else's", "[lessons]") {
    Play slow = drill(20), fast = drill(5);
    slow.tell(95, action(slow, "XB", ActionStatus::UnderWay));
    slow.tell(95, action(slow, "XC", ActionStatus::Dropped));
    const Folded first = fold(slow, {.id = "a"}), second = fold(fast, {.id = "b", .days_later = 9});
    const Certainty sure_first = certainty(*first.ledger, first.sheet);
    const Certainty sure_second = certainty(*second.ledger, second.sheet);
    const std::vector<TrendDrill> drills{
        {first.ledger.get(), &first.sheet, &first.voices, &sure_first},
        {second.ledger.get(), &second.sheet, &second.voices, &sure_second}};
    const auto teams = trends(drills);
    REQUIRE(teams.size() == 6);
    REQUIRE(teams[1].code == "XB");
    for (const char* language : {"en", "fr", "es", "ar", "ru", "zh"}) {
        const Document document = trend_document(drills, teams[1], language);
        CHECK(document.tlp == Tlp::AmberStrict);
        const std::string words = all_words(document);
        INFO(words);
        CHECK_FALSE(std::regex_search(words, std::regex("X[ACDEF]|Team [ACDEF]")));
        CHECK(words.find('{') == std::string::npos);
    }
    const Document document = trend_document(drills, teams[1], "fr");
    const auto& table = std::get<Table>(document.sections.at(1).blocks.at(1));
    REQUIRE(table.columns.size() == 5);
    CHECK(table.rows.at(0).at(0).words.starts_with("C1"));
    CHECK(table.rows.at(0).at(2).words == "1,00");
    // 20 min, with a target of 10 and a deadline of 25: u = 1 − 0.5 · 10 / 15.
    CHECK(table.rows.at(0).at(3).number == Approx(1 - (1 - 0.5 * 10 / 15)));
    const auto& actions = std::get<Table>(document.sections.at(2).blocks.at(0));
    REQUIRE(actions.rows.size() == 1);
    CHECK(actions.rows[0].at(7).words == "en cours");
}
