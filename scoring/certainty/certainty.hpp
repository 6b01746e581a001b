// How far the figures of a drill can be trusted, all of SCORING §5 in one: intervals, bands,
// weights, evaluators. What reports print beside the figures of a ScoreSheet. Pure and seeded by
// the drill and its last record: the same log gives the same certainty, byte for byte
// (docs/scores.md).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "scoring/certainty/agreement.hpp"
#include "scoring/certainty/bands.hpp"
#include "scoring/certainty/bootstrap.hpp"
#include "scoring/certainty/weights.hpp"

namespace tocsin::scoring {

struct TeamCertainty {
    std::vector<std::optional<Bounds>> figures;  // in the order of the sheet
    std::optional<Bounds> gated, index;
    Banded band;
    std::optional<Places> places;  // under other weights
};

struct Certainty {
    std::size_t clusters = 0, facts = 0;  // drawn from; of these, facts
    std::string bootstrap_seed, weights_seed;
    std::vector<TeamCertainty> teams;           // index = TeamId::value
    std::vector<std::optional<Bounds>> region;  // in the order of the sheet
    std::optional<double> median_tau;           // under other weights
    std::vector<Variant> variants;
    Agreement answers, fields;
    std::vector<JudgeLoad> judges;

    // Of a figure of the sheet, by its metric; empty where it has no interval.
    std::optional<Bounds> bounds(const ScoreSheet& sheet, TeamId team,
                                 std::string_view metric) const;
};

// `sheet` is a sheet of `ledger`.
Certainty certainty(const Ledger& ledger, const ScoreSheet& sheet);

}  // namespace tocsin::scoring
