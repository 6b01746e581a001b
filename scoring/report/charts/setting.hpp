// What every chart is given beside its data: the words, the direction, and who is called what.
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/events.hpp"
#include "scoring/report/charts/texts.hpp"
#include "scoring/report/document.hpp"

namespace tocsin::scoring::charts {

struct Setting {
    const ChartTexts& t;
    bool right_to_left = false;
    // Behind the id of every chart and table, where one document has several of a kind: "-t3".
    std::string suffix = {};

    std::string id(std::string_view chart) const { return std::string(chart) + suffix; }
};

// A team or a group of teams as printed.
struct Who {
    std::string name;
    bool own = false;  // the reader's own: drawn strong, others grey
};

// Teams in the order of the chart, and what the document calls them. Only these teams are drawn or
// counted: a product leaves out whom it must not show.
struct Roster {
    std::vector<TeamId> teams;
    std::function<std::string(TeamId)> name;
    std::optional<TeamId> own = {};

    std::vector<Who> who() const;
    std::optional<std::size_t> place(TeamId team) const;
};

// A figure with its interval, as computed elsewhere.
struct Estimate {
    std::optional<double> value, low, high;
    std::size_t n = 0;
    bool shown = true;  // false: too little behind it; only n is printed
};

// The indices 0 … count − 1 by ascending key, equal ones as they stand.
template <class Key>
std::vector<std::size_t> ordered(std::size_t count, const Key& key) {
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto of_a = key(a), of_b = key(b);
        return of_a < of_b || (!(of_b < of_a) && a < b);
    });
    return order;
}

// Whom a chart of links draws, in their order: up to 12 all of them; of more those with anything on
// them, and at most `most` of these, the most laden. The own always.
std::vector<std::size_t> laden(const std::vector<Who>& who, const std::vector<std::size_t>& load,
                               std::size_t most);

// Numbers, shares and lengths as the language of the words writes them, without isolates: a picture
// is drawn, not read in a line.
std::string colon(const ChartTexts& t);  // ": "
std::string decimal(const ChartTexts& t, double value, int decimals = 2);
std::string percent(const ChartTexts& t, double share);
std::string length(const ChartTexts& t, std::int64_t length_ms);
std::string milliseconds(const ChartTexts& t, double length);

// Cells of the tables behind charts.
Cell words(std::string text, std::string to = {});
Cell number(const ChartTexts& t, double value, int decimals = 0);
Cell number(std::size_t value);
// Drill time and lengths: the number is in milliseconds. Empty: the words alone.
Cell time_cell(std::optional<std::int64_t> at_ms, std::string_view otherwise = {});
Cell length_cell(const ChartTexts& t, std::optional<std::int64_t> length_ms,
                 std::string_view otherwise = {});
// "0.83", or the text for no value.
Cell value_cell(const ChartTexts& t, const std::optional<double>& value, int decimals = 2);

Column column(std::string_view id, std::string_view title, bool numeric = false);

// A chart without data: its sentence, no picture, an empty table.
Chart no_chart(const Setting& setting, std::string_view id, std::string_view title,
               std::string_view sentence, std::vector<Column> columns);
// A chart with its table, still without rows and picture.
Chart new_chart(const Setting& setting, std::string_view id, std::string_view title,
                std::vector<Column> columns);

}  // namespace tocsin::scoring::charts
