#include "scoring/report/charts/needed_used.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "scoring/report/charts/axes.hpp"
#include "scoring/report/charts/measure.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/say.hpp"
#include "scoring/report/texts.hpp"

namespace tocsin::scoring::charts {

namespace {

constexpr std::size_t kMostRows = 60;

std::vector<Who> picked(const std::vector<Who>& who, const std::vector<std::size_t>& which) {
    std::vector<Who> some;
    for (const std::size_t i : which) some.push_back(who[i]);
    return some;
}

// One cell, `side` from edge to edge.
void cell(Canvas& canvas, const NeededUsed::Cell& one, Point corner, double side,
          const std::string& title) {
    const double gap = side > 8 ? 1.5 : side > 4 ? .5 : 0;
    const double box = side - 2 * gap;
    const auto owed = static_cast<double>(one.owed());
    double x = corner.x + gap;
    const auto part = [&](std::size_t n, Fill fill, Ink ink) {
        const double width = owed > 0 ? box * static_cast<double>(n) / owed : 0;
        if (n > 0) canvas.rect({x, corner.y + gap}, width, box, fill, ink, title);
        x += width;
    };
    part(one.in_time, Fill::Solid, Ink::Done);
    part(one.late, Fill::Hatch, Ink::Late);
    part(one.missing, Fill::Hollow, Ink::Soft);
    if (one.breach > 0) {
        const Point middle{corner.x + side / 2, corner.y + side / 2};
        const double size = std::max(4.0, box * .55);
        if (one.owed() > 0) canvas.mark(Shape::Square, middle, size + 4, Ink::White, true);
        canvas.mark(Shape::Cross, middle, size, Ink::Breach, true, title);
    }
}

double draw(Canvas& canvas, const NeededUsed& data, const std::vector<std::size_t>& rows,
            const std::vector<std::size_t>& columns, const ChartTexts& t) {
    const auto box = [&](Fill fill, Ink ink) {
        return [&canvas, fill, ink](Point p) { canvas.rect({p.x, p.y - 6}, 12, 12, fill, ink); };
    };
    double top = key(canvas, 0, 2,
                     {{std::string(t.in_time), 12, box(Fill::Solid, Ink::Done)},
                      {std::string(t.late), 12, box(Fill::Hatch, Ink::Late)},
                      {std::string(t.missing), 12, box(Fill::Hollow, Ink::Soft)},
                      {std::string(t.breach), 12, [&](Point p) {
                           canvas.mark(Shape::Cross, {p.x + 6, p.y}, 9, Ink::Breach);
                       }}});
    const auto senders = picked(data.senders, rows), receivers = picked(data.receivers, columns);
    const double left = name_room(senders, 40, 130) + 10;
    const double names = name_room(receivers, 30, 96);
    const double most = static_cast<double>(std::max(rows.size(), columns.size()));
    const double side = std::min({34.0, (kWidth - left - 2) / static_cast<double>(columns.size()),
                                  (kMostHeight - top - names - 34) / most});
    canvas.text({left, top + 14}, std::string(t.receiver) + (canvas.right_to_left() ? " ←" : " →"),
                {11, Ink::Soft, false, Anchor::Start, kWidth - left});
    canvas.text({0, top + 14 + names + 4}, std::string(t.sender) + " ↓",
                {11, Ink::Soft, false, Anchor::Start, left - 6});
    top += names + 24;
    const Rows lines(rows.size(), top, side * static_cast<double>(rows.size()), side);
    const double right = left + side * static_cast<double>(columns.size());
    for (std::size_t i = 0; i <= rows.size(); ++i)
        canvas.line({left, lines.top(i)}, {right, lines.top(i)}, {Ink::Grid});
    const auto every = static_cast<std::size_t>(std::ceil(11.5 / side));
    const auto own = static_cast<std::size_t>(
        std::find_if(receivers.begin(), receivers.end(), [](const Who& w) { return w.own; }) -
        receivers.begin());
    for (std::size_t i = 0; i <= columns.size(); ++i) {
        const double x = left + side * static_cast<double>(i);
        canvas.line({x, top}, {x, lines.bottom()}, {Ink::Grid});
        if (i == columns.size()) continue;
        const std::size_t away = i > own ? i - own : own - i;
        if (away > 0 && (i % every != 0 || away < every)) continue;
        canvas.text({x + side / 2 + 4, top - 5}, receivers[i].name,
                    {side < 15 ? 10.5 : 12, receivers[i].own ? Ink::Accent : Ink::Text,
                     receivers[i].own, Anchor::Start, names, false, -90});
    }
    lines.name(canvas, senders, left - 8);
    std::map<std::size_t, std::size_t> row_at, column_at;
    for (std::size_t i = 0; i < rows.size(); ++i) row_at[rows[i]] = i;
    for (std::size_t i = 0; i < columns.size(); ++i) column_at[columns[i]] = i;
    // Nobody owes itself anything: the diagonal is out of the question, not empty.
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < columns.size(); ++j)
            if (rows[i] == columns[j] &&
                data.senders[rows[i]].name == data.receivers[columns[j]].name)
                canvas.mark(Shape::Dot,
                            {left + side * (static_cast<double>(j) + .5), lines.middle(i)},
                            std::min(3.0, side / 3), Ink::Pale);
    for (const auto& one : data.cells) {
        const auto row = row_at.find(one.from), column = column_at.find(one.to);
        if (row == row_at.end() || column == column_at.end()) continue;
        std::string title = data.senders[one.from].name + " → " + data.receivers[one.to].name +
                            colon(t) + count(one.in_time) + " " + std::string(t.in_time) + ", " +
                            count(one.late) + " " + std::string(t.late) + ", " +
                            count(one.missing) + " " + std::string(t.missing);
        if (one.breach > 0) title += ", " + count(one.breach) + " " + std::string(t.breach);
        cell(canvas, one,
             {left + side * static_cast<double>(column->second), lines.top(row->second)}, side,
             title);
    }
    return lines.bottom() + 4;
}

}  // namespace

NeededUsed needed_used_data(const LiveScores& scores, const Roster& roster, const ChartTexts& t) {
    return needed_used_data(
        scores, roster.who(), [&](TeamId team) { return roster.place(team); }, t);
}

NeededUsed needed_used_data(const LiveScores& scores, const std::vector<Who>& groups,
                            const std::function<std::optional<std::size_t>(TeamId)>& group,
                            const ChartTexts& t) {
    NeededUsed data;
    data.senders = data.receivers = groups;
    std::map<std::pair<std::size_t, std::size_t>, NeededUsed::Cell> cells;
    for (const LiveEdge& edge : scores.edges) {
        const auto from = group(edge.from), to = group(edge.to);
        if (!from || !to) continue;
        NeededUsed::Cell& cell = cells[{*from, *to}];
        cell.in_time += edge.in_time;
        cell.late += edge.late;
        cell.missing += edge.owed;
        cell.breach += edge.breach;
    }
    for (const auto kind : {Destination::Kind::Region, Destination::Kind::Public}) {
        const std::size_t place = data.receivers.size();
        bool any = false;
        for (const WideBreach& wide : scores.wide)
            if (const auto from = group(wide.from); from && wide.to == kind && wide.breach > 0) {
                cells[{*from, place}].breach += wide.breach;
                any = true;
            }
        if (any)
            data.receivers.push_back(
                {std::string(kind == Destination::Kind::Region ? t.everybody : t.public_word)});
    }
    for (auto& [pair, cell] : cells) {
        cell.from = pair.first;
        cell.to = pair.second;
        if (cell.weight() > 0) data.cells.push_back(cell);
    }
    return data;
}

Chart needed_used(const NeededUsed& data, const Setting& setting) {
    const ChartTexts& t = setting.t;
    std::vector<Column> columns{
        column("from", t.sender),           column("to", t.receiver),
        column("in_time", t.in_time, true), column("late", t.late, true),
        column("missing", t.missing, true), column("breach", t.breach, true)};
    if (data.cells.empty())
        return no_chart(setting, "needed-used", t.matrix, t.matrix_none, std::move(columns));
    Chart chart = new_chart(setting, "needed-used", t.matrix, std::move(columns));
    NeededUsed::Cell sum;
    std::vector<std::size_t> sent(data.senders.size()), received(data.receivers.size());
    for (const auto& one : data.cells) {
        sum.in_time += one.in_time;
        sum.late += one.late;
        sum.missing += one.missing;
        sum.breach += one.breach;
        sent[one.from] += one.weight();
        received[one.to] += one.weight();
        chart.data.rows.push_back({words(data.senders[one.from].name),
                                   words(data.receivers[one.to].name), number(one.in_time),
                                   number(one.late), number(one.missing), number(one.breach)});
    }
    chart.summary = fill(t.matrix_summary, {count(sum.owed()), count(sum.in_time), count(sum.late),
                                            count(sum.missing), count(sum.breach)});
    // One choice for both sides where both are the same teams, so that pairs stay opposite.
    std::vector<std::size_t> load = sent;
    load.resize(std::max(sent.size(), received.size()));
    for (std::size_t i = 0; i < received.size(); ++i) load[i] += received[i];
    const auto rows = laden(data.senders, load, kMostRows);
    if (rows.size() < data.senders.size())
        chart.summary =
            joined(std::move(chart.summary),
                   fill(t.matrix_part, {count(rows.size()), count(data.senders.size())}));
    Canvas canvas(chart.id, setting.right_to_left);
    const double height = draw(canvas, data, rows, laden(data.receivers, load, kMostRows), t);
    chart.svg = canvas.take(height, chart.title + ". " + chart.summary);
    return chart;
}

}  // namespace tocsin::scoring::charts
