// The first sheet of a workbook: where it comes from, what the other sheets are, and all words of
// the document that stand in no table.
#pragma once

#include <string>
#include <vector>

#include "scoring/report/formats/workbook_style.hpp"

namespace tocsin::scoring {

struct SheetLink {
    std::string title, sheet;
};

void write_front(lxw_worksheet* on, const Document& document, WorkbookStyle& style,
                 const std::vector<SheetLink>& sheets);

// Lines of Arabic stand higher. Not left to the program that opens the file: not every one of them
// does it.
void set_height(lxw_worksheet* on, lxw_row_t row, double lines, const Document& document);

}  // namespace tocsin::scoring
