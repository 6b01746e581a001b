// The native chart beside a table of a workbook, where the table makes one that says something:
// bars of its first figure over rows that have names of their own, or the line of a curve. Tables
// of events and of pairs have none.
#pragma once

#include <xlsxwriter.h>

#include <string>

#include "scoring/report/document.hpp"

namespace tocsin::scoring {

// The table stands with its head in row `head`; `title` is safe to write.
void add_native_chart(lxw_workbook* book, lxw_worksheet* sheet, const Table& table,
                      const std::string& title, lxw_row_t head, bool right_to_left);

}  // namespace tocsin::scoring
