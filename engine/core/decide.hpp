// The law's first step: what follows from a command in a state at a time. Pure: no clock, no I/O,
// no randomness.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "engine/core/commands.hpp"
#include "engine/core/state.hpp"

namespace tocsin {

// Events to append (none: already so; it is answered as done), or why not.
using Outcome = std::variant<std::vector<Event>, Rejection>;

// `now_ms` is drill time, never before state.at_ms. A command whose (actor, id) is in state.done
// must be answered by the caller from there; decide is not asked again.
Outcome decide(const State& state, const Envelope& envelope, std::int64_t now_ms);

// The key of state.done for a command.
std::string done_key(const Actor& actor, const CommandId& id);

// Whether a message is a team's to see: it sent it, or it is among its destinations (Region and
// Public have every team).
bool message_reaches(const MessageSent& message, TeamId team);

// The answer form of an awareness probe: one field per item.
Form probe_form(const Expectation& probe);

}  // namespace tocsin
