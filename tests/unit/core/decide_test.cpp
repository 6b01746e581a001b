#include <catch2/catch.hpp>

#include "tests/unit/core/small_drill.hpp"

using namespace tocsin;
using namespace tocsin::test;
using Code = Rejection::Code;

TEST_CASE("decide: a drill goes from draft over lobby and running to its end, in that order only",
          "[core]") {
    SmallDrill drill;
    CHECK(drill.refused(drill.excon(), StartDrill{1}) == Code::OutOfState);
    drill.must(Actor{}, CreateDrill{"d", "Drill", "hash"});
    CHECK(drill.refused(Actor{}, CreateDrill{"d", "Drill", "hash"}) == Code::Conflict);
    CHECK(drill.refused(Actor{}, JoinTeam{TeamId{0}, "Ann", "en"}) == Code::OutOfState);
    drill.must(drill.excon(), OpenLobby{});
    CHECK(drill.refused(drill.excon(), StartDrill{1}) == Code::OutOfState);  // nobody enrolled
    drill.must(drill.excon(), EnrolTeam{"A", "Team A", "en", {RoleId{"a"}}, false});
    CHECK(drill.refused(drill.excon(), StartDrill{1}) ==
          Code::OutOfState);  // roles b and c unplayed
    drill.must(drill.excon(), EnrolTeam{"B", "Team B", "en", {RoleId{"b"}, RoleId{"c"}}, false});
    CHECK(drill.refused(drill.excon(), PauseDrill{""}) == Code::OutOfState);
    drill.must(drill.excon(), StartDrill{2});
    CHECK(drill.state.speed == 2);
    CHECK(drill.refused(drill.excon(), EnrolTeam{"C", "Team C", "en", {}, false}) ==
          Code::OutOfState);
    drill.must(drill.excon(), EndDrill{});
    CHECK(drill.state.phase == Phase::Ended);
    CHECK(drill.refused(drill.excon(), ResumeDrill{}) == Code::OutOfState);
}

TEST_CASE("decide: a drill keeps its sponsor and point of contact, of at most 200 bytes",
          "[core]") {
    SmallDrill drill;
    CreateDrill wanted{"d", "Drill", "hash"};
    wanted.sponsor = "The region";
    wanted.contact = std::string(201, 'x');
    CHECK(drill.refused(Actor{}, wanted) == Code::Invalid);
    wanted.contact = "ann@cirt.example";
    const auto made = drill.must(Actor{}, wanted);
    REQUIRE(made.size() == 1);
    CHECK(std::get<DrillCreated>(made[0]).sponsor == "The region");
    CHECK(std::get<DrillCreated>(made[0]).contact == "ann@cirt.example");
}

TEST_CASE("decide: a team's code, name and roles are checked", "[core]") {
    SmallDrill drill;
    drill.must(Actor{}, CreateDrill{"d", "Drill", "hash"});
    CHECK(drill.refused(drill.excon(), EnrolTeam{"", "Team", "en", {}, false}) == Code::Invalid);
    CHECK(drill.refused(drill.excon(), EnrolTeam{"x y", "Team", "en", {}, false}) == Code::Invalid);
    CHECK(drill.refused(drill.excon(), EnrolTeam{"X", "", "en", {}, false}) == Code::Invalid);
    CHECK(drill.refused(drill.excon(), EnrolTeam{"X", "Team", "en", {RoleId{"nobody"}}, false}) ==
          Code::Unknown);
    drill.must(drill.excon(), EnrolTeam{"X", "Team", "en", {}, false});
    CHECK(drill.refused(drill.excon(), EnrolTeam{"X", "Other", "en", {}, false}) == Code::Conflict);
}

TEST_CASE("decide: every role has its own commands", "[core]") {
    auto drill = SmallDrill::running();
    const Actor observer{Actor::Kind::Observer, {}, {}};
    CHECK(drill.refused(drill.team(0), PauseDrill{""}) == Code::NotAllowed);
    CHECK(drill.refused(drill.team(0), Tick{}) == Code::NotAllowed);
    CHECK(drill.refused(drill.excon(), CastVote{DecisionId{"J1"}, "A", {}}) == Code::NotAllowed);
    CHECK(drill.refused(drill.excon(), Recover{}) == Code::NotAllowed);
    CHECK(drill.refused(observer, SetFlag{"x", true}) == Code::NotAllowed);
    CHECK(drill.refused(observer, SendMessage{}) == Code::NotAllowed);
}

TEST_CASE("decide: a response after its due time is recorded as late, and revisions count",
          "[core]") {
    auto drill = SmallDrill::running();
    drill.until(4 * kMinute);
    const auto first = drill.must(drill.team(0), SubmitResponse{InjectId{"I1"}, {{"act", {"x"}}}});
    CHECK_FALSE(std::get<ResponseSubmitted>(first.at(0)).late);
    drill.until(10 * kMinute + 1);
    const auto second = drill.must(drill.team(0), SubmitResponse{InjectId{"I1"}, {{"act", {"y"}}}});
    CHECK(std::get<ResponseSubmitted>(second.at(0)).late);
    CHECK(std::get<ResponseSubmitted>(second.at(0)).revision == 2);
    CHECK(drill.state.delivery(InjectId{"I1"}, TeamId{0})->first_response_ms == 4 * kMinute);
}

TEST_CASE("decide: an extension moves one team's due time", "[core]") {
    auto drill = SmallDrill::running();
    CHECK(drill.state.due_ms(InjectId{"I1"}, TeamId{0}) == 10 * kMinute);
    drill.must(drill.excon(), ExtendTime{InjectId{"I1"}, TeamId{0}, 5 * kMinute});
    CHECK(drill.state.due_ms(InjectId{"I1"}, TeamId{0}) == 15 * kMinute);
    CHECK(drill.refused(drill.excon(), ExtendTime{InjectId{"I1"}, TeamId{1}, kMinute}) ==
          Code::Conflict);
    CHECK(drill.refused(drill.excon(), ExtendTime{InjectId{"I1"}, TeamId{0}, 0}) == Code::Invalid);
}

TEST_CASE("decide: of an extension no more is taken back than was given", "[core]") {
    auto drill = SmallDrill::running();
    const auto extend = [](std::int64_t by_ms) {
        return ExtendTime{InjectId{"I1"}, TeamId{0}, by_ms};
    };
    CHECK(drill.refused(drill.excon(), extend(-1)) == Code::Invalid);
    drill.must(drill.excon(), extend(5 * kMinute));
    CHECK(drill.refused(drill.excon(), extend(-5 * kMinute - 1)) == Code::Invalid);
    drill.must(drill.excon(), extend(-5 * kMinute));
    CHECK(drill.state.due_ms(InjectId{"I1"}, TeamId{0}) == 10 * kMinute);
}

TEST_CASE("decide: what EXCON says among itself has a name, words, and known matters", "[core]") {
    auto drill = SmallDrill::running();
    const auto told =
        drill.must(drill.excon(), TellControl{"Ada", "XO is stuck", TeamId{0}, InjectId{"I1"}});
    CHECK(std::get<ControlTold>(told.at(0)).words == "XO is stuck");
    CHECK(drill.refused(drill.excon(), TellControl{"", "words", {}, {}}) == Code::Invalid);
    CHECK(drill.refused(drill.excon(), TellControl{"Ada", "", {}, {}}) == Code::Invalid);
    CHECK(drill.refused(drill.excon(), TellControl{"Ada", "words", TeamId{77}, {}}) ==
          Code::Unknown);
    CHECK(drill.refused(drill.excon(), TellControl{"Ada", "words", {}, InjectId{"I99"}}) ==
          Code::Unknown);
    CHECK(drill.refused(drill.team(0), TellControl{"Ada", "words", {}, {}}) == Code::NotAllowed);
}

TEST_CASE("decide: an answer must fit its form", "[core]") {
    auto drill = SmallDrill::running();
    const auto refused = [&](Answers answers) {
        return drill.refused(drill.team(0), SubmitResponse{InjectId{"I1"}, std::move(answers)});
    };
    CHECK(refused({}) == Code::Invalid);
    CHECK(refused({{"plan", {"only text"}}}) == Code::Invalid);  // required field missing
    CHECK(refused({{"act", {"z"}}}) == Code::Invalid);           // no such option
    CHECK(refused({{"act", {"x", "y"}}}) == Code::Invalid);      // one value
    CHECK(refused({{"act", {"x"}}, {"severity", {"9"}}}) == Code::Invalid);
    CHECK(refused({{"act", {"x"}}, {"severity", {"high"}}}) == Code::Invalid);
    CHECK(refused({{"act", {"x"}}, {"nope", {"1"}}}) == Code::Unknown);
    CHECK(refused({{"act", {"x"}}, {"plan", {std::string(9'000, 'x')}}}) == Code::Invalid);
    CHECK(drill.refused(drill.team(1), SubmitResponse{InjectId{"I1"}, {{"act", {"x"}}}}) ==
          Code::Unknown);
    drill.until(5 * kMinute);
    CHECK(drill.refused(drill.team(0), SubmitResponse{InjectId{"I2"}, {{"act", {"x"}}}}) ==
          Code::Invalid);  // asks nothing
}

TEST_CASE("decide: while paused nothing is sent, drafts are kept", "[core]") {
    auto drill = SmallDrill::running();
    drill.must(drill.excon(), PauseDrill{"lunch"});
    CHECK(drill.refused(drill.team(0), SubmitResponse{InjectId{"I1"}, {{"act", {"x"}}}}) ==
          Code::OutOfState);
    drill.must(drill.team(0), SaveDraft{InjectId{"I1"}, {{"plan", {"half a sent"}}}});
    CHECK(drill.state.delivery(InjectId{"I1"}, TeamId{0})->draft.at("plan").at(0) == "half a sent");
}

TEST_CASE("decide: only cards on the own board can be attached, text is recognised after defanging",
          "[core]") {
    auto drill = SmallDrill::running();
    SendMessage m;
    m.to = {{Destination::Kind::Team, TeamId{2}}};
    m.body = "look";
    m.cards = {FactId{"F1"}};
    CHECK(drill.refused(drill.team(1), m) == Code::Unknown);
    m.cards.clear();
    m.body = "the attacker is hxxp://198[.]51[.]100[.]7/x";
    const auto events = drill.must(drill.team(1), m);
    const auto& sent = std::get<MessageSent>(events.at(0));
    REQUIRE(sent.facts.size() == 1);
    CHECK(sent.facts[0] == Carried{FactId{"F1"}, CarryHow::Text});
    CHECK(sent.message == MessageId{"M1"});
    // What came as text is held, but is no card to pass on.
    m.body = "again";
    m.cards = {FactId{"F1"}};
    m.to = {{Destination::Kind::Team, TeamId{1}}};
    CHECK(drill.refused(drill.team(2), m) == Code::Unknown);
}

TEST_CASE("decide: a message needs a destination, words, and references its team can see",
          "[core]") {
    auto drill = SmallDrill::running();
    SendMessage m;
    m.body = "hello";
    CHECK(drill.refused(drill.team(0), m) == Code::Invalid);
    m.to = {{Destination::Kind::Team, TeamId{0}}};
    CHECK(drill.refused(drill.team(0), m) == Code::Invalid);  // to itself
    m.to = {{Destination::Kind::Team, TeamId{9}}};
    CHECK(drill.refused(drill.team(0), m) == Code::Unknown);
    m.to = {{Destination::Kind::Team, TeamId{1}}};
    drill.must(drill.team(0), m);
    m.to = {{Destination::Kind::Team, TeamId{0}}};
    m.message_kind = MessageKind::Answer;
    m.reply_to = MessageId{"M1"};
    CHECK(drill.refused(drill.team(2), m) == Code::Unknown);  // never saw M1
    drill.must(drill.team(1), m);
    m.reply_to.reset();
    CHECK(drill.refused(drill.team(1), m) == Code::Invalid);
    m.message_kind = MessageKind::Inform;
    m.body.clear();
    CHECK(drill.refused(drill.team(1), m) == Code::Invalid);
    m.body = std::string(10'001, 'x');
    CHECK(drill.refused(drill.team(1), m) == Code::Invalid);
}

TEST_CASE("decide: a receipt is logged once per person", "[core]") {
    auto drill = SmallDrill::running();
    const NoteReceipt opened{ItemKind::Inject, "I1", ReceiptKind::Opened, 0, 0};
    CHECK(drill.must(drill.team(0), opened).size() == 1);
    CHECK(drill.must(drill.team(0), opened).empty());
    CHECK(drill.refused(drill.team(1), opened) == Code::Unknown);
}

TEST_CASE("decide: a unanimous decision closes when all agree; a stand-in votes for the absent",
          "[core]") {
    auto drill = SmallDrill::running();
    drill.until(20 * kMinute);
    const DecisionId j1{"J1"};
    CHECK(drill.refused(drill.team(2), CastVote{j1, "A", std::nullopt}) == Code::NotAllowed);
    CHECK(drill.refused(drill.team(0), CastVote{j1, "Z", std::nullopt}) == Code::Unknown);
    drill.must(drill.team(0), CastVote{j1, "A", std::nullopt});
    drill.must(drill.team(1), CastVote{j1, "B", std::nullopt});
    CHECK_FALSE(drill.state.decisions.at(j1).closed);
    CHECK(drill.refused(drill.team(2), CastVote{j1, "A", TeamId{1}}) == Code::NotAllowed);
    drill.must(drill.team(1), NameStandIn{j1, TeamId{2}});
    drill.must(drill.team(2), CastVote{j1, "A", TeamId{1}});
    CHECK(drill.state.decisions.at(j1).closed);
    CHECK(drill.state.decisions.at(j1).rule_met);
    CHECK(drill.refused(drill.team(0), CastVote{j1, "B", std::nullopt}) == Code::OutOfState);
}

TEST_CASE("decide: an exclusive task is done by those who know of it, once each", "[core]") {
    auto drill = SmallDrill::running();
    drill.until(kMinute);
    CHECK(drill.refused(drill.team(1), PerformTask{TaskId{"T1"}, ""}) == Code::Unknown);
    SendMessage claim;
    claim.to = {{Destination::Kind::Team, TeamId{1}}};
    claim.message_kind = MessageKind::Claim;
    CHECK(drill.refused(drill.team(0), claim) == Code::Invalid);
    claim.task = TaskId{"T1"};
    drill.must(drill.team(0), claim);
    drill.must(drill.team(1), PerformTask{TaskId{"T1"}, "called the maker"});
    CHECK(drill.refused(drill.team(1), PerformTask{TaskId{"T1"}, ""}) == Code::Conflict);
}

TEST_CASE("decide: consent is the originator's to give", "[core]") {
    auto drill = SmallDrill::running();
    const GrantConsent consent{FactId{"F1"}, TeamId{1}, {{Destination::Kind::Region, {}}}};
    CHECK(drill.must(drill.team(0), consent).size() == 1);
    CHECK(drill.refused(drill.team(1), consent) == Code::Unknown);
    SendMessage tell;
    tell.to = {{Destination::Kind::Team, TeamId{1}}};
    tell.cards = {FactId{"F1"}};
    drill.must(drill.team(0), tell);
    CHECK(drill.refused(drill.team(1), consent) == Code::NotAllowed);
}

TEST_CASE("decide: an ad hoc inject reaches its teams with a form where it asks", "[core]") {
    auto drill = SmallDrill::running();
    SendAdHoc adhoc;
    adhoc.channel = "pigeon";
    adhoc.title = "Now";
    CHECK(drill.refused(drill.excon(), adhoc) == Code::Invalid);
    adhoc.channel = "sms";
    adhoc.question = "Where are you?";
    adhoc.due_after_ms = kMinute;
    adhoc.teams = {TeamId{2}};
    drill.must(drill.excon(), adhoc);
    CHECK(drill.has("A1", 2));
    CHECK_FALSE(drill.has("A1", 0));
    const auto answer =
        drill.must(drill.team(2), SubmitResponse{InjectId{"A1"}, {{"answer", {"here"}}}});
    CHECK_FALSE(std::get<ResponseSubmitted>(answer.at(0)).late);
}

TEST_CASE("decide: a restart pauses the drill and cuts every line", "[core]") {
    auto drill = SmallDrill::running();
    drill.must(Actor{}, ChangeConnection{ParticipantId{1}, true, 0, 0, 0});
    const auto events = drill.must(Actor{}, Recover{});
    REQUIRE(events.size() == 2);
    CHECK(std::get<ConnectionChanged>(events[0]).participant == ParticipantId{1});
    CHECK(std::get<DrillPaused>(events[1]).reason == PauseReason::Restart);
    CHECK(drill.must(Actor{}, Recover{}).empty());
}

TEST_CASE(
    "decide: an idle tick leaves a clock mark after five seconds, faster drills sooner marks none",
    "[core]") {
    auto drill = SmallDrill::running();
    drill.now_ms = 4'999;
    CHECK(drill.must(Actor{}, Tick{}).empty());
    drill.now_ms = 5'000;
    const auto events = drill.must(Actor{}, Tick{});
    REQUIRE(events.size() == 1);
    CHECK(std::holds_alternative<ClockMarked>(events[0]));
}

TEST_CASE("decide: a text that is cut is cut between characters", "[core]") {
    auto drill = SmallDrill::running();
    std::string words(199, 'x');
    words += "é and more";  // the two bytes of é are the 200th and 201st
    const auto events = drill.must(drill.excon(), PauseDrill{words});
    CHECK(std::get<DrillPaused>(events.at(0)).words == std::string(199, 'x'));
}
