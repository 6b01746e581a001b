// What a report tells of a drill besides its scores: pauses, time granted, changes of the script,
// who judged, how many took part. A fold over the log, like the ledger.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "engine/core/events.hpp"
#include "scoring/report/charts/links.hpp"

namespace tocsin::scoring {

// Time granted to one team (SCORING §6), as logged.
struct Granted {
    TeamId team;
    std::int64_t from_ms = 0, to_ms = 0;
    std::string reason;
};

class Chronicle {
  public:
    // Records in the order of the log. Total, like evolve.
    void add(const Record& record);

    std::size_t pauses = 0, restarts = 0;  // by EXCON or a full disk; by a restarted server
    std::size_t extensions = 0, ad_hoc = 0, skipped = 0, repeated = 0, moved = 0;
    std::vector<Granted> granted;
    // What joint decisions were closed with (their votes: JointWork); empty: none reached.
    std::map<DecisionId, std::string> outcomes;
    std::map<TeamId, std::set<ParticipantId>> participants;  // who came before ENDEX
    bool ended = false;
    std::map<std::string, std::size_t> judgements;  // by evaluator
    std::string pack_hash, sponsor, contact;
    charts::LinkHistory links;  // the teams’ lines

    const std::string& outcome(const DecisionId& decision) const;
    std::size_t participant_count() const;
};

}  // namespace tocsin::scoring
