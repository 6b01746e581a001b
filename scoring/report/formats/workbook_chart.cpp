#include "scoring/report/formats/workbook_chart.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace tocsin::scoring {

namespace {

constexpr std::size_t kMostRows = 120, kMostSeries = 3;
constexpr lxw_color_t kInks[] = {0x00666F, 0x7D8994, 0xC3CCD4};

std::optional<std::size_t> column(const Table& table, std::string_view id) {
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        if (table.columns[c].id == id) return c;
    return std::nullopt;
}

bool has_numbers(const Table& table, std::size_t c) {
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [&](const auto& row) { return c < row.size() && row[c].number; });
}

// The first column of words whose rows all differ.
std::optional<std::size_t> names_of(const Table& table) {
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (table.columns[c].numeric) continue;
        std::set<std::string_view> seen;
        if (std::all_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
                return c < row.size() && seen.insert(row[c].words).second;
            }))
            return c;
    }
    return std::nullopt;
}

// What may stand on one axis: the figure alone where its bounds or a count stand beside it, counts
// of a kind together.
std::vector<std::size_t> series_of(const Table& table) {
    std::vector<std::size_t> series;
    const bool bounded = column(table, "low") || column(table, "n") || column(table, "answers");
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        if (table.columns[c].numeric && !table.columns[c].id.ends_with("_ms") &&
            table.columns[c].id != "needers" && has_numbers(table, c))
            series.push_back(c);
    series.resize(std::min(series.size(), bounded ? 1 : kMostSeries));
    return series;
}

struct Place {
    lxw_workbook* book;
    lxw_worksheet* sheet;
    const Table& table;
    lxw_row_t head;

    lxw_chart_series* add(lxw_chart* chart, std::size_t x, std::size_t y, std::size_t first,
                          std::size_t last) const {
        lxw_chart_series* one = chart_add_series(chart, nullptr, nullptr);
        const auto row = [&](std::size_t r) { return static_cast<lxw_row_t>(head + 1 + r); };
        const auto at = [](std::size_t c) { return static_cast<lxw_col_t>(c); };
        chart_series_set_categories(one, sheet->name, row(first), at(x), row(last), at(x));
        chart_series_set_values(one, sheet->name, row(first), at(y), row(last), at(y));
        return one;
    }
};

lxw_chart* bars(const Place& place, bool right_to_left) {
    const Table& table = place.table;
    const auto names = names_of(table);
    const auto series = series_of(table);
    // Rows of different kinds, such as events, have nothing in common to draw.
    if (!names || series.empty() || column(table, "kind") || table.rows.size() > kMostRows)
        return nullptr;
    lxw_chart* chart = workbook_add_chart(place.book, LXW_CHART_BAR);
    for (std::size_t i = 0; i < series.size(); ++i) {
        lxw_chart_series* one = place.add(chart, *names, series[i], 0, table.rows.size() - 1);
        chart_series_set_name_range(one, place.sheet->name, place.head,
                                    static_cast<lxw_col_t>(series[i]));
        lxw_chart_fill fill{};
        fill.color = kInks[i];
        chart_series_set_fill(one, &fill);
        lxw_chart_line edge{};
        edge.color = 0x17222D;
        edge.width = .5f;
        chart_series_set_line(one, &edge);
    }
    // The first row on top, as in the table.
    chart_axis_set_reverse(chart->y_axis);
    if (right_to_left) chart_axis_set_reverse(chart->x_axis);
    if (series.size() == 1) chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    return chart;
}

// Kaplan and Meier's estimate: one line for each group, to where its steps end.
lxw_chart* curve(const Place& place) {
    const Table& table = place.table;
    const auto group = column(table, "group"), x = column(table, "minutes"),
               y = column(table, "share"), risk = column(table, "at_risk");
    if (!group || !x || !y || !risk) return nullptr;
    lxw_chart* chart = nullptr;
    for (std::size_t first = 0; first < table.rows.size();) {
        std::size_t end = first;
        const std::string& name = table.rows[first][*group].words;
        const auto same = [&](std::size_t r) { return table.rows[r][*group].words == name; };
        while (end < table.rows.size() && same(end) && table.rows[end][*risk].number) ++end;
        if (end > first) {
            if (!chart) chart = workbook_add_chart(place.book, LXW_CHART_SCATTER_STRAIGHT);
            lxw_chart_series* one = place.add(chart, *x, *y, first, end - 1);
            chart_series_set_name_range(one, place.sheet->name,
                                        static_cast<lxw_row_t>(place.head + 1 + first),
                                        static_cast<lxw_col_t>(*group));
            lxw_chart_line line{};
            line.color = kInks[first == 0 ? 0 : 1];
            line.width = 2;
            chart_series_set_line(one, &line);
        }
        while (end < table.rows.size() && same(end)) ++end;
        first = end;
    }
    return chart;
}

}  // namespace

void add_native_chart(lxw_workbook* book, lxw_worksheet* sheet, const Table& table,
                      const std::string& title, lxw_row_t head, bool right_to_left) {
    const Place place{book, sheet, table, head};
    const bool line = column(table, "at_risk").has_value();
    lxw_chart* chart = line ? curve(place) : bars(place, right_to_left);
    if (!chart) return;
    // A title that begins with = would be read as a formula.
    chart_title_set_name(chart, (title.starts_with('=') ? " " + title : title).c_str());
    lxw_chart_options where{};
    where.x_scale = 1.5;
    // 480 × 288 as the library draws it; a bar wants some 20 of these.
    where.y_scale =
        line ? 1.2 : std::max(1.0, (100 + 20 * static_cast<double>(table.rows.size())) / 288);
    worksheet_insert_chart_opt(sheet, head, static_cast<lxw_col_t>(table.columns.size() + 1), chart,
                               &where);
}

}  // namespace tocsin::scoring
