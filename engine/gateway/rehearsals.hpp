// Rehearsals asked for in a browser: one at a time, on a thread of its own, so that neither a drill
// nor a report waits for it. What the last one of each drill found is kept in a file.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "engine/gateway/drills.hpp"

namespace tocsin {

struct RehearsalJob {
    std::string drill, title;
    std::filesystem::path file;  // of the drill: its pack is in it
    std::vector<NewTeam> teams;  // with the roles they play
    std::string skill;           // of the simulated teams: good, mid, …, mixed
    std::int64_t now_us = 0;     // UTC
};

struct RehearsalWatch {
    std::atomic<bool> cancelled{false};
    std::atomic<int> done{0};  // of 1000
};

// What plays it: the result as JSON (docs/wire.md). Throws where it cannot be played; what it
// returns after `cancelled` is thrown away.
using Rehearse = std::function<std::string(const RehearsalJob& job, RehearsalWatch& watch)>;

class Rehearsals {
  public:
    // `folder` is made when there is something to keep.
    Rehearsals(std::filesystem::path folder, Rehearse rehearse)
        : folder_(std::move(folder)), rehearse_(std::move(rehearse)) {}
    ~Rehearsals();
    Rehearsals(const Rehearsals&) = delete;
    Rehearsals& operator=(const Rehearsals&) = delete;

    // Empty: it has begun. Otherwise the drill whose rehearsal is still running.
    std::string start(RehearsalJob job);
    void cancel(const std::string& drill);
    // {state: none, running, failed or done, done?: 0–1, skill?, words?, result?} as JSON. Reads a
    // file: for the pool.
    std::string status(const std::string& drill);

  private:
    struct Run {
        RehearsalJob job;
        RehearsalWatch watch;
        bool over = false;
        std::string failed;  // why; empty: it went well, or goes on
    };
    void play(const std::shared_ptr<Run>& run);
    std::filesystem::path result_file(const std::string& drill) const;

    std::filesystem::path folder_;
    Rehearse rehearse_;
    std::mutex mutex_;
    std::shared_ptr<Run> run_;  // the latest
    std::thread thread_;
};

}  // namespace tocsin
