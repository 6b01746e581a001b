// What somebody asks the engine to do: the closed set of commands, and the ways one is refused.
// The same names and fields stand in the JSON of the wire (docs/wire.md). Who asks is in the
// envelope, never in the command.
#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/core/debrief_commands.hpp"
#include "engine/core/events.hpp"
#include "engine/core/one_of.hpp"
#include "engine/core/sentence.hpp"

namespace tocsin {

// --- EXCON and organiser
struct CreateDrill {
    static constexpr std::string_view kind = "create_drill";
    std::string drill, title, pack_hash;
    bool tlp_warnings = true;
    std::string sponsor = {}, contact = {};
};
struct EnrolTeam {
    static constexpr std::string_view kind = "enrol_team";
    std::string code, name, language;
    std::vector<RoleId> roles;
    bool simulated = false;
    std::string time_zone = {};  // IANA name; may be empty
};
struct ChangeTeam {  // before STARTEX
    static constexpr std::string_view kind = "change_team";
    TeamId team;
    std::string name, language;
    std::vector<RoleId> roles;
    std::string time_zone = {};
};
struct SetTlpWarnings {  // before a breach, to participants; until ENDEX
    static constexpr std::string_view kind = "set_tlp_warnings";
    bool on = true;
};
struct SendTest {  // in the lobby, to everybody
    static constexpr std::string_view kind = "send_test";
    std::string words;  // may be empty
};
struct OpenLobby {
    static constexpr std::string_view kind = "open_lobby";
};
struct StartDrill {
    static constexpr std::string_view kind = "start_drill";
    double speed = 1;
};
struct PauseDrill {
    static constexpr std::string_view kind = "pause_drill";
    std::string words;
};
struct ResumeDrill {
    static constexpr std::string_view kind = "resume_drill";
};
struct SetSpeed {
    static constexpr std::string_view kind = "set_speed";
    double speed = 1;
};  // 0.1 … 100
struct EndDrill {
    static constexpr std::string_view kind = "end_drill";
};
struct ReleaseInject {  // now, to those of its recipients who do not have it; `teams` narrows
    static constexpr std::string_view kind = "release_inject";
    InjectId inject;
    std::vector<TeamId> teams;
};
struct HoldInject {
    static constexpr std::string_view kind = "hold_inject";
    InjectId inject;
};
struct UnholdInject {
    static constexpr std::string_view kind = "unhold_inject";
    InjectId inject;
};
struct SkipInject {
    static constexpr std::string_view kind = "skip_inject";
    InjectId inject;
};
struct RepeatInject {  // once more, to those who have it; `teams` narrows
    static constexpr std::string_view kind = "repeat_inject";
    InjectId inject;
    std::vector<TeamId> teams;
};
struct RescheduleInject {
    static constexpr std::string_view kind = "reschedule_inject";
    InjectId inject;
    std::int64_t planned_ms = 0;
};
struct ExtendTime {  // by less than 0: takes back from what was given
    static constexpr std::string_view kind = "extend_time";
    InjectId inject;
    TeamId team;
    std::int64_t by_ms = 0;
};
struct SendAdHoc {
    static constexpr std::string_view kind = "send_ad_hoc";
    std::vector<TeamId> teams;  // empty: all
    std::string channel, sender, title, body;
    std::optional<Tlp> tlp;
    std::string question;
    std::optional<std::int64_t> due_after_ms;
};
struct SetFlag {
    static constexpr std::string_view kind = "set_flag";
    std::string flag;
    bool value = true;
};
struct CreditClock {
    static constexpr std::string_view kind = "credit_clock";
    TeamId team;
    std::int64_t from_ms = 0, to_ms = 0;
    std::string reason;
};
struct NoteObservation {
    static constexpr std::string_view kind = "note_observation";
    std::string by, words;
    std::optional<TeamId> team;
    std::optional<InjectId> inject;
    std::optional<std::int64_t> pinned_ms;
    ObservationKind observation = ObservationKind::Note;
    std::string capability;
};
struct TellControl {  // among EXCON
    static constexpr std::string_view kind = "tell_control";
    std::string by, words;
    std::optional<TeamId> team;
    std::optional<InjectId> inject;
};
struct JudgeResponse {
    static constexpr std::string_view kind = "judge_response";
    InjectId inject;
    TeamId team;
    std::string field;
    double value = 0;
    std::string judge;
};
struct JudgeAnswer {
    static constexpr std::string_view kind = "judge_answer";
    MessageId message;
    double value = 1;
    std::string judge;
};
struct JudgeCarry {
    static constexpr std::string_view kind = "judge_carry";
    MessageId message;
    FactId fact;
    CarryVerdict verdict{};
    std::string judge;
};
// EXCON answers as a persona.
struct SendAsPersona {
    static constexpr std::string_view kind = "send_as_persona";
    std::string persona;
    std::vector<Destination> to;  // teams or region
    std::string subject, body;
    std::optional<Tlp> tlp;
    std::optional<MessageId> reply_to;
};

// --- participants
struct NoteReceipt {
    static constexpr std::string_view kind = "note_receipt";
    ItemKind item{};
    std::string id;
    ReceiptKind receipt{};
    std::int64_t client_ms = 0,
                 error_ms = 0;  // filled in by the gateway from the connection's clock estimate
};
struct SaveDraft {
    static constexpr std::string_view kind = "save_draft";
    InjectId inject;
    Answers answers;         // without a word: the draft is given up
    bool take_over = false;  // although a colleague is writing this answer
};
struct SubmitResponse {
    static constexpr std::string_view kind = "submit_response";
    InjectId inject;
    Answers answers;
    // The revision it follows (0: none was sent). Where given, an answer that moved on, or that a
    // colleague is writing, is not replaced.
    std::optional<int> after_revision = {};
};
struct SendMessage {
    static constexpr std::string_view kind = "send_message";
    std::vector<Destination> to;
    MessageKind message_kind{};
    std::string subject, body;
    std::optional<Tlp> tlp;
    std::optional<MessageId> reply_to;
    std::optional<InjectId> about;
    std::vector<FactId> cards;  // evidence cards attached; the team must hold each
    std::vector<std::string> indicators;
    std::optional<std::int64_t> due_ms;
    std::optional<TaskId> task;
    std::optional<FactId> corrects;
    std::optional<int> confidence;
};
struct GrantConsent {
    static constexpr std::string_view kind = "grant_consent";
    FactId fact;
    TeamId to_sender;
    std::vector<Destination> to;
};
struct CastVote {
    static constexpr std::string_view kind = "cast_vote";
    DecisionId decision;
    std::string option;
    std::optional<TeamId> for_team;
};
struct NameStandIn {
    static constexpr std::string_view kind = "name_stand_in";
    DecisionId decision;
    TeamId stand_in;
};
struct PerformTask {
    static constexpr std::string_view kind = "perform_task";
    TaskId task;
    std::string words;
};

struct ConfirmTest {  // "I see it"
    static constexpr std::string_view kind = "confirm_test";
    int test = 1;
};

// --- the gateway and the engine itself (never accepted from the wire)
struct JoinTeam {
    static constexpr std::string_view kind = "join_team";
    TeamId team;
    std::string name, language;
};
struct ChangeConnection {
    static constexpr std::string_view kind = "change_connection";
    ParticipantId participant;
    bool online = false;
    std::int64_t round_trip_us = 0, offset_us = 0, error_us = 0;
};
struct Tick {
    static constexpr std::string_view kind = "tick";
};  // time has come
struct Recover {
    static constexpr std::string_view kind = "recover";
};  // after a restart: paused at the last instant
struct PauseForDisk {
    static constexpr std::string_view kind = "pause_for_disk";
    std::string words;
};

using AnyCommand =
    std::variant<CreateDrill, EnrolTeam, OpenLobby, StartDrill, PauseDrill, ResumeDrill, SetSpeed,
                 EndDrill, ReleaseInject, HoldInject, UnholdInject, SkipInject, RepeatInject,
                 RescheduleInject, ExtendTime, SendAdHoc, SetFlag, CreditClock, NoteObservation,
                 JudgeResponse, JudgeAnswer, JudgeCarry, SendAsPersona, NoteReceipt, SaveDraft,
                 SubmitResponse, SendMessage, GrantConsent, CastVote, NameStandIn, PerformTask,
                 ReopenJudgement, RateObjective, OpenContests, CloseContests, AnswerContest,
                 ContestItem, PlanAction, RemoveAction, StateReadiness, AnswerSurvey, StateProfile,
                 ChangeTeam, SendTest, ConfirmTest, TellControl, KeepNote, SetTlpWarnings, JoinTeam,
                 ChangeConnection, Tick, Recover, PauseForDisk>;
using Command = OneOf<AnyCommand>;

// A command with who asked, and under which id of his own.
struct Envelope {
    Actor actor;
    CommandId id;  // empty: the engine's own, never deduplicated
    Command command;
};

// Why a command was refused; state is unchanged. The words say what was found and what to do next.
struct Rejection {
    enum class Code {
        NotAllowed,  // this role may not do this
        OutOfState,  // the drill is not in a phase for it
        Unknown,     // names an inject, team, message, … that does not exist or is not theirs
        Invalid,     // a field is missing, too long or out of range
        Conflict,    // already done, or somebody else's
        Limit        // more than the bounds allow
    };
    Code code{};
    Sentence said;
};

BOOST_DESCRIBE_STRUCT(CreateDrill, (), (drill, title, pack_hash, tlp_warnings, sponsor, contact))
BOOST_DESCRIBE_STRUCT(ChangeTeam, (), (team, name, language, roles, time_zone))
BOOST_DESCRIBE_STRUCT(SetTlpWarnings, (), (on))
BOOST_DESCRIBE_STRUCT(SendTest, (), (words))
BOOST_DESCRIBE_STRUCT(ConfirmTest, (), (test))
BOOST_DESCRIBE_STRUCT(EnrolTeam, (), (code, name, language, roles, simulated, time_zone))
BOOST_DESCRIBE_STRUCT(OpenLobby, (), ())
BOOST_DESCRIBE_STRUCT(StartDrill, (), (speed))
BOOST_DESCRIBE_STRUCT(PauseDrill, (), (words))
BOOST_DESCRIBE_STRUCT(ResumeDrill, (), ())
BOOST_DESCRIBE_STRUCT(SetSpeed, (), (speed))
BOOST_DESCRIBE_STRUCT(EndDrill, (), ())
BOOST_DESCRIBE_STRUCT(ReleaseInject, (), (inject, teams))
BOOST_DESCRIBE_STRUCT(HoldInject, (), (inject))
BOOST_DESCRIBE_STRUCT(UnholdInject, (), (inject))
BOOST_DESCRIBE_STRUCT(SkipInject, (), (inject))
BOOST_DESCRIBE_STRUCT(RepeatInject, (), (inject, teams))
BOOST_DESCRIBE_STRUCT(RescheduleInject, (), (inject, planned_ms))
BOOST_DESCRIBE_STRUCT(ExtendTime, (), (inject, team, by_ms))
BOOST_DESCRIBE_STRUCT(SendAdHoc, (),
                      (teams, channel, sender, title, body, tlp, question, due_after_ms))
BOOST_DESCRIBE_STRUCT(SetFlag, (), (flag, value))
BOOST_DESCRIBE_STRUCT(CreditClock, (), (team, from_ms, to_ms, reason))
BOOST_DESCRIBE_STRUCT(NoteObservation, (),
                      (by, words, team, inject, pinned_ms, observation, capability))
BOOST_DESCRIBE_STRUCT(TellControl, (), (by, words, team, inject))
BOOST_DESCRIBE_STRUCT(JudgeResponse, (), (inject, team, field, value, judge))
BOOST_DESCRIBE_STRUCT(JudgeAnswer, (), (message, value, judge))
BOOST_DESCRIBE_STRUCT(JudgeCarry, (), (message, fact, verdict, judge))
BOOST_DESCRIBE_STRUCT(SendAsPersona, (), (persona, to, subject, body, tlp, reply_to))
BOOST_DESCRIBE_STRUCT(NoteReceipt, (), (item, id, receipt, client_ms, error_ms))
BOOST_DESCRIBE_STRUCT(SaveDraft, (), (inject, answers, take_over))
BOOST_DESCRIBE_STRUCT(SubmitResponse, (), (inject, answers, after_revision))
BOOST_DESCRIBE_STRUCT(SendMessage, (),
                      (to, message_kind, subject, body, tlp, reply_to, about, cards, indicators,
                       due_ms, task, corrects, confidence))
BOOST_DESCRIBE_STRUCT(GrantConsent, (), (fact, to_sender, to))
BOOST_DESCRIBE_STRUCT(CastVote, (), (decision, option, for_team))
BOOST_DESCRIBE_STRUCT(NameStandIn, (), (decision, stand_in))
BOOST_DESCRIBE_STRUCT(PerformTask, (), (task, words))
BOOST_DESCRIBE_STRUCT(JoinTeam, (), (team, name, language))
BOOST_DESCRIBE_STRUCT(ChangeConnection, (),
                      (participant, online, round_trip_us, offset_us, error_us))
BOOST_DESCRIBE_STRUCT(Tick, (), ())
BOOST_DESCRIBE_STRUCT(Recover, (), ())
BOOST_DESCRIBE_STRUCT(PauseForDisk, (), (words))

}  // namespace tocsin
