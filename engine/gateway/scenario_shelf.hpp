// The scenarios that a drill can be made of: the packs of one folder, each read anew when it has
// changed. For the pool's threads: reading and checking a pack takes a while.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "scenarios/read.hpp"

namespace tocsin {

class ScenarioShelf {
  public:
    // A folder of packs (folders and .zip files); one that is not there is an empty shelf.
    explicit ScenarioShelf(std::filesystem::path folder) : folder_(std::move(folder)) {}

    struct Entry {
        std::string name;  // in the folder
        std::shared_ptr<const Pack> pack;
    };
    std::vector<Entry> all();  // by name
    // Null where there is none of this name.
    std::shared_ptr<const Pack> pack(const std::string& name);

  private:
    struct Kept {
        std::string mark;
        std::shared_ptr<const Pack> pack;
    };
    std::filesystem::path folder_;
    std::mutex mutex_;
    std::map<std::string, Kept> kept_;
};

}  // namespace tocsin
