#include "scoring/catalogue.hpp"

#include "scoring/metrics/c1_sharing_recall.hpp"
#include "scoring/metrics/c2_sharing_precision.hpp"
#include "scoring/metrics/c3_handling.hpp"
#include "scoring/metrics/c4_responsiveness.hpp"
#include "scoring/metrics/c5_joint_decisions.hpp"
#include "scoring/metrics/c6_deconfliction.hpp"
#include "scoring/metrics/c7_picture_accuracy.hpp"
#include "scoring/metrics/c8_routing.hpp"
#include "scoring/metrics/c9_closed_loop.hpp"
#include "scoring/metrics/f_sharing_quality.hpp"
#include "scoring/metrics/r1_diffusion.hpp"
#include "scoring/metrics/r2_reciprocity.hpp"
#include "scoring/metrics/r3_agreement.hpp"
#include "scoring/metrics/r4_decision_quality.hpp"
#include "scoring/metrics/r5_double_work.hpp"
#include "scoring/metrics/r6_structure.hpp"

namespace tocsin::scoring {

std::span<const Metric> catalogue() {
    static constexpr Metric kMetrics[] = {
        {"C1", "Sharing recall", sharing_recall, nullptr},
        {"C2", "Sharing precision", sharing_precision, nullptr},
        {"F", "Sharing quality", sharing_quality, nullptr},
        {"C3", "Handling", handling, nullptr},
        {"C4", "Responsiveness", responsiveness, nullptr},
        {"C5", "Joint decisions", joint_decisions, nullptr},
        {"C6", "Deconfliction", deconfliction, nullptr},
        {"C7", "Picture accuracy", picture_accuracy, nullptr},
        {"C8", "Routing", routing, nullptr},
        {"C9", "Claims and closed loop", closed_loop, nullptr},
        {"R1", "Diffusion", nullptr, diffusion},
        {"R2", "Reciprocity", nullptr, reciprocity},
        {"R3.nominal", "Agreement on names", nullptr, agreement_nominal},
        {"R3.ordinal", "Agreement on order", nullptr, agreement_ordinal},
        {"R3.interval", "Agreement on intervals", nullptr, agreement_interval},
        {"R3.ratio", "Agreement on ratios", nullptr, agreement_ratio},
        {"R4", "Joint decision quality", nullptr, decision_quality},
        {"R5.double", "Without double work", nullptr, double_work},
        {"R5.gaps", "Without gaps", nullptr, gaps},
        {"R6", "Structure", nullptr, structure},
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
