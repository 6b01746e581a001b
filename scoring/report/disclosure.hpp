// Which counts of the same things may stand side by side, so that no reader who knows what its own
// team gave and got can learn from them what another team did.
//
// Cells overlap (an obligation counts for its objectives and for its pair of roles), so that one
// cell less another can be a single team's. Told is a cell only where both what happened in it and
// what did not could be told alone (safe_total), and all that are told hold for every reader: of
// each other team there is another course of events that would print the same and in which that
// team did otherwise; and so there is for each cell that could not be told alone. Such a course is
// looked for in whole steps; while none is found, further cells are withheld, the smallest first.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "scenarios/ids.hpp"

namespace tocsin::scoring {

// Something that was to happen between two teams, who both know whether it did.
struct Counted {
    TeamId from, to;
    bool happened = false;
    std::vector<std::size_t> cells;  // that count it
};

struct PartOf {
    std::size_t part = 0, whole = 0;
};

// Of each cell how much of it happened; empty: withheld. Where nothing was to happen 0 of 0. How
// much was to happen is taken as known to all: it follows from the scenario and the roles.
// `families`: how many cells each way of dividing has, in the order of the cells. `total_told`: how
// much happened in all stands elsewhere.
std::vector<std::optional<PartOf>> safe_cells(const std::vector<Counted>& things,
                                              std::span<const std::size_t> families,
                                              bool total_told);

}  // namespace tocsin::scoring
