// How sure the figures are: a cluster bootstrap over facts (SCORING §5). In each of 1000 replicates
// as many clusters are drawn as there are, with replacement, the same draw for every team, and
// every figure is summed up again; the middle 95 % of the replicates in which it has a value is its
// interval. The teams' draws are common, so that two teams are compared under the same luck.
// No interval: fewer than two clusters (nothing could vary), or no value.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "scoring/certainty/resampled.hpp"

namespace tocsin::scoring {

inline constexpr std::size_t kReplicates = 1000;

struct Bounds {
    double low = 0, high = 0;    // the 2.5 % and 97.5 % quantiles
    std::size_t clusters = 0;    // that the figure is made from
    std::size_t replicates = 0;  // in which it had a value
};

struct TeamBootstrap {
    std::vector<std::optional<Bounds>> figures;  // in the order of the sheet
    std::optional<Bounds> gated, index;          // F × H and TCI, where the sheet has them
    std::vector<std::optional<double>> indices;  // TCI of each replicate; empty list: no index
};

struct Bootstrap {
    std::vector<TeamBootstrap> teams;
    std::vector<std::optional<Bounds>> region;
};

Bootstrap bootstrap(const Resampled& items, const ScoreSheet& sheet, std::uint64_t seed);

}  // namespace tocsin::scoring
