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

TEST_CASE("audience: a team's notes are its own, also before control", "[core]") {
    auto drill = SmallDrill::running();
    const Audience own =
        audience(NoteKept{NoteId{"N1"}, TeamId{0}, {}, 1, NoteKind::Handover, {}, {}, "Ask them"},
                 drill.state);
    CHECK(own.team_sees(TeamId{0}));
    CHECK_FALSE(own.team_sees(TeamId{1}));
    CHECK_FALSE(own.control);
    CHECK_FALSE(own.observers);
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

TEST_CASE("audience: what EXCON says among itself is not for evaluators", "[core]") {
    auto drill = SmallDrill::running();
    CHECK_FALSE(audience(ControlTold{"e", "words", TeamId{0}, {}}, drill.state).evaluators);
    CHECK(audience(ObservationNoted{"e", "words", {}, {}, {}, {}, {}}, drill.state).evaluators);
}

TEST_CASE("audience: what a team voted is its own and its stand-in's to know", "[core]") {
    const Event vote = VoteCast{DecisionId{"J1"}, TeamId{0}, TeamId{1}, {}, "A"};
    const auto option = [&](View view, std::optional<TeamId> team) {
        const auto copy = std::get<VoteCast>(redacted(vote, view, {}, team));
        CHECK(copy.team == TeamId{0});  // that it voted, and who cast it, all members see
        CHECK(copy.cast_by == TeamId{1});
        return copy.option;
    };
    CHECK(option(View::Team, TeamId{0}) == "A");
    CHECK(option(View::Team, TeamId{1}) == "A");
    CHECK(option(View::Team, TeamId{2}).empty());
    CHECK(option(View::Team, std::nullopt).empty());
    CHECK(option(View::Observer, TeamId{0}).empty());
    CHECK(option(View::Control, std::nullopt) == "A");
    CHECK(option(View::Evaluator, std::nullopt) == "A");
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

TEST_CASE("audience: the big screen gets what everybody in the hall hears, and no more", "[core]") {
    auto drill = SmallDrill::running();
    const auto seen = [&](const Event& event) { return audience(event, drill.state).observers; };
    const std::vector<TeamId> one{TeamId{0}}, all{TeamId{0}, TeamId{1}, TeamId{2}};
    CHECK(seen(InjectReleased{InjectId{"I2"}, all, ReleaseCause::Schedule}));
    CHECK_FALSE(seen(InjectReleased{InjectId{"I2"}, one, ReleaseCause::Condition}));
    CHECK_FALSE(seen(InjectReleased{InjectId{"I2"}, all, ReleaseCause::Repeat}));
    AdHocWritten ad_hoc;
    ad_hoc.inject = InjectId{"A1"};
    ad_hoc.channel = "press";
    drill.state.ad_hoc.emplace(ad_hoc.inject, ad_hoc);
    CHECK(seen(InjectReleased{ad_hoc.inject, one, ReleaseCause::AdHoc}));

    MessageSent m;
    m.from = TeamId{0};
    m.to = {{Destination::Kind::Excon, {}}};
    CHECK_FALSE(seen(m));
    m.to.push_back({Destination::Kind::Team, TeamId{1}});
    CHECK(seen(m));
    m.from.reset();
    CHECK_FALSE(seen(m));
    m.to.push_back({Destination::Kind::Public, {}});
    CHECK(seen(m));

    drill.until(21 * kMinute);
    for (const Event& own : {Event{StandInNamed{DecisionId{"J1"}, TeamId{0}, TeamId{1}}},
                             Event{VoteCast{DecisionId{"J1"}, TeamId{0}, TeamId{0}, {}, "A"}},
                             Event{TaskPerformed{TaskId{"T1"}, TeamId{0}, {}, "done"}}})
        CHECK_FALSE(seen(own));
    CHECK(seen(DecisionClosed{DecisionId{"J1"}, "A", true}));
}

TEST_CASE("audience: the big screen's copy of a message holds no word of a team", "[core]") {
    MessageSent m;
    m.message = MessageId{"M1"};
    m.from = TeamId{0};
    m.participant = ParticipantId{4};
    m.to = {{Destination::Kind::Team, TeamId{1}}, {Destination::Kind::Excon, {}}};
    m.message_kind = MessageKind::Correct;
    m.subject = m.body = m.persona = "secret";
    m.tlp = Tlp::Red;
    m.reply_to = MessageId{"M0"};
    m.about = InjectId{"I1"};
    m.facts = {{FactId{"F1"}, CarryHow::Attached}};
    m.indicators = {"198.51.100.7"};
    m.due_ms = 1;
    m.task = TaskId{"T1"};
    m.corrects = FactId{"F1"};
    m.confidence = 50;
    const auto wall = std::get<MessageSent>(redacted(m, View::Observer));
    CHECK(wall.message == m.message);
    CHECK(wall.from == m.from);
    CHECK(wall.to == std::vector<Destination>{{Destination::Kind::Team, TeamId{1}}});
    CHECK(wall.message_kind == MessageKind::Correct);
    CHECK((wall.subject + wall.body + wall.persona).empty());
    CHECK((wall.facts.empty() && wall.indicators.empty()));
    CHECK_FALSE((wall.participant || wall.tlp || wall.reply_to || wall.about || wall.due_ms ||
                 wall.task || wall.corrects || wall.confidence));
    m.from.reset();
    m.subject = "Stay calm";
    CHECK(std::get<MessageSent>(redacted(m, View::Observer)).subject == "Stay calm");
    CHECK(std::get<MessageSent>(redacted(m, View::Observer)).body.empty());
    const InjectReleased released{InjectId{"I2"}, {TeamId{0}}, ReleaseCause::Manual};
    CHECK(std::get<InjectReleased>(redacted(released, View::Observer)).teams.empty());
}
