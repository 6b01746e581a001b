// What a drill asked of each role, and which of its injects never came: computed from the casting,
// the scores' findings and the final state.
#pragma once

#include <vector>

#include "engine/core/state.hpp"
#include "engine/rehearsal/rehearsal.hpp"
#include "scoring/score.hpp"

namespace tocsin {

std::vector<RoleLoad> load_of_roles(const Casting& casting, const scoring::ScoreSheet& sheet);
std::vector<DeadInject> dead_injects(const State& state);
std::vector<InjectId> unanswered_injects(const State& state);

}  // namespace tocsin
