// What a team may learn of the scenario's truth once EXCON has shown it: facts as they were
// written, what was expected of the team, what its own injects asked for. Nothing that another team
// did.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/core/state.hpp"

namespace tocsin {

// EXCON shows it by setting this flag after ENDEX, and hides it by clearing it. No scenario can
// name it: it is not a name of theirs.
inline constexpr std::string_view kTruthFlag = "debrief/truth";
bool truth_shown(const State& state);

struct KnownFact {
    const BoundFact* fact = nullptr;
    std::optional<std::int64_t> held_ms;  // since when the team held it; empty: never
};

struct Truth {
    std::vector<KnownFact> facts;  // in the order of the scenario
    std::size_t withheld = 0;      // facts whose handling keeps them from the team
    // What the team owed others, and what else was expected of its roles (other than notify and
    // share), each about a fact it may know, or about none.
    std::vector<const Obligation*> owed;
    std::vector<const Expectation*> expected;
    std::vector<const Inject*> injects;  // those it was sent, in the order of the MSEL
};

// Whether the label of `fact`, and whom its author kept it from, let `team` read it: TLP:GREEN and
// CLEAR are for the region, AMBER for those that had or needed it, RED for those named.
bool may_know(const BoundFact& fact, TeamId team);

// Whatever a team held in the drill it may read; the other facts as may_know has it. Points into
// `state`.
Truth truth_for(const State& state, TeamId team);

}  // namespace tocsin
