// The truth of a drill as one team is shown it (docs/wire.md).
#pragma once

#include <string>
#include <string_view>

#include "engine/core/state.hpp"

namespace tocsin {

// `language` is one of the scenario's.
std::string truth_json(const State& state, TeamId team, std::string_view language);

}  // namespace tocsin
