// Fragmentation of a network (Borgatti 2006): 1 − Σ s(s−1) / (n(n−1)) over its components of size
// s, edges taken both ways. Range [0, 1]: 0 all can reach all, 1 nobody reaches anybody. Empty for
// fewer than two nodes.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <utility>

namespace tocsin::scoring {

std::optional<double> fragmentation(std::size_t nodes,
                                    std::span<const std::pair<std::size_t, std::size_t>> edges);

}  // namespace tocsin::scoring
