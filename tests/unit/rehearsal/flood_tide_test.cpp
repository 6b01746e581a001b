// The library's first pack, played through: what the issue and the product promise of it.
#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/rehearsal/rehearsal.hpp"
#include "scenarios/read.hpp"
#include "tests/unit/rehearsal/order_of_strategies.hpp"

using namespace tocsin;

namespace {

const Pack& flood_tide() {
    static const Pack pack =
        read_pack(std::filesystem::path(TOCSIN_SOURCE_DIR) / "scenarios/library/flood-tide");
    for (const Problem& problem : pack.problems)
        if (problem.level == Problem::Level::Error) UNSCOPED_INFO(describe(problem));
    REQUIRE(pack.scenario);
    return pack;
}

RehearsalResult play_flood(const char* skill, std::uint64_t seed, int teams = 8) {
    RehearsalOptions options;
    options.strategies = strategies_from(skill);
    options.seed = seed;
    options.teams = teams;
    MemoryLog log;
    return rehearse(flood_tide(), options, log);
}

}  // namespace

TEST_CASE("flood tide: good teams reach every inject but contingencies, and are refused nothing",
          "[rehearsal][library]") {
    const RehearsalResult result = play_flood("good", 1);
    INFO(to_text(result));
    CHECK(result.refused == std::vector<std::string>{});
    for (const DeadInject& dead : result.dead) {
        INFO(dead.inject.value << ": " << words_of(dead.why));
        CHECK(find(flood_tide().scenario->injects, dead.inject)->when);
    }
    for (const TeamRehearsal& team : result.teams) {
        INFO(team.code);
        CHECK(team.owed >= 15);
        CHECK(team.gated.value_or(0) > 0.8);
    }
}

TEST_CASE("flood tide: eight mixed teams come out in the order of their strategies",
          "[rehearsal][library]") {
    std::vector<RehearsalResult> drills;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) drills.push_back(play_flood("mixed", seed));
    test::check_order_of_strategies("Flood Tide", drills);
}
