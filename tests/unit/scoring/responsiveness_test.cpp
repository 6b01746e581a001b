// C4 and R1 by cases worked out by hand.
#include <catch2/catch.hpp>

#include "play.hpp"
#include "scoring/metrics/c4_responsiveness.hpp"
#include "scoring/metrics/r1_diffusion.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

Figure answers_of(const Play& play, const std::string& code, double now = 0) {
    const Ledger ledger = play.ledger();
    return responsiveness(Evidence(ledger, minutes(now)), play.team(code));
}

// B asks A at minute 0; A opens it at once.
struct Asked {
    Play play{{"A", "B", "C"}};
    std::string request = play.send("B", {"A"}, {}, 0, MessageKind::Request);

    Asked() { play.open("A", request, 0); }
    void reply(MessageKind kind, double at, const std::string& to = "B") {
        play.send("A", {to}, {}, at, kind, request);
    }
};

}  // namespace

TEST_CASE("responsiveness: 0.3 for the acknowledgement, 0.7 for the answer", "[scoring][C4]") {
    Asked drill;
    drill.reply(MessageKind::Acknowledge, 20);  // halfway from 10 to 30: .75
    drill.reply(MessageKind::Answer, 60);       // at the deadline: .5
    drill.play.end(120);
    const Figure c4 = answers_of(drill.play, "A");
    CHECK(*c4.value == Approx(.3 * .75 + .7 * .5));
    CHECK(c4.n == 1);
    CHECK(c4.items[0].unjudged);
    CHECK(c4.items[0].parts[0].rule == Rule::WithinDeadline);
}

TEST_CASE("responsiveness: quality weighs the answer once it is judged", "[scoring][C4]") {
    Asked drill;
    drill.reply(MessageKind::Acknowledge, 1);
    drill.reply(MessageKind::Answer, 2);
    drill.play.tell(100, AnswerJudged{MessageId("M3"), .25, "eva"});
    drill.play.tell(101, AnswerJudged{MessageId("M3"), .5, "eva"});
    drill.play.end(120);
    const Figure c4 = answers_of(drill.play, "A");
    CHECK(*c4.value == Approx(.3 + .7 * .5));
    CHECK_FALSE(c4.items[0].unjudged);
}

TEST_CASE("responsiveness: an answer acknowledges, an acknowledgement does not answer",
          "[scoring][C4]") {
    Asked drill;
    SECTION("answer only") {
        drill.reply(MessageKind::Answer, 5);
        drill.play.end(120);
        CHECK(*answers_of(drill.play, "A").value == 1);
    }
    SECTION("acknowledgement only") {
        drill.reply(MessageKind::Acknowledge, 5);
        drill.play.end(120);
        CHECK(*answers_of(drill.play, "A").value == Approx(.3));
    }
    SECTION("nothing") {
        drill.play.end(120);
        CHECK(*answers_of(drill.play, "A").value == 0);
    }
    SECTION("an answer that does not reach who asked") {
        drill.reply(MessageKind::Answer, 5, "C");
        drill.play.end(120);
        CHECK(*answers_of(drill.play, "A").value == 0);
    }
}

TEST_CASE("responsiveness: clocks run from the screen", "[scoring][C4]") {
    Play play({"A", "B"});
    const std::string request = play.send("B", {"A"}, {}, 0, MessageKind::Request);
    play.send("A", {"B"}, {}, 30, MessageKind::Answer, request);  // opened at 5: 25 minutes
    play.end(120);
    const Figure c4 = answers_of(play, "A");
    CHECK(c4.items[0].parts[1].value == 1);
    CHECK(c4.items[0].parts[0].value == Approx(1 - .5 * 15 / 20));
}

TEST_CASE("responsiveness: three requests of one asker in 15 minutes count", "[scoring][C4]") {
    Play play({"A", "B", "C"});
    for (const double at : {0., 1., 2., 14., 15., 15.5, 16.})
        play.send("B", {"A"}, {}, at, MessageKind::Request);
    play.send("C", {"A"}, {}, 3, MessageKind::Request);
    play.end(120);
    const Figure c4 = answers_of(play, "A");
    REQUIRE(c4.items.size() == 8);
    std::vector<bool> counted;
    for (const Item& item : c4.items) counted.push_back(item.counted);
    // 0, 1, 2, C's at 3; 14 is the fourth of B; 15 is 15 minutes after 0; 15.5 is the fourth; 16 is
    // 15 minutes after 1.
    CHECK(counted == std::vector<bool>{true, true, true, true, false, true, false, true});
    CHECK(c4.n == 6);
}

TEST_CASE("responsiveness: what is asked of all, or by EXCON, is asked of nobody",
          "[scoring][C4]") {
    Play play({"A", "B"});
    play.send("B", {"REGION"}, {}, 0, MessageKind::Request);
    play.message(play.send("B", {"A"}, {}, 1, MessageKind::Request)).from.reset();
    play.end(60);
    CHECK(answers_of(play, "A").absent == Absent::NoRequests);
}

TEST_CASE("responsiveness: a foreseen request has its own targets", "[scoring][C4]") {
    Play play({"A", "B", "C"});
    play.fact("F", {"A", Tlp::Green, {"B"}, {}, {}});
    play.scenario().requests.push_back({RequestId("R1"), {"Send F", {}}, {}, FactId("F")});
    Expectation expectation;
    expectation.id = ExpectationId("E1");
    expectation.kind = Expectation::Kind::Respond;
    expectation.who = {{RoleRef::Scope::Role, RoleId("A")}};
    expectation.to = {{RoleRef::Scope::Role, RoleId("B")}};
    expectation.request = RequestId("R1");
    expectation.ack = {minutes(1), minutes(2)};
    expectation.answer = {minutes(3), minutes(4)};
    play.scenario().expectations.push_back(expectation);
    const std::string foreseen = play.send("B", {"A"}, {"F"}, 0, MessageKind::Request);
    const std::string another = play.send("C", {"A"}, {"F"}, 0, MessageKind::Request);
    play.open("A", foreseen, 0);
    play.open("A", another, 0);
    play.send("A", {"B"}, {}, 4, MessageKind::Answer, foreseen);
    play.send("A", {"C"}, {}, 4, MessageKind::Answer, another);
    play.end(60);
    const Figure c4 = answers_of(play, "A");
    CHECK(*c4.items[0].value == Approx(.3 * .2 + .7 * .5));
    CHECK(*c4.items[1].value == 1);
}

TEST_CASE("responsiveness: live, a request counts once both parts are decided", "[scoring][C4]") {
    Asked drill;
    CHECK(answers_of(drill.play, "A", 40).absent == Absent::NothingDue);
    CHECK(*answers_of(drill.play, "A", 61).value == 0);
    drill.reply(MessageKind::Answer, 20);
    CHECK(*answers_of(drill.play, "A", 21).value == Approx(.3 * .75 + .7));
}

TEST_CASE("diffusion: the mean over facts of how soon those not seeded held it", "[scoring][R1]") {
    Play play({"A", "B", "C", "D", "E"});
    play.fact("F", {"A", Tlp::Green, {"A", "B", "C", "D", "E"}, {}, {}});
    play.fact("G", {"A", Tlp::Green, {"B"}, {}, {}});
    play.fact("SEEDED", {"", Tlp::Green, {"A"}, {}, {}});
    play.fact("NEVER", {"A", Tlp::Green, {"B"}, {}, {}});
    play.seed("A", "SEEDED", 0);
    play.seed("A", "F", 10);
    play.seed("E", "F", 50);
    play.seed("A", "G", 0);
    const std::string first = play.send("A", {"B", "C"}, {"F"}, 20);
    play.open("B", first, 21);                             // 11 min: 1
    play.open("C", first, 25);                             // 15 min: 1
    play.open("D", play.send("B", {"D"}, {"F"}, 50), 50);  // 40 min: .75
    play.end(90);
    const Ledger ledger = play.ledger();
    const Evidence evidence(ledger, 0);
    const Figure r1 = diffusion(evidence);
    const double f = (1 + 1 + .75) / 3, g = 0;
    CHECK(*r1.value == Approx((f + g) / 2));
    CHECK(r1.n == 2);
    CHECK(r1.items[2].rule == Rule::FactWithoutNeeders);
    CHECK(r1.items[3].rule == Rule::FactNeverSeeded);
    const Spread spread = spreads(evidence)[0];
    CHECK(spread.needers == 3);
    CHECK(spread.reach() == 1);
    CHECK(spread.t50_ms == minutes(15));
    CHECK(spread.t90_ms == minutes(40));
    CHECK_FALSE(spreads(evidence)[1].t50_ms);
}
