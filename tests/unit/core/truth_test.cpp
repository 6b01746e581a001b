// What a team may read of the truth once EXCON has shown it.
#include "engine/core/truth.hpp"

#include <catch2/catch.hpp>

#include "engine/core/audience.hpp"
#include "tests/unit/core/small_drill.hpp"

using namespace tocsin;
using namespace tocsin::test;
using Code = Rejection::Code;

namespace {

constexpr TeamId kHad{0}, kNeeded{1}, kNamed{2}, kKept{3}, kOther{4};

BoundFact bound(const Fact& fact) {
    BoundFact out;
    out.fact = &fact;
    out.origin.insert(kHad);
    out.need.insert(kNeeded);
    out.named.insert(kNamed);
    out.forbid.insert(kKept);
    return out;
}

}  // namespace

TEST_CASE("truth: a label lets those read that it is for", "[core]") {
    Fact fact;
    for (const Tlp tlp : {Tlp::Red, Tlp::AmberStrict, Tlp::Amber, Tlp::Green, Tlp::Clear}) {
        fact.tlp = tlp;
        const BoundFact told = bound(fact);
        INFO(tlp_id(tlp));
        CHECK(may_know(told, kHad));
        CHECK(may_know(told, kNamed));
        CHECK(may_know(told, kNeeded) == (tlp != Tlp::Red));
        CHECK(may_know(told, kOther) == (tlp == Tlp::Green || tlp == Tlp::Clear));
        CHECK_FALSE(may_know(told, kKept));
    }
}

TEST_CASE("truth: EXCON alone shows and hides it, and only after ENDEX", "[core]") {
    const SetFlag show{std::string(kTruthFlag), true}, hide{std::string(kTruthFlag), false};
    auto drill = SmallDrill::running();
    CHECK(drill.refused(drill.excon(), show) == Code::OutOfState);
    drill.must(drill.excon(), EndDrill{});
    CHECK(drill.refused(drill.team(0), show) == Code::NotAllowed);
    CHECK(drill.refused(drill.excon(), SetFlag{"cable_cut", true}) == Code::OutOfState);
    CHECK_FALSE(truth_shown(drill.state));
    const std::vector<Event> shown = drill.must(drill.excon(), show);
    REQUIRE(shown.size() == 1);
    CHECK(audience(shown[0], drill.state).every_team);
    CHECK_FALSE(audience(Event{FlagSet{"cable_cut", true}}, drill.state).every_team);
    CHECK(truth_shown(drill.state));
    CHECK(drill.must(drill.excon(), show).empty());
    drill.must(drill.excon(), hide);
    CHECK_FALSE(truth_shown(drill.state));
}

TEST_CASE("truth: a team's own injects and what it held, never another's", "[core]") {
    auto drill = SmallDrill::running();
    drill.must(drill.excon(), EndDrill{});
    const Truth first = truth_for(drill.state, TeamId{0}), last = truth_for(drill.state, TeamId{2});
    REQUIRE_FALSE(first.injects.empty());
    CHECK(first.injects[0]->id == InjectId{"I1"});
    for (const Inject* inject : last.injects) CHECK(inject->id != InjectId{"I1"});
    for (const Obligation* owed : first.owed) CHECK(owed->from == TeamId{0});
    CHECK(first.facts.size() + first.withheld == drill.state.casting.facts.size());
}
