// A spreadsheet's own chart beside or under a table, so that an analyst can go on from it.
#pragma once

#include <xlsxwriter.h>
#include <string>

#include "scoring/report/document.hpp"

namespace tocsin::scoring {

struct NativeChart {
    lxw_workbook* book;
    lxw_worksheet* sheet;  // with the table, its head in row `head`
    const Chart& chart;
    std::string title;  // safe to write
    lxw_row_t head;
    double table_px;  // how wide the table is
    bool right_to_left;
};

// Nothing where the table is not one that a spreadsheet draws well, such as a network. Returns how
// wide table and chart are together, in pixels.
double add_native_chart(const NativeChart& wanted);

}  // namespace tocsin::scoring
