// A whole drill in virtual time with simulated teams: what an organiser wants to know of a scenario
// before real teams meet it. The same pack, seed and options give the same log, byte for byte.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/rehearsal/habits.hpp"
#include "engine/store/event_log.hpp"
#include "scenarios/casting.hpp"
#include "scenarios/read.hpp"

namespace tocsin {

struct RehearsalOptions {
    int teams = 8;  // 1 to kMaxTeams
    std::uint64_t seed = 1;
    std::vector<Strategy> strategies{Strategy::Good};  // in turn over the teams
    std::string drill = "rehearsal";
    std::string title;  // empty: the scenario's
    // Stamped as the time of STARTEX; real drills have the clock's. 1 January 2026, 09:00 UTC.
    std::int64_t utc_us = 1'767'258'000'000'000;
    int members = 2;  // of each team
    // Who plays what, instead of an even casting of `teams`; numbered in their order.
    std::vector<CastTeam> cast = {};
    // Asked now and then with the share that is played, 0 to 1; false ends the rehearsal where it
    // is. Empty: played to the end.
    std::function<bool(double)> goes_on = {};
};

// What a role is up against. Of several teams in one role, the one with most.
struct RoleLoad {
    RoleId role;
    std::string title;
    std::size_t teams = 0;
    std::size_t injects = 0;
    std::size_t forms = 0;        // of these ask for an answer
    std::size_t obligations = 0;  // owed in the whole drill
    std::size_t peak_open = 0;    // live and not yet met, at once
    bool uneven = false;          // its obligations leave ± 20 % of the median of roles
};

struct DeadInject {
    enum class Why { NobodyPlays, AfterTheEnd, WaitsForFlag, TooLate, NeverTrue };
    InjectId inject;
    std::string title;
    Why why{};
};
std::string_view words_of(DeadInject::Why why);

struct TeamRehearsal {
    std::string code;
    std::vector<RoleId> roles;
    Strategy strategy{};
    std::optional<double> recall, precision, sharing, handling, responsiveness;  // C1 C2 F C3 C4
    std::optional<double> gated;                                                 // F × H
    std::optional<double> technical;  // share of the points judged by key
    std::size_t owed = 0, in_time = 0, late = 0, missed = 0;
    std::size_t messages = 0, responses = 0;
};

struct RehearsalResult {
    std::string title;
    std::int64_t duration_ms = 0;
    std::size_t records = 0, messages = 0, injects_released = 0;  // messages: by teams
    std::optional<double> diffusion;                              // R1
    // What the engine refused of the teams' commands, in its words: empty, or a bug.
    std::vector<std::string> refused;
    std::string idle;  // how many teams play no role; empty: every team plays one
    std::vector<RoleLoad> roles;
    std::vector<DeadInject> dead;
    std::vector<InjectId> unanswered;  // ask for an answer, came, and no team gave one
    std::vector<TeamRehearsal> teams;
};

// `pack.scenario` must not be null. Throws std::runtime_error where the drill cannot be set up (a
// number of teams outside 1 to kMaxTeams) and StoreError where the log cannot be written.
RehearsalResult rehearse(const Pack& pack, const RehearsalOptions& options, EventLog& log);

// The result as tables for a terminal.
std::string to_text(const RehearsalResult& result);

}  // namespace tocsin
