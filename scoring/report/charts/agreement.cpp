#include "scoring/report/charts/agreement.hpp"

#include <algorithm>

#include "scoring/report/charts/axes.hpp"
#include "scoring/report/charts/measure.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/texts.hpp"

namespace tocsin::scoring::charts {

namespace {

constexpr double kUsable = .8, kTentative = .667;

std::string alpha_words(const ProbeRow& row, const ChartTexts& t) {
    if (row.all_agree) return std::string(t.all_agree);
    return row.alpha ? decimal(t, *row.alpha) : std::string(t.na);
}

double draw(Canvas& canvas, const std::vector<ProbeRow>& rows, const ChartTexts& t) {
    std::vector<Who> items;
    double least = 0;
    for (const ProbeRow& row : rows) {
        items.push_back({row.item});
        if (row.alpha) least = std::min(least, *row.alpha);
    }
    const double names = name_room(items, 60, 200), top = 48;
    const Rows lines(rows.size(), top, kMostHeight - top - 30, 30);
    const double half = (kWidth - names - 18 - 20 - 56) / 2;
    const Scale alpha{least < 0 ? -1.0 : 0.0, 1, names + 18, names + 18 + half};
    const Scale right{0, 1, kWidth - half - 20, kWidth - 20};
    canvas.text({alpha.start, 12}, t.alpha, {12, Ink::Text, true, Anchor::Start, half});
    canvas.text({right.start, 12}, t.accuracy, {12, Ink::Text, true, Anchor::Start, half});
    for (const double tick : {-1.0, 0.0, .5, 1.0}) {
        if (tick < alpha.from) continue;
        canvas.line({alpha(tick), top}, {alpha(tick), lines.bottom()}, {Ink::Grid});
        canvas.number({alpha(tick), top - 8}, decimal(t, tick, 1),
                      {11, Ink::Soft, false, Anchor::Middle});
    }
    for (const double limit : {kTentative, kUsable})
        canvas.line({alpha(limit), top}, {alpha(limit), lines.bottom()}, {Ink::Grey, 1, "2 3"});
    canvas.text({alpha(kUsable), lines.bottom() + 16}, t.usable,
                {11, Ink::Soft, false, Anchor::Middle, 2 * (kWidth - alpha(kUsable))});
    for (const double tick : {0.0, .5, 1.0}) {
        canvas.line({right(tick), top}, {right(tick), lines.bottom()}, {Ink::Grid});
        canvas.number({right(tick), top - 8}, percent(t, tick),
                      {11, Ink::Soft, false, Anchor::Middle});
    }
    const double dot = std::min(10.0, lines.height() * .7);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double y = lines.middle(i);
        canvas.line({0, lines.top(i + 1)}, {kWidth, lines.top(i + 1)}, {Ink::Grid});
        if (rows[i].alpha && !rows[i].all_agree) {
            const double at = alpha(*rows[i].alpha), zero = alpha(0);
            canvas.line({zero, y}, {at, y}, {Ink::Grey, 1.5});
            canvas.mark(Shape::Diamond, {at, y}, dot + 1, Ink::Text, true,
                        decimal(t, *rows[i].alpha));
        } else if (!lines.low()) {
            canvas.text(
                {alpha(0) + 6, y + 4}, alpha_words(rows[i], t),
                {lines.type(), Ink::Soft, false, Anchor::Start, alpha.end - alpha(0) - 6, true});
        }
        if (rows[i].accuracy) {
            const double at = right(*rows[i].accuracy);
            canvas.line({right.start, y}, {at, y}, {Ink::Accent, 1.5});
            canvas.mark(Shape::Dot, {at, y}, dot, Ink::Accent, true, percent(t, *rows[i].accuracy));
        } else if (!lines.low()) {
            canvas.text({right.start + 6, y + 4}, t.na, {lines.type(), Ink::Soft});
        }
    }
    lines.name(canvas, items, names);
    return lines.bottom() + 24;
}

}  // namespace

Chart agreement(const std::vector<ProbeRow>& rows, const Setting& setting) {
    const ChartTexts& t = setting.t;
    std::vector<Column> columns{column("item", t.item), column("alpha", t.alpha, true),
                                column("accuracy", t.accuracy, true),
                                column("answers", t.answers, true)};
    if (rows.empty())
        return no_chart(setting, "agreement", t.agreement, t.agreement_none, std::move(columns));
    Chart chart = new_chart(setting, "agreement", t.agreement, std::move(columns));
    std::size_t agreed = 0;
    double right = 0;
    std::size_t judged = 0;
    for (const ProbeRow& row : rows) {
        chart.data.rows.push_back(
            {words(row.item),
             row.alpha && !row.all_agree ? number(t, *row.alpha, 2) : words(alpha_words(row, t)),
             row.accuracy ? Cell{percent(t, *row.accuracy), *row.accuracy, {}}
                          : words(std::string(t.na)),
             number(row.answers)});
        agreed += row.all_agree || (row.alpha && *row.alpha >= kUsable);
        if (row.accuracy) {
            right += *row.accuracy;
            ++judged;
        }
    }
    chart.summary =
        fill(t.agreement_summary,
             {count(agreed), count(rows.size()),
              judged > 0 ? percent(t, right / static_cast<double>(judged)) : std::string(t.na)});
    Canvas canvas(chart.id, setting.right_to_left);
    const double height = draw(canvas, rows, t);
    chart.svg = canvas.take(height, chart.title + ". " + chart.summary);
    return chart;
}

}  // namespace tocsin::scoring::charts
