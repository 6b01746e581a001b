// The rehearsals of a drill that an organiser asks for in a browser.
#pragma once

#include <string>

#include "engine/gateway/rehearsals.hpp"

namespace tocsin::app {

// Plays the drill's own pack with its own teams, simulated, several times: so often that each seat
// meets each strategy, or five times where there is only one. The result as JSON (docs/wire.md).
std::string rehearse_drill(const RehearsalJob& job, RehearsalWatch& watch);

}  // namespace tocsin::app
