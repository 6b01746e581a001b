#include "scoring/report/charts/tasks.hpp"

#include <algorithm>

#include "scoring/report/charts/axes.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/say.hpp"
#include "scoring/report/texts.hpp"

namespace tocsin::scoring::charts {

namespace {

constexpr std::size_t kMostTasks = 40;

// As given; where there are too many, those that went as they should give way.
std::vector<TaskRow> drawn(const std::vector<TaskRow>& rows) {
    if (rows.size() <= kMostTasks) return rows;
    std::vector<TaskRow> some;
    for (const std::size_t i : ordered(rows.size(), [&](std::size_t at) {
             return rows[at].doubled() + rows[at].missing() == 0;
         }))
        some.push_back(rows[i]);
    some.resize(kMostTasks);
    return some;
}

double draw(Canvas& canvas, const std::vector<TaskRow>& rows, const ChartTexts& t) {
    std::vector<Who> names;
    std::size_t most = 1;
    for (const TaskRow& row : rows) {
        names.push_back({row.task});
        most = std::max({most, row.required, row.performed});
    }
    const auto box = [&](Fill fill, Ink ink) {
        return [&canvas, fill, ink](Point p) { canvas.rect({p.x, p.y - 6}, 20, 12, fill, ink); };
    };
    const double top = key(canvas, 0, 2,
                           {{std::string(t.done), 20, box(Fill::Solid, Ink::Done)},
                            {std::string(t.double_work), 20, box(Fill::Hatch, Ink::Late)},
                            {std::string(t.gap), 20, box(Fill::Hollow, Ink::Soft)}}) +
                       24;
    const double left = name_room(names, 50, 220) + 14;
    const Rows lines(rows.size(), top, kMostHeight - top - 8, 28);
    const Scale x{0, static_cast<double>(most), left, kWidth - 14};
    for (const double tick : ticks(0, static_cast<double>(most), 10, 1)) {
        canvas.line({x(tick), top}, {x(tick), lines.bottom()}, {Ink::Grid});
        canvas.number({x(tick), top - 6}, decimal(t, tick, 0),
                      {11, Ink::Soft, false, Anchor::Middle});
    }
    canvas.line({left, top}, {left, lines.bottom()}, {Ink::Grey});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double height = std::min(16.0, lines.height() * .7);
        const double y = lines.middle(i) - height / 2;
        const auto part = [&](std::size_t from, std::size_t n, Fill fill, Ink ink) {
            const double a = x(static_cast<double>(from)), b = x(static_cast<double>(from + n));
            if (n > 0) canvas.rect({a, y}, b - a, height, fill, ink, rows[i].task);
        };
        part(0, rows[i].done(), Fill::Solid, Ink::Done);
        part(rows[i].done(), rows[i].doubled(), Fill::Hatch, Ink::Late);
        part(rows[i].done(), rows[i].missing(), Fill::Hollow, Ink::Soft);
    }
    lines.name(canvas, names, left - 10);
    return lines.bottom() + 6;
}

}  // namespace

Chart double_work(const std::vector<TaskRow>& rows, const Setting& setting) {
    const ChartTexts& t = setting.t;
    std::vector<Column> columns{column("task", t.task), column("required", t.required, true),
                                column("performed", t.performed, true),
                                column("double", t.double_work, true), column("gap", t.gap, true)};
    if (rows.empty())
        return no_chart(setting, "double-work", t.tasks, t.tasks_none, std::move(columns));
    Chart chart = new_chart(setting, "double-work", t.tasks, std::move(columns));
    std::size_t doubled = 0, missing = 0, required = 0;
    for (const TaskRow& row : rows) {
        chart.data.rows.push_back({words(row.task, row.to), number(row.required),
                                   number(row.performed), number(row.doubled()),
                                   number(row.missing())});
        doubled += row.doubled();
        missing += row.missing();
        required += row.required;
    }
    chart.summary = fill(t.tasks_summary, {count(required), count(doubled), count(missing)});
    const auto some = drawn(rows);
    if (some.size() < rows.size())
        chart.summary = joined(std::move(chart.summary),
                               fill(t.tasks_exact, {count(some.size()), count(rows.size())}));
    Canvas canvas(chart.id, setting.right_to_left);
    const double height = draw(canvas, some, t);
    chart.svg = canvas.take(height, chart.title + ". " + chart.summary);
    return chart;
}

}  // namespace tocsin::scoring::charts
