#include "scoring/report/charts/metrics.hpp"

#include <algorithm>

#include "scoring/report/charts/axes.hpp"
#include "scoring/report/charts/measure.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/texts.hpp"

namespace tocsin::scoring::charts {

namespace {

constexpr double kRow = 38;

bool has_quartiles(const MetricRow& row) {
    return row.q1 && row.q3;
}

std::string absent_words(const MetricRow& row, const ChartTexts& t) {
    if (row.own.value && !row.own.shown) return fill(t.few, {count(row.own.n)});
    return row.absent.empty() ? std::string(t.na) : row.absent;
}

void draw_row(Canvas& canvas, const MetricRow& row, const Scale& x, double y, const ChartTexts& t) {
    // Without a value there is nothing to compare, and the region would be drawn across the words.
    if (!row.own.value || !row.own.shown) {
        canvas.text({x.start + 6, y + 4}, absent_words(row, t),
                    {12, Ink::Soft, false, Anchor::Start, kWidth - x.start - 6, true});
        return;
    }
    if (row.q1 && row.q3) {
        const double from = x(*row.q1), to = std::max(x(*row.q3), from + 2);
        canvas.rect({from, y - 11}, to - from, 22, Fill::Pale, Ink::Grey);
    }
    if (row.median) canvas.line({x(*row.median), y - 11}, {x(*row.median), y + 11}, {Ink::Grey, 2});
    const Point dot{x(*row.own.value), y};
    if (row.own.low && row.own.high) {
        const Point from{x(*row.own.low), y}, to{x(*row.own.high), y};
        canvas.line(from, to, {Ink::Text, 2});
        canvas.line({from.x, y - 5}, {from.x, y + 5}, {Ink::Text, 2});
        canvas.line({to.x, y - 5}, {to.x, y + 5}, {Ink::Text, 2});
    }
    const bool sure = row.own.low && row.own.high;
    canvas.mark(Shape::Dot, dot, 10, Ink::Accent, sure);
    if (!sure) {
        const bool before = dot.x > (x.start + x.end) / 2;
        canvas.text({before ? dot.x - 10 : dot.x + 10, y + 4}, t.no_interval,
                    {11, Ink::Soft, false, before ? Anchor::End : Anchor::Start, 120, true});
    }
    canvas.number({kWidth, y + 4}, decimal(t, *row.own.value), {14, Ink::Text, true, Anchor::End});
}

double draw(Canvas& canvas, const std::vector<MetricRow>& rows, const ChartTexts& t) {
    double names = 60;
    for (const MetricRow& row : rows)
        names = std::max(names, width_of(clean(row.id + "  " + row.name), 12));
    names = std::min(names, 210.0);
    const bool quartiles = std::any_of(rows.begin(), rows.end(), has_quartiles);
    std::vector<KeyItem> items{{std::string(t.interval), 30, [&](Point p) {
                                    canvas.line(p, {p.x + 30, p.y}, {Ink::Text, 2});
                                    canvas.mark(Shape::Dot, {p.x + 15, p.y}, 9, Ink::Accent);
                                }}};
    if (quartiles)
        items.push_back({std::string(t.quartiles), 30, [&](Point p) {
                             canvas.rect({p.x, p.y - 7}, 30, 14, Fill::Pale, Ink::Grey);
                             canvas.line({p.x + 17, p.y - 7}, {p.x + 17, p.y + 7}, {Ink::Grey, 2});
                         }});
    const double top = key(canvas, 0, 2, items) + 24;
    const Scale x{0, 1, names + 14, kWidth - 52};
    const double bottom = top + kRow * static_cast<double>(rows.size());
    for (const double tick : {0.0, .25, .5, .75, 1.0}) {
        canvas.line({x(tick), top}, {x(tick), bottom}, {Ink::Grid});
        canvas.number({x(tick), top - 6}, decimal(t, tick, tick == .25 || tick == .75 ? 2 : 1),
                      {11, Ink::Soft, false, Anchor::Middle});
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double y = top + kRow * (static_cast<double>(i) + .5);
        canvas.line({0, y + kRow / 2}, {kWidth, y + kRow / 2}, {Ink::Grid});
        canvas.text({0, y + 4}, rows[i].id + "  " + rows[i].name,
                    {12, Ink::Text, false, Anchor::Start, names});
        draw_row(canvas, rows[i], x, y, t);
    }
    return bottom + 6;
}

}  // namespace

Chart metric_intervals(const std::vector<MetricRow>& rows, const Setting& setting) {
    const ChartTexts& t = setting.t;
    std::vector<Column> columns{column("metric", t.metric),
                                column("value", t.value, true),
                                column("low", t.low, true),
                                column("high", t.high, true),
                                column("n", t.n, true),
                                column("q1", "Q1", true),
                                column("median", t.middle_of_region, true),
                                column("q3", "Q3", true)};
    if (rows.empty())
        return no_chart(setting, "metrics", t.metrics, t.metrics_none, std::move(columns));
    Chart chart = new_chart(setting, "metrics", t.metrics, std::move(columns));
    std::size_t valued = 0, within = 0, below = 0, above = 0;
    for (const MetricRow& row : rows) {
        const bool shown = row.own.value && row.own.shown;
        const auto bound = [&](const std::optional<double>& value) {
            return shown ? value_cell(t, value) : words(std::string(t.na));
        };
        chart.data.rows.push_back(
            {words(row.id + " " + row.name, row.to),
             shown ? number(t, *row.own.value, 2) : words(absent_words(row, t)), bound(row.own.low),
             bound(row.own.high), number(row.own.n), value_cell(t, row.q1),
             value_cell(t, row.median), value_cell(t, row.q3)});
        if (!shown) continue;
        ++valued;
        if (row.q1 && *row.own.value < *row.q1)
            ++below;
        else if (row.q3 && *row.own.value > *row.q3)
            ++above;
        else if (row.q1 && row.q3)
            ++within;
    }
    // Where the region may not be shown, no count beside it is given either.
    const bool region = std::any_of(rows.begin(), rows.end(), has_quartiles);
    chart.summary = region ? fill(t.metrics_summary, {count(valued), count(rows.size()),
                                                      count(within), count(above), count(below)})
                           : fill(t.metrics_summary_team, {count(valued), count(rows.size())});
    Canvas canvas(chart.id, setting.right_to_left);
    const double height = draw(canvas, rows, t);
    chart.svg = canvas.take(height, chart.title + ". " + chart.summary);
    return chart;
}

}  // namespace tocsin::scoring::charts
