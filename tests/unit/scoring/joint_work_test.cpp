// C5, C6, R4 and R5 by cases worked out by hand.
#include <catch2/catch.hpp>

#include <cmath>

#include "play.hpp"
#include "scoring/metrics/c5_joint_decisions.hpp"
#include "scoring/metrics/c6_deconfliction.hpp"
#include "scoring/metrics/r4_decision_quality.hpp"
#include "scoring/metrics/r5_double_work.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

// Four teams decide among three options from minute 10 on; target 10, deadline 20.
struct Deciding {
    Play play{{"A", "B", "C", "D"}};

    Deciding() {
        play.decides("J", {"A", "B", "C", "D"}, {{"x", 1}, {"y", .5}, {"z", 0}}, 10, 20);
        play.tell(10, DecisionOpened{DecisionId("J"), everybody(), minutes(30)});
    }
    std::vector<TeamId> everybody() const {
        return {play.team("A"), play.team("B"), play.team("C"), play.team("D")};
    }
    void vote(const std::string& team, const std::string& option, double at,
              const std::string& by = "") {
        play.tell(at, VoteCast{DecisionId("J"), play.team(team), play.team(by.empty() ? team : by),
                               ParticipantId{play.team(team).value}, option});
    }
    void stand_in(const std::string& team, const std::string& by, double at) {
        play.tell(at, StandInNamed{DecisionId("J"), play.team(team), play.team(by)});
    }
    void close(double at, bool met, const std::string& option = "x") {
        play.tell(at, DecisionClosed{DecisionId("J"), option, met});
    }
    Figure of(const std::string& team, double now = 0) const {
        const Ledger ledger = play.ledger();
        return joint_decisions(Evidence(ledger, minutes(now)), play.team(team));
    }
    Figure quality(double now = 0) const {
        const Ledger ledger = play.ledger();
        return decision_quality(Evidence(ledger, minutes(now)));
    }
};

// A task that one team is to do.
struct Working {
    Play play{{"A", "B", "C"}};

    explicit Working(int count = 1) {
        play.exclusive("T", count);
        play.show("T", {"A", "B", "C"}, 0);
    }
    std::string claims(const std::string& team, const std::vector<std::string>& to, double at) {
        const std::string id = play.send(team, to, {}, at, MessageKind::Claim);
        play.message(id).task = TaskId("T");
        return id;
    }
    void does(const std::string& team, double at) {
        play.tell(at, TaskPerformed{TaskId("T"), play.team(team), ParticipantId{}, "done"});
    }
    Figure of(const std::string& team, double now = 0) const {
        const Ledger ledger = play.ledger();
        return deconfliction(Evidence(ledger, minutes(now)), play.team(team));
    }
    Figure figure(Figure (*metric)(const Evidence&), double now = 0) const {
        const Ledger ledger = play.ledger();
        return metric(Evidence(ledger, minutes(now)));
    }
};

}  // namespace

TEST_CASE("joint decisions: the geometric mean of presence, time, information and option",
          "[scoring][C5]") {
    Deciding drill;
    drill.play.fact("F1", {"A", Tlp::Green, {"B"}, {}, {}});
    drill.play.fact("F2", {"A", Tlp::Green, {"B"}, {}, {}});
    drill.play.seed("A", "F1", 0);
    drill.play.seed("A", "F2", 0);
    drill.play.expected("J").needs_facts = {FactId("F1"), FactId("F2")};
    const std::string told = drill.play.send("A", {"B"}, {"F1"}, 11);
    drill.play.open("B", told, 12);
    drill.vote("A", "x", 15);
    drill.vote("B", "y", 25);  // halfway from target to deadline: .75; one of two facts
    drill.vote("C", "z", 15);
    drill.close(30, false);
    drill.play.end(60);
    CHECK(*drill.of("A").value == 1);
    CHECK(*drill.of("B").value == Approx(std::pow(1 * .75 * .5 * .5, .25)));
    CHECK(*drill.of("C").value == 0);  // the option is worth nothing
    const Figure absent = drill.of("D");
    CHECK(*absent.value == 0);
    CHECK(absent.items[0].parts[0].rule == Rule::NoVote);
    CHECK(drill.of("B").items[0].parts[1].rule == Rule::WithinDeadline);
}

TEST_CASE("joint decisions: one vote is read for all four, the one that stands", "[scoring][C5]") {
    Deciding drill;
    drill.vote("A", "z", 11);
    drill.vote("A", "x", 25);
    drill.vote("A", "z", 29);
    drill.vote("A", "y", 30);  // at the deadline: .5
    drill.close(30, false);
    drill.vote("A", "x", 31);  // too late: closed
    drill.play.end(60);
    CHECK(*drill.of("A").value == Approx(std::pow(.5 * .5, .25)));
}

TEST_CASE("joint decisions: a stand-in counts if it was named, and it must be informed",
          "[scoring][C5]") {
    Deciding drill;
    drill.play.fact("F1", {"A", Tlp::Green, {"B"}, {}, {}});
    drill.play.seed("A", "F1", 0);
    drill.play.seed("B", "F1", 0);
    drill.play.expected("J").needs_facts = {FactId("F1")};
    drill.vote("B", "x", 12, "A");  // not named yet: no vote
    drill.stand_in("B", "C", 13);
    SECTION("named and uninformed") {
        drill.vote("B", "x", 14, "C");
        drill.close(30, true);
        CHECK(*drill.of("B").value == 0);
        CHECK(drill.of("B").items[0].parts[0].rule == Rule::VotedByStandIn);
    }
    SECTION("the latest named, and informed") {
        drill.stand_in("B", "A", 14);
        drill.vote("B", "x", 15, "A");
        drill.vote("B", "z", 16, "C");  // no longer
        drill.close(30, true);
        CHECK(*drill.of("B").value == 1);
    }
    SECTION("named, and never voting") {
        drill.close(30, true);
        CHECK(*drill.of("B").value == 0);
    }
}

TEST_CASE("joint decisions: facts that nobody could hold are left out", "[scoring][C5]") {
    Deciding drill;
    drill.play.fact("NEVER", {"A", Tlp::Green, {"B"}, {}, {}});
    drill.play.fact("LATER", {"A", Tlp::Green, {"B"}, {}, {}});
    drill.play.seed("A", "LATER", 20);
    drill.play.expected("J").needs_facts = {FactId("NEVER"), FactId("LATER")};
    drill.vote("A", "x", 15);  // before what was still to come
    drill.vote("B", "x", 15);
    drill.close(18, true);
    drill.play.end(60);
    CHECK(*drill.of("A").value == 1);
    drill.play.expected("J").needs_facts = {FactId("LATER")};
    Deciding hasty;
    hasty.play.fact("LATER", {"A", Tlp::Green, {"B"}, {}, {}});
    hasty.play.seed("A", "LATER", 20);
    hasty.play.expected("J").needs_facts = {FactId("LATER")};
    hasty.vote("A", "x", 15);
    hasty.close(30, true);
    CHECK(*hasty.of("A").value == 0);
}

TEST_CASE("joint decisions: without one there is no value; an open one waits for its end",
          "[scoring][C5]") {
    Play nothing({"A", "B"});
    const Ledger ledger = nothing.ledger();
    const Figure none = joint_decisions(Evidence(ledger, 0), TeamId{0});
    CHECK_FALSE(none.value);
    CHECK(none.absent == Absent::NoDecisions);

    Deciding drill;
    drill.vote("A", "x", 12);
    CHECK_FALSE(drill.of("A", 20).value);
    CHECK(drill.of("A", 20).absent == Absent::NothingDue);
    CHECK(drill.quality(20).absent == Absent::NothingDue);
    drill.play.end(25);  // ENDEX before it closed: as it stood
    CHECK(*drill.of("A").value == 1);
    CHECK(*drill.of("B").value == 0);
    CHECK(drill.quality().items[0].rule == Rule::QualityRuleNotMet);
}

TEST_CASE("joint decisions: the mean has the weights of their expectations", "[scoring][C5]") {
    Deciding drill;
    drill.play.decides("K", {"A", "B"}, {{"x", 1}, {"y", 0}}, 10, 20).weight = 3;
    drill.play.tell(11, DecisionOpened{DecisionId("K"), {drill.play.team("A")}, minutes(31)});
    drill.vote("A", "x", 12);
    drill.close(30, false);
    drill.play.tell(31, DecisionClosed{DecisionId("K"), "", false});
    CHECK(*drill.of("A").value == Approx(.25));
    drill.play.expected("J").weight = 0;
    drill.play.expected("K").weight = 0;
    CHECK(drill.of("A").absent == Absent::NoWeight);
}

TEST_CASE("decision quality: participation, consensus, option and information", "[scoring][R4]") {
    CHECK(consensus(1, 3) == Approx(1));
    CHECK(consensus(1. / 3, 3) == Approx(0).margin(1e-12));
    CHECK(consensus(.2, 3) == 0);
    CHECK(consensus(.75, 2) == Approx(.5));
    CHECK(consensus(1, 1) == 1);

    Deciding drill;
    SECTION("three of four, two of one mind, rule not met") {
        drill.vote("A", "y", 12);
        drill.vote("B", "y", 12);
        drill.vote("C", "x", 12);
        drill.close(30, false);
        CHECK(*drill.quality().value == Approx(.5 * std::pow(.75 * .5 * .5 * 1, .25)));
    }
    SECTION("all of one mind") {
        for (const char* team : {"A", "B", "C", "D"}) drill.vote(team, "x", 12);
        drill.close(12, true);
        CHECK(*drill.quality().value == 1);
    }
    SECTION("a tie: the mean of the options that tie") {
        for (const char* team : {"A", "B"}) drill.vote(team, "x", 12);
        for (const char* team : {"C", "D"}) drill.vote(team, "y", 12);
        drill.close(30, false);
        CHECK(*drill.quality().value == Approx(.5 * std::pow(1 * .25 * .75 * 1, .25)));
    }
    SECTION("nobody votes") {
        drill.close(30, false);
        CHECK(*drill.quality().value == 0);
    }
}

TEST_CASE("deconfliction: charged is who had opened the earlier claim of a rival who did it",
          "[scoring][C6]") {
    Working drill;
    SECTION("seen, and done all the same") {
        const std::string claim = drill.claims("A", {"B"}, 1);
        drill.play.open("B", claim, 2);
        drill.does("B", 3);
        drill.does("A", 4);  // later, but first to say so
        CHECK(*drill.of("A").value == 1);
        CHECK(*drill.of("B").value == 0);
        CHECK(drill.of("B").items[0].message == MessageId(claim));
    }
    SECTION("not opened yet") {
        drill.claims("A", {"B"}, 1);
        drill.does("B", 3);
        drill.does("A", 4);
        CHECK(*drill.of("B").value == 1);
    }
    SECTION("not opened stops no clock: after five minutes it counts as opened") {
        drill.claims("A", {"B"}, 1);
        drill.does("A", 4);
        drill.does("B", 6.01);
        CHECK(*drill.of("B").value == 0);
    }
    SECTION("said to somebody else") {
        drill.claims("A", {"C"}, 1);
        drill.does("A", 4);
        drill.does("B", 30);
        CHECK(*drill.of("B").value == 1);
    }
    SECTION("the rival never did it") {
        drill.play.open("B", drill.claims("A", {"REGION"}, 1), 2);
        drill.does("B", 3);
        CHECK(*drill.of("B").value == 1);
    }
    SECTION("who claimed first is not charged for a later claim") {
        drill.play.open("A", drill.claims("B", {"C"}, 0), 1);
        drill.play.open("B", drill.claims("A", {"B"}, 1), 2);
        drill.does("B", 5);
        drill.does("A", 6);
        CHECK(*drill.of("B").value == 1);
        CHECK(*drill.of("A").value == 1);  // B's claim never reached it
    }
    SECTION("nobody reserves what is another's to do") {
        drill.play.scenario().expectations.back().who = {{RoleRef::Scope::Role, RoleId("B")}};
        drill.play.open("B", drill.claims("A", {"B"}, 1), 2);
        drill.play.open("A", drill.claims("B", {"A"}, 2), 2.5);
        drill.does("A", 3);
        drill.does("B", 4);
        CHECK(*drill.of("B").value == 1);
        CHECK(*drill.of("A").value == 1);  // it said so first
    }
    SECTION("who meddles after the claim of the one meant is charged") {
        drill.play.scenario().expectations.back().who = {{RoleRef::Scope::Role, RoleId("B")}};
        drill.play.open("A", drill.claims("B", {"A"}, 1), 2);
        drill.does("A", 3);
        drill.does("B", 4);
        CHECK(*drill.of("A").value == 0);
        CHECK(*drill.of("B").value == 1);
    }
    SECTION("without claims nobody is charged") {
        drill.does("A", 1);
        drill.does("B", 2);
        CHECK(*drill.of("A").value == 1);
        CHECK(*drill.of("B").value == 1);
        CHECK(*drill.figure(double_work).value == .5);
    }
    CHECK_FALSE(drill.of("C").value);
    CHECK(drill.of("C").absent == Absent::NoTasks);
}

TEST_CASE("deconfliction: a task for two leaves room for a second team", "[scoring][C6]") {
    Working drill(2);
    drill.play.open("B", drill.claims("A", {"REGION"}, 1), 2);
    drill.does("A", 3);
    drill.does("B", 4);
    drill.play.open("C", drill.claims("B", {"REGION"}, 4), 5);
    drill.does("C", 20);
    CHECK(*drill.of("B").value == 1);
    CHECK(*drill.of("C").value == 0);
}

TEST_CASE("double work and gaps: two figures of the same tasks", "[scoring][R5]") {
    Working drill;
    drill.play.exclusive("U", 2);
    drill.play.show("U", {"A"}, 0);
    drill.play.exclusive("V", 1);  // never shown, never done: not in play
    drill.does("A", 1);
    drill.does("B", 2);
    drill.does("C", 3);
    drill.does("C", 4);  // once for each team
    drill.play.tell(5, TaskPerformed{TaskId("U"), drill.play.team("A"), ParticipantId{}, ""});
    CHECK(*drill.figure(double_work, 10).value == Approx(1 - 2. / 3));  // U may still be done
    CHECK(*drill.figure(gaps, 10).value == 1);
    drill.play.end(60);
    CHECK(*drill.figure(double_work).value == Approx(1 - 2. / (3 + 2)));
    CHECK(*drill.figure(gaps).value == Approx(1 - 1. / 3));
    CHECK(drill.figure(gaps).items[1].rule == Rule::TaskMissing);

    Play nothing({"A", "B"});
    const Ledger ledger = nothing.ledger();
    CHECK(double_work(Evidence(ledger, 0)).absent == Absent::NoTasks);
    Working open;
    CHECK(open.figure(gaps, 10).absent == Absent::NothingDue);
}
