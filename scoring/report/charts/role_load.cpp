#include "scoring/report/charts/role_load.hpp"

#include <algorithm>
#include <cmath>

#include "scoring/report/charts/axes.hpp"
#include "scoring/report/charts/measure.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/texts.hpp"

namespace tocsin::scoring::charts {

namespace {

constexpr double kEven = .2;

using Load = std::size_t RoleLoadRow::*;

double median(const std::vector<RoleLoadRow>& rows, Load load) {
    std::vector<std::size_t> values;
    for (const RoleLoadRow& row : rows) values.push_back(row.*load);
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    const auto upper = static_cast<double>(values[half]);
    return values.size() % 2 == 1 ? upper : (upper + static_cast<double>(values[half - 1])) / 2;
}

bool even(std::size_t value, double middle) {
    return std::abs(static_cast<double>(value) - middle) <= kEven * middle + 1e-9;
}

// One measure, its own axis: bars with their number at the end, uneven ones hatched.
void panel(Canvas& canvas, const std::vector<RoleLoadRow>& rows, const Rows& lines, double left,
           double width, Load load, std::string_view title) {
    const double middle = median(rows, load);
    double most = std::max(1.0, middle * (1 + kEven));
    for (const RoleLoadRow& row : rows) most = std::max(most, static_cast<double>(row.*load));
    const Scale x{0, most, left, left + width - 34};
    const double top = lines.top(0);
    canvas.text({left, top - 8}, title, {12, Ink::Text, true, Anchor::Start, width - 8});
    const double low = x(middle * (1 - kEven)), high = x(middle * (1 + kEven));
    canvas.rect({low, top}, std::max(1.0, high - low), lines.bottom() - top, Fill::Pale, Ink::Grey);
    canvas.line({x(middle), top}, {x(middle), lines.bottom()}, {Ink::Grey, 1.5});
    canvas.line({left, top}, {left, lines.bottom()}, {Ink::Grey});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t value = rows[i].*load;
        const double height = std::min(14.0, lines.height() * .6),
                     end = x(static_cast<double>(value));
        canvas.rect({left, lines.middle(i) - height / 2}, end - left, height,
                    even(value, middle) ? Fill::Solid : Fill::Hatch,
                    rows[i].own ? Ink::Accent : Ink::Soft);
        if (lines.low()) continue;
        // Beside the line of the median, never on it.
        double at = end + 5;
        if (at < x(middle) + 2 && at + width_of(count(value), lines.type()) > x(middle) - 2)
            at = x(middle) + 4;
        canvas.number({at, lines.middle(i) + 4}, count(value),
                      {lines.type(), Ink::Text, false, Anchor::Start, 40, true});
    }
}

}  // namespace

std::vector<RoleLoadRow> role_load_data(const Ledger& ledger, const Roster& roster,
                                        const std::function<std::string(const Role&)>& title) {
    std::vector<std::size_t> injects(ledger.team_count()), obligations(ledger.team_count());
    for (const Release& release : ledger.releases()) ++injects[release.team.value];
    for (const Obligation& owed : ledger.casting().obligations) ++obligations[owed.from.value];
    std::vector<RoleLoadRow> rows;
    for (const Role& role : ledger.scenario().roles) {
        RoleLoadRow row;
        row.role = title(role);
        for (const TeamId team : roster.teams) {
            const auto& roles = ledger.teams()[team.value].cast.roles;
            if (std::find(roles.begin(), roles.end(), role.id) == roles.end()) continue;
            ++row.teams;
            row.injects = std::max(row.injects, injects[team.value]);
            row.obligations = std::max(row.obligations, obligations[team.value]);
            row.own = row.own || team == roster.own;
        }
        if (row.teams > 0) rows.push_back(std::move(row));
    }
    return rows;
}

Chart role_load(const std::vector<RoleLoadRow>& rows, const Setting& setting) {
    const ChartTexts& t = setting.t;
    std::vector<Column> columns{column("role", t.role), column("teams", t.teams, true),
                                column("injects", t.injects, true),
                                column("obligations", t.obligations, true)};
    if (rows.empty())
        return no_chart(setting, "role-load", t.role_load, t.role_load_none, std::move(columns));
    Chart chart = new_chart(setting, "role-load", t.role_load, std::move(columns));
    const double middle = median(rows, &RoleLoadRow::obligations);
    std::size_t evenly = 0;
    std::vector<Who> names;
    for (const RoleLoadRow& row : rows) {
        chart.data.rows.push_back(
            {words(row.role), number(row.teams), number(row.injects), number(row.obligations)});
        evenly += even(row.obligations, middle);
        names.push_back({row.role, row.own});
    }
    chart.summary =
        fill(t.role_load_summary, {count(evenly), count(rows.size()),
                                   decimal(t, middle, middle == std::floor(middle) ? 0 : 1)});
    Canvas canvas(chart.id, setting.right_to_left);
    const double top =
        key(canvas, 0, 2,
            {{std::string(t.load_band), 24,
              [&](Point p) {
                  canvas.rect({p.x, p.y - 6}, 24, 12, Fill::Pale, Ink::Grey);
                  canvas.line({p.x + 12, p.y - 6}, {p.x + 12, p.y + 6}, {Ink::Grey, 1.5});
              }}}) +
        28;
    const double left = name_room(names, 60, 190) + 14;
    const Rows lines(rows.size(), top, kMostHeight - top - 8, 28);
    const double half = (kWidth - left) / 2;
    panel(canvas, rows, lines, left, half, &RoleLoadRow::obligations, t.obligations);
    panel(canvas, rows, lines, left + half, half, &RoleLoadRow::injects, t.injects);
    lines.name(canvas, names, left - 10);
    chart.svg = canvas.take(lines.bottom() + 6, chart.title + ". " + chart.summary);
    return chart;
}

}  // namespace tocsin::scoring::charts
