// What the simulator found: several things at one instant, and instants that rounding moves.
#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/unit/core/small_drill.hpp"

using namespace tocsin;
using namespace tocsin::test;

namespace {

std::size_t opened(const std::vector<Event>& events) {
    return static_cast<std::size_t>(std::count_if(events.begin(), events.end(), [](const Event& e) {
        return std::holds_alternative<DecisionOpened>(e);
    }));
}

}  // namespace

TEST_CASE("due: two injects of one instant open the decision they share once", "[core]") {
    auto scenario = std::make_shared<Scenario>(*small_scenario());
    Inject also = an_inject("I5b", {role("c")}, 20 * kMinute);
    also.decision = DecisionId{"J1"};
    scenario->injects.push_back(also);
    SmallDrill drill = SmallDrill::running();
    drill.state.scenario = scenario;
    drill.state.casting = cast(scenario, drill.state.casting.teams);
    const std::vector<Event> events = due_events(drill.state, 20 * kMinute);
    CHECK(opened(events) == 1);
}

TEST_CASE("due: the mark that a sleeper waits for is made when it wakes, at any speed", "[core]") {
    for (const double speed : {0.1, 1.0, 33.404271, 59.928084, 99.99}) {
        CAPTURE(speed);
        SmallDrill drill = SmallDrill::running();
        drill.must(SmallDrill::excon(), SetSpeed{speed});
        // The instants before the mark are I6's and I1's business: look at a state without them.
        State quiet = drill.state;
        quiet.scenario = std::make_shared<Scenario>();
        const std::int64_t mark_ms = clock_mark_ms(quiet);
        const auto tick = [&](std::int64_t now_ms) {
            return std::get<std::vector<Event>>(decide(quiet, {{}, {}, Tick{}}, now_ms)).size();
        };
        CHECK(tick(mark_ms - 1) == 0);
        CHECK(tick(mark_ms) == 1);
    }
}

TEST_CASE("state: the answer to a probe is due when its expectation says so", "[core]") {
    auto scenario = std::make_shared<Scenario>(*small_scenario());
    Expectation probe;
    probe.id = ExpectationId{"E2"};
    probe.kind = Expectation::Kind::Probe;
    probe.limits.deadline_ms = 10 * kMinute;
    scenario->expectations.push_back(probe);
    for (Inject& inject : scenario->injects)
        if (inject.id == InjectId{"I2"}) inject.probe = probe.id;
    SmallDrill drill = SmallDrill::running();
    drill.state.scenario = scenario;
    drill.until(5 * kMinute);
    CHECK(drill.state.due_ms(InjectId{"I2"}, TeamId{0}) == 15 * kMinute);
}
