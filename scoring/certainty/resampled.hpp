// The items of figures already computed, put in the form in which they are drawn again: for each
// figure, how much each cluster adds to its sums. A cluster is a fact with all that happened about
// it; an item without a fact is a cluster of its own (SCORING §5). The log is not scored again: a
// replicate is these sums with each cluster as often as it was drawn.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "scoring/ledger.hpp"
#include "scoring/score.hpp"

namespace tocsin::scoring {

// How a figure comes from its items.
enum class Sum {
    Mean,       // Σ weight·value / Σ weight over the items that count (C1, C4 … C9, R1)
    Precision,  // C2: needed / (needed + max(0, unneeded − allowance)), allowance from the
                // obligations drawn
    Gate,       // C3: max(0, 1 − Σ severity), the unlabelled at most 0.2 of it
    Quality,    // F: from C1 and C2
    Other       // none of these: no interval
};

// How often each cluster was drawn.
using Draw = std::vector<std::uint32_t>;

struct ResampledFigure {
    struct Row {
        std::uint32_t cluster = 0;
        double a = 0, b = 0;  // Mean: Σ weight·value, Σ weight. Precision: needed, unneeded. Gate:
                              // severity, unlabelled messages
    };
    std::string_view metric;
    Sum sum = Sum::Other;
    std::vector<Row> rows;  // one for each cluster that adds something
};

struct ResampledTeam {
    std::vector<ResampledFigure> figures;    // in the order of the sheet
    std::vector<ResampledFigure::Row> owed;  // a: obligations
    // The figures of one replicate; index = place in figures. Empty: no value in it.
    std::vector<std::optional<double>> values(const Draw& draw) const;
};

struct Resampled {
    std::size_t clusters = 0;
    std::size_t facts = 0;  // of these clusters
    std::vector<ResampledTeam> teams;
    std::vector<ResampledFigure> region;

    static std::optional<double> mean(const ResampledFigure& figure, const Draw& draw);
};

// Clusters are numbered: the facts that any item names, in the order of the casting; then the items
// without a fact, by team, metric and place. A figure that its sums do not reproduce (every cluster
// drawn once) becomes Other.
Resampled resampled(const Ledger& ledger, const ScoreSheet& sheet);

}  // namespace tocsin::scoring
