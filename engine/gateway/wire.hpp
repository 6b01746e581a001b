// The frames of docs/wire.md as JSON text, and a client's frames back. wire.schema.json is the
// contract; tests/contract holds every frame a drill produces against it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/core/audience.hpp"
#include "engine/core/commands.hpp"
#include "engine/core/state.hpp"

namespace tocsin {

// In which part somebody is connected.
enum class Access { Excon, Evaluator, Observer, Participant };
std::string_view access_name(Access access);
std::optional<Access> access_from(std::string_view name);
View view_of(Access access);

// Who is at the other end of a connection.
struct Viewer {
    Access access = Access::Observer;
    TeamId team{};                // Participant only
    ParticipantId participant{};  // Participant only
    std::string name;             // of an evaluator, the name that their judgements bear
};

// --- from the client
struct ClientHello {
    std::uint64_t last_seq = 0;
    std::string language;
};
struct ClientCommand {
    CommandId id;
    Command command;
};
struct ClientPing {
    double client_ms = 0;
};
struct ClientEstimate {
    double round_trip_ms = 0, offset_ms = 0, error_ms = 0;
};
// `misuse`: not JSON or not a frame at all; a connection that keeps sending such is closed.
struct BadFrame {
    bool misuse = false;
    std::string id;    // of the command, where it could be read
    std::string code;  // of the error frame
    std::string words;
};
using ClientFrame = std::variant<ClientHello, ClientCommand, ClientPing, ClientEstimate, BadFrame>;

ClientFrame read_client_frame(std::string_view text);

// --- from the server, ready to be framed
struct ClockReading {
    Phase phase{};
    std::int64_t at_ms = 0;
    double speed = 1;
    std::int64_t utc_us = 0;
    std::optional<std::int64_t> next_due_ms;  // EXCON only
};
std::string clock_payload(const ClockReading& clock);
std::string ack_payload(const CommandId& id, std::uint64_t seq);
std::string error_payload(std::string_view id, std::string_view code, const Sentence& said);
std::string error_payload(const CommandId& id, const Rejection& rejection);
std::string pong_payload(double client_ms, std::int64_t utc_us, std::int64_t at_ms);

// Which content a copy of this event bears: copies with the same view, language and variant are the
// same bytes. Empty for events without content, which no language changes either. `judge`: the
// evaluator who reads.
std::string content_variant(const Event& event, View view, TeamId team, const State& state,
                            std::string_view judge = {});

// The event as `view` may see it, with its content in `language`. `team` and `judge` matter only
// where content_variant differs.
std::string event_payload(const Record& record, View view, TeamId team, std::string_view language,
                          const State& state, std::string_view judge = {});

// The seq of an event or snapshot frame; 0 for any other.
std::uint64_t payload_seq(std::string_view payload);
// Snapshot of events already made into payloads.
std::string snapshot_payload(std::uint64_t seq, const std::vector<std::string>& events);

// The part of hello that is the same for everybody of a view and language: drill, lists, roles, and
// for EXCON and evaluators the scenario and its obligations. A piece of JSON text to be put between
// two others.
std::string hello_common(View view, std::string_view language, const State& state);
std::string hello_payload(const Viewer& viewer, std::string_view language, std::uint64_t seq,
                          std::string_view common, const ClockReading& clock);

// The language texts are given in for someone who asks for `wanted`.
std::string effective_language(const Scenario& scenario, std::string_view wanted);

}  // namespace tocsin
