// The rules of a drill stated once more, from the documents and not from the engine: who may see
// what, and what every log must be like.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "engine/core/events.hpp"
#include "engine/gateway/wire.hpp"
#include "scenarios/casting.hpp"

namespace tocsin::sim {

// Which records a viewer may see, read from the log alone.
class Visibility {
  public:
    Visibility(const Scenario& scenario, const std::vector<Record>& log);

    bool sees(const Viewer& viewer, const Record& record) const;
    // When `team` was given the scenario's fact, by inject or card: seq; 0 if never.
    std::uint64_t given(TeamId team, const FactId& fact) const;

  private:
    bool in_decision(const DecisionId& id, TeamId team, std::uint64_t seq) const;
    // The projector's share of the injects: what goes to all, and the press.
    bool heard_by_all(const InjectReleased& released) const;
    void note_facts(const Scenario& scenario, const Record& record);

    std::size_t teams_ = 0, playing_ = 0;  // enrolled, and at STARTEX
    std::set<InjectId> press_;
    // Team → since which record it takes part in the decision.
    std::map<DecisionId, std::map<TeamId, std::uint64_t>> members_;
    std::map<std::pair<TeamId, FactId>, std::uint64_t> given_;
};

bool message_is_for(const MessageSent& message, TeamId team);

// seq gapless, time never backwards and never faster than the clock, still while paused; nothing
// that needs a running drill happens in a pause; no inject goes out early, late or twice; a command
// is carried out once. Throws Violated.
void check_log(const Scenario& scenario, const std::vector<Record>& log);

}  // namespace tocsin::sim
