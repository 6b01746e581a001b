// One event of about 512 bytes to 1,000 and 5,000 WebSocket clients: our server, npm ws, and a raw
// sender as the floor. The same swarm of clients measures all three, in interleaved rounds of one
// run, from the word "go" on a pipe to the moment the last client has the whole frame. Ours also
// decides, commits to disk and filters by audience in that time.
#include <cstdio>

#include "tests/bench/bench.hpp"
#include "tests/bench/swarm.hpp"
#include "tests/bench/tocsin_server.hpp"

namespace tocsin::bench {
namespace {

constexpr int kRounds = 15, kWarmUp = 3, kSets = 3;
constexpr int kQuiet_ms = 300;

std::vector<double> rounds(Swarm& swarm, const std::string& prefix, std::size_t* bytes,
                           const std::function<void(const std::string&)>& go) {
    std::vector<double> times;
    for (int round = 0; round < kRounds + kWarmUp; ++round) {
        const std::string marker = prefix + "-" + std::to_string(round) + ";";
        const Swarm::Arrival arrival = swarm.measure(marker, [&] { go(marker); });
        if (bytes) *bytes = arrival.payload_bytes;
        if (round >= kWarmUp) times.push_back(arrival.last_ms);
    }
    return times;
}

struct Set {
    double ours = 0, ws = 0, raw = 0;
};

Set one_set(const std::filesystem::path& folder, const FanOutTools& tools, std::size_t clients,
            std::size_t* bytes) {
    Set set;
    {
        Child server({(tools.raw_sender.parent_path() / "bench_server").string(), folder.string()});
        const ServerAddress at = read_address(server);
        server.say("start");
        Swarm swarm(at.port, clients, "/api/v1/drills/bench/ws?as=participant",
                    "Cookie: " + at.cookie + "\r\nSec-WebSocket-Protocol: tocsin.v1\r\n",
                    R"({"t":"hello","last_seq":0,"language":"en"})");
        swarm.settle(kQuiet_ms);
        set.ours = median(rounds(swarm, "t", bytes,
                                 [&](const std::string& marker) { server.say("say " + marker); }));
    }
    const auto against = [&](std::vector<std::string> command) {
        command.push_back(std::to_string(*bytes));
        Child server(command);
        const auto port = static_cast<std::uint16_t>(std::stoul(server.line()));
        Swarm swarm(port, clients, "/", "", "");
        swarm.settle(kQuiet_ms);
        return median(
            rounds(swarm, "b", nullptr, [&](const std::string& marker) { server.say(marker); }));
    };
    set.ws = against({"node", tools.ws_server.string()});
    set.raw = against({tools.raw_sender.string()});
    return set;
}

}  // namespace

void bench_fan_out(const std::filesystem::path& folder, const FanOutTools& tools) {
    for (const std::size_t clients : {std::size_t{1'000}, std::size_t{5'000}}) {
        std::vector<double> ours, ws, raw, to_raw, to_ws;
        std::size_t bytes = 0;
        for (int i = 0; i < kSets; ++i) {
            const Set set =
                one_set(folder / ("fan-out-" + std::to_string(clients) + "-" + std::to_string(i)),
                        tools, clients, &bytes);
            ours.push_back(set.ours);
            ws.push_back(set.ws);
            raw.push_back(set.raw);
            to_raw.push_back(set.ours / set.raw);
            to_ws.push_back(set.ws / set.ours);
        }
        std::printf(
            "\nFan-out of one %zu-byte event to %zu clients (median of %d sets of %d rounds)\n",
            bytes, clients, kSets, kRounds);
        std::printf("  %-44s %10.2f ms\n", "tocsin (decide, commit, audience, send)", median(ours));
        std::printf("  %-44s %10.2f ms\n", "npm ws", median(ws));
        std::printf("  %-44s %10.2f ms\n", "raw send of a ready frame", median(raw));
        std::printf("  %-44s %9.2fx   goal <= 1.3x\n", "tocsin against the raw sender",
                    median(to_raw));
        std::printf("  %-44s %9.2fx   goal >= 1.3x\n", "tocsin faster than npm ws", median(to_ws));
        std::fflush(stdout);
    }
}

}  // namespace tocsin::bench
