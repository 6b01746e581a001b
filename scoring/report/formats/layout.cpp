#include "scoring/report/formats/layout.hpp"

#include <algorithm>
#include <string_view>

#include "scoring/report/charts/measure.hpp"

namespace tocsin::scoring {

namespace {

// In the size of a table's type, as the style sheet sets it on A4.
constexpr double kPage = 57, kPadding = .75, kNarrowPadding = 2, kGap = 3;
constexpr double kShort = 10, kRoomy = 27;
constexpr double kLeastRoomy = 9;
constexpr double kNarrow = .6;  // of the page
constexpr std::size_t kLongRows = 12, kMostSides = 4, kLeastRows = 6;

double widest_line(std::string_view words) {
    double most = 0;
    while (!words.empty()) {
        const auto end = std::min(words.find('\n'), words.size());
        most = std::max(most, charts::width_of(charts::clean(words.substr(0, end)), 1));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return most;
}

// What no line can be shorter than.
double widest_word(std::string_view words) {
    double most = 0;
    while (!words.empty()) {
        const auto end = std::min(words.find_first_of(" \n"), words.size());
        most = std::max(most, charts::width_of(charts::clean(words.substr(0, end)), 1));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return most;
}

}  // namespace

Layout layout_of(const Table& table) {
    Layout made;
    double natural = 0, least = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (table.columns[c].over) {
            made.columns.push_back(ColumnRoom::Over);
            continue;
        }
        double room = 0, word = widest_word(table.columns[c].title);
        for (const auto& row : table.rows)
            if (c < row.size()) {
                room = std::max(room, widest_line(row[c].words));
                word = std::max(word, widest_word(row[c].words));
            }
        if (room == 0 && !table.rows.empty()) {
            made.columns.push_back(ColumnRoom::Empty);
            continue;
        }
        made.columns.push_back(room > kRoomy    ? ColumnRoom::Roomy
                               : room <= kShort ? ColumnRoom::Short
                                                : ColumnRoom::Plain);
        natural += std::max(room, widest_word(table.columns[c].title)) + kNarrowPadding;
        // Words in a roomy column break anywhere.
        least += kPadding + (room > kRoomy    ? kLeastRoomy
                             : room <= kShort ? std::max(room, word)
                                              : word);
    }
    // Where the page is too small for that, every column wraps.
    if (least > kPage)
        std::replace(made.columns.begin(), made.columns.end(), ColumnRoom::Short,
                     ColumnRoom::Plain);
    made.narrow = natural <= kNarrow * kPage;
    const std::size_t rows = table.rows.size();
    if (made.narrow && rows > kLongRows) {
        const auto fit = static_cast<std::size_t>((kPage + kGap) / (natural + kGap));
        made.side_by_side =
            std::max<std::size_t>(1, std::min({fit, kMostSides, rows / kLeastRows}));
    }
    return made;
}

}  // namespace tocsin::scoring
