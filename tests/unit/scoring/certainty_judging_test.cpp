#include <catch2/catch.hpp>
#include <map>

#include "play.hpp"
#include "scoring/certainty/agreement.hpp"
#include "scoring/certainty/judgeable.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

JudgedItem answer(const std::string& message) {
    return {MessageId(message), {}, {}, {}};
}

void say(Judging& judging, const JudgedItem& item, const std::string& judge, double value) {
    judging.judge(item, {judge, value, 1, true});
}

// B asks A ten times, 20 minutes apart, and A answers at once: M1 … M20, the answers even.
Play asked() {
    Play play({"A", "B"});
    for (int i = 0; i < 10; ++i) {
        const std::string request = play.send("B", {"A"}, {}, 20 * i, MessageKind::Request);
        play.open("A", request, 20 * i);
        play.send("A", {"B"}, {}, 20 * i + 1, MessageKind::Answer, request);
    }
    play.end(210);
    return play;
}

void judge(Play& play, int number, const std::string& judge, double value) {
    play.tell(205, AnswerJudged{MessageId("M" + std::to_string(2 * number)), value, judge});
}

Figure responsiveness_of(const Play& play) {
    const Ledger ledger = play.ledger();
    return score(ledger, 0).teams[0].figure("C4");
}

}  // namespace

TEST_CASE("judging: one judge, two that agree, two that differ, a third who decides",
          "[scoring][judging]") {
    Judging judging;
    const JudgedItem item = answer("M1");
    CHECK_FALSE(judging.resolved(item).value);
    say(judging, item, "eva", .5);
    CHECK(*judging.resolved(item).value == .5);
    CHECK(judging.resolved(item).standing == Standing::Single);
    say(judging, item, "bo", .5);
    CHECK(judging.resolved(item).standing == Standing::Agreed);
    say(judging, item, "bo", 1);  // corrects himself
    CHECK(*judging.resolved(item).value == .75);
    CHECK(judging.resolved(item).standing == Standing::Disputed);
    say(judging, item, "chi", .25);
    CHECK(*judging.resolved(item).value == .25);
    CHECK(judging.resolved(item).standing == Standing::Decided);
    say(judging, item, "dov", 1);
    CHECK(*judging.resolved(item).value == .25);  // final
    CHECK(judging.all().at(item).size() == 5);
}

TEST_CASE("judging: a third judge changes nothing where two agree", "[scoring][judging]") {
    Judging judging;
    for (const char* judge : {"eva", "bo"}) say(judging, answer("M1"), judge, .5);
    say(judging, answer("M1"), "chi", 0);
    CHECK(*judging.resolved(answer("M1")).value == .5);
    CHECK(judging.resolved(answer("M1")).standing == Standing::Agreed);
}

TEST_CASE("judging: a reopened item is judged anew, and what was said stays on record",
          "[scoring][judging]") {
    Play play = asked();
    judge(play, 1, "eva", 0);
    JudgementReopened reopened;
    reopened.message = MessageId("M2");
    play.tell(206, reopened);
    CHECK(*responsiveness_of(play).value == 1);
    CHECK(responsiveness_of(play).items[0].unjudged);
    play.tell(207, AnswerJudged{MessageId("M2"), .5, "eva"});
    CHECK(*responsiveness_of(play).items[0].value == Approx(.3 + .7 * .5));
    const Ledger ledger = play.ledger();
    REQUIRE(ledger.judging().all().at(answer("M2")).size() == 2);
    CHECK_FALSE(ledger.judging().all().at(answer("M2"))[0].counts);
}

TEST_CASE("judging: an unknown answer, or a copy without its value, changes nothing",
          "[scoring][judging]") {
    Play play = asked();
    play.tell(205, AnswerJudged{MessageId("M99"), .5, "eva"});
    play.tell(205, AnswerJudged{MessageId("M2"), std::nullopt, "eva"});
    play.tell(205, ResponseJudged{InjectId("I1"), TeamId{0}, "plan", .5, "eva"});
    CHECK(play.ledger().judging().all().empty());
}

TEST_CASE("judging: a disputed answer weighs with the mean, marked", "[scoring][judging]") {
    Play play = asked();
    for (int i = 2; i <= 9; ++i)
        for (const char* judge_name : {"eva", "bo"}) judge(play, i, judge_name, i % 2);
    judge(play, 1, "eva", 1);
    judge(play, 1, "bo", .5);
    const Figure c4 = responsiveness_of(play);
    CHECK(c4.items[0].disputed);
    CHECK(*c4.items[0].value == Approx(.3 + .7 * .75));
    CHECK_FALSE(c4.items[1].disputed);
}

TEST_CASE("agreement: α from .80 on is used, from .667 on tentative, below it withheld",
          "[scoring][judging]") {
    Play play = asked();
    const std::vector<double> eva{0, .25, .5, .75, 1, 1, .5, .25, 0, .75};
    std::vector<double> bo = eva;
    SECTION("full agreement") {}
    SECTION("one step apart in two") {
        bo[1] = .5;
        bo[3] = 1;
    }
    SECTION("at odds") {
        bo = {1, 1, .5, 0, .25, 0, .75, 1, .5, 0};
    }
    for (int i = 0; i < 10; ++i) {
        judge(play, i + 1, "eva", eva[static_cast<std::size_t>(i)]);
        judge(play, i + 1, "bo", bo[static_cast<std::size_t>(i)]);
    }
    const Ledger ledger = play.ledger();
    const Agreement found = agreement(ledger.judging(), JudgedPart::Answers);
    REQUIRE(found.alpha);
    CHECK(found.judged == 10);
    CHECK(found.twice == 10);
    const Figure c4 = responsiveness_of(play);
    if (bo == eva) {
        CHECK(*found.alpha == Approx(1));
        CHECK(found.trust == Trust::Used);
        CHECK(*c4.value == Approx(.3 + .7 * .5));
    } else if (found.disputed == 2) {
        CHECK(*found.alpha >= kAlphaToUse);
        CHECK(found.trust == Trust::Used);
        CHECK(*c4.value == Approx(.3 + .7 * .525));
    } else {
        CHECK(*found.alpha < kAlphaTentative);
        CHECK(found.trust == Trust::Withheld);
        CHECK(*c4.value == 1);  // as if not judged
        CHECK(c4.items[0].unjudged);
        CHECK_FALSE(c4.items[0].disputed);
    }
}

TEST_CASE("agreement: tentative between the two", "[scoring][judging]") {
    // The four observers of Krippendorff's table, two at a time, units that both judged: ordinal α
    // of the first two is .733 (and by hand: see the coincidences 1:4 2:8 3:4 4:2 … of 9 units).
    Judging judging;
    const std::vector<std::pair<double, double>> said{{1, 1}, {2, 2}, {3, 3}, {3, 3}, {2, 2},
                                                      {1, 2}, {4, 4}, {1, 1}, {2, 4}};
    int number = 0;
    for (const auto& [a, b] : said) {
        const JudgedItem item = answer("M" + std::to_string(++number));
        say(judging, item, "eva", a / 4);
        say(judging, item, "bo", b / 4);
    }
    const Agreement found = agreement(judging, JudgedPart::Answers);
    REQUIRE(found.alpha);
    INFO(*found.alpha);
    CHECK(*found.alpha >= kAlphaTentative);
    CHECK(*found.alpha < kAlphaToUse);
    CHECK(found.trust == Trust::Tentative);
}

TEST_CASE("agreement: what was not judged twice is said to be unchecked", "[scoring][judging]") {
    Judging judging;
    CHECK(agreement(judging, JudgedPart::Answers).trust == Trust::NothingJudged);
    for (int i = 0; i < 10; ++i) say(judging, answer("M" + std::to_string(i)), "eva", i / 10.0);
    CHECK(agreement(judging, JudgedPart::Answers).trust == Trust::Unchecked);
    CHECK_FALSE(agreement(judging, JudgedPart::Answers).enough_twice());
    say(judging, answer("M1"), "bo", .1);
    CHECK_FALSE(agreement(judging, JudgedPart::Answers).enough_twice());  // 1 of 10
    say(judging, answer("M2"), "bo", .2);
    CHECK(agreement(judging, JudgedPart::Answers).enough_twice());
    CHECK(agreement(judging, JudgedPart::Fields).trust == Trust::NothingJudged);
}

TEST_CASE("agreement: no variation at all is agreement, not α 1.00", "[scoring][judging]") {
    Judging judging;
    for (const char* message : {"M1", "M2", "M3"})
        for (const char* judge : {"eva", "bo"}) say(judging, answer(message), judge, 1);
    const Agreement found = agreement(judging, JudgedPart::Answers);
    CHECK_FALSE(found.alpha);
    CHECK(found.all_agree);
    CHECK(found.trust == Trust::Used);
}

TEST_CASE("agreement: a judge who judged half is seen", "[scoring][judging]") {
    Judging judging;
    for (int i = 0; i < 10; ++i)
        say(judging, answer("M" + std::to_string(i)), i % 2 == 0 ? "bo" : "eva", .5);
    say(judging, answer("M1"), "eva", 1);
    const auto loads = judge_loads(judging);
    REQUIRE(loads.size() == 2);
    CHECK(loads[0].judge == "bo");
    CHECK(loads[0].items == 5);
    CHECK(loads[0].changes == 0);
    CHECK(loads[1].items == 5);
    CHECK(loads[1].changes == 1);
}

TEST_CASE("double coding: a fifth of every stratum at any time, and what was chosen stays",
          "[scoring][judging]") {
    std::vector<Judgeable> items;
    for (int i = 0; i < 500; ++i)
        items.push_back({answer("M" + std::to_string(i)), "X" + std::to_string(i % 7)});
    const std::vector<bool> chosen = double_coded(items, "flood");
    std::map<std::string, std::pair<int, int>> strata;
    int total = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto& [count, twice] = strata[items[i].stratum];
        ++count;
        twice += chosen[i];
        total += chosen[i];
        REQUIRE(5 * total >= static_cast<int>(i) + 1);
        REQUIRE(twice >= count / 5);
    }
    CHECK(total < 150);  // not many more than asked for
    // Many small strata, as a drill of few teams has them, do not double the work of its judges.
    std::vector<Judgeable> alone;
    for (int i = 0; i < 50; ++i)
        alone.push_back({answer("M" + std::to_string(i)), "X" + std::to_string(i)});
    const std::vector<bool> few = double_coded(alone, "flood");
    CHECK(std::count(few.begin(), few.end(), true) >= 10);
    CHECK(std::count(few.begin(), few.end(), true) <= 20);
    const std::vector<Judgeable> first(items.begin(), items.begin() + 100);
    const std::vector<bool> before = double_coded(first, "flood");
    CHECK(std::equal(before.begin(), before.end(), chosen.begin()));
    CHECK(double_coded(items, "flood") == chosen);
    CHECK(double_coded(items, "other") != chosen);
}

TEST_CASE("double coding: what there is to judge comes from the log", "[scoring][judging]") {
    const Ledger ledger = asked().ledger();
    const std::vector<Judgeable> answers = judgeable_answers(ledger);
    REQUIRE(answers.size() == 10);
    CHECK(answers[0].item == answer("M2"));
    CHECK(answers[0].stratum == "A");
    CHECK(judgeable_fields(ledger).empty());
}
