// All scores of a drill at an instant, each with its evidence. Pure: the same ledger and time give
// the same sheet.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "scoring/catalogue.hpp"
#include "scoring/evidence.hpp"
#include "scoring/figure.hpp"
#include "scoring/obligations.hpp"
#include "scoring/technical.hpp"

namespace tocsin::scoring {

// An index is shown from this many live obligations on; below it: the counts and the items (SCORING
// §5).
inline constexpr std::size_t kIndexFrom = 15;

struct Counts {
    std::size_t owed = 0, waiting = 0, open = 0, in_time = 0, late = 0, missed = 0, excused = 0;
    std::size_t live() const { return owed - waiting; }
    void add(ObligationState state);
};

struct Scored {
    const Metric* metric = nullptr;
    Figure figure;
};

struct TeamSheet {
    TeamId team;
    Counts counts;
    std::vector<Scored> figures;  // the catalogue's team metrics, in its order
    // F × H: the sharing of facts, gated by their handling. And TCI = H × Σ ω·x / Σ ω over the
    // metrics that have a value, partial while some of them are not computed yet. Both have terms,
    // no items: those are with their metrics.
    Figure gated_sharing, index;
    Technical technical;

    const Figure& figure(std::string_view metric) const;
};

struct ScoreSheet {
    std::int64_t now_ms = 0;
    bool final = false;                     // ENDEX has come
    std::map<std::string, double> weights;  // ω, by metric
    std::vector<std::string>
        not_computed;  // metrics with a weight that this version lacks: the index is partial
    std::vector<TeamSheet> teams;  // index = TeamId::value
    std::vector<Scored> region;
    std::vector<Finding> obligations;  // points into the ledger scored
    bool partial() const { return !not_computed.empty(); }
    // ω of each of a team's figures, in their order; 0 where the index leaves it out.
    std::vector<double> omega() const;
};

// `now_ms` matters only before ENDEX. `limits_scale`: Evidence. The sheet points into `ledger`.
ScoreSheet score(const Ledger& ledger, std::int64_t now_ms, double limits_scale = 1);

}  // namespace tocsin::scoring
