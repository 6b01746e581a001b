#include "scoring/report/formats/workbook_chart.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "scoring/report/formats/workbook_style.hpp"
#include "scoring/report/formats/workbook_words.hpp"

namespace tocsin::scoring {

namespace {

constexpr std::size_t kMostRows = 120;
constexpr std::size_t kUnder = 20;  // a longer table has its chart at the side
constexpr double kChart_px = 680, kSide_px = 64;
// What the library draws where it is not told otherwise.
constexpr double kDrawnWide_px = 480, kDrawnHigh_px = 288;
constexpr lxw_color_t kBand = 0x8CC2C6;

enum class Kind { Bars, Intervals, Steps };
enum class Scale { Share, Count, Place };  // 0 to 1; from 0 up; 1 to as many as there are rows

// How a spreadsheet draws which chart: what its rows are called, and what is drawn of them.
// Intervals have their ends in "low" and "high"; steps their time in "minutes".
struct Recipe {
    std::string_view chart;
    Kind kind;
    Scale scale;
    std::string_view names;
    std::vector<std::string_view> values;
};
const std::vector<Recipe>& recipes() {
    static const std::vector<Recipe> all{
        {"metrics", Kind::Intervals, Scale::Share, "metric", {"value"}},
        {"bands", Kind::Intervals, Scale::Share, "team", {"value"}},
        {"weights", Kind::Intervals, Scale::Place, "team", {"rank"}},
        {"agreement", Kind::Bars, Scale::Share, "item", {"alpha", "accuracy"}},
        {"diffusion", Kind::Bars, Scale::Share, "fact", {"reach"}},
        {"role-load", Kind::Bars, Scale::Count, "role", {"injects", "obligations"}},
        {"double-work", Kind::Bars, Scale::Count, "task", {"required", "performed"}},
        {"time-to-notify", Kind::Steps, Scale::Share, "group", {"share"}},
    };
    return all;
}

// Behind a chart's own name stands what makes it unique in its document: "metrics-c".
const Recipe* recipe_of(const Chart& chart) {
    for (const Recipe& one : recipes())
        if (chart.id == one.chart || chart.id.starts_with(std::string(one.chart) + "-"))
            return &one;
    return nullptr;
}

class Drawing {
  public:
    Drawing(const NativeChart& wanted, const Recipe& recipe)
        : w_(wanted), recipe_(recipe), table_(wanted.chart.data) {}

    double draw() {
        const auto names = column(recipe_.names);
        std::vector<std::size_t> values;
        for (const std::string_view id : recipe_.values)
            if (const auto c = column(id); c && has_numbers(*c)) values.push_back(*c);
        if (!names || values.empty()) return w_.table_px;
        if (recipe_.kind != Kind::Steps && table_.rows.size() > kMostRows) return w_.table_px;
        switch (recipe_.kind) {
            case Kind::Bars:
                bars(*names, values);
                break;
            case Kind::Intervals:
                intervals(*names, values.front());
                break;
            case Kind::Steps:
                steps(*names, values.front());
                break;
        }
        return chart_ ? place() : w_.table_px;
    }

  private:
    std::optional<std::size_t> column(std::string_view id) const {
        for (std::size_t c = 0; c < table_.columns.size(); ++c)
            if (table_.columns[c].id == id) return c;
        return std::nullopt;
    }
    std::optional<double> number(std::size_t row, std::optional<std::size_t> c) const {
        return c && *c < table_.rows[row].size() ? table_.rows[row][*c].number : std::nullopt;
    }
    bool has_numbers(std::size_t c) const {
        for (std::size_t r = 0; r < table_.rows.size(); ++r)
            if (number(r, c)) return true;
        return false;
    }
    lxw_row_t row(std::size_t r) const { return static_cast<lxw_row_t>(w_.head + 1 + r); }
    static lxw_col_t col(std::size_t c) { return static_cast<lxw_col_t>(c); }

    lxw_chart_series* series(std::size_t x, std::size_t y, std::size_t first, std::size_t last) {
        lxw_chart_series* one = chart_add_series(chart_, nullptr, nullptr);
        chart_series_set_categories(one, w_.sheet->name, row(first), col(x), row(last), col(x));
        chart_series_set_values(one, w_.sheet->name, row(first), col(y), row(last), col(y));
        return one;
    }

    static void fill(lxw_chart_series* one, std::optional<lxw_color_t> ink, bool edge) {
        lxw_chart_fill inside{};
        inside.none = ink ? LXW_FALSE : LXW_TRUE;
        inside.color = ink.value_or(0);
        chart_series_set_fill(one, &inside);
        lxw_chart_line line{};
        line.none = edge ? LXW_FALSE : LXW_TRUE;
        line.color = kWorkbookInk;
        line.width = .5f;
        chart_series_set_line(one, &line);
    }

    // From 0, and shares to 1: what begins elsewhere makes small differences look large.
    void scale(lxw_chart_axis* axis, const std::vector<std::size_t>& values) {
        double least = 0, most = 0;
        for (std::size_t r = 0; r < table_.rows.size(); ++r)
            for (const std::size_t c : values)
                if (const auto one = number(r, c))
                    least = std::min(least, *one), most = std::max(most, *one);
        chart_axis_set_min(axis, least < 0 ? -1 : 0);
        if (recipe_.scale == Scale::Share) {
            chart_axis_set_max(axis, 1);
            chart_axis_set_major_unit(axis, least < 0 ? .5 : .2);
            chart_axis_set_num_format(axis, least < 0 ? "0.0" : percents(values) ? "0%" : "0.0");
            return;
        }
        if (recipe_.scale == Scale::Place) most = static_cast<double>(table_.rows.size());
        // Whole numbers, not too many of them.
        constexpr double kTicks = 12;
        double step = 1;
        for (int i = 0; most / step > kTicks; ++i) step *= i % 3 == 1 ? 2.5 : 2;
        chart_axis_set_max(axis, std::max(1.0, std::ceil(most / step)) * step);
        chart_axis_set_major_unit(axis, step);
        chart_axis_set_num_format(axis, "0");
    }

    bool percents(const std::vector<std::size_t>& values) const {
        return std::any_of(table_.rows.begin(), table_.rows.end(), [&](const auto& row) {
            return row[values.front()].number &&
                   row[values.front()].words.find('%') != std::string::npos;
        });
    }

    // Bars lie: names of any length can be read, each of them is written, the first on top.
    void lying(const std::vector<std::size_t>& values, std::size_t bars_of_a_row) {
        chart_axis_set_reverse(chart_->y_axis);
        chart_axis_set_interval_unit(chart_->y_axis, 1);
        chart_axis_set_label_position(chart_->y_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
        if (w_.right_to_left) chart_axis_set_reverse(chart_->x_axis);
        scale(chart_->x_axis, values);
        chart_set_series_gap(chart_, 50);
        high_px_ = 120 + static_cast<double>(table_.rows.size() * (12 + 14 * bars_of_a_row));
    }

    void bars(std::size_t names, const std::vector<std::size_t>& values) {
        constexpr lxw_color_t kInks[] = {kWorkbookAccent, kWorkbookLine};
        chart_ = workbook_add_chart(w_.book, LXW_CHART_BAR);
        for (std::size_t i = 0; i < values.size(); ++i) {
            lxw_chart_series* one = series(names, values[i], 0, table_.rows.size() - 1);
            chart_series_set_name_range(one, w_.sheet->name, w_.head, col(values[i]));
            fill(one, kInks[i], true);
        }
        lying(values, values.size());
        if (values.size() == 1) {
            chart_legend_set_position(chart_, LXW_CHART_LEGEND_NONE);
            named(chart_->x_axis, table_.columns[values.front()].title);
        } else {
            chart_legend_set_position(chart_, LXW_CHART_LEGEND_BOTTOM);
        }
    }

    // Columns that only the chart needs, hidden behind those of the table.
    std::size_t behind(std::size_t columns) {
        const std::size_t first = table_.columns.size() + 1;
        lxw_row_col_options hidden{};
        hidden.hidden = LXW_TRUE;
        worksheet_set_column_opt(w_.sheet, col(first), col(first + columns - 1), LXW_DEF_COL_WIDTH,
                                 nullptr, &hidden);
        chart_show_hidden_data(chart_);
        hidden_ = columns;
        return first;
    }
    void behind(std::size_t r, std::size_t c, double value) {
        worksheet_write_number(w_.sheet, row(r), col(c), value, nullptr);
    }

    // A band from end to end with the figure as a mark in it, stacked: nothing up to the lower end,
    // the band up to the mark, the mark, the band beyond.
    void intervals(std::size_t names, std::size_t value) {
        const auto low = column("low"), high = column("high");
        chart_ = workbook_add_chart(w_.book, LXW_CHART_BAR_STACKED);
        const std::size_t first = behind(4);
        const double whole =
            recipe_.scale == Scale::Share ? 1 : static_cast<double>(table_.rows.size());
        const double mark = whole / 80;
        for (std::size_t r = 0; r < table_.rows.size(); ++r) {
            const auto at = number(r, value);
            if (!at) continue;
            const double from = std::clamp(*at - mark / 2, 0., std::max(0., whole - mark));
            const double begin = std::min(number(r, low).value_or(from), from);
            const double end = number(r, high).value_or(from + mark);
            behind(r, first, begin);
            behind(r, first + 1, from - begin);
            behind(r, first + 2, mark);
            behind(r, first + 3, std::max(0., end - from - mark));
        }
        const std::optional<lxw_color_t> inks[] = {std::nullopt, kBand, kWorkbookInk, kBand};
        for (std::size_t i = 0; i < 4; ++i)
            fill(series(names, first + i, 0, table_.rows.size() - 1), inks[i], false);
        lying({value}, 1);
        chart_legend_set_position(chart_, LXW_CHART_LEGEND_NONE);
        std::string axis = table_.columns[value].title;
        if (low && high)
            axis +=
                " (" + table_.columns[*low].title + " \u2013 " + table_.columns[*high].title + ")";
        named(chart_->x_axis, axis);
    }

    // Kaplan and Meier's estimate: level to the next step, one line for each group.
    void steps(std::size_t group, std::size_t share) {
        const auto minutes = column("minutes");
        if (!minutes) return;
        constexpr lxw_color_t kInks[] = {kWorkbookAccent, 0x7D8994};
        std::size_t made = 0, next = 0;
        for (std::size_t first = 0; first < table_.rows.size();) {
            const std::string& name = table_.rows[first][group].words;
            std::vector<std::pair<double, double>> points;
            std::size_t end = first;
            for (; end < table_.rows.size() && table_.rows[end][group].words == name; ++end)
                if (const auto x = number(end, minutes), y = number(end, share); x && y)
                    points.emplace_back(*x, *y);
            // Those who were never told stand last, at times of their own.
            std::sort(points.begin(), points.end(), [](const auto& a, const auto& b) {
                return a.first < b.first || (a.first == b.first && a.second > b.second);
            });
            if (!points.empty() && made < std::size(kInks)) {
                if (!chart_) chart_ = workbook_add_chart(w_.book, LXW_CHART_SCATTER_STRAIGHT);
                const std::size_t x = behind(2), start = next;
                double level = 1;
                const auto point = [&](double at, double left) {
                    behind(next, x, at);
                    behind(next++, x + 1, left);
                };
                point(0, level);
                for (const auto& [at, left] : points) {
                    point(at, level);
                    point(at, left);
                    level = left;
                }
                lxw_chart_series* one = series(x, x + 1, start, next - 1);
                chart_series_set_name_range(one, w_.sheet->name, row(first), col(group));
                lxw_chart_line line{};
                line.color = kInks[made++];
                line.width = 2;
                chart_series_set_line(one, &line);
            }
            first = end;
        }
        if (!chart_) return;
        scale(chart_->y_axis, {share});
        chart_axis_set_min(chart_->x_axis, 0);
        named(chart_->x_axis, table_.columns[*minutes].title);
        named(chart_->y_axis, table_.columns[share].title);
        chart_legend_set_position(chart_,
                                  made > 1 ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
        high_px_ = 360;
    }

    // What begins with = would be read as a formula.
    static std::string never_formula(const std::string& words) {
        return words.starts_with('=') ? " " + words : words;
    }
    static void named(lxw_chart_axis* axis, const std::string& words) {
        chart_axis_set_name(axis, never_formula(workbook_words::plain(words)).c_str());
    }

    static void type(lxw_chart_axis* axis) {
        lxw_chart_font plain{};
        plain.size = 9;
        plain.bold = LXW_EXPLICIT_FALSE;
        plain.color = kWorkbookInk;
        chart_axis_set_num_font(axis, &plain);
        chart_axis_set_name_font(axis, &plain);
    }
    // Along values only: between names a line says nothing.
    static void grid(lxw_chart_axis* axis) {
        lxw_chart_line line{};
        line.color = 0xDDE3E8;
        line.width = .75f;
        chart_axis_major_gridlines_set_line(axis, &line);
    }

    double place() {
        chart_title_set_name(chart_, never_formula(w_.title).c_str());
        lxw_chart_font big{};
        big.size = 12;
        big.color = kWorkbookInk;
        chart_title_set_name_font(chart_, &big);
        type(chart_->x_axis);
        type(chart_->y_axis);
        grid(recipe_.kind == Kind::Steps ? chart_->y_axis : chart_->x_axis);
        const bool under = table_.rows.size() <= kUnder;
        lxw_chart_options where{};
        where.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
        where.x_scale = kChart_px / kDrawnWide_px;
        where.y_scale = high_px_ / kDrawnHigh_px;
        // A page's end would cut the picture.
        if (under) worksheet_fit_to_pages(w_.sheet, 1, 1);
        // Never over the head, which is repeated on every page.
        worksheet_insert_chart_opt(w_.sheet, under ? row(table_.rows.size() + 1) : row(0),
                                   under ? 0 : col(table_.columns.size() + 1 + hidden_), chart_,
                                   &where);
        return under ? std::max(w_.table_px, kChart_px) : w_.table_px + kSide_px + kChart_px;
    }

    const NativeChart& w_;
    const Recipe& recipe_;
    const Table& table_;
    lxw_chart* chart_ = nullptr;
    std::size_t hidden_ = 0;
    double high_px_ = 0;
};

}  // namespace

double add_native_chart(const NativeChart& wanted) {
    const Recipe* recipe = recipe_of(wanted.chart);
    if (!recipe || wanted.chart.data.rows.empty()) return wanted.table_px;
    return Drawing(wanted, *recipe).draw();
}

}  // namespace tocsin::scoring
