// How much the order of the teams hangs on what an author chose: the weights, the metrics, the
// minutes (SCORING §5). Of the teams that have an index. A place is 1 + the number of teams with a
// higher index; τ is Kendall's τ-b against the index as it is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scoring/certainty/random.hpp"
#include "scoring/ledger.hpp"
#include "scoring/score.hpp"

namespace tocsin::scoring {

inline constexpr std::size_t kWeightDraws = 1000;
inline constexpr double kConcentration = 50;

// One draw of Dirichlet(50·ω), ω scaled to the sum 1: of each weight above 0 a gamma variate of
// shape 50·ω, divided by their sum. Weights of 0 stay 0; empty where all are.
std::vector<double> dirichlet(const std::vector<double>& omega, Random& random);

struct Places {
    std::size_t low = 0, high = 0;  // the 5 % and 95 % of the draws (the ⌈p·n⌉-th smallest)
};

struct WeightDraws {
    std::vector<std::optional<Places>> places;  // by team; empty without an index
    std::optional<double> median_tau;           // over the draws in which τ is defined
};
WeightDraws weight_draws(const ScoreSheet& sheet, std::uint64_t seed);

// The index made otherwise.
struct Variant {
    std::string_view without;  // a metric left out; C3 is the gate; empty: none is
    double limits_scale = 1;   // of every target and deadline
    std::vector<std::optional<double>> indices;  // by team
    std::optional<double> tau;
};
// Each metric of the index left out, and the gate; then targets and deadlines × 0.75 and × 1.25,
// for which the log's ledger is scored again.
std::vector<Variant> variants(const Ledger& ledger, const ScoreSheet& sheet);

}  // namespace tocsin::scoring
