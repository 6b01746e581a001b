// SCORING §7: strategies, played by simulated teams over many drills, come out in this order.
#include <catch2/catch.hpp>
#include <cstdio>
#include <map>

#include "engine/rehearsal/rehearsal.hpp"
#include "tests/support/random_scenario.hpp"

using namespace tocsin;

namespace {

// Mean F×H over all teams of `drills` random drills in which every team plays `strategy`.
double mean_gated(Strategy strategy, std::uint64_t drills) {
    double sum = 0;
    std::size_t n = 0;
    for (std::uint64_t seed = 1; seed <= drills; ++seed) {
        RehearsalOptions options;
        options.seed = seed;
        options.strategies = {strategy};
        const Pack pack = test::random_pack(seed, 5 + seed % 4);
        options.teams = static_cast<int>(pack.scenario->roles.size());
        MemoryLog log;
        for (const TeamRehearsal& team : rehearse(pack, options, log).teams)
            if (team.sharing) {
                sum += *team.sharing * *team.handling;
                ++n;
            }
    }
    return n == 0 ? 0 : sum / static_cast<double>(n);
}

void strategies_order(std::uint64_t drills) {
    std::map<Strategy, double> mean;
    std::printf("F×H over %llu drills:", static_cast<unsigned long long>(drills));
    for (const Strategy strategy : kStrategies) {
        mean[strategy] = mean_gated(strategy, drills);
        std::printf(" %s %.2f", std::string(name_of(strategy)).c_str(), mean[strategy]);
    }
    std::printf("\n");
    CHECK(mean[Strategy::Good] > mean[Strategy::Mid]);
    for (const Strategy careless : {Strategy::Slow, Strategy::Spam, Strategy::Broadcast}) {
        CHECK(mean[Strategy::Mid] > mean[careless]);
        CHECK(mean[careless] > mean[Strategy::Region]);
    }
    CHECK(mean[Strategy::Region] > mean[Strategy::Silent]);
    CHECK(mean[Strategy::Silent] == 0);
}

}  // namespace

TEST_CASE("strategies: good > mid > slow, repeating, sending to all > all to the region > silent",
          "[rehearsal]") {
    strategies_order(30);
}

TEST_CASE("strategies: the same order over 150 drills", "[.][long]") {
    strategies_order(150);
}
