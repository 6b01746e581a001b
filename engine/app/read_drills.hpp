// Drill files for the commands that look at several of them.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "scoring/lessons/voices.hpp"
#include "scoring/score.hpp"

namespace tocsin::app {

// The .drill files of a data folder (its drills/) or of a plain folder, by name. StoreError where
// there is no such folder.
std::vector<std::filesystem::path> drill_files(const std::filesystem::path& data);

// A drill read to its end, scored at the time of its last record.
struct ReadDrill {
    std::filesystem::path file;
    std::shared_ptr<const Scenario> scenario;
    scoring::Voices voices;
    std::unique_ptr<scoring::Ledger> ledger;
    scoring::ScoreSheet sheet;
};
// StoreError where it cannot be read. Without `scores` neither ledger nor sheet.
ReadDrill read_drill(const std::filesystem::path& file, bool scores);

}  // namespace tocsin::app
