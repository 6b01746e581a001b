// A drill so large that scoring it takes a while: 200 teams of four, rehearsed for what matters to
// the scores, and around it what a hall of 800 people leaves in a log: talk with and without facts,
// receipts of every reader, drafts, connections that come and go. One million records.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>

#include "scenarios/model.hpp"

namespace tocsin::bench {

struct ScoreDrill {
    std::shared_ptr<const Scenario> scenario;
    std::size_t records = 0;
};

// Writes the file. At least what the rehearsal itself leaves, and then exactly `records`.
ScoreDrill write_score_drill(const std::filesystem::path& path, int teams, std::size_t records);

}  // namespace tocsin::bench
