// Drill files for the commands that look at several of them.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "scenarios/model.hpp"
#include "scoring/lessons/voices.hpp"

namespace tocsin::app {

// The .drill files of a data folder (its drills/) or of a plain folder, by name. StoreError where
// there is no such folder.
std::vector<std::filesystem::path> drill_files(const std::filesystem::path& data);

// What people said of a drill, and its scenario.
struct ReadDrill {
    std::shared_ptr<const Scenario> scenario;
    scoring::Voices voices;
};
// StoreError where it cannot be read.
ReadDrill read_drill(const std::filesystem::path& file);

}  // namespace tocsin::app
