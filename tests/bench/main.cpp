// `./tocsin bench`: every benchmark, or those named: commits, fan-out, timers, score.
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include "tests/bench/bench.hpp"

int main(int argc, char** argv) try {
    namespace fs = std::filesystem;
    const std::vector<std::string> named(argv + 1, argv + argc);
    const auto wanted = [&](const char* name) {
        return named.empty() || std::find(named.begin(), named.end(), name) != named.end();
    };
    char pattern[] =
        "/var/tmp/tocsin-bench-XXXXXX";  // /tmp may be memory, and a commit there costs nothing
    const fs::path folder = ::mkdtemp(pattern);
    const tocsin::bench::FanOutTools tools{
        fs::read_symlink("/proc/self/exe").parent_path() / "raw_sender",
        fs::path(TOCSIN_SOURCE_DIR) / "tests/bench/ws_server.mjs"};
    if (wanted("commits")) tocsin::bench::bench_commits(folder);
    if (wanted("fan-out")) tocsin::bench::bench_fan_out(folder, tools);
    if (wanted("timers")) tocsin::bench::bench_timers(folder, tools);
    if (wanted("score")) tocsin::bench::bench_score(folder);
    fs::remove_all(folder);
    return 0;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
