// How late 1,000 injects that fall due over 10 s are looked at by the engine's timer, and how late
// they are published (decided, durable, handed to the senders): idle, and while the same thread
// fans events out to 5,000 clients. The first is measured against clock_nanosleep waking at the
// same instants; the second has the disk in it.
#include <sys/prctl.h>
#include <time.h>

#include <atomic>
#include <cstdio>
#include <memory>
#include <sstream>
#include <thread>

#include "tests/bench/bench.hpp"
#include "tests/bench/swarm.hpp"
#include "tests/bench/tocsin_server.hpp"

namespace tocsin::bench {
namespace {

constexpr int kInstants = 1000;
constexpr long kApart_ns = 10'000'000;
constexpr std::size_t kClients = 5'000;

std::vector<double> nanosleep_lateness_ms() {
    ::prctl(PR_SET_TIMERSLACK, 1);
    std::vector<double> late;
    timespec at{};
    ::clock_gettime(CLOCK_MONOTONIC, &at);
    for (int i = 0; i < kInstants; ++i) {
        at.tv_nsec += kApart_ns;
        if (at.tv_nsec >= 1'000'000'000) {
            at.tv_nsec -= 1'000'000'000;
            ++at.tv_sec;
        }
        ::clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &at, nullptr);
        const std::int64_t due_us = std::int64_t{at.tv_sec} * 1'000'000 + at.tv_nsec / 1000;
        late.push_back(static_cast<double>(now_us() - due_us) / 1000.0);
    }
    return late;
}

// Of each inject: when the engine looked at it, and when it was durable and handed to the senders.
struct Lateness {
    std::vector<double> woken, published;
};

Lateness engine_lateness_ms(const std::filesystem::path& folder, const FanOutTools& tools,
                            std::size_t clients) {
    Child server({(tools.raw_sender.parent_path() / "bench_server").string(), folder.string()});
    const ServerAddress at = read_address(server);
    std::unique_ptr<Swarm> swarm;
    if (clients > 0) {
        swarm = std::make_unique<Swarm>(
            at.port, clients, "/api/v1/drills/bench/ws?as=participant",
            "Cookie: " + at.cookie + "\r\nSec-WebSocket-Protocol: tocsin.v1\r\n",
            R"({"t":"hello","last_seq":0,"language":"en"})");
        swarm->settle(300);
    }
    server.say("injects");
    std::atomic<bool> done = false;
    std::thread crowd;  // one fan-out after the other while the injects fall due
    if (swarm)
        crowd = std::thread([&] {
            for (int round = 0; !done; ++round) {
                const std::string marker = "r" + std::to_string(round) + ";";
                swarm->measure(marker, [&] { server.say("say " + marker); });
            }
        });
    Lateness late;
    std::istringstream line(server.line());
    std::vector<double>* into = &late.woken;
    for (std::string word; line >> word;)
        if (word == "|")
            into = &late.published;
        else
            into->push_back(std::stod(word) / 1000.0);
    done = true;
    if (crowd.joinable()) crowd.join();
    return late;
}

void print(const char* what, const std::vector<double>& late, const char* goal) {
    std::printf("  %-44s p50 %7.3f ms   p99 %7.3f ms   max %7.3f ms   %s\n", what,
                percentile(late, 0.5), percentile(late, 0.99), percentile(late, 1), goal);
    std::fflush(stdout);
}

}  // namespace

void bench_timers(const std::filesystem::path& folder, const FanOutTools& tools) {
    std::printf("\nLateness of %d due injects over 10 s\n", kInstants);
    const auto floor = nanosleep_lateness_ms();
    print("clock_nanosleep, slack 1 ns", floor, "");
    const auto idle = engine_lateness_ms(folder / "timer-idle", tools, 0);
    print("tocsin, idle", idle.woken, "goal p99 < 1 ms");
    print("  … until durable and handed out", idle.published, "");
    const auto busy = engine_lateness_ms(folder / "timer-busy", tools, kClients);
    print("tocsin, fanning out to 5,000", busy.woken, "goal p99 < 2 ms");
    print("  … until durable and handed out", busy.published, "");
    std::printf("  %-44s %9.2fx\n", "p99 idle against clock_nanosleep",
                percentile(idle.woken, 0.99) / percentile(floor, 0.99));
}

}  // namespace tocsin::bench
