// Evidence inside prose: times, dates, intervals, numbers with their units, telephone numbers,
// addresses, ids. No line breaks inside one, and in a document from right to left it keeps its own
// direction, which the numbers, signs and spaces in it would lose. One place for every format that
// sets words on a page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tocsin::scoring {

struct Run {
    std::string_view words;
    bool apart = false;  // in a text from right to left: only an isolate keeps its order
    bool whole = false;  // must stay on one line; never of what is too long for a column
};

// `text` in order, nothing left out: "Call +999 20 555 0142." → "Call ", "+999 20 555 0142", ".".
// What a line cannot break and direction cannot turn (plain words, plain numbers) is no run of its
// own.
std::vector<Run> runs(std::string_view text);

// `text` with U+2066 and U+2069 around its evidence, for a picture from right to left.
std::string isolated(std::string_view text);

}  // namespace tocsin::scoring
