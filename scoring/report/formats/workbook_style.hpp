// The formats of a workbook's cells: type, lines, direction, and numbers as their words show them.
#pragma once

#include <xlsxwriter.h>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "scoring/report/document.hpp"
#include "scoring/report/texts/language.hpp"

namespace tocsin::scoring {

constexpr lxw_color_t kWorkbookInk = 0x17222D, kWorkbookFaint = 0x5B6875, kWorkbookLine = 0xC3CCD4,
                      kWorkbookAccent = 0x00666F;

class WorkbookStyle {
  public:
    // Where words stand: what is told, in bold or faint, or in a row of a table.
    enum class Place { Told, Strong, Faint, Row, Amount };

    WorkbookStyle(lxw_workbook* book, const Document& document);

    lxw_format *label, *title, *heading, *subheading, *link, *bullet;

    // Words of another language, or that have no letter of the document's own, are read in their
    // own order. `language` as of a cell.
    lxw_format* words(Place place, std::string_view words, const std::string& language = {});
    lxw_format* head(bool numeric);
    // "0.00", "0 %", "T+01:05:30" as the words show it. What else a number is said with, "34 of
    // 48", "12 min", is shown as it stands; the cell holds the number all the same.
    lxw_format* number(const Cell& cell, Place place);
    // Digits with a sign, a decimal mark or a per cent sign, and nothing that is said in words.
    bool is_bare(std::string_view words) const;

  private:
    lxw_format* make(bool bold, double size, lxw_color_t ink = kWorkbookInk);
    lxw_format* lined(lxw_format* format) const;
    std::string code_of(const std::string& words) const;

    lxw_workbook* book_;
    const Document& d_;
    const texts::Language& l_;
    lxw_format *head_words_, *head_number_;
    std::map<int, lxw_format*> words_;
    std::map<std::string, lxw_format*> numbers_;
};

}  // namespace tocsin::scoring
