// Writes any document in one format. A new format is one file here and one row in format.cpp. PDF
// is printed from the HTML by whoever has a browser at hand (engine/app).
#pragma once

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "scoring/report/document.hpp"

namespace tocsin::scoring {

// Files by what stands between the product's name and the extension: "" or the id of a table.
using Files = std::map<std::string, std::string>;

struct Format {
    std::string_view id;    // "html", also the extension
    std::string_view type;  // MIME
    Files (*write)(const Document&);
};
std::span<const Format> formats();
const Format* format(std::string_view id);

// One self-contained page without scripts: opens from disk, prints on A4 with label and foot on
// every page.
std::string to_html(const Document& document);
// document.schema.json.
std::string to_json(const Document& document);
// Each of sheets_of as RFC 4180 in UTF-8; columns by their stable ids, numbers with full precision
// and a decimal point. A text that a spreadsheet would take for a formula is
// given an apostrophe in front.
Files to_csv(const Document& document);
// XLSX: a sheet of words, and one for each of sheets_of with frozen head and filter, with a native
// chart where a spreadsheet can draw it. No names, dates or times of the machine that wrote it.
std::string to_workbook(const Document& document);

// Every table of a document in order, with that behind each chart; `chart` is null for the others.
struct TableAt {
    const Section* section = nullptr;
    const Table* table = nullptr;
    const Chart* chart = nullptr;
    std::shared_ptr<const Table> gathered = {};  // where `table` is none of the document's own
};
std::vector<TableAt> tables_of(const Document& document);
// The same, those of one kind gathered into one table with the rows of all teams, a column of the
// teams in front.
std::vector<TableAt> sheets_of(const Document& document);

}  // namespace tocsin::scoring
