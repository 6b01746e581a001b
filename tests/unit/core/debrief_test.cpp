// What people say of a drill: who may, when, and what is kept.
#include <catch2/catch.hpp>

#include "engine/core/audience.hpp"
#include "tests/unit/core/small_drill.hpp"

using namespace tocsin;
using namespace tocsin::test;
using Code = Rejection::Code;

namespace {

const Actor kEvaluator{Actor::Kind::Evaluator, {}, {}};

PlanAction an_action(const char* issue) {
    PlanAction action;
    action.issue = issue;
    action.corrective = "exercise the call tree";
    action.element = Element::Training;
    action.owner = "head of CIRT";
    return action;
}

template <class E>
E only(const std::vector<Event>& events) {
    REQUIRE(events.size() == 1);
    return std::get<E>(events[0]);
}

}  // namespace

TEST_CASE("debrief: a team contests from the opening to the closing, and reads the answer",
          "[core]") {
    auto drill = SmallDrill::running();
    CHECK(drill.refused(drill.excon(), OpenContests{1}) == Code::OutOfState);
    drill.must(drill.excon(), EndDrill{});
    const ContestItem contest{"C1", "E1/A>B/F1", "We told them by phone."};
    CHECK(drill.refused(drill.team(0), contest) == Code::OutOfState);
    drill.must(drill.excon(), OpenContests{1'800'000'000'000'000});
    CHECK(drill.refused(drill.team(0), ContestItem{"C1", "", ""}) == Code::Invalid);
    CHECK(drill.refused(drill.excon(), contest) == Code::NotAllowed);
    const auto made = only<ItemContested>(drill.must(drill.team(0), contest));
    CHECK(made.contest == ContestId{"K1"});
    CHECK(made.team == TeamId{0});
    CHECK(drill.refused(drill.excon(), AnswerContest{ContestId{"K2"}, true, "no", "x"}) ==
          Code::Unknown);
    const auto answer = only<ContestAnswered>(
        drill.must(drill.excon(), AnswerContest{ContestId{"K1"}, false, "No trace of it.", "x"}));
    CHECK(audience(Event{answer}, drill.state).team_sees(TeamId{0}));
    CHECK_FALSE(audience(Event{answer}, drill.state).team_sees(TeamId{1}));
    drill.must(Actor{}, CloseContests{});
    CHECK(drill.must(Actor{}, CloseContests{}).empty());
    CHECK(drill.refused(drill.team(0), contest) == Code::OutOfState);
}

TEST_CASE("debrief: who joins after ENDEX plans and answers the survey, and sends nothing",
          "[core]") {
    auto drill = SmallDrill::running();
    drill.must(drill.excon(), EndDrill{});
    const std::int64_t end_ms = drill.state.at_ms;
    const auto joined =
        only<ParticipantJoined>(drill.must(Actor{}, JoinTeam{TeamId{0}, "Late", "fr"}));
    CHECK(drill.state.participants.at(joined.participant.value).team == TeamId{0});
    CHECK(drill.state.at_ms == end_ms);
    const Actor late{Actor::Kind::Participant, joined.participant, TeamId{0}};
    SendMessage message;
    message.to = {{Destination::Kind::Region, {}}};
    message.subject = "too late";
    message.body = "to be sent";
    message.tlp = Tlp::Clear;
    CHECK(drill.refused(late, message) == Code::OutOfState);
    CHECK(drill.refused(late, SubmitResponse{InjectId{"I1"}, {}}) == Code::OutOfState);
    CHECK(drill.refused(late, SaveDraft{InjectId{"I1"}, {}}) == Code::OutOfState);
    CHECK(drill.refused(late, PerformTask{TaskId{"T1"}, "done"}) == Code::OutOfState);
    // Nothing is opened by them either: it would stand among the receipts.
    CHECK(drill.must(late, NoteReceipt{ItemKind::Inject, "I1", ReceiptKind::Opened, 0, 0}).empty());
    CHECK(only<ActionPlanned>(drill.must(late, an_action("late"))).team == TeamId{0});
    CHECK(only<SurveyAnswered>(drill.must(late, AnswerSurvey{{{"again", {"5"}}}})).participant ==
          joined.participant);
    CHECK(drill.refused(Actor{}, JoinTeam{TeamId{9}, "Nobody", "en"}) == Code::Unknown);
}

TEST_CASE("debrief: a plan is its team's own, line by line", "[core]") {
    auto drill = SmallDrill::lobby();
    CHECK(drill.refused(drill.team(0), an_action("early")) == Code::OutOfState);
    drill.must(drill.excon(), StartDrill{1});
    const auto first = only<ActionPlanned>(drill.must(drill.team(0), an_action("slow")));
    CHECK(first.action == ActionId{"P1"});
    PlanAction change = an_action("slow to warn");
    change.action = first.action;
    CHECK(drill.refused(drill.team(1), change) == Code::Unknown);
    change.start = "2026-02-29";
    CHECK(drill.refused(drill.team(0), change) == Code::Invalid);
    change.start = "2028-02-29";
    change.end = "2028-02-28";
    CHECK(drill.refused(drill.team(0), change) == Code::Invalid);
    change.end = "2028-12-31";
    drill.must(drill.team(0), change);
    CHECK(drill.state.actions.at(ActionId{"P1"}).issue == "slow to warn");
    drill.must(drill.excon(), EndDrill{});
    CHECK(drill.refused(drill.team(1), RemoveAction{ActionId{"P1"}}) == Code::Unknown);
    const auto gone = only<ActionRemoved>(drill.must(drill.team(0), RemoveAction{ActionId{"P1"}}));
    CHECK(audience(Event{gone}, drill.state).team_sees(TeamId{0}));
    CHECK_FALSE(audience(Event{gone}, drill.state).team_sees(TeamId{1}));
    // A number is never given twice.
    CHECK(only<ActionPlanned>(drill.must(drill.team(1), an_action("new"))).action ==
          ActionId{"P2"});
}

TEST_CASE("debrief: readiness before STARTEX, the survey after ENDEX, and nobody reads either",
          "[core]") {
    auto drill = SmallDrill::lobby();
    StateReadiness readiness{{{"O-1", {"3"}}}, {"6.1"}};
    drill.must(drill.team(0), readiness);
    CHECK(drill.refused(drill.team(0), StateReadiness{{{"O-1", {"5"}}}, {}}) == Code::Invalid);
    CHECK(drill.refused(drill.team(0), StateReadiness{{{"O-1", {"1", "2"}}}, {}}) == Code::Invalid);
    drill.must(drill.excon(), StartDrill{1});
    CHECK(drill.refused(drill.team(0), readiness) == Code::OutOfState);
    const AnswerSurvey survey{{{"useful", {"4"}}}};
    CHECK(drill.refused(drill.team(0), survey) == Code::OutOfState);
    CHECK(drill.refused(drill.team(0), StateProfile{"analyst", true, "cat"}) == Code::Invalid);
    const auto profile =
        only<ProfileStated>(drill.must(drill.team(0), StateProfile{"analyst", true, "woman"}));
    drill.must(drill.excon(), EndDrill{});
    CHECK(drill.refused(drill.team(0), AnswerSurvey{}) == Code::Invalid);
    const auto said = only<SurveyAnswered>(drill.must(drill.team(0), survey));
    for (const Event& event : {Event{profile}, Event{said}}) {
        const Audience who = audience(event, drill.state);
        CHECK_FALSE(who.control);
        CHECK_FALSE(who.observers);
        CHECK_FALSE(who.team_sees(TeamId{0}));
    }
}

TEST_CASE("debrief: judging is blind, and an item can be judged again", "[core]") {
    auto drill = SmallDrill::running();
    drill.must(drill.team(0), SubmitResponse{InjectId{"I1"}, {{"act", {"x"}}}});
    drill.must(drill.excon(), EndDrill{});
    const auto judged = only<ResponseJudged>(
        drill.must(kEvaluator, JudgeResponse{InjectId{"I1"}, TeamId{0}, "plan", .5, "eva"}));
    CHECK(judged.value == .5);
    CHECK(drill.refused(kEvaluator, JudgeResponse{InjectId{"I1"}, TeamId{0}, "nothing", .5,
                                                  "eva"}) == Code::Unknown);
    CHECK_FALSE(std::get<ResponseJudged>(redacted(Event{judged}, View::Evaluator)).value);
    CHECK(std::get<ResponseJudged>(redacted(Event{judged}, View::Evaluator, "eva")).value == .5);
    CHECK_FALSE(std::get<ResponseJudged>(redacted(Event{judged}, View::Evaluator, "bea")).value);
    CHECK(std::get<ResponseJudged>(redacted(Event{judged}, View::Control)).value == .5);
    ReopenJudgement again;
    again.words = "read the answer in French";
    CHECK(drill.refused(drill.excon(), again) == Code::Invalid);
    again.inject = InjectId{"I1"};
    again.team = TeamId{0};
    again.field = "plan";
    CHECK(drill.refused(kEvaluator, again) == Code::NotAllowed);
    CHECK(only<JudgementReopened>(drill.must(drill.excon(), again)).field == "plan");
    again.team = TeamId{1};
    CHECK(drill.refused(drill.excon(), again) == Code::Unknown);
}

TEST_CASE("debrief: ratings and observations name what is there", "[core]") {
    auto drill = SmallDrill::running();
    drill.until(10 * kMinute);
    const RateObjective rating{ObjectiveId{"O1"}, TeamId{1}, Rating::S, "warned late", "eva"};
    const auto rated = only<ObjectiveRated>(drill.must(kEvaluator, rating));
    CHECK(audience(Event{rated}, drill.state).team_sees(TeamId{1}));
    CHECK_FALSE(audience(Event{rated}, drill.state).team_sees(TeamId{0}));
    CHECK(
        drill.refused(kEvaluator, RateObjective{ObjectiveId{"O9"}, {}, Rating::P, "fine", "eva"}) ==
        Code::Unknown);
    NoteObservation note{"eva",          "good call", TeamId{0},
                         InjectId{"I1"}, 5 * kMinute, ObservationKind::Strength,
                         "6.1"};
    CHECK(only<ObservationNoted>(drill.must(kEvaluator, note)).pinned_ms == 5 * kMinute);
    note.pinned_ms = 11 * kMinute;
    CHECK(drill.refused(kEvaluator, note) == Code::Invalid);
    note.pinned_ms.reset();
    note.inject = InjectId{"I99"};
    CHECK(drill.refused(kEvaluator, note) == Code::Unknown);
}
