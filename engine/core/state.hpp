// The live state of a drill: a fold of evolve over the log, nothing more. Plain values; copied
// never, compared by tests.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "engine/core/commands.hpp"
#include "engine/core/events.hpp"
#include "scenarios/casting.hpp"

namespace tocsin {

enum class Phase { Draft, Lobby, Running, Paused, Ended };

struct Team {
    TeamId id;
    std::string code, name, language;
    std::vector<RoleId> roles;
    bool simulated = false;
    std::string time_zone = {};  // IANA name; empty: none was given
    bool operator==(const Team&) const = default;
};

struct Participant {
    ParticipantId id;
    TeamId team;
    std::string name, language;
    bool online = false;
    bool operator==(const Participant&) const = default;
};

struct Delivery {                  // of one inject to one team
    std::int64_t released_ms = 0;  // first release
    std::optional<std::int64_t> opened_ms;
    std::int64_t extended_ms = 0;
    int revisions = 0;  // responses so far
    std::optional<std::int64_t> first_response_ms;
    Answers answers;  // of the latest revision
    Answers draft;
    std::optional<ParticipantId> draft_by;  // whose draft it is, where it has a word
    bool operator==(const Delivery&) const = default;
};

struct InjectState {
    std::optional<std::int64_t> planned_ms;  // rescheduled by EXCON
    bool held = false;
    bool skipped = false;
    std::map<TeamId, std::int64_t> armed;  // condition met; goes out at
    std::map<TeamId, Delivery> deliveries;
    bool operator==(const InjectState&) const = default;
};

// A card a team has: the fact reached it by an inject or a message.
struct Card {
    std::int64_t delivered_ms = 0;
    std::optional<std::int64_t> opened_ms;
    bool shown = false;  // on the team's case board; else only its text was in a message
    // k_j(f) of SCORING §2: opening late cannot stop a clock.
    std::int64_t held_ms() const;
    bool operator==(const Card&) const = default;
};

struct Message {
    MessageSent sent;
    std::int64_t at_ms = 0;
    std::map<TeamId, std::int64_t> opened_ms;  // first opening, by team
};

struct DecisionState {
    std::vector<TeamId> teams;
    std::int64_t deadline_ms = 0;
    std::map<TeamId, TeamId> stand_ins;  // absent team → who votes for it
    std::map<TeamId, std::string> votes;
    bool closed = false;
    std::string option;
    bool rule_met = false;
    bool operator==(const DecisionState&) const = default;
};

struct Contest {
    ItemContested contested;
    std::optional<ContestAnswered> answered;
};

struct State {
    std::shared_ptr<const Scenario> scenario;  // handed in, never from the log
    Casting casting;                           // bound at STARTEX; empty before

    std::uint64_t seq = 0;   // of the last record folded in
    std::int64_t at_ms = 0;  // its drill time
    Phase phase = Phase::Draft;
    double speed = 1;
    std::string drill, title;
    bool tlp_warnings = true;

    std::vector<Team> teams;                           // index = TeamId::value
    std::vector<Participant> participants;             // index = ParticipantId::value
    int tests = 0;                                     // sent in the lobby so far
    std::uint64_t test_seq = 0;                        // the record of the latest
    std::map<ParticipantId, std::uint64_t> test_seen;  // who confirmed it, and by which record
    std::map<InjectId, InjectState> injects;           // those touched so far
    std::map<InjectId, AdHocWritten> ad_hoc;
    std::vector<std::map<FactId, Card>> cards;  // by team
    std::vector<Message> messages;              // index = number in MessageId − 1
    std::map<DecisionId, DecisionState> decisions;
    std::map<TaskId, std::vector<TeamId>> performed;
    std::set<std::string> flags;
    std::optional<std::int64_t> contests_until_us;  // UTC; teams may contest while this is set
    std::vector<Contest> contests;                  // index = number in ContestId − 1
    std::map<ActionId, ActionPlanned> actions;
    std::size_t actions_planned = 0;  // ids given so far, removed ones too
    std::map<NoteId, NoteKept> notes;
    std::size_t notes_kept = 0;  // ids given so far, removed ones too
    // Commands already carried out: "actor/id" → seq of its last event, so that a repeat is
    // answered like the first.
    std::unordered_map<std::string, std::uint64_t> done;
    // Receipts already logged: "i:I07:3:o". Keeps receipts idempotent.
    std::unordered_set<std::string> receipts;

    const Team* team(TeamId id) const;
    const Team* team(const std::string& code) const;
    const Message* message(const MessageId& id) const;
    const Contest* contest(const ContestId& id) const;
    const Delivery* delivery(const InjectId& inject, TeamId team) const;
    // The form due time of a delivery with extensions; empty where nothing is due.
    std::optional<std::int64_t> due_ms(const InjectId& inject, TeamId team) const;
    bool running() const { return phase == Phase::Running; }
};

State initial_state(std::shared_ptr<const Scenario> scenario);

// Whether anything stands in the answers of a form.
bool has_words(const Answers& answers);

// The key of State::receipts.
std::string receipt_key(ItemKind item, const std::string& id, ParticipantId participant,
                        ReceiptKind receipt);

// A digest of everything above but the scenario: equal states give equal text. For tests and broken
// invariants.
std::string digest(const State& state);

}  // namespace tocsin
