// Words as cells and sheets of a workbook take them, and how much room they need there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tocsin::scoring::workbook_words {

// Words for a cell: whole characters that XML allows, not longer than a cell. Isolates, which not
// every spreadsheet heeds, are left out; in a document from right to left the marks that all of
// them heed stand in their place, where any letter runs that way.
std::string plain(std::string_view words, bool right_to_left = false);
// A name that a sheet may have, of at most `most` characters: a longer title ends before its first
// comma or colon, or after a whole word.
std::string sheet_name(std::string_view title, std::size_t most);
// Words for the head or foot of a page, where & begins a code; at most `most` characters.
std::string page_words(std::string_view words, std::size_t most);

// In columns of Latin; Chinese takes two a character, a mark or isolate none.
double characters(std::string_view text);
double longest_line(std::string_view text);
// How many lines words take in a column of `room`; words break early, so a little less room is
// reckoned with.
double lines(std::string_view text, double room);

}  // namespace tocsin::scoring::workbook_words
