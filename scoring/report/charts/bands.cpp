#include "scoring/report/charts/bands.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "scoring/report/charts/axes.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/texts.hpp"

namespace tocsin::scoring::charts {

namespace {

// Letters in the order of the bands: "Z" before "AA".
using Order = std::pair<std::size_t, std::string>;

Order order_of(const std::string& letter) {
    return {letter.size(), letter};
}

std::string band_words(const BandRow& row, const ChartTexts& t) {
    if (row.bands.empty()) return std::string(t.bands_few);
    std::string all;
    for (const std::string& letter : row.bands) all += (all.empty() ? "" : ", ") + letter;
    return all;
}

// Each band a column with its members in it: letters where rows have room for them, else blocks.
void columns(Canvas& canvas, const std::vector<BandRow>& rows, const Rows& lines,
             const std::map<Order, std::vector<std::size_t>>& members, double left, double width) {
    std::size_t index = 0;
    for (const auto& [order, in] : members) {
        const double x = left + width * (static_cast<double>(index++) + .5);
        canvas.line({x, lines.middle(in.front())}, {x, lines.middle(in.back())},
                    {Ink::Pale, std::min(8.0, width * .5)});
        if (!lines.low() && width >= 12) {
            for (const std::size_t row : in)
                canvas.number({x, lines.middle(row) + 4}, order.second,
                              {lines.type(), rows[row].who.own ? Ink::Accent : Ink::Text, true,
                               Anchor::Middle, width + 4});
            continue;
        }
        const double block = std::max(1.2, std::min(8.0, width * .5));
        for (const std::size_t row : in)
            canvas.rect({x - block / 2, lines.top(row)}, block, lines.height(), Fill::Solid,
                        rows[row].who.own ? Ink::Accent : Ink::Soft, order.second);
        if (width >= 12)
            canvas.number({x, lines.top(0) - 6}, order.second,
                          {11, Ink::Text, true, Anchor::Middle, width + 4});
    }
}

double draw(Canvas& canvas, const std::vector<BandRow>& rows, const ChartTexts& t) {
    std::vector<Who> who;
    std::map<Order, std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        who.push_back(rows[i].who);
        for (const std::string& letter : rows[i].bands) members[order_of(letter)].push_back(i);
    }
    const double names = name_room(who, 30, 140), top = 26;
    const double width =
        std::min(20.0, 150 / static_cast<double>(std::max<std::size_t>(1, members.size())));
    const double side = width * static_cast<double>(members.size());
    const Rows lines(rows.size(), top, kMostHeight - top - 10, 24);
    const Scale x{0, 1, names + 16, kWidth - side - 22};
    for (const double tick : {0.0, .25, .5, .75, 1.0}) {
        canvas.line({x(tick), top}, {x(tick), lines.bottom()}, {Ink::Grid});
        canvas.number({x(tick), top - 6}, decimal(t, tick, tick == .25 || tick == .75 ? 2 : 1),
                      {11, Ink::Soft, false, Anchor::Middle});
    }
    const bool any_own = std::any_of(who.begin(), who.end(), [](const Who& w) { return w.own; });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Estimate& index = rows[i].index;
        if (!lines.low())
            canvas.line({0, lines.top(i + 1)}, {kWidth, lines.top(i + 1)}, {Ink::Grid});
        if (!index.value || !index.shown) {
            if (!lines.low())
                canvas.text(
                    {x.start + 6, lines.middle(i) + 4},
                    index.n > 0 ? fill(t.few, {count(index.n)}) : std::string(t.na),
                    {lines.type(), Ink::Soft, false, Anchor::Start, x.end - x.start - 12, true});
            continue;
        }
        const Ink ink = rows[i].who.own ? Ink::Accent : any_own ? Ink::Grey : Ink::Soft;
        const double y = lines.middle(i), thick = lines.low() ? 1.2 : rows[i].who.own ? 3 : 2;
        if (index.low && index.high)
            canvas.line({x(*index.low), y}, {x(*index.high), y}, {ink, thick});
        canvas.mark(Shape::Dot, {x(*index.value), y}, std::min(9.0, lines.height() * .6), ink,
                    index.low && index.high);
    }
    columns(canvas, rows, lines, members, kWidth - side, width);
    lines.name(canvas, who, names);
    return lines.bottom() + 6;
}

}  // namespace

Chart band_intervals(const std::vector<BandRow>& given, const Setting& setting) {
    const ChartTexts& t = setting.t;
    std::vector<Column> columns{column("band", t.band),         column("team", t.team),
                                column("value", t.value, true), column("low", t.low, true),
                                column("high", t.high, true),   column("n", t.n, true)};
    if (given.empty()) return no_chart(setting, "bands", t.bands, t.bands_none, std::move(columns));
    std::vector<BandRow> rows;
    for (const std::size_t i : ordered(given.size(), [&](std::size_t at) {
             const auto& in = given[at].bands;
             return std::tuple{in.empty(), in.empty() ? Order{} : order_of(in.front()),
                               in.empty() ? Order{} : order_of(in.back())};
         }))
        rows.push_back(given[i]);
    Chart chart = new_chart(setting, "bands", t.bands, std::move(columns));
    std::map<std::string, std::size_t> distinct;
    std::size_t banded = 0;
    for (const BandRow& row : rows) {
        const auto figure = [&](const std::optional<double>& value) {
            return value_cell(t, row.index.shown ? value : std::nullopt);
        };
        chart.data.rows.push_back({words(band_words(row, t)), words(row.who.name),
                                   figure(row.index.value), figure(row.index.low),
                                   figure(row.index.high), number(row.index.n)});
        for (const std::string& letter : row.bands) ++distinct[letter];
        banded += !row.bands.empty();
    }
    chart.summary =
        fill(t.bands_summary, {count(banded), count(distinct.size()), count(rows.size() - banded)});
    Canvas canvas(chart.id, setting.right_to_left);
    const double height = draw(canvas, rows, t);
    chart.svg = canvas.take(height, chart.title + ". " + chart.summary);
    return chart;
}

}  // namespace tocsin::scoring::charts
