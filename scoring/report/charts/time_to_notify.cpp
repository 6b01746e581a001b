#include "scoring/report/charts/time_to_notify.hpp"

#include <algorithm>
#include <cmath>

#include "scoring/report/charts/axes.hpp"
#include "scoring/report/charts/measure.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/texts.hpp"

namespace tocsin::scoring::charts {

namespace {

constexpr double kMinute = 60'000, kApart = 40;

struct Curve {
    std::vector<SurvivalStep> steps;
    std::vector<double> cut;  // times of censoring, ascending
    double last = 0;          // of anything watched
    std::vector<Observation> all;

    explicit Curve(const std::vector<Observation>& observations)
        : steps(kaplan_meier(observations)), all(observations) {
        for (const Observation& one : observations) {
            last = std::max(last, one.time);
            if (!one.happened) cut.push_back(one.time);
        }
        std::sort(cut.begin(), cut.end());
    }

    // A curve ends with the last that was watched.
    std::vector<Point> line(const Scale& x, const Scale& y) const {
        std::vector<Point> points{{x(0), y(1)}};
        for (const SurvivalStep& step : steps) {
            points.push_back({x(step.time), points.back().y});
            points.push_back({x(step.time), y(step.share)});
        }
        points.push_back({x(last), points.back().y});
        return points;
    }

    std::vector<Point> band(const Scale& x, const Scale& y) const {
        std::vector<Point> upper{{x(0), y(1)}}, lower{{x(0), y(1)}};
        const auto add = [&](std::vector<Point>& side, double time, double share) {
            side.push_back({x(time), side.back().y});
            side.push_back({x(time), y(share)});
        };
        for (const SurvivalStep& step : steps) {
            add(upper, step.time, step.high.value_or(step.share));
            add(lower, step.time, step.low.value_or(step.share));
        }
        upper.push_back({x(last), upper.back().y});
        lower.push_back({x(last), lower.back().y});
        upper.insert(upper.end(), lower.rbegin(), lower.rend());
        return upper;
    }

    // One stroke on the line for those cut off at nearly one time: strokes close together would
    // read as a line of their own.
    void ticks(Canvas& canvas, const Scale& x, const Scale& y, Ink ink) const {
        double drawn = -kApart;
        for (const double time : cut) {
            const double at = x(time);
            if (at - drawn < kApart) continue;
            const double line = y(survival_at(steps, time));
            canvas.line({at, line - 6}, {at, line}, {ink, 1.2});
            drawn = at;
        }
    }

    // Those neither told nor cut off before `time`.
    std::size_t at_risk(double time) const {
        return static_cast<std::size_t>(std::count_if(
            all.begin(), all.end(), [&](const Observation& one) { return one.time >= time; }));
    }
};

std::string median_words(const Curve& curve, const ChartTexts& t) {
    const auto median = time_to_reach(curve.steps, .5);
    return median ? length(t, static_cast<std::int64_t>(std::llround(*median * kMinute)))
                  : std::string(t.not_reached);
}

double draw(Canvas& canvas, const NotifyData& data, const Curve& team, const Curve& region,
            const ChartTexts& t) {
    const bool both = !data.team.empty() && !data.region.empty();
    double top = 12;
    std::vector<KeyItem> items;
    if (!data.region.empty())
        items.push_back(
            {std::string(t.regional_band), 22, [&](Point p) {
                 canvas.area(
                     {{p.x, p.y - 6}, {p.x + 22, p.y - 6}, {p.x + 22, p.y + 6}, {p.x, p.y + 6}},
                     Ink::Grey, .25);
                 canvas.line(p, {p.x + 22, p.y}, {Ink::Soft, 1.5, "6 3"});
             }});
    if (!team.cut.empty() || !region.cut.empty())
        items.push_back({std::string(t.still_open), 10, [&](Point p) {
                             canvas.line({p.x, p.y + 3}, {p.x + 10, p.y + 3}, {Ink::Soft, 1.5});
                             canvas.line({p.x + 5, p.y - 3}, {p.x + 5, p.y + 3}, {Ink::Soft, 1.2});
                         }});
    canvas.text({0, 12}, t.untold_share, {12, Ink::Soft, false, Anchor::Start, 400});
    top = key(canvas, 50, 20, items) + 10;
    const double bottom = top + 165;
    const double minutes = std::max(10.0, std::ceil(std::max(team.last, region.last) / 10) * 10);
    const double right = kWidth - (both ? 120 : 90);
    const Scale x{0, minutes, 50, right}, y{0, 1, bottom, top};
    minutes_axis(canvas, x, top, bottom, t.notify_x);
    share_axis(canvas, y, x.start, x.end, t);
    if (!data.region.empty()) {
        canvas.area(region.band(x, y), Ink::Grey, .25);
        canvas.polyline(region.line(x, y), {Ink::Soft, 1.5, "6 3"});
        region.ticks(canvas, x, y, Ink::Soft);
    }
    if (!data.team.empty()) {
        canvas.polyline(team.line(x, y), {Ink::Accent, 3});
        team.ticks(canvas, x, y, Ink::Accent);
    }
    // Named at the ends of the lines.
    const auto ends =
        apart({team.line(x, y).back().y, region.line(x, y).back().y}, 16, top + 6, bottom - 2);
    const double room = kWidth - right - 10;
    if (!data.team.empty())
        canvas.text({right + 8, both ? ends[0] + 4 : team.line(x, y).back().y + 4}, data.name,
                    {12, Ink::Accent, true, Anchor::Start, room});
    if (!data.region.empty())
        canvas.text({right + 8, both ? ends[1] + 4 : region.line(x, y).back().y + 4}, t.regional,
                    {12, Ink::Soft, false, Anchor::Start, room});
    // How many the line still rests on, under the minutes.
    double under = bottom + 54;
    canvas.text({0, under}, t.at_risk, {11, Ink::Soft, false, Anchor::Start, right});
    const auto rests_on = [&](const Curve& curve, Ink ink, std::string_view name) {
        under += 16;
        for (const std::int64_t at : minute_ticks(x)) {
            const double minute = static_cast<double>(at) / kMinute;
            canvas.number({x(minute), under}, count(curve.at_risk(minute)),
                          {11, ink, false, Anchor::Middle});
        }
        canvas.text({right + 8, under}, name, {11, ink, false, Anchor::Start, room});
    };
    if (!data.team.empty()) rests_on(team, Ink::Accent, data.name);
    if (!data.region.empty()) rests_on(region, Ink::Soft, t.regional);
    return under + 6;
}

}  // namespace

NotifyData notify_data(const Evidence& evidence, std::span<const Finding> findings,
                       const Roster& roster) {
    NotifyData data;
    if (roster.own) data.name = roster.name(*roster.own);
    for (const Finding& finding : findings) {
        const TeamId from = finding.obligation->from;
        if (!roster.place(from) || !finding.live() || !finding.start ||
            finding.state == ObligationState::Excused)
            continue;
        const bool happened = finding.delay_ms.has_value();
        const std::int64_t length =
            happened ? *finding.delay_ms
                     : evidence.elapsed(from, finding.start->at_ms, evidence.now_ms());
        (from == roster.own ? data.team : data.region)
            .push_back({static_cast<double>(length) / kMinute, happened});
    }
    return data;
}

Chart time_to_notify(const NotifyData& data, const Setting& setting) {
    const ChartTexts& t = setting.t;
    std::vector<Column> columns{column("group", t.group),
                                column("minutes", t.minutes, true),
                                column("at_risk", t.at_risk, true),
                                column("told", t.told, true),
                                column("share", t.untold_share, true),
                                column("low", t.low, true),
                                column("high", t.high, true)};
    if (data.team.empty() && data.region.empty())
        return no_chart(setting, "time-to-notify", t.notify, t.notify_none, std::move(columns));
    Chart chart = new_chart(setting, "time-to-notify", t.notify, std::move(columns));
    const Curve team(data.team), region(data.region);
    const auto add = [&](const std::string& name, const Curve& curve) {
        for (const SurvivalStep& step : curve.steps)
            chart.data.rows.push_back({words(name), number(t, step.time, 1), number(step.at_risk),
                                       number(step.happened), number(t, step.share, 3),
                                       value_cell(t, step.low, 3), value_cell(t, step.high, 3)});
        for (const double time : curve.cut)
            chart.data.rows.push_back(
                {words(name), number(t, time, 1), words(""), words(std::string(t.censored)),
                 number(t, survival_at(curve.steps, time), 3), words(""), words("")});
    };
    if (!data.team.empty()) add(data.name, team);
    if (!data.region.empty()) add(std::string(t.regional), region);
    chart.summary =
        data.team.empty()
            ? fill(t.notify_summary_region,
                   {median_words(region, t), count(data.region.size()), count(region.cut.size())})
        : data.region.empty()
            ? fill(t.notify_summary_team,
                   {median_words(team, t), count(data.team.size()), count(team.cut.size())})
            : fill(t.notify_summary, {median_words(team, t), median_words(region, t),
                                      count(data.team.size()), count(team.cut.size())});
    Canvas canvas(chart.id, setting.right_to_left);
    const double height = draw(canvas, data, team, region, t);
    chart.svg = canvas.take(height, chart.title + ". " + chart.summary);
    return chart;
}

}  // namespace tocsin::scoring::charts
