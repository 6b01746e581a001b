// Events and commands as JSON and back: the log's `data` and the wire's payloads. One generic codec
// over Boost.Describe: ids are strings, indices numbers, enumerators snake_case, empty optionals
// are left out, empty lists too.
#pragma once

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <string_view>

#include "engine/core/commands.hpp"
#include "engine/core/events.hpp"

namespace tocsin {

// What the text was not: an unknown kind, a missing or ill-typed field. what() names the field and
// what was expected.
class CodecError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

nlohmann::json event_to_json(const Event& event);  // the fields, without kind
Event event_from_json(std::string_view kind, int version,
                      const nlohmann::json& data);  // throws CodecError
inline constexpr int kEventVersion = 1;

nlohmann::json command_to_json(const Command& command);  // with "kind"
Command command_from_json(
    const nlohmann::json& command);  // throws CodecError; strict: unknown fields are errors

std::string actor_to_text(const Actor& actor);  // "engine", "excon", "evaluator", "observer",
                                                // "p12@3" (participant 12 of team 3)
Actor actor_from_text(std::string_view text);   // throws CodecError

// One record as a line of `tocsin export --events` (docs/log.md): seq, at_ms, utc_us, kind, actor,
// command, v, data.
nlohmann::json record_to_json(const Record& record);
Record record_from_json(const nlohmann::json& line);

// The column `data` of the log file (docs/log.md): the event's fields, its version "v" and, unless
// it is empty, the command's id "cmd".
std::string stored_data(const Record& record);
// Fills in record.event and record.command. Throws CodecError.
void read_stored_data(std::string_view kind, std::string_view text, Record& record);

}  // namespace tocsin
