#include "scoring/statistics/centralisation.hpp"

#include <algorithm>
#include <set>

namespace tocsin::scoring {

namespace {

using Neighbours = std::vector<std::vector<std::size_t>>;

Neighbours neighbours(std::size_t nodes,
                      std::span<const std::pair<std::size_t, std::size_t>> edges) {
    std::vector<std::set<std::size_t>> sets(nodes);
    for (const auto& [a, b] : edges) {
        if (a >= nodes || b >= nodes || a == b) continue;
        sets[a].insert(b);
        sets[b].insert(a);
    }
    Neighbours all;
    for (const auto& set : sets) all.emplace_back(set.begin(), set.end());
    return all;
}

// Adds what the shortest paths from `source` give to every other node.
void add_from(std::size_t source, const Neighbours& of, std::vector<double>& total) {
    const std::size_t nodes = of.size();
    constexpr auto kFar = static_cast<std::size_t>(-1);
    std::vector<std::size_t> distance(nodes, kFar), order{source};
    std::vector<double> paths(nodes, 0), share(nodes, 0);
    distance[source] = 0;
    paths[source] = 1;
    for (std::size_t next = 0; next < order.size(); ++next) {
        const std::size_t node = order[next];
        for (const std::size_t other : of[node]) {
            if (distance[other] == kFar) {
                distance[other] = distance[node] + 1;
                order.push_back(other);
            }
            if (distance[other] == distance[node] + 1) paths[other] += paths[node];
        }
    }
    for (std::size_t i = order.size(); i-- > 1;) {
        const std::size_t node = order[i];
        for (const std::size_t before : of[node])
            if (distance[before] + 1 == distance[node])
                share[before] += paths[before] / paths[node] * (1 + share[node]);
        total[node] += share[node];
    }
}

}  // namespace

std::vector<double> betweenness(std::size_t nodes,
                                std::span<const std::pair<std::size_t, std::size_t>> edges) {
    const Neighbours of = neighbours(nodes, edges);
    std::vector<double> total(nodes, 0);
    for (std::size_t source = 0; source < nodes; ++source) add_from(source, of, total);
    for (double& value : total) value /= 2;  // every pair was seen from both ends
    return total;
}

std::optional<double> betweenness_centralisation(
    std::size_t nodes, std::span<const std::pair<std::size_t, std::size_t>> edges) {
    if (nodes < 3) return std::nullopt;
    const std::vector<double> values = betweenness(nodes, edges);
    const double most = *std::max_element(values.begin(), values.end());
    double sum = 0;
    for (const double value : values) sum += most - value;
    const auto n = static_cast<double>(nodes);
    return sum / ((n - 1) * (n - 1) * (n - 2) / 2);
}

}  // namespace tocsin::scoring
