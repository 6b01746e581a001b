// The benchmarks: each prints its figures and their ratios to the baselines of the same run.
#pragma once

#include <filesystem>
#include <string>

namespace tocsin::bench {

void bench_commits(const std::filesystem::path& folder);
void bench_score(const std::filesystem::path& folder);

struct FanOutTools {
    std::filesystem::path raw_sender;  // the program of raw_sender.cpp
    std::filesystem::path ws_server;   // ws_server.mjs, beside its node_modules
};
void bench_fan_out(const std::filesystem::path& folder, const FanOutTools& tools);
void bench_timers(const std::filesystem::path& folder, const FanOutTools& tools);

}  // namespace tocsin::bench
