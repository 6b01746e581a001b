// The `queue` frame of docs/wire.md: what evaluators have to judge, and how far they are.
#pragma once

#include <string>
#include <vector>

#include "engine/gateway/judging_queue.hpp"
#include "engine/gateway/wire_json.hpp"

namespace tocsin {

// `whole`: these are all; else those that are new or other than when they were last told.
std::string queue_payload(bool whole, const std::vector<JudgingItem>& items,
                          const JudgingSums& sums);

// `judging` of the frames `queue` and `scores`.
json judging_json(const JudgingSums& sums);

}  // namespace tocsin
