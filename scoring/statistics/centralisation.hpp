// Betweenness centralisation of a network (Freeman 1979): how far all shortest paths run through
// one node. Σ (max b − b_v) / (n − 1), with b_v the betweenness of a node as a share of its
// greatest possible, (n − 1)(n − 2)/2; edges taken both ways, each once; pairs that cannot reach
// each other have no path. Range [0, 1]: 1 a star, 0 all alike (a ring, a full network, no edge).
// Empty for fewer than three nodes.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace tocsin::scoring {

// Betweenness of each node: over unordered pairs of others, the share of their shortest paths that
// run through it (Brandes 2001).
std::vector<double> betweenness(std::size_t nodes,
                                std::span<const std::pair<std::size_t, std::size_t>> edges);

std::optional<double> betweenness_centralisation(
    std::size_t nodes, std::span<const std::pair<std::size_t, std::size_t>> edges);

}  // namespace tocsin::scoring
