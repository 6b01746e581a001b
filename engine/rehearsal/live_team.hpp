// All simulated teams of a drill, as a host drives them: a rehearsal in virtual time, the demo with
// a timer. It takes records as the runner publishes them and gives commands to hand to the runner,
// and knows no clock itself:
//
//     runner publishes →  teams.on_record(record, audience)
//     timer at next_ms →  runner.handle(teams.take(now_ms), …)
//
// Every team enrolled as simulated gets a team of its own here. After a restart the published log
// brings all teams back to where they were; what they had sent already is answered as a repeat.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "engine/core/audience.hpp"
#include "engine/rehearsal/agent.hpp"

namespace tocsin {

class LiveTeams {
  public:
    // `strategies` are given to the simulated teams in turn, in order of their enrolment.
    LiveTeams(std::shared_ptr<const Scenario> scenario, std::vector<Strategy> strategies,
              std::uint64_t seed);

    // Hands each team its copy of what it may see; the rest never reaches it.
    void on_record(const Record& record, const Audience& audience);
    // Drill time of the next act of any team.
    std::optional<std::int64_t> next_ms() const;
    std::vector<Envelope> take(std::int64_t now_ms);

    // Teams without a participant do nothing: the host lets these join.
    const std::vector<std::unique_ptr<SimulatedTeam>>& teams() const { return teams_; }

  private:
    std::shared_ptr<const Scenario> scenario_;
    std::vector<Strategy> strategies_;
    std::uint64_t seed_;
    std::vector<std::unique_ptr<SimulatedTeam>> teams_;
    std::vector<Record> enrolled_;  // before: what every later team must still be told
    std::map<InjectId, AdHocWritten> ad_hoc_;
};

}  // namespace tocsin
