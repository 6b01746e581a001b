// The order of SCORING's strategies in drills of mixed teams, the same for every pack of the
// library.
#pragma once

#include <catch2/catch.hpp>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "engine/rehearsal/rehearsal.hpp"

namespace tocsin::test {

// One drill is one throw of the dice; over several every strategy has had several throws. `what`
// stands before the figures that are printed.
inline void check_order_of_strategies(const char* what,
                                      const std::vector<RehearsalResult>& drills) {
    std::map<Strategy, double> sum;
    std::map<Strategy, int> count;
    for (const RehearsalResult& result : drills) {
        CHECK(result.refused == std::vector<std::string>{});
        for (const TeamRehearsal& team : result.teams) {
            sum[team.strategy] += team.gated.value_or(0);
            ++count[team.strategy];
        }
    }
    std::map<Strategy, double> mean;
    for (const auto& [strategy, total] : sum) mean[strategy] = total / count[strategy];
    std::printf("F×H of mixed teams in %s:", what);
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

}  // namespace tocsin::test
