#include "scoring/report/charts/weights.hpp"

#include <algorithm>

#include "scoring/report/charts/axes.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/texts.hpp"

namespace tocsin::scoring::charts {

namespace {

double draw(Canvas& canvas, const WeightData& data, const ChartTexts& t) {
    std::vector<Who> who;
    double most = 2;
    for (const WeightRow& row : data.rows) {
        who.push_back(row.who);
        most = std::max({most, row.high, row.rank.value_or(1)});
    }
    const double names = name_room(who, 30, 160);
    std::vector<KeyItem> items{{fill(t.rank_x, {count(data.weightings)}), 26, [&](Point p) {
                                    canvas.rect({p.x, p.y - 4}, 26, 8, Fill::Hatch, Ink::Soft);
                                }}};
    if (std::any_of(data.rows.begin(), data.rows.end(),
                    [](const WeightRow& row) { return row.rank.has_value(); }))
        items.push_back({std::string(t.rank_here), 12, [&](Point p) {
                             canvas.mark(Shape::Diamond, {p.x + 6, p.y}, 10, Ink::Text);
                         }});
    const double top = key(canvas, 0, 2, items) + 24;
    const Rows lines(data.rows.size(), top, kMostHeight - top - 8, 24);
    const Scale x{1, most, names + 24, kWidth - 16};
    for (const double tick : ticks(1, most, 10, 1)) {
        canvas.line({x(tick), top}, {x(tick), lines.bottom()}, {Ink::Grid});
        canvas.number({x(tick), top - 6}, decimal(t, tick, 0),
                      {11, Ink::Soft, false, Anchor::Middle});
    }
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
        const WeightRow& row = data.rows[i];
        const Ink ink = row.who.own ? Ink::Accent : Ink::Soft;
        const double height = std::min(10.0, lines.height() * .7);
        const double from = x(row.low) - 2, to = x(row.high) + 2;
        canvas.rect({from, lines.middle(i) - height / 2}, to - from, height,
                    lines.low() ? Fill::Solid : Fill::Hatch, lines.low() ? Ink::Grey : ink);
        if (row.rank)
            canvas.mark(lines.low() ? Shape::Bar : Shape::Diamond, {x(*row.rank), lines.middle(i)},
                        height + 1, Ink::Text);
    }
    lines.name(canvas, who, names);
    return lines.bottom() + 6;
}

}  // namespace

Chart weight_ranges(const WeightData& data, const Setting& setting) {
    const ChartTexts& t = setting.t;
    std::vector<Column> columns{column("team", t.team), column("rank", t.rank, true),
                                column("low", t.rank_low, true), column("high", t.rank_high, true)};
    if (data.rows.empty())
        return no_chart(setting, "weights", t.weights, t.weights_none, std::move(columns));
    Chart chart = new_chart(setting, "weights", t.weights, std::move(columns));
    double widest = 0;
    for (const WeightRow& row : data.rows) {
        chart.data.rows.push_back({words(row.who.name), value_cell(t, row.rank, 0),
                                   number(t, row.low, 0), number(t, row.high, 0)});
        widest = std::max(widest, row.high - row.low);
    }
    chart.summary = fill(t.weights_summary, {count(data.weightings), decimal(t, widest, 0),
                                             data.tau ? decimal(t, *data.tau) : std::string(t.na)});
    Canvas canvas(chart.id, setting.right_to_left);
    const double height = draw(canvas, data, t);
    chart.svg = canvas.take(height, chart.title + ". " + chart.summary);
    return chart;
}

}  // namespace tocsin::scoring::charts
