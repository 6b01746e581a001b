// What happens next without anybody asking, and when: the engine sleeps until then, never polls.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/events.hpp"
#include "engine/core/state.hpp"

namespace tocsin {

// The first drill time later than `after_ms` at which due_events may yield something; empty where
// nothing is scheduled or the drill does not run. Everything due at or before `after_ms` must have
// been folded in already (the runner sees to it).
std::optional<std::int64_t> next_due_ms(const State& state, std::int64_t after_ms);

// Everything due at or before now_ms, in the order of its times: scheduled and conditional
// releases, decisions whose deadline passed. Events may make others due: the caller folds them in
// and asks again until nothing is left.
std::vector<Event> due_events(const State& state, std::int64_t now_ms);

// The release of an inject to `teams`, with the joint decision it opens. Used by due_events and by
// EXCON's commands.
std::vector<Event> release_events(const State& state, const InjectId& inject, const TeamSet& teams,
                                  ReleaseCause cause, std::int64_t now_ms);

// How a joint decision stands if it is closed now: the option with most votes (empty on a tie or
// without votes) and whether the scenario's rule is met. Unanimous and majority count against all
// members, not only those who voted.
DecisionClosed closing(const State& state, const DecisionId& id, const DecisionState& decision);

// Tick logs a clock mark when nothing was logged for this much real time, so a crash loses at most
// this much drill time.
inline constexpr std::int64_t kClockMarkEvery_ms = 5'000;
// The drill time from which on Tick does so. Whoever sleeps until then must use this very number.
std::int64_t clock_mark_ms(const State& state);

}  // namespace tocsin
