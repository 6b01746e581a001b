#include "scoring/report/charts/links.hpp"

#include <algorithm>

#include "scoring/report/charts/axes.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/texts.hpp"

namespace tocsin::scoring::charts {

namespace {

// What lies between the intervals, within them and from the first to `until`.
std::vector<Interval> gaps(const std::vector<Interval>& online, std::int64_t until) {
    std::vector<Interval> out;
    std::int64_t at = 0;
    for (const Interval& up : online) {
        if (up.from_ms > at) out.push_back({at, up.from_ms});
        at = std::max(at, up.to_ms);
    }
    if (at < until) out.push_back({at, until});
    return out;
}

std::int64_t sum_of(const std::vector<Interval>& intervals) {
    std::int64_t sum = 0;
    for (const Interval& one : intervals) sum += one.to_ms - one.from_ms;
    return sum;
}

std::string trip_words(const LinkRow& row, const ChartTexts& t) {
    return row.round_trip_ms ? milliseconds(t, *row.round_trip_ms) : std::string(t.na);
}

double draw(Canvas& canvas, const LinkData& data, const ChartTexts& t) {
    std::vector<Who> who;
    for (const LinkRow& row : data.rows) who.push_back(row.who);
    std::vector<KeyItem> items;
    if (data.watched) {
        items.push_back({std::string(t.online), 24,
                         [&](Point p) { canvas.line(p, {p.x + 24, p.y}, {Ink::Soft, 2}); }});
        items.push_back({std::string(t.outage), 24, [&](Point p) {
                             canvas.rect({p.x, p.y - 6}, 24, 12, Fill::Hatch, Ink::Late);
                         }});
    }
    items.push_back({std::string(t.credited), 24, [&](Point p) {
                         canvas.rect({p.x, p.y - 6}, 24, 12, Fill::Hollow, Ink::Accent);
                     }});
    const double top = key(canvas, 0, 2, items) + 26;
    const double names = name_room(who, 30, 130);
    const Rows rows(data.rows.size(), top, kMostHeight - top - 8, 26);
    const Scale x{0, static_cast<double>(std::max<std::int64_t>(60'000, data.span_ms)), names + 14,
                  kWidth - 98};
    time_axis(canvas, x, top, rows.bottom());
    if (data.watched)
        canvas.text({kWidth, top - 6}, t.round_trip, {11, Ink::Soft, false, Anchor::End, 68});
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
        const LinkRow& row = data.rows[i];
        const double y = rows.middle(i), height = rows.height() * .6;
        const auto box = [&](const Interval& one, Fill fill, Ink ink, double high) {
            const double from = x(static_cast<double>(one.from_ms));
            const double to = std::max(from + 1.5, x(static_cast<double>(one.to_ms)));
            canvas.rect({from, y - high / 2}, to - from, high, fill, ink,
                        clock(one.from_ms) + " – " + clock(one.to_ms));
        };
        const bool low = rows.low();
        for (const Interval& one : row.credited)
            box(one, low ? Fill::Pale : Fill::Hollow, Ink::Accent, rows.height() * .9);
        if (data.watched) {
            for (const Interval& one : row.online)
                canvas.line({x(static_cast<double>(one.from_ms)), y},
                            {x(static_cast<double>(one.to_ms)), y}, {Ink::Soft, low ? 1.0 : 2.0});
            for (const Interval& one : gaps(row.online, data.span_ms))
                box(one, low ? Fill::Solid : Fill::Hatch, Ink::Late, height);
        }
        if (data.watched && !low)
            canvas.number(
                {kWidth, y + 4}, trip_words(row, t),
                {rows.type(), row.who.own ? Ink::Text : Ink::Soft, row.who.own, Anchor::End, 70});
    }
    rows.name(canvas, who, names);
    return rows.bottom() + 6;
}

}  // namespace

void LinkHistory::add(const Record& record) {
    const auto* change = std::get_if<ConnectionChanged>(&record.event);
    if (!change) return;
    Line& line = lines_[change->team];
    if (change->round_trip_us > 0)
        line.round_trip_ms[change->participant] = static_cast<double>(change->round_trip_us) / 1000;
    if (change->online) {
        line.up.try_emplace(change->participant, record.at_ms);
        return;
    }
    const auto up = line.up.find(change->participant);
    if (up == line.up.end()) return;
    line.online.push_back({up->second, record.at_ms});
    line.up.erase(up);
}

LinkData LinkHistory::data(const Ledger& ledger, std::int64_t now_ms, const Roster& roster) const {
    LinkData data;
    data.span_ms = now_ms;
    for (const TeamId team : roster.teams) {
        LinkRow row;
        row.who = {roster.name(team), team == roster.own};
        row.credited = ledger.credits(team);
        if (const auto found = lines_.find(team); found != lines_.end()) {
            data.watched = true;
            auto online = found->second.online;
            for (const auto& [participant, since] : found->second.up)
                online.push_back({since, now_ms});
            for (Interval& one : online)
                one = {std::clamp<std::int64_t>(one.from_ms, 0, now_ms),
                       std::clamp<std::int64_t>(one.to_ms, 0, now_ms)};
            row.online = merged(std::move(online));
            std::vector<double> trips;
            for (const auto& [participant, trip] : found->second.round_trip_ms)
                trips.push_back(trip);
            std::sort(trips.begin(), trips.end());
            if (!trips.empty()) row.round_trip_ms = trips[(trips.size() - 1) / 2];
        }
        data.rows.push_back(std::move(row));
    }
    return data;
}

Chart link_strip(const LinkData& data, const Setting& setting) {
    const ChartTexts& t = setting.t;
    std::vector<Column> columns{column("team", t.team),
                                column("kind", t.what),
                                column("from_ms", t.from, true),
                                column("until_ms", t.until, true),
                                column("share", t.online_share, true),
                                column("round_trip_ms", t.round_trip, true)};
    const bool any =
        data.watched || std::any_of(data.rows.begin(), data.rows.end(),
                                    [](const LinkRow& row) { return !row.credited.empty(); });
    if (!any)
        return no_chart(setting, "links", t.links_strip, t.links_strip_none, std::move(columns));
    Chart chart = new_chart(setting, "links", t.links_strip, std::move(columns));
    std::int64_t out = 0, given = 0;
    std::size_t hit = 0;
    for (const LinkRow& row : data.rows) {
        const auto cut = data.watched ? gaps(row.online, data.span_ms) : std::vector<Interval>{};
        const auto add = [&](std::string_view kind, const Interval& one) {
            chart.data.rows.push_back({words(row.who.name), words(std::string(kind)),
                                       time_cell(one.from_ms), time_cell(one.to_ms), words(""),
                                       words("")});
        };
        // One row says how the line was; those under it when it was down and what was given back.
        if (data.watched) {
            const double share = data.span_ms > 0 ? static_cast<double>(sum_of(row.online)) /
                                                        static_cast<double>(data.span_ms)
                                                  : 0;
            chart.data.rows.push_back({words(row.who.name),
                                       words(std::string(t.online)),
                                       words(""),
                                       words(""),
                                       {percent(t, share), share, {}},
                                       row.round_trip_ms
                                           ? Cell{trip_words(row, t), *row.round_trip_ms, {}}
                                           : words(std::string(t.na))});
        }
        for (const Interval& one : cut) add(t.outage, one);
        for (const Interval& one : row.credited) add(t.credited, one);
        hit += !cut.empty();
        out += sum_of(cut);
        given += sum_of(row.credited);
    }
    chart.summary = fill(t.links_strip_summary,
                         {count(hit), count(data.rows.size()), length(t, out), length(t, given)});
    // Lines that held all the time are a sentence, no picture.
    if (hit == 0 && given == 0) return chart;
    Canvas canvas(chart.id, setting.right_to_left);
    const double height = draw(canvas, data, t);
    chart.svg = canvas.take(height, chart.title + ". " + chart.summary);
    return chart;
}

}  // namespace tocsin::scoring::charts
