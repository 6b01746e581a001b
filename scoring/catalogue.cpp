#include "scoring/catalogue.hpp"

#include "scoring/metrics/c1_sharing_recall.hpp"
#include "scoring/metrics/c2_sharing_precision.hpp"
#include "scoring/metrics/c3_handling.hpp"
#include "scoring/metrics/c4_responsiveness.hpp"
#include "scoring/metrics/f_sharing_quality.hpp"
#include "scoring/metrics/r1_diffusion.hpp"

namespace tocsin::scoring {

std::span<const Metric> catalogue() {
    static constexpr Metric kMetrics[] = {
        {"C1", "Sharing recall", sharing_recall, nullptr},
        {"C2", "Sharing precision", sharing_precision, nullptr},
        {"F", "Sharing quality", sharing_quality, nullptr},
        {"C3", "Handling", handling, nullptr},
        {"C4", "Responsiveness", responsiveness, nullptr},
        {"R1", "Diffusion", nullptr, diffusion},
    };
    return kMetrics;
}

std::map<std::string, double> index_weights(const Scenario& scenario) {
    std::map<std::string, double> weights{{"F", .35},  {"C4", .15}, {"C5", .15},
                                          {"C7", .15}, {"C6", .10}, {"C9", .10}};
    for (const auto& [id, weight] : scenario.weights) weights[id] = weight;
    return weights;
}

}  // namespace tocsin::scoring
