// How a table is set on a page, from how much room its words take: which columns never wrap, which
// are given room, whether the table is as wide as its words or as the page, and whether so few and
// short columns go down so many rows that several of them stand side by side on paper.
#pragma once

#include <cstddef>
#include <vector>

#include "scoring/report/document.hpp"

namespace tocsin::scoring {

enum class ColumnRoom {
    Plain,
    Short,  // one line
    Roomy,  // prose
    Empty,  // no cell says anything: left out
    Over,   // across the page, above the rows
};

struct Layout {
    std::vector<ColumnRoom> columns;
    bool narrow = false;           // as wide as its words
    std::size_t side_by_side = 1;  // on paper
};

Layout layout_of(const Table& table);

}  // namespace tocsin::scoring
