// Every metric there is, one row each. A new metric is one file in metrics/ and one row in
// catalogue.cpp.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"

namespace tocsin::scoring {

struct Metric {
    std::string_view id;                                   // "C1"
    std::string_view name;                                 // "Sharing recall"
    Figure (*of_team)(const Evidence&, TeamId) = nullptr;  // a metric of each team, or
    Figure (*of_region)(const Evidence&) = nullptr;        // … of the drill as a whole
};
std::span<const Metric> catalogue();

// ω of the team coordination index: SCORING §3's, where the scenario does not set its own. It names
// metrics that this version does not compute too; an index without them is partial, and says so.
std::map<std::string, double> index_weights(const Scenario& scenario);

}  // namespace tocsin::scoring
