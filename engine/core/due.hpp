// What happens next without anybody asking, and when: the engine sleeps until then, never polls.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/events.hpp"
#include "engine/core/state.hpp"

namespace tocsin {

// The next drill time at which Tick would yield events; empty where nothing is scheduled (or the drill does not run).
std::optional<std::int64_t> next_due_ms(const State& state);

// Everything due at or before now_ms: scheduled and conditional releases in the order of their times, decisions whose
// deadline passed. Empty once all of it has been folded in: the caller repeats until then.
std::vector<Event> due_events(const State& state, std::int64_t now_ms);

}  // namespace tocsin
