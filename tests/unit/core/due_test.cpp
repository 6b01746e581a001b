#include <catch2/catch.hpp>

#include "engine/core/drill_clock.hpp"
#include "tests/unit/core/small_drill.hpp"

using namespace tocsin;
using namespace tocsin::test;

TEST_CASE("due: a timed inject goes out at its time, not before", "[core]") {
    auto drill = SmallDrill::running();
    CHECK(drill.has("I1", 0));
    CHECK_FALSE(drill.has("I1", 1));
    drill.until(5 * kMinute - 1);
    CHECK_FALSE(drill.has("I2", 2));
    drill.until(5 * kMinute);
    for (std::uint16_t team = 0; team < 3; ++team)
        CHECK(drill.state.delivery(InjectId{"I2"}, TeamId{team})->released_ms == 5 * kMinute);
}

TEST_CASE("due: nothing happens before STARTEX, while paused, or after ENDEX", "[core]") {
    SmallDrill fresh;
    CHECK_FALSE(next_due_ms(fresh.state, 0));
    auto drill = SmallDrill::running();
    CHECK(next_due_ms(drill.state, 0) == kMinute);
    drill.must(drill.excon(), PauseDrill{"lunch"});
    CHECK_FALSE(next_due_ms(drill.state, 0));
    CHECK(due_events(drill.state, 50 * kMinute).empty());
    drill.must(drill.excon(), ResumeDrill{});
    CHECK(next_due_ms(drill.state, 0) == kMinute);
    drill.must(drill.excon(), EndDrill{});
    CHECK_FALSE(next_due_ms(drill.state, 0));
}

TEST_CASE("due: a contingency goes out only when the expected action did not happen", "[core]") {
    SECTION("unanswered: armed at the limit, out after the delay") {
        auto drill = SmallDrill::running();
        drill.until(10 * kMinute);
        CHECK_FALSE(drill.has("I3", 0));
        CHECK(next_due_ms(drill.state, drill.now_ms) == 12 * kMinute);
        drill.until(12 * kMinute);
        CHECK(drill.state.delivery(InjectId{"I3"}, TeamId{0})->released_ms == 12 * kMinute);
    }
    SECTION("answered in time: never") {
        auto drill = SmallDrill::running();
        drill.until(9 * kMinute);
        drill.must(drill.team(0), SubmitResponse{InjectId{"I1"}, {{"act", {"x"}}}});
        drill.until(59 * kMinute);
        CHECK_FALSE(drill.has("I3", 0));
    }
}

TEST_CASE("due: a fact unopened counts as held five minutes after it came", "[core]") {
    auto drill = SmallDrill::running();
    drill.until(2 * kMinute);
    SendMessage tell;
    tell.to = {{Destination::Kind::Team, TeamId{1}}};
    tell.body = "see the card";
    tell.tlp = Tlp::Amber;
    tell.cards = {FactId{"F1"}};
    drill.must(drill.team(0), tell);
    SECTION("opened: at once") {
        drill.until(3 * kMinute);
        drill.must(drill.team(1), NoteReceipt{ItemKind::Message, "M1", ReceiptKind::Opened, 0, 0});
        CHECK(drill.state.delivery(InjectId{"I4"}, TeamId{1})->released_ms == 3 * kMinute);
    }
    SECTION("never opened: at delivery + 5 min") {
        drill.until(20 * kMinute);
        CHECK(drill.state.delivery(InjectId{"I4"}, TeamId{1})->released_ms == 7 * kMinute);
    }
}

TEST_CASE("due: a held inject waits, an unheld one goes out at once, a skipped one never",
          "[core]") {
    auto drill = SmallDrill::running();
    drill.must(drill.excon(), HoldInject{InjectId{"I2"}});
    drill.until(8 * kMinute);
    CHECK_FALSE(drill.has("I2", 0));
    drill.must(drill.excon(), UnholdInject{InjectId{"I2"}});
    CHECK(drill.state.delivery(InjectId{"I2"}, TeamId{0})->released_ms == 8 * kMinute);
    drill.must(drill.excon(), SkipInject{InjectId{"I5"}});
    drill.until(59 * kMinute);
    CHECK_FALSE(drill.has("I5", 0));
}

TEST_CASE("due: an inject released early to one team still reaches the others at its time",
          "[core]") {
    auto drill = SmallDrill::running();
    drill.until(kMinute);
    drill.must(drill.excon(), ReleaseInject{InjectId{"I2"}, {TeamId{1}}});
    CHECK(drill.state.delivery(InjectId{"I2"}, TeamId{1})->released_ms == kMinute);
    CHECK_FALSE(drill.has("I2", 0));
    drill.until(5 * kMinute);
    CHECK(drill.state.delivery(InjectId{"I2"}, TeamId{0})->released_ms == 5 * kMinute);
    CHECK(drill.state.delivery(InjectId{"I2"}, TeamId{1})->released_ms == kMinute);
}

TEST_CASE("due: a rescheduled inject goes out at its new time", "[core]") {
    auto drill = SmallDrill::running();
    drill.must(drill.excon(), RescheduleInject{InjectId{"I2"}, 9 * kMinute});
    drill.until(8 * kMinute);
    CHECK_FALSE(drill.has("I2", 0));
    drill.until(9 * kMinute);
    CHECK(drill.has("I2", 0));
}

TEST_CASE("due: a flag that EXCON sets releases what waits for it", "[core]") {
    auto drill = SmallDrill::running();
    drill.until(3 * kMinute);
    drill.must(drill.excon(), SetFlag{"cable_cut", true});
    CHECK(drill.state.delivery(InjectId{"I7"}, TeamId{2})->released_ms == 3 * kMinute);
}

TEST_CASE("due: an undecided decision closes at its deadline without meeting its rule", "[core]") {
    auto drill = SmallDrill::running();
    drill.until(20 * kMinute);
    REQUIRE(drill.state.decisions.contains(DecisionId{"J1"}));
    drill.must(drill.team(0), CastVote{DecisionId{"J1"}, "A", std::nullopt});
    drill.until(35 * kMinute);
    const DecisionState& decision = drill.state.decisions.at(DecisionId{"J1"});
    CHECK(decision.closed);
    CHECK_FALSE(decision.rule_met);
    CHECK(decision.option == "A");
}

TEST_CASE("drill clock: pauses are excluded, speed multiplies, the wake-up is never early",
          "[core]") {
    DrillClock clock;
    CHECK(clock.now_ms(1'000'000) == 0);
    CHECK_FALSE(clock.steady_at(5));
    clock.set(0, true, 1, 1'000'000);
    CHECK(clock.now_ms(3'500'000) == 2'500);
    clock.set(2'500, false, 1, 3'500'000);
    CHECK(clock.now_ms(9'000'000) == 2'500);
    clock.set(2'500, true, 3, 9'000'000);
    CHECK(clock.now_ms(10'000'000) == 5'500);
    for (std::int64_t at_ms = 2'501; at_ms < 2'600; ++at_ms)
        CHECK(clock.now_ms(*clock.steady_at(at_ms)) >= at_ms);
}
