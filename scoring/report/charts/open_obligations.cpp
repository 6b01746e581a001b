#include "scoring/report/charts/open_obligations.hpp"

#include <algorithm>
#include <map>

#include "scoring/report/charts/axes.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/texts.hpp"

namespace tocsin::scoring::charts {

namespace {

constexpr std::size_t kMostStrips = 45;
constexpr std::size_t kManyAtOnce = 3;  // SCORING §6: authors are warned beyond this

Scale across(const OpenData& data, double left) {
    return {0, static_cast<double>(std::max<std::int64_t>(60'000, data.span_ms)), left,
            kWidth - 58};
}

std::vector<Point> outline(const std::vector<OpenData::Step>& steps, const Scale& x,
                           const Scale& y) {
    std::vector<Point> line{{x(0), y(0)}};
    for (const auto& step : steps) {
        const double at = x(static_cast<double>(step.at_ms));
        line.push_back({at, line.back().y});
        line.push_back({at, y(static_cast<double>(step.open))});
    }
    line.push_back({x.end, line.back().y});
    return line;
}

double strips(Canvas& canvas, const OpenData& data, std::size_t most, const ChartTexts& t) {
    std::vector<Who> who;
    for (const auto& team : data.teams) who.push_back(team.who);
    const double names = name_room(who, 30, 120), top = 30;
    const Rows rows(data.teams.size(), top, kMostHeight - top - 8, 38);
    const Scale x = across(data, names + 14);
    time_axis(canvas, x, top, rows.bottom());
    canvas.text({kWidth, top - 6}, t.peak, {11, Ink::Soft, false, Anchor::End, 32});
    for (std::size_t i = 0; i < data.teams.size(); ++i) {
        const double base = rows.top(i + 1) - 1.5;
        const Scale y{0, static_cast<double>(std::max<std::size_t>(most, 4)), base,
                      rows.top(i) + rows.height() * .12};
        auto edge = outline(data.teams[i].steps, x, y);
        edge.push_back({x.end, base});
        const Ink ink = data.teams[i].who.own ? Ink::Accent : Ink::Soft;
        canvas.area(edge, ink, .3);
        edge.pop_back();
        canvas.polyline(edge, {ink, data.teams[i].who.own ? 1.8 : 1.2});
        canvas.line({x.start, base}, {x.end, base}, {Ink::Pale});
        if (rows.height() > 26) {
            const double limit = y(static_cast<double>(kManyAtOnce));
            canvas.line({x.start, limit}, {x.end, limit}, {Ink::Grey, 1, "2 3"});
        }
        canvas.number({kWidth, rows.middle(i) + 4}, count(data.teams[i].peak()),
                      {rows.type(), Ink::Text, data.teams[i].who.own, Anchor::End});
    }
    rows.name(canvas, who, names);
    if (rows.height() <= 26) return rows.bottom() + 6;
    return key(canvas, names + 14, rows.bottom() + 6,
               {{fill(t.limit_three, {count(kManyAtOnce)}), 24,
                 [&](Point p) { canvas.line(p, {p.x + 24, p.y}, {Ink::Grey, 1, "2 3"}); }}});
}

// Quantiles over the teams at every time at which one of them changes.
struct Spreading {
    std::vector<OpenData::Step> low, middle, high, most;
};

Spreading spreading(const OpenData& data) {
    std::map<std::int64_t, std::vector<std::pair<std::size_t, std::size_t>>> changes;
    for (std::size_t i = 0; i < data.teams.size(); ++i)
        for (const auto& step : data.teams[i].steps) changes[step.at_ms].emplace_back(i, step.open);
    std::vector<std::size_t> now(data.teams.size());
    Spreading out;
    for (const auto& [at, steps] : changes) {
        for (const auto& [team, open] : steps) now[team] = open;
        std::vector<std::size_t> sorted = now;
        std::sort(sorted.begin(), sorted.end());
        const std::size_t last = sorted.size() - 1;
        out.low.push_back({at, sorted[last / 4]});
        out.middle.push_back({at, sorted[last / 2]});
        out.high.push_back({at, sorted[last - last / 4]});
        out.most.push_back({at, sorted[last]});
    }
    return out;
}

double summed(Canvas& canvas, const OpenData& data, std::size_t most, const ChartTexts& t) {
    const auto own = std::find_if(data.teams.begin(), data.teams.end(),
                                  [](const OpenData::Team& team) { return team.who.own; });
    std::vector<KeyItem> items{
        {std::string(t.middle_half), 24,
         [&](Point p) {
             canvas.area({{p.x, p.y - 6}, {p.x + 24, p.y - 6}, {p.x + 24, p.y + 6}, {p.x, p.y + 6}},
                         Ink::Grey, .35);
         }},
        {std::string(t.middle_team), 24,
         [&](Point p) { canvas.line(p, {p.x + 24, p.y}, {Ink::Text, 2}); }},
        {std::string(t.most_open), 24,
         [&](Point p) { canvas.line(p, {p.x + 24, p.y}, {Ink::Soft, 1, "3 3"}); }}};
    if (own != data.teams.end())
        items.push_back({own->who.name, 24,
                         [&](Point p) { canvas.line(p, {p.x + 24, p.y}, {Ink::Accent, 3}); }});
    const double top = key(canvas, 0, 2, items) + 30, bottom = top + 260;
    const Scale x = across(data, 34);
    const Scale y{0, static_cast<double>(std::max<std::size_t>(most, 4)), bottom, top + 12};
    time_axis(canvas, x, top, bottom);
    for (const double tick : ticks(0, y.to, 6, 1)) {
        canvas.line({x.start, y(tick)}, {x.end, y(tick)}, {tick == 0 ? Ink::Grey : Ink::Grid});
        canvas.number({x.start - 8, y(tick) + 4}, decimal(t, tick, 0),
                      {11, Ink::Soft, false, Anchor::End});
    }
    const Spreading spread = spreading(data);
    auto band = outline(spread.high, x, y);
    const auto low = outline(spread.low, x, y);
    band.insert(band.end(), low.rbegin(), low.rend());
    canvas.area(band, Ink::Grey, .35);
    canvas.polyline(outline(spread.most, x, y), {Ink::Soft, 1, "3 3"});
    canvas.polyline(outline(spread.middle, x, y), {Ink::Text, 2});
    if (own != data.teams.end()) canvas.polyline(outline(own->steps, x, y), {Ink::Accent, 3});
    return bottom + 10;
}

}  // namespace

std::size_t OpenData::Team::peak() const {
    std::size_t most = 0;
    for (const Step& step : steps) most = std::max(most, step.open);
    return most;
}

OpenData open_data(std::span<const Finding> findings, std::int64_t now_ms, const Roster& roster) {
    OpenData data;
    data.span_ms = now_ms;
    std::vector<std::map<std::int64_t, std::ptrdiff_t>> changes(roster.teams.size());
    for (const Finding& finding : findings) {
        const auto team = roster.place(finding.obligation->from);
        if (!team || !finding.start) continue;
        const std::int64_t from = finding.start->at_ms;
        std::int64_t until = now_ms;
        if (finding.due_ms) until = std::min(until, *finding.due_ms);
        if (finding.told) until = std::min(until, finding.told->at_ms);
        if (finding.through) until = std::min(until, finding.through->at_ms);
        if (until <= from) continue;
        ++changes[*team][from];
        --changes[*team][until];
    }
    const auto who = roster.who();
    for (std::size_t i = 0; i < who.size(); ++i) {
        OpenData::Team team{who[i], {}};
        std::ptrdiff_t open = 0;
        for (const auto& [at, change] : changes[i])
            if (change != 0) team.steps.push_back({at, static_cast<std::size_t>(open += change)});
        data.teams.push_back(std::move(team));
    }
    return data;
}

Chart open_obligations(const OpenData& data, const Setting& setting) {
    const ChartTexts& t = setting.t;
    std::vector<Column> columns{column("team", t.team), column("at_ms", t.time, true),
                                column("open", t.open, true)};
    std::size_t most = 0;
    const OpenData::Team* busiest = nullptr;
    for (const auto& team : data.teams)
        if (team.peak() > most) {
            most = team.peak();
            busiest = &team;
        }
    if (!busiest)
        return no_chart(setting, "open-obligations", t.open, t.open_none, std::move(columns));
    Chart chart = new_chart(setting, "open-obligations", t.open, std::move(columns));
    std::size_t beyond = 0;
    for (const auto& team : data.teams) {
        beyond += team.peak() > kManyAtOnce;
        for (const auto& step : team.steps)
            chart.data.rows.push_back(
                {words(team.who.name), time_cell(step.at_ms), number(step.open)});
    }
    chart.summary = fill(t.open_summary, {count(most), busiest->who.name, count(beyond),
                                          count(data.teams.size()), count(kManyAtOnce)});
    Canvas canvas(chart.id, setting.right_to_left);
    const double height = data.teams.size() <= kMostStrips ? strips(canvas, data, most, t)
                                                           : summed(canvas, data, most, t);
    chart.svg = canvas.take(height, chart.title + ". " + chart.summary);
    return chart;
}

}  // namespace tocsin::scoring::charts
