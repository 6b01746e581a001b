// What happened in a drill: the closed set of events that the log keeps and everything else is a
// fold over. Each struct is described (Boost.Describe), so the one codec in engine/store turns any
// of them into JSON and back; its `kind` is its name in the log and on the wire. A field added
// later must have a default that means "as before". All times `*_ms` are drill time: milliseconds
// since STARTEX, pauses excluded.
#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/core/debrief_events.hpp"
#include "engine/core/life_events.hpp"
#include "engine/core/message_events.hpp"
#include "engine/core/notes.hpp"
#include "engine/core/one_of.hpp"
#include "scenarios/ids.hpp"
#include "scenarios/labels.hpp"
#include "scenarios/model.hpp"

namespace tocsin {

// Who caused a record. Participants act for their team.
struct Actor {
    enum class Kind { Engine, Excon, Evaluator, Observer, Participant };
    Kind kind = Kind::Engine;
    ParticipantId participant{};  // Participant only
    TeamId team{};                // Participant only
    bool operator==(const Actor&) const = default;
};

enum class ReleaseCause { Schedule, Condition, Manual, Repeat, AdHoc };
enum class ReceiptKind { Delivered, Opened };
enum class ItemKind { Inject, Message };
enum class ObservationKind { Note, Strength, Gap };

// --- injects
struct InjectReleased {
    static constexpr std::string_view kind = "inject_released";
    InjectId inject;
    std::vector<TeamId> teams;  // those it reaches with this event
    ReleaseCause cause{};
};
// Its condition came true for these teams; it goes out at due_ms (now + the inject's delay).
struct InjectArmed {
    static constexpr std::string_view kind = "inject_armed";
    InjectId inject;
    std::vector<TeamId> teams;
    std::int64_t due_ms = 0;
};
struct InjectHeld {
    static constexpr std::string_view kind = "inject_held";
    InjectId inject;
};
struct InjectUnheld {
    static constexpr std::string_view kind = "inject_unheld";
    InjectId inject;
};
struct InjectSkipped {
    static constexpr std::string_view kind = "inject_skipped";
    InjectId inject;
};
struct InjectRescheduled {
    static constexpr std::string_view kind = "inject_rescheduled";
    InjectId inject;
    std::int64_t planned_ms = 0;  // its new time
};
// An inject EXCON wrote during the drill; InjectReleased follows at once.
struct AdHocWritten {
    static constexpr std::string_view kind = "ad_hoc_written";
    InjectId inject;
    std::string channel, sender, title, body;
    std::optional<Tlp> tlp;
    std::string question;  // non-empty: the form is one text field with this label
    std::optional<std::int64_t> due_after_ms;
};
struct TimeExtended {
    static constexpr std::string_view kind = "time_extended";
    InjectId inject;
    TeamId team;
    std::int64_t by_ms = 0;  // added to what was granted before; negative: taken back from it
};
struct FlagSet {
    static constexpr std::string_view kind = "flag_set";
    std::string flag;
    bool value = true;
};

// --- receipts and connections
struct ReceiptNoted {
    static constexpr std::string_view kind = "receipt_noted";
    ItemKind item{};
    std::string id;  // InjectId or MessageId
    ReceiptKind receipt{};
    TeamId team;
    ParticipantId participant;
    std::int64_t client_ms =
        0;  // drill time by the client's clock as the connection's estimate places it
    std::int64_t error_ms = 0;  // bound of that estimate
};
struct ConnectionChanged {
    static constexpr std::string_view kind = "connection_changed";
    ParticipantId participant;
    TeamId team;
    bool online = false;
    std::int64_t round_trip_us = 0, offset_us = 0, error_us = 0;  // 0 while not yet measured
};
// A platform outage or a team's own disconnection, granted by EXCON: the team's clocks stand still
// meanwhile (SCORING §6).
struct ClockCredited {
    static constexpr std::string_view kind = "clock_credited";
    TeamId team;
    std::int64_t from_ms = 0, to_ms = 0;
    std::string reason;
};

// --- answers
struct DraftSaved {
    static constexpr std::string_view kind = "draft_saved";
    InjectId inject;
    TeamId team;
    ParticipantId participant;
    Answers answers;
};
struct ResponseSubmitted {
    static constexpr std::string_view kind = "response_submitted";
    InjectId inject;
    TeamId team;
    ParticipantId participant;
    int revision = 1;  // counted per (inject, team) from 1
    Answers answers;
    bool late = false;  // after its due time, extensions counted
};
struct ResponseJudged {
    static constexpr std::string_view kind = "response_judged";
    InjectId inject;
    TeamId team;
    std::string field;            // form field id
    std::optional<double> value;  // rubric level in [0, 1]; absent only in copies for evaluators
    std::string judge;
};

// --- joint work
struct DecisionOpened {
    static constexpr std::string_view kind = "decision_opened";
    DecisionId decision;
    std::vector<TeamId> teams;
    std::int64_t deadline_ms = 0;  // drill time
};
struct StandInNamed {
    static constexpr std::string_view kind = "stand_in_named";
    DecisionId decision;
    TeamId team, stand_in;
};
struct VoteCast {
    static constexpr std::string_view kind = "vote_cast";
    DecisionId decision;
    TeamId team;     // whose vote it is
    TeamId cast_by;  // itself, or its stand-in
    ParticipantId participant;
    std::string option;
};
struct DecisionClosed {
    static constexpr std::string_view kind = "decision_closed";
    DecisionId decision;
    std::string option;  // empty: none reached
    bool rule_met = false;
};
struct TaskPerformed {
    static constexpr std::string_view kind = "task_performed";
    TaskId task;
    TeamId team;
    ParticipantId participant;
    std::string words;
};
struct ObservationNoted {
    static constexpr std::string_view kind = "observation_noted";
    std::string by, words;
    std::optional<TeamId> team;
    std::optional<InjectId> inject;
    std::optional<std::int64_t> pinned_ms;  // the drill time it is about; absent: when it was noted
    ObservationKind observation = ObservationKind::Note;
    std::string capability;  // a FIRST service number ("6.2") or free words; may be empty
};
// What EXCON's people say among themselves while they run the drill; nothing reads it but people.
struct ControlTold {
    static constexpr std::string_view kind = "control_told";
    std::string by, words;
    std::optional<TeamId> team;  // whom, and which inject, it is about
    std::optional<InjectId> inject;
};

using AnyEvent =
    std::variant<DrillCreated, LobbyOpened, TeamEnrolled, ParticipantJoined, DrillStarted,
                 DrillPaused, DrillResumed, SpeedChanged, ClockMarked, DrillEnded, InjectReleased,
                 InjectArmed, InjectHeld, InjectUnheld, InjectSkipped, InjectRescheduled,
                 AdHocWritten, TimeExtended, FlagSet, ReceiptNoted, ConnectionChanged,
                 ClockCredited, DraftSaved, ResponseSubmitted, ResponseJudged, MessageSent,
                 AnswerJudged, CarryJudged, ConsentGranted, DecisionOpened, StandInNamed, VoteCast,
                 DecisionClosed, TaskPerformed, ObservationNoted, JudgementReopened, ContestsOpened,
                 ContestsClosed, ItemContested, ContestAnswered, ObjectiveRated, ActionPlanned,
                 ActionRemoved, ReadinessStated, SurveyAnswered, ProfileStated, TeamChanged,
                 TestSent, TestSeen, ControlTold, NoteKept, TlpWarningsSet>;
using Event = OneOf<AnyEvent>;

inline std::string_view kind_of(const Event& event) {
    return std::visit([](const auto& e) { return e.kind; }, event);
}

// One line of the log. The hash chain is the store's own business.
struct Record {
    std::uint64_t seq = 0;    // gapless from 1
    std::int64_t at_ms = 0;   // drill time
    std::int64_t utc_us = 0;  // wall clock, evidence only: nothing is computed from it
    Actor actor;
    CommandId command;  // empty for the engine's own
    Event event;
};

BOOST_DESCRIBE_STRUCT(InjectReleased, (), (inject, teams, cause))
BOOST_DESCRIBE_STRUCT(InjectArmed, (), (inject, teams, due_ms))
BOOST_DESCRIBE_STRUCT(InjectHeld, (), (inject))
BOOST_DESCRIBE_STRUCT(InjectUnheld, (), (inject))
BOOST_DESCRIBE_STRUCT(InjectSkipped, (), (inject))
BOOST_DESCRIBE_STRUCT(InjectRescheduled, (), (inject, planned_ms))
BOOST_DESCRIBE_STRUCT(AdHocWritten, (),
                      (inject, channel, sender, title, body, tlp, question, due_after_ms))
BOOST_DESCRIBE_STRUCT(TimeExtended, (), (inject, team, by_ms))
BOOST_DESCRIBE_STRUCT(FlagSet, (), (flag, value))
BOOST_DESCRIBE_STRUCT(ReceiptNoted, (), (item, id, receipt, team, participant, client_ms, error_ms))
BOOST_DESCRIBE_STRUCT(ConnectionChanged, (),
                      (participant, team, online, round_trip_us, offset_us, error_us))
BOOST_DESCRIBE_STRUCT(ClockCredited, (), (team, from_ms, to_ms, reason))
BOOST_DESCRIBE_STRUCT(DraftSaved, (), (inject, team, participant, answers))
BOOST_DESCRIBE_STRUCT(ResponseSubmitted, (), (inject, team, participant, revision, answers, late))
BOOST_DESCRIBE_STRUCT(ResponseJudged, (), (inject, team, field, value, judge))
BOOST_DESCRIBE_STRUCT(DecisionOpened, (), (decision, teams, deadline_ms))
BOOST_DESCRIBE_STRUCT(StandInNamed, (), (decision, team, stand_in))
BOOST_DESCRIBE_STRUCT(VoteCast, (), (decision, team, cast_by, participant, option))
BOOST_DESCRIBE_STRUCT(DecisionClosed, (), (decision, option, rule_met))
BOOST_DESCRIBE_STRUCT(TaskPerformed, (), (task, team, participant, words))
BOOST_DESCRIBE_STRUCT(ObservationNoted, (),
                      (by, words, team, inject, pinned_ms, observation, capability))
BOOST_DESCRIBE_STRUCT(ControlTold, (), (by, words, team, inject))

BOOST_DESCRIBE_ENUM(Tlp, Red, AmberStrict, Amber, Green, Clear)
BOOST_DESCRIBE_ENUM(Pap, Red, Amber, Green, Clear)
BOOST_DESCRIBE_ENUM(ReleaseCause, Schedule, Condition, Manual, Repeat, AdHoc)
BOOST_DESCRIBE_ENUM(ReceiptKind, Delivered, Opened)
BOOST_DESCRIBE_ENUM(ItemKind, Inject, Message)
BOOST_DESCRIBE_ENUM(ObservationKind, Note, Strength, Gap)

}  // namespace tocsin
