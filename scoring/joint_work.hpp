// What teams did together, beside their messages: joint decisions with their votes and stand-ins,
// and exclusive tasks performed. A part of the ledger; a fold over the log like the rest of it.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/events.hpp"
#include "scenarios/model.hpp"

namespace tocsin::scoring {

// The vote of one team that stands: its latest, cast by itself or by the stand-in that it had then
// named.
struct StandingVote {
    TeamId cast_by;
    std::string option;
    std::int64_t at_ms = 0;
    double transit_ms = 0;  // of the connection that cast it
};

struct JointDecision {
    DecisionId id;
    std::vector<TeamId> teams;  // who has a vote, each once
    std::int64_t opened_ms = 0;
    std::map<TeamId, TeamId> stand_ins;
    std::map<TeamId, StandingVote> votes;
    std::optional<std::int64_t> closed_ms;
    bool rule_met = false;

    bool member(TeamId team) const;
};

struct Performance {
    TaskId task;
    TeamId team;
    std::int64_t at_ms = 0;
    std::uint64_t seq = 0;
};

class JointWork {
  public:
    // Total: what names an unknown decision, or a team without a vote in it, changes nothing.
    void on(const Record& record, const DecisionOpened& event);
    void on(const Record& record, const StandInNamed& event);
    void on(const Record& record, const VoteCast& event, double transit_ms);
    void on(const Record& record, const DecisionClosed& event);
    void on(const Record& record, const TaskPerformed& event);

    // In the order of the log.
    const std::vector<JointDecision>& decisions() const { return decisions_; }
    const std::vector<Performance>& performances() const { return performances_; }

  private:
    JointDecision* open(const DecisionId& id);

    std::vector<JointDecision> decisions_;
    std::vector<Performance> performances_;  // each task once for each team
};

// What the scenario expects of a decision or a task. Of several expectations on one the last
// counts, as in the engine; nullptr where there is none.
const Expectation* expected_of(const Scenario& scenario, const DecisionId& decision);
const Expectation* expected_of(const Scenario& scenario, const TaskId& task);

}  // namespace tocsin::scoring
