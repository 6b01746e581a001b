#include "engine/app/simulated_players.hpp"

#include <algorithm>
#include <array>
#include <chrono>

#include "engine/core/evolve.hpp"
#include "engine/store/drill_file.hpp"

namespace tocsin::app {
namespace {

constexpr std::size_t kMembers = 2;  // of each simulated team
constexpr std::array<const char*, 8> kNames{"Amara", "Bo",     "Chen",  "Dalia",
                                            "Emeka", "Farida", "Goran", "Hina"};

}  // namespace

std::chrono::milliseconds until(const DrillHost& host, std::int64_t at_ms) {
    const double wait_ms = static_cast<double>(at_ms - host.now_ms()) / host.state().speed;
    return std::chrono::milliseconds(
        std::max<std::int64_t>(0, static_cast<std::int64_t>(wait_ms) + 1));
}

SimulatedPlayers::SimulatedPlayers(boost::asio::io_context& context, DrillHost& host,
                                   const std::filesystem::path& file,
                                   std::vector<Strategy> strategies, std::uint64_t seed)
    : host_(host), teams_(host.state().scenario, std::move(strategies), seed), timer_(context) {
    State state = initial_state(host.state().scenario);
    DrillFile::open_readonly(file)->read(1, [&](Record&& record) {
        evolve(state, record);
        teams_.on_record(record, audience(record.event, state));
    });
    host_.on_record([this](const Record& record, const State& now) { hear(record, now); });
    join();
    arm();
}

void SimulatedPlayers::hear(const Record& record, const State& state) {
    teams_.on_record(record, audience(record.event, state));
    arm();
}

// Each simulated team gets its people, unless an earlier run of this drill gave it some.
void SimulatedPlayers::join() {
    const State& state = host_.state();
    if (state.phase == Phase::Ended) return;
    std::size_t name = 0;
    for (const Team& team : state.teams) {
        if (!team.simulated) continue;
        const auto there = static_cast<std::size_t>(
            std::count_if(state.participants.begin(), state.participants.end(),
                          [&](const Participant& p) { return p.team == team.id; }));
        for (std::size_t i = there; i < kMembers; ++i)
            host_.submit(
                {Actor{}, {}, JoinTeam{team.id, kNames[name++ % kNames.size()], team.language}});
    }
}

void SimulatedPlayers::arm() {
    timer_.cancel();
    const auto next_ms = teams_.next_ms();
    if (!next_ms || !host_.state().running()) return;
    timer_.expires_after(until(host_, *next_ms));
    timer_.async_wait([this](boost::system::error_code error) {
        if (!error) act();
    });
}

void SimulatedPlayers::act() {
    if (!host_.state().running()) return;
    for (Envelope& envelope : teams_.take(host_.now_ms())) host_.submit(std::move(envelope));
    arm();
}

}  // namespace tocsin::app
