// C9, R2 and R6 by cases worked out by hand.
#include <catch2/catch.hpp>

#include "play.hpp"
#include "scoring/metrics/c2_sharing_precision.hpp"
#include "scoring/metrics/c3_handling.hpp"
#include "scoring/metrics/c9_closed_loop.hpp"
#include "scoring/metrics/r2_reciprocity.hpp"
#include "scoring/metrics/r6_structure.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

// A rumour, R, that A heard and is to correct within 15 minutes if it passes it on; and a true
// fact, F, of D's, that B needs and of which D asks to hear.
struct Loop {
    Play play{{"A", "B", "C", "D"}};

    Loop() {
        play.fact("R", {"", Tlp::Green, {}, {}, {}});
        play.scenario().facts.back().truth = false;
        play.fact("F", {"D", Tlp::Amber, {"B"}, {}, {}});
        play.corrects("R", 15);
        play.seed("A", "R", 0);
    }
    std::string tell(const std::vector<std::string>& to, double at,
                     std::optional<int> confidence = {}, const std::string& fact = "R") {
        const std::string id = play.send("A", to, {fact}, at);
        play.message(id).confidence = confidence;
        return id;
    }
    std::string correct(const std::vector<std::string>& to, double at) {
        const std::string id = play.send("A", to, {"R"}, at, MessageKind::Correct);
        play.message(id).corrects = FactId("R");
        return id;
    }
    Figure of(const std::string& team, double now = 0) const {
        const Ledger ledger = play.ledger();
        return closed_loop(Evidence(ledger, minutes(now)), play.team(team));
    }
};

}  // namespace

TEST_CASE("claims: false and left, doubted, corrected", "[scoring][C9]") {
    Loop drill;
    SECTION("left") {
        drill.tell({"B"}, 5);
        CHECK(drill.of("A", 20).absent == Absent::NothingDue);  // at its deadline
        CHECK(*drill.of("A", 20.1).value == 0);
        CHECK(drill.of("A", 20.1).items[0].rule == Rule::ClaimLeft);
    }
    SECTION("doubted") {
        drill.tell({"B"}, 5, 49);
        drill.play.end(60);
        CHECK(*drill.of("A").value == .5);
    }
    SECTION("half sure is not doubted") {
        drill.tell({"B"}, 5, 50);
        drill.play.end(60);
        CHECK(*drill.of("A").value == 0);
    }
    SECTION("doubted once, asserted once") {
        drill.tell({"B"}, 5, 20);
        drill.tell({"B"}, 6);
        drill.play.end(60);
        CHECK(*drill.of("A").value == 0);
        CHECK(drill.of("A").n == 1);
    }
    SECTION("corrected to all who had it, in time") {
        drill.tell({"B"}, 5);
        drill.tell({"C"}, 9);
        drill.correct({"B"}, 10);
        CHECK(drill.of("A", 12).absent == Absent::NothingDue);
        drill.correct({"C"}, 24);
        CHECK(*drill.of("A", 25).value == .7);
    }
    SECTION("corrected to some") {
        drill.tell({"REGION"}, 5);
        drill.correct({"B", "C"}, 10);
        drill.play.end(60);
        CHECK(*drill.of("A").value == 0);
    }
    SECTION("corrected to the region, which is all") {
        drill.tell({"B"}, 5);
        drill.correct({"REGION"}, 10);
        CHECK(*drill.of("A", 11).value == .7);
    }
    SECTION("what was public is corrected in public") {
        drill.tell({"PUBLIC"}, 5);
        drill.correct({"REGION"}, 10);
        drill.play.end(60);
        CHECK(*drill.of("A").value == 0);
    }
    SECTION("too late") {
        drill.tell({"B"}, 5);
        drill.correct({"B"}, 20.1);
        CHECK(*drill.of("A", 30).value == 0);
    }
    SECTION("told again afterwards") {
        drill.tell({"B"}, 5);
        drill.correct({"B"}, 6);
        drill.tell({"B"}, 7);
        drill.play.end(60);
        CHECK(*drill.of("A").value == 0);
    }
    SECTION("in reply to the message that carried it") {
        const std::string told = drill.tell({"B"}, 5, 20);
        drill.play.send("A", {"B"}, {}, 8, MessageKind::Correct, told);
        CHECK(*drill.of("A", 9).value == .7);  // worth more than the doubt
    }
    SECTION("asking about it, or telling EXCON, asserts nothing") {
        drill.play.send("A", {"B"}, {"R"}, 5, MessageKind::Request);
        drill.tell({"EXCON"}, 6);
        drill.play.end(60);
        CHECK(drill.of("A").absent == Absent::NoClaims);
    }
}

TEST_CASE("claims: a credited time moves the deadline of a correction", "[scoring][C9]") {
    Loop drill;
    drill.tell({"B"}, 5);
    drill.correct({"B"}, 24);
    drill.play.tell(30, ClockCredited{drill.play.team("A"), minutes(10), minutes(15), "outage"});
    CHECK(*drill.of("A", 40).value == .7);
}

TEST_CASE("claims: true ones count once, and only if somebody needed them", "[scoring][C9]") {
    Loop drill;
    drill.play.seed("A", "F", 0);
    drill.tell({"C"}, 5, {}, "F");
    CHECK(drill.of("A", 60).absent == Absent::NoClaims);
    CHECK(drill.of("A", 60).items[0].rule == Rule::ClaimUnneeded);
    SECTION("needed") {
        drill.tell({"B"}, 6, {}, "F");
        drill.tell({"B"}, 7, {}, "F");
        CHECK(*drill.of("A", 60).value == 1);
        CHECK(drill.of("A", 60).n == 1);
    }
    SECTION("needed, and doubted; that a repetition asserts it changes nothing") {
        drill.tell({"B"}, 6, 10, "F");
        drill.tell({"B"}, 7, {}, "F");
        CHECK(*drill.of("A", 60).value == .5);
    }
    SECTION("its own fact is no claim") {
        drill.play.seed("D", "F", 0);
        drill.play.send("D", {"B"}, {"F"}, 6);
        CHECK(drill.of("D", 60).absent == Absent::NoClaims);
    }
}

TEST_CASE("sightings: owed by who holds the fact, to those it comes from", "[scoring][C9]") {
    Loop drill;
    drill.play.sighting("F", 10, 30).weight = .5;
    drill.play.seed("D", "F", 0);
    const std::string told = drill.play.send("D", {"B"}, {"F"}, 5);
    drill.play.open("B", told, 6);
    SECTION("returned in time") {
        drill.play.send("B", {"D"}, {}, 26, MessageKind::Sighting, told);  // halfway: .75
        drill.play.end(60);
        CHECK(*drill.of("B").value == .75);
        CHECK(drill.of("D").absent == Absent::NoClaims);  // the originator owes none
        CHECK(drill.of("C").absent == Absent::NoClaims);  // never held it
    }
    SECTION("to somebody else") {
        drill.play.send("B", {"C"}, {}, 7, MessageKind::Sighting, told);
        CHECK(drill.of("B", 36).absent == Absent::NothingDue);
        CHECK(*drill.of("B", 36.1).value == 0);
    }
    SECTION("weighed with claims") {
        drill.play.seed("B", "R", 0);
        drill.play.send("B", {"C"}, {"R"}, 1);
        drill.play.send("B", {"D"}, {}, 7, MessageKind::Sighting, told);
        drill.play.end(60);
        CHECK(*drill.of("B").value == Approx(.5 * 1 / 1.5));
    }
    SECTION("with the AMBER card: neither a breach nor a delivery") {
        drill.play.send("B", {"D"}, {"F"}, 7, MessageKind::Sighting, told);
        drill.play.end(60);
        CHECK(*drill.of("B").value == 1);
        const Ledger ledger = drill.play.ledger();
        const Evidence evidence(ledger, 0);
        CHECK(breaches(evidence, drill.play.team("B")).empty());
        CHECK(sharing_precision(evidence, drill.play.team("B")).absent == Absent::NoDeliveries);
        // To anybody else it is what it is.
        drill.play.send("B", {"C"}, {"F"}, 8, MessageKind::Sighting, told);
        const Ledger more = drill.play.ledger();
        CHECK(breaches(Evidence(more, 0), drill.play.team("B")).size() == 1);
    }
    SECTION("in transit: decided for the team") {
        drill.play.tell(0, ConnectionChanged{ParticipantId{1}, drill.play.team("B"), true,
                                             1'000'000, 0, 500'000});
        drill.play.send("B", {"D"}, {}, 16 + 1. / 60, MessageKind::Sighting, told);
        drill.play.end(60);
        CHECK(*drill.of("B").value == 1);
        CHECK(drill.of("B").items[0].in_transit);
    }
}

TEST_CASE("reciprocity: the balance of rates, not of counts", "[scoring][R2]") {
    Play play({"A", "B", "C"});
    for (const char* fact : {"F1", "F2", "F3"}) play.fact(fact, {"A", Tlp::Green, {"B"}, {}, {}});
    play.fact("G", {"B", Tlp::Green, {"A"}, {}, {}});
    play.fact("H", {"B", Tlp::Green, {"C"}, {}, {}});
    for (const char* fact : {"F1", "F2", "F3"}) play.owes("A", "B", fact);
    play.owes("B", "A", "G");
    play.owes("B", "C", "H");
    const auto value = [&](double now) {
        const Ledger ledger = play.ledger();
        return reciprocity(Evidence(ledger, minutes(now)));
    };
    CHECK(value(1).absent == Absent::NoPairs);
    for (const char* fact : {"F1", "F2", "F3"}) play.seed("A", fact, 0);
    CHECK(value(1).absent == Absent::NothingDue);
    play.seed("B", "G", 0);
    play.seed("B", "H", 0);
    play.send("A", {"B"}, {"F1"}, 1);
    play.send("A", {"B"}, {"F2", "F3"}, 25);  // at the deadline: .5
    play.send("B", {"C"}, {"H"}, 1);
    SECTION("one gives, one does not") {
        play.end(60);
        CHECK(*value(0).value == 0);
        CHECK(value(0).n == 1);
    }
    SECTION("2/3 and 1") {
        play.send("B", {"A"}, {"G"}, 2);
        play.end(60);
        CHECK(*value(0).value == Approx(2 * (2. / 3) / (5. / 3)));
    }
}

TEST_CASE("structure: needed links, and the shape of the network", "[scoring][R6]") {
    Play play({"A", "B", "C", "D"});
    play.fact("F", {"A", Tlp::Green, {"B", "C", "D"}, {}, {}});
    play.fact("X", {"", Tlp::Green, {}, {}, {}});
    for (const char* to : {"B", "C", "D"}) play.owes("A", to, "F");
    const auto value = [&] {
        const Ledger ledger = play.ledger();
        return structure(Evidence(ledger, minutes(10)));
    };
    const auto term = [&](std::string_view name) {
        for (const Term& one : value().terms)
            if (one.name == name) return one.value;
        return -1.;
    };
    CHECK(value().absent == Absent::NoEdges);
    CHECK(term("isolates") == 4);
    CHECK(term("fragmentation") == 1);
    play.seed("A", "F", 0);
    CHECK(value().absent == Absent::NothingDue);
    play.send("A", {"B"}, {"X"}, 1);  // a link, though not with what was owed
    play.send("A", {"C"}, {"F"}, 2, MessageKind::Acknowledge);
    play.send("C", {"A"}, {}, 3);
    play.end(60);
    CHECK(*value().value == Approx(1. / 3));
    CHECK(term("isolates") == 2);
    CHECK(term("centralisation") == 0);
    SECTION("a star") {
        play.send("A", {"C", "D"}, {"F"}, 5);
        CHECK(*value().value == 1);
        CHECK(term("centralisation") == 1);
        CHECK(term("fragmentation") == 0);
        CHECK(term("isolates") == 0);
    }
    SECTION("all in the region") {
        for (const char* from : {"A", "B", "C", "D"}) play.send(from, {"REGION"}, {"F"}, 5);
        CHECK(*value().value == 1);
        CHECK(term("centralisation") == 0);
    }
}
