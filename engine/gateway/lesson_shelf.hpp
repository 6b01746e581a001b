// The lessons of all drills of this server, read from their files and kept until a drill goes on.
// For the pool's threads: reading takes as long as the logs are long.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "scoring/lessons/library.hpp"

namespace tocsin {

class LessonShelf {
  public:
    struct Wanted {
        std::string drill;
        std::filesystem::path file;
        std::shared_ptr<const Scenario> scenario;
        std::uint64_t seq = 0;   // of its last record: what was read up to there is read no more
        bool with_teams = true;  // the reader runs this drill; for others teams are hidden
    };
    struct Shelved {
        std::vector<scoring::Lesson> lessons;  // newest drill first
        std::vector<std::string> unreadable;   // why, one line a drill
    };
    Shelved lessons(const std::vector<Wanted>& drills);

  private:
    struct Kept {
        std::uint64_t seq = 0;
        std::vector<scoring::Lesson> lessons;
    };
    std::mutex mutex_;
    std::map<std::string, Kept> kept_;  // by drill
};

}  // namespace tocsin
