// The library's pack for many teams: every team plays, owes the same, and strategies come out in
// their order.
#include <catch2/catch.hpp>

#include "engine/rehearsal/rehearsal.hpp"
#include "scenarios/read.hpp"
#include "tests/unit/rehearsal/order_of_strategies.hpp"

using namespace tocsin;

namespace {

const Pack& silver_envelope() {
    static const Pack pack =
        read_pack(std::filesystem::path(TOCSIN_SOURCE_DIR) / "scenarios/library/silver-envelope");
    for (const Problem& problem : pack.problems) UNSCOPED_INFO(describe(problem));
    REQUIRE(pack.scenario);
    return pack;
}

RehearsalResult play_envelope(const char* skill, std::uint64_t seed, int teams) {
    RehearsalOptions options;
    options.strategies = strategies_from(skill);
    options.seed = seed;
    options.teams = teams;
    MemoryLog log;
    return rehearse(silver_envelope(), options, log);
}

}  // namespace

TEST_CASE("silver envelope: the check has nothing to say", "[rehearsal][library]") {
    CHECK(silver_envelope().problems.empty());
}

TEST_CASE("silver envelope: with few teams or many, every team plays and owes the same",
          "[rehearsal][library]") {
    const int teams = GENERATE(15, 24, 45, 60);
    const RehearsalResult result = play_envelope("good", 1, teams);
    INFO(to_text(result));
    CHECK(result.refused == std::vector<std::string>{});
    CHECK(result.idle.empty());
    for (const DeadInject& dead : result.dead)
        CHECK(find(silver_envelope().scenario->injects, dead.inject)->when);
    for (const RoleLoad& role : result.roles) {
        CHECK(role.obligations == 27);
        CHECK_FALSE(role.uneven);
        if (teams == 45) CHECK(role.teams == 9);
    }
}

TEST_CASE("silver envelope: forty-five mixed teams come out in the order of their strategies",
          "[rehearsal][library]") {
    std::vector<RehearsalResult> drills;
    for (std::uint64_t seed = 1; seed <= 2; ++seed)
        drills.push_back(play_envelope("mixed", seed, 45));
    test::check_order_of_strategies("Silver Envelope", drills);
}
