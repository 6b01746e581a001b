// The library's first pack, played through: what the issue and the product promise of it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdio>
#include <map>

#include "engine/rehearsal/rehearsal.hpp"
#include "scenarios/read.hpp"

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

RehearsalResult play(const char* skill, std::uint64_t seed, int teams = 8) {
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
    const RehearsalResult result = play("good", 1);
    INFO(to_text(result));
    CHECK(result.refused == std::vector<std::string>{});
    for (const DeadInject& dead : result.dead) {
        INFO(dead.inject.value << ": " << dead.why);
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
    // One drill is one throw of the dice and one role for each strategy; over several seeds every
    // strategy has had several throws.
    std::map<Strategy, double> sum;
    std::map<Strategy, int> count;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const RehearsalResult result = play("mixed", seed);
        CHECK(result.refused == std::vector<std::string>{});
        for (const TeamRehearsal& team : result.teams) {
            sum[team.strategy] += team.gated.value_or(0);
            ++count[team.strategy];
        }
    }
    std::map<Strategy, double> mean;
    for (const auto& [strategy, total] : sum) mean[strategy] = total / count[strategy];
    std::printf("F×H of mixed teams in Flood Tide:");
    for (const Strategy s : kStrategies)
        std::printf(" %s %.2f", std::string(name_of(s)).c_str(), mean[s]);
    std::printf("\n");
    CHECK(mean[Strategy::Good] > mean[Strategy::Mid]);
    for (const Strategy careless : {Strategy::Slow, Strategy::Spam, Strategy::Broadcast}) {
        CHECK(mean[Strategy::Mid] > mean[careless]);
        CHECK(mean[careless] > mean[Strategy::Region]);
    }
    CHECK(mean[Strategy::Region] >= mean[Strategy::Silent]);
}
