#include "engine/core/audience.hpp"

#include <catch2/catch.hpp>

#include "tests/unit/core/small_drill.hpp"

using namespace tocsin;
using namespace tocsin::test;

TEST_CASE("audience: a message is its sender's, its receivers' and control's", "[core]") {
    auto drill = SmallDrill::running();
    MessageSent m;
    m.from = TeamId{0};
    m.to = {{Destination::Kind::Team, TeamId{1}}};
    const Audience direct = audience(m, drill.state);
    CHECK(direct.team_sees(TeamId{0}));
    CHECK(direct.team_sees(TeamId{1}));
    CHECK_FALSE(direct.team_sees(TeamId{2}));
    CHECK(direct.control);
    m.to = {{Destination::Kind::Excon, {}}};
    CHECK_FALSE(audience(m, drill.state).team_sees(TeamId{1}));
    m.to = {{Destination::Kind::Region, {}}};
    CHECK(audience(m, drill.state).team_sees(TeamId{2}));
}

TEST_CASE("audience: injects, answers, drafts and receipts stay with their team", "[core]") {
    auto drill = SmallDrill::running();
    const InjectReleased released{InjectId{"I1"}, {TeamId{0}}, ReleaseCause::Schedule};
    CHECK(audience(released, drill.state).team_sees(TeamId{0}));
    CHECK_FALSE(audience(released, drill.state).team_sees(TeamId{1}));
    for (const Event& own :
         {Event{ResponseSubmitted{InjectId{"I1"}, TeamId{0}, {}, 1, {}, false}},
          Event{DraftSaved{InjectId{"I1"}, TeamId{0}, {}, {}}},
          Event{ReceiptNoted{ItemKind::Inject, "I1", ReceiptKind::Opened, TeamId{0}, {}, 0, 0}}}) {
        CHECK(audience(own, drill.state).team_sees(TeamId{0}));
        CHECK_FALSE(audience(own, drill.state).team_sees(TeamId{1}));
        CHECK_FALSE(audience(own, drill.state).observers);
    }
}

TEST_CASE("audience: what EXCON plans and judges is no team's to see", "[core]") {
    auto drill = SmallDrill::running();
    for (const Event& secret :
         {Event{InjectHeld{InjectId{"I2"}}}, Event{InjectArmed{InjectId{"I3"}, {TeamId{0}}, 1}},
          Event{FlagSet{"x", true}},
          Event{ResponseJudged{InjectId{"I1"}, TeamId{0}, "act", 1, "j"}},
          Event{CarryJudged{MessageId{"M1"}, FactId{"F1"}, CarryVerdict::Struck, "j"}},
          Event{ObservationNoted{"e", "words", TeamId{0}, {}, {}, {}, {}}},
          Event{ControlTold{"e", "words", TeamId{0}, {}}}}) {
        const Audience a = audience(secret, drill.state);
        CHECK(a.control);
        CHECK_FALSE(a.observers);
        for (std::uint16_t team = 0; team < 3; ++team) CHECK_FALSE(a.team_sees(TeamId{team}));
    }
}

TEST_CASE(
    "audience: a team's copy does not tell which facts its text was found to carry, nor who else "
    "got an inject",
    "[core]") {
    MessageSent m;
    m.from = TeamId{0};
    m.body = "secret words";
    m.facts = {{FactId{"F1"}, CarryHow::Attached}, {FactId{"F2"}, CarryHow::Text}};
    const auto team = std::get<MessageSent>(redacted(m, View::Team));
    REQUIRE(team.facts.size() == 1);
    CHECK(team.facts[0].fact == FactId{"F1"});
    CHECK(std::get<MessageSent>(redacted(m, View::Control)).facts.size() == 2);
    CHECK(std::get<MessageSent>(redacted(m, View::Observer)).body.empty());
    const InjectReleased released{InjectId{"I1"}, {TeamId{0}, TeamId{1}}, ReleaseCause::Condition};
    const auto copy = std::get<InjectReleased>(redacted(released, View::Team));
    CHECK(copy.teams.empty());
    CHECK(copy.cause == ReleaseCause::Schedule);
}
