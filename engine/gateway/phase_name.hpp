// How the wire calls the phases of a drill.
#pragma once

#include <string_view>

#include "engine/core/state.hpp"

namespace tocsin {

std::string_view phase_name(Phase phase);  // "lobby"

}  // namespace tocsin
