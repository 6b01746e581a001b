// Words as cells and sheets of a workbook take them, and how much room they need there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tocsin::scoring::workbook_words {

// Words for a cell: no isolates, whole characters that XML allows, not longer than a cell.
std::string plain(std::string_view words);
// The first `most` characters.
std::string cut(std::string_view text, std::size_t most);
// A name that a sheet may have, but for its length.
std::string sheet_name(std::string_view wanted);

// In columns of Latin; Chinese takes two a character.
double characters(std::string_view text);
double longest_line(std::string_view text);
// How many lines words take in a column of `room`; words break early, so a little less room is
// reckoned with.
double lines(std::string_view text, double room);

}  // namespace tocsin::scoring::workbook_words
