// C1, C2 and F by cases worked out by hand.
#include <catch2/catch.hpp>

#include "play.hpp"
#include "scoring/metrics/f_sharing_quality.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

Figure figure(const Ledger& ledger, const Play& play, const std::string& code,
              std::string_view metric) {
    return score(ledger, 0).teams[play.team(code).value].figure(metric);
}

const Item& item(const Figure& figure, std::size_t index) {
    return figure.items.at(index);
}

// A holds F from minute 0 and owes it to B: target 10, deadline 25.
struct OneDebt {
    Play play{{"A", "B", "C", "D", "E"}};
    Expectation& owed;

    OneDebt() : owed((play.fact("F", {"A", Tlp::Green, {"B"}, {}, {}}), play.owes("A", "B", "F"))) {
        play.seed("A", "F", 0);
    }
    Figure recall() {
        play.end(120);
        return figure(play.ledger(), play, "A", "C1");
    }
};

}  // namespace

TEST_CASE("recall: told by the target is 1, then a straight line, 0.2 after the deadline",
          "[scoring][C1]") {
    const auto [minute, value, rule] = GENERATE(table<double, double, Rule>({
        {0, 1, Rule::BeforeHeld},
        {10, 1, Rule::WithinTarget},
        {17.5, .75, Rule::WithinDeadline},
        {25, .5, Rule::WithinDeadline},
        {25.1, .2, Rule::AfterDeadline},
        {119, .2, Rule::AfterDeadline},
    }));
    OneDebt drill;
    const std::string message = drill.play.send("A", {"B"}, {"F"}, minute);
    const Figure recall = drill.recall();
    CHECK(*recall.value == Approx(value));
    CHECK(item(recall, 0).rule == rule);
    CHECK(item(recall, 0).message->value == message);
    CHECK(item(recall, 0).source == "I1");
    CHECK(item(recall, 0).due_ms == minutes(25));
}

TEST_CASE("recall: never told is 0 after ENDEX, also where the deadline lies beyond it",
          "[scoring][C1]") {
    OneDebt drill;
    drill.owed.limits.deadline_ms = minutes(500);
    const Figure recall = drill.recall();
    CHECK(*recall.value == 0);
    CHECK(item(recall, 0).rule == Rule::Never);
}

TEST_CASE("recall: to the region is to everybody, to the public or EXCON to nobody",
          "[scoring][C1]") {
    OneDebt drill;
    drill.play.send("A", {"PUBLIC", "EXCON", "C"}, {"F"}, 1);
    drill.play.send("A", {"REGION"}, {"F"}, 5);
    const Figure recall = drill.recall();
    CHECK(*recall.value == 1);
    CHECK(item(recall, 0).message->value == "M2");
}

TEST_CASE("recall: told before it was held counts as at once", "[scoring][C1]") {
    Play play({"A", "B"});
    play.fact("F", {"A", Tlp::Green, {"B"}, {}, {}});
    play.owes("A", "B", "F");
    play.send("A", {"B"}, {"F"}, 3);
    play.seed("A", "F", 30);
    play.end(60);
    const Figure recall = figure(play.ledger(), play, "A", "C1");
    CHECK(*recall.value == 1);
    CHECK(item(recall, 0).rule == Rule::BeforeHeld);
    CHECK(item(recall, 0).delay_ms == 0);
}

TEST_CASE("recall: the clock starts on the screen, at the latest 5 minutes after delivery",
          "[scoring][C1]") {
    Play play({"A", "B"});
    play.fact("F", {"A", Tlp::Green, {"B"}, {}, {}});
    play.owes("A", "B", "F");
    play.seed_unopened("A", "F", 0);
    play.send("A", {"B"}, {"F"}, 15);
    play.end(60);
    const Figure recall = figure(play.ledger(), play, "A", "C1");
    CHECK(item(recall, 0).start_ms == minutes(5));
    CHECK(item(recall, 0).delay_ms == minutes(10));
    CHECK(*recall.value == 1);
}

TEST_CASE("recall: a source that never held the fact owes nothing", "[scoring][C1]") {
    Play play({"A", "B"});
    play.fact("F", {"A", Tlp::Green, {"B"}, {}, {}});
    play.owes("A", "B", "F");
    play.seed_unopened("A", "F", 58);  // would count as opened only after ENDEX
    play.end(60);
    const Figure recall = figure(play.ledger(), play, "A", "C1");
    CHECK_FALSE(recall.value);
    CHECK(recall.absent == Absent::NothingLive);
    CHECK(item(recall, 0).rule == Rule::NotHeld);
    CHECK(figure(play.ledger(), play, "B", "C1").absent == Absent::NoObligations);
}

TEST_CASE("recall: weights weigh", "[scoring][C1]") {
    Play play({"A", "B", "C"});
    play.fact("F", {"A", Tlp::Green, {"B", "C"}, {}, {}});
    play.owes("A", "B", "F").weight = 3;
    play.owes("A", "C", "F");
    play.seed("A", "F", 0);
    play.send("A", {"B"}, {"F"}, 1);
    play.end(60);
    CHECK(*figure(play.ledger(), play, "A", "C1").value == Approx(.75));
}

TEST_CASE("recall: mode any is excused if another told by the target, mode source never",
          "[scoring][C1]") {
    OneDebt drill;
    Play& play = drill.play;
    play.seed("C", "F", 0);
    const std::string message = play.send("C", {"B"}, {"F"}, 4);
    SECTION("opened by the target: excused") {
        play.open("B", message, 9);
        const Figure recall = drill.recall();
        CHECK_FALSE(recall.value);
        CHECK(recall.absent == Absent::AllExcused);
        CHECK(item(recall, 0).rule == Rule::Excused);
        CHECK(item(recall, 0).message->value == message);
        CHECK(score(play.ledger(), 0).teams[0].counts.excused == 1);
    }
    SECTION("opened by the target, but mode source") {
        drill.owed.satisfied_by = Expectation::SatisfiedBy::Source;
        play.open("B", message, 9);
        CHECK(*drill.recall().value == 0);
    }
    SECTION("the target is earlier") {
        drill.owed.limits.target_ms = minutes(8.9);  // not opened: counts as opened at minute 9
        CHECK(*drill.recall().value == 0);
    }
    SECTION("i told too, late: its own delivery counts") {
        play.send("A", {"B"}, {"F"}, 25);
        CHECK(*drill.recall().value == Approx(.5));
    }
}

TEST_CASE("recall: what i itself made public does not excuse i", "[scoring][C1]") {
    OneDebt drill;
    drill.play.open("B", drill.play.send("A", {"PUBLIC"}, {"F"}, 1), 2);
    CHECK(*drill.recall().value == 0);
}

TEST_CASE("recall: an acknowledgement delivers nothing", "[scoring][C1][C2]") {
    OneDebt drill;
    drill.play.send("A", {"B", "C", "D"}, {"F"}, 1, MessageKind::Acknowledge);
    const Figure recall = drill.recall();
    CHECK(*recall.value == 0);
    CHECK(figure(drill.play.ledger(), drill.play, "A", "C2").absent == Absent::NoDeliveries);
}

TEST_CASE("recall: a struck text carries nothing, an added one does, an attached card stays",
          "[scoring][C1]") {
    OneDebt drill;
    Play& play = drill.play;
    const std::string message = play.send("A", {"B"}, {"F"}, 1);
    SECTION("text") {
        play.message(message).facts[0].how = CarryHow::Text;
        play.tell(50, CarryJudged{MessageId(message), FactId("F"), CarryVerdict::Struck, "eva"});
        SECTION("struck") {
            CHECK(*drill.recall().value == 0);
        }
        SECTION("and confirmed after all") {
            play.tell(51,
                      CarryJudged{MessageId(message), FactId("F"), CarryVerdict::Confirmed, "eva"});
            CHECK(*drill.recall().value == 1);
        }
    }
    SECTION("attached") {
        play.tell(50, CarryJudged{MessageId(message), FactId("F"), CarryVerdict::Struck, "eva"});
        CHECK(*drill.recall().value == 1);
    }
    SECTION("added by an evaluator after ENDEX") {
        play.message(message).facts.clear();
        play.tell(130, CarryJudged{MessageId(message), FactId("F"), CarryVerdict::Added, "eva"});
        CHECK(*drill.recall().value == 1);
    }
}

TEST_CASE("recall: the clocks of a team stand still while credited", "[scoring][C1]") {
    OneDebt drill;
    Play& play = drill.play;
    play.send("A", {"B"}, {"F"}, 40);
    play.tell(50, ClockCredited{play.team("A"), minutes(5), minutes(25), "net down"});
    play.tell(51, ClockCredited{play.team("A"), minutes(20), minutes(35), "and again"});
    play.tell(52, ClockCredited{play.team("B"), minutes(0), minutes(40), "somebody else"});
    const Figure recall = drill.recall();
    CHECK(item(recall, 0).delay_ms == minutes(10));
    CHECK(item(recall, 0).credited_ms == minutes(30));
    CHECK(item(recall, 0).due_ms == minutes(55));
    CHECK(*recall.value == 1);
}

TEST_CASE("recall: a flip within the connection's transit time is for the team, and marked",
          "[scoring][C1]") {
    OneDebt drill;
    Play& play = drill.play;
    const ParticipantId sender{play.team("A").value};
    play.tell(1, ConnectionChanged{sender, play.team("A"), true, 400'000, 0, 100'000});
    SECTION("half a second late at half a second of transit") {
        play.send("A", {"B"}, {"F"}, 25 + .5 / 60);
        const Figure recall = drill.recall();
        CHECK(*recall.value == .5);
        CHECK(item(recall, 0).in_transit);
    }
    SECTION("at double speed a second of drill time passes meanwhile") {
        play.tell(2, SpeedChanged{2});
        play.send("A", {"B"}, {"F"}, 25 + 1.0 / 60);
        CHECK(*drill.recall().value == .5);
    }
    SECTION("never more than 2 s") {
        play.tell(2, ConnectionChanged{sender, play.team("A"), true, 60'000'000, 0, 0});
        play.send("A", {"B"}, {"F"}, 25 + 2.1 / 60);
        CHECK(*drill.recall().value == .2);
    }
}

TEST_CASE("precision: first to a needer is needed; repeated, unneeded and visibly held are not",
          "[scoring][C2]") {
    Play play({"A", "B", "C", "D", "E"});
    play.fact("F", {"A", Tlp::Green, {"B", "C"}, {}, {}});
    play.seed("A", "F", 0);
    play.send("A", {"B"}, {"F"}, 1);  // needed
    play.send("A", {"B"}, {"F"}, 2);  // repeated
    play.send("A", {"D"}, {"F"}, 3);  // D does not need it
    const std::string told = play.send("E", {"A", "C"}, {"F"}, 4);
    play.open("A", told, 6);
    play.send("A", {"C"}, {"F"}, 6);  // A saw at 6 that C has it
    play.end(60);
    const Figure precision = figure(play.ledger(), play, "A", "C2");
    REQUIRE(precision.items.size() == 4);
    CHECK(item(precision, 0).rule == Rule::Needed);
    CHECK(item(precision, 1).rule == Rule::Repeated);
    CHECK(item(precision, 2).rule == Rule::NotANeeder);
    CHECK(item(precision, 3).rule == Rule::HeldVisibly);
    CHECK(*precision.value == Approx(1.0 / (1 + 3 - 1)));
}

TEST_CASE("precision: what a rival did behind the team's back is not visible", "[scoring][C2]") {
    Play play({"A", "B", "C"});
    play.fact("F", {"A", Tlp::Green, {"B"}, {}, {}});
    play.seed("A", "F", 0);
    play.open("B", play.send("C", {"B"}, {"F"}, 1), 2);
    play.send("A", {"B"}, {"F"}, 10);
    play.end(60);
    CHECK(item(figure(play.ledger(), play, "A", "C2"), 0).rule == Rule::Needed);
}

TEST_CASE(
    "precision: visible too is what its holder sent, what went to all, what lies unopened 5 min",
    "[scoring][C2]") {
    Play play({"A", "B", "C"});
    play.fact("F", {"", Tlp::Clear, {"B"}, {}, {}});
    play.seed("A", "F", 0);
    SECTION("B itself sent it to A") {
        play.open("A", play.send("B", {"A"}, {"F"}, 1), 2);
        play.send("A", {"B"}, {"F"}, 3);
        CHECK(item(figure(play.ledger(), play, "A", "C2"), 0).rule == Rule::HeldVisibly);
    }
    SECTION("C made it public") {
        play.open("A", play.send("C", {"PUBLIC"}, {"F"}, 1), 2);
        play.send("A", {"B"}, {"F"}, 3);
        CHECK(item(figure(play.ledger(), play, "A", "C2"), 0).rule == Rule::HeldVisibly);
    }
    SECTION("unopened: not visible before 5 minutes, visible from then on") {
        play.send("C", {"REGION"}, {"F"}, 1);
        play.send("A", {"B"}, {"F"}, 5.9);
        CHECK(item(figure(play.ledger(), play, "A", "C2"), 0).rule == Rule::Needed);
    }
    SECTION("not opening does not hide it") {
        play.send("C", {"REGION"}, {"F"}, 1);
        play.send("A", {"B"}, {"F"}, 6);
        CHECK(item(figure(play.ledger(), play, "A", "C2"), 0).rule == Rule::HeldVisibly);
    }
}

TEST_CASE("precision: to the region when 30 % of the others need it without visibly holding it",
          "[scoring][C2]") {
    std::vector<std::string> codes;
    for (int i = 0; i < 11; ++i) codes.push_back("T" + std::to_string(i));
    Play play(codes);
    play.fact("F", {"T0", Tlp::Green, {"T1", "T2", "T3"}, {}, {}});
    play.fact("G", {"T0", Tlp::Green, {"T1", "T2"}, {}, {}});
    play.seed("T0", "F", 0);
    play.seed("T0", "G", 0);
    play.send("T0", {"REGION"}, {"F", "G"}, 1);
    play.open("T4", play.send("T5", {"T4", "T1"}, {"F"}, 0), 1);
    play.send("T4", {"REGION"}, {"F"}, 2);  // T1 visibly holds it: two of ten are left
    play.end(60);
    const Ledger ledger = play.ledger();
    CHECK(item(figure(ledger, play, "T0", "C2"), 0).rule == Rule::RegionNeeds);
    CHECK(item(figure(ledger, play, "T0", "C2"), 1).rule == Rule::RegionTooFew);
    CHECK(item(figure(ledger, play, "T4", "C2"), 0).rule == Rule::RegionTooFew);
}

TEST_CASE("precision: the allowance is a tenth of the obligations, and at least one",
          "[scoring][C2]") {
    Play play({"A", "B", "C"});
    const int owed = GENERATE(0, 19, 20);
    for (int i = 0; i < owed; ++i) {
        const std::string id = "F" + std::to_string(i);
        play.fact(id, {"A", Tlp::Green, {"B"}, {}, {}});
        play.owes("A", "B", id);
    }
    play.fact("X", {"A", Tlp::Green, {"B"}, {}, {}});
    play.send("A", {"B"}, {"X"}, 1);
    for (int i = 0; i < 3; ++i) play.send("A", {"C"}, {"X"}, 2 + i);
    play.end(60);
    const double allowance = owed == 20 ? 2 : 1;
    const Figure precision = figure(play.ledger(), play, "A", "C2");
    CHECK(precision.terms[2].value == allowance);
    CHECK(*precision.value == Approx(1 / (1 + 3 - allowance)));
}

TEST_CASE("precision: NA without deliveries, and where all that was unneeded is allowed",
          "[scoring][C2]") {
    Play play({"A", "B"});
    play.fact("F", {"A", Tlp::Green, {}, {}, {}});
    CHECK(figure(play.ledger(), play, "A", "C2").absent == Absent::NoDeliveries);
    play.send("A", {"B"}, {}, 1);  // carries nothing
    play.send("A", {"PUBLIC", "EXCON"}, {"F"}, 1);
    CHECK(figure(play.ledger(), play, "A", "C2").absent == Absent::NoDeliveries);
    play.send("A", {"B"}, {"F"}, 2);
    CHECK(figure(play.ledger(), play, "A", "C2").absent == Absent::OnlyAllowed);
    play.send("A", {"B"}, {"F"}, 3);
    CHECK(*figure(play.ledger(), play, "A", "C2").value == 0);
}

TEST_CASE("quality: the harmonic mean, 0 for silence, NA without recall", "[scoring][F]") {
    CHECK(*quality_of(.5, 1.0) == Approx(2.0 / 3));
    CHECK(*quality_of(0.0, std::nullopt) == 0);
    CHECK(*quality_of(.5, std::nullopt) == Approx(2.0 / 3));
    CHECK_FALSE(quality_of(std::nullopt, .9));
    OneDebt drill;
    drill.recall();
    CHECK(*figure(drill.play.ledger(), drill.play, "A", "F").value == 0);
    CHECK(figure(drill.play.ledger(), drill.play, "B", "F").absent == Absent::NoRecall);
}

TEST_CASE("EXCON's messages are nobody's coordination and seed nothing", "[scoring]") {
    OneDebt drill;
    Play& play = drill.play;
    const std::string message = play.send("C", {"A", "B"}, {"F"}, 1);
    play.message(message).from.reset();
    play.open("B", message, 2);
    CHECK(*drill.recall().value == 0);
    CHECK(play.ledger().notes().empty());
}
