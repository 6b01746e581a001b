#include "scoring/statistics/fragmentation.hpp"

#include <numeric>
#include <vector>

namespace tocsin::scoring {

std::optional<double> fragmentation(std::size_t nodes,
                                    std::span<const std::pair<std::size_t, std::size_t>> edges) {
    if (nodes < 2) return std::nullopt;
    std::vector<std::size_t> parent(nodes);
    std::iota(parent.begin(), parent.end(), std::size_t{0});
    const auto root = [&](std::size_t node) {
        while (parent[node] != node) node = parent[node] = parent[parent[node]];
        return node;
    };
    for (const auto& [a, b] : edges)
        if (a < nodes && b < nodes) parent[root(a)] = root(b);
    std::vector<double> size(nodes, 0);
    for (std::size_t node = 0; node < nodes; ++node) ++size[root(node)];
    double connected = 0;
    for (const double s : size) connected += s * (s - 1);
    const auto n = static_cast<double>(nodes);
    return 1 - connected / (n * (n - 1));
}

}  // namespace tocsin::scoring
