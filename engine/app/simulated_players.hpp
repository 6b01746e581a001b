// The simulated teams of a drill in real time: they hear what their teams may see, and act when
// their drill time comes. They go through the same door as everybody: commands into the host's
// queue.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "engine/gateway/drill_host.hpp"
#include "engine/rehearsal/live_team.hpp"

namespace tocsin::app {

// How long to sleep until drill time `at_ms`, while the drill runs at its present speed.
std::chrono::milliseconds until(const DrillHost& host, std::int64_t at_ms);

class SimulatedPlayers {
  public:
    // Hears the log of `file` from its beginning, so that after a restart every team is where it
    // was. `host` must outlive it; call after the host has recovered and before anything else is
    // submitted.
    SimulatedPlayers(boost::asio::io_context& context, DrillHost& host,
                     const std::filesystem::path& file, std::vector<Strategy> strategies,
                     std::uint64_t seed);
    SimulatedPlayers(const SimulatedPlayers&) = delete;
    SimulatedPlayers& operator=(const SimulatedPlayers&) = delete;

  private:
    void hear(const Record& record, const State& state);
    void join();
    void arm();
    void act();

    DrillHost& host_;
    LiveTeams teams_;
    boost::asio::steady_timer timer_;
};

}  // namespace tocsin::app
