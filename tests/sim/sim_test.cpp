// Seeds 1 to 40, or TOCSIN_SIM_SEEDS of them; one alone: TOCSIN_SIM_SEED=17 sim.
#include <catch2/catch.hpp>
#include <cstdio>
#include <cstdlib>
#include <exception>

#include "tests/sim/world.hpp"

namespace {

std::uint64_t from_environment(const char* name, std::uint64_t usual) {
    const char* text = std::getenv(name);
    return text ? std::strtoull(text, nullptr, 10) : usual;
}

}  // namespace

TEST_CASE("a drill under fire: nothing acknowledged is lost, nobody sees what is not theirs",
          "[sim]") {
    const std::uint64_t only = from_environment("TOCSIN_SIM_SEED", 0);
    const std::uint64_t last = only ? only : from_environment("TOCSIN_SIM_SEEDS", 40);
    tocsin::sim::Totals totals;
    for (std::uint64_t seed = only ? only : 1; seed <= last; ++seed) {
        tocsin::sim::World world(seed);
        try {
            totals.add(world.run());
        } catch (const std::exception& error) {
            FAIL_CHECK("seed " << seed << ": " << error.what() << "\n"
                               << world.trace() << "again: TOCSIN_SIM_SEED=" << seed << " sim");
        }
    }
    std::printf(
        "sim: seeds %llu to %llu: %lld min of drill, %zu records, %zu frames, %zu acknowledged, "
        "%zu refused; "
        "%zu cuts, %zu resumptions, %zu kills, %zu disk refusals\n",
        static_cast<unsigned long long>(only ? only : 1), static_cast<unsigned long long>(last),
        static_cast<long long>(totals.minutes), totals.records, totals.frames, totals.acknowledged,
        totals.refused, totals.cuts, totals.resumed, totals.kills, totals.disk_refusals);
    SUCCEED();
}
