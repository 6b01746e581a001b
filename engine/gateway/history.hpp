// What of a drill's past a viewer who comes fresh has to be told.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/core/events.hpp"

namespace tocsin {

// An event with a subject leaves nothing of earlier events with the same subject: of ten drafts of
// a team's answer the last is enough. Empty: it always counts.
std::string supersedes(const Event& event);

// A second subject that this event settles for good: an answer ends its drafts, an opening its
// delivery. Empty: none.
std::string settles(const Event& event);

// Leaves the shortest list in the same order. `records` must be in the order of the log.
std::vector<const Record*> shortest(const std::vector<const Record*>& records);

}  // namespace tocsin
