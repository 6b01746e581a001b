#include "scoring/report/charts/diffusion.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "scoring/metrics/r1_diffusion.hpp"
#include "scoring/report/charts/axes.hpp"
#include "scoring/report/charts/measure.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/texts.hpp"

namespace tocsin::scoring::charts {

namespace {

constexpr double kMinute = 60'000;
constexpr std::size_t kMostLines = 15;

struct Rise {
    std::int64_t at_ms = 0;
    double share = 0;  // from then on
};

std::vector<Rise> rises_of(const DiffusionData::Fact& fact) {
    std::vector<Rise> rises;
    for (std::size_t i = 0; i < fact.reached_ms.size(); ++i)
        rises.push_back(
            {fact.reached_ms[i], static_cast<double>(i + 1) / static_cast<double>(fact.needers)});
    return rises;
}

// At any time the mean share over the facts.
std::vector<Rise> mean_of(const std::vector<DiffusionData::Fact>& facts) {
    std::vector<Rise> rises;
    for (const auto& fact : facts)
        for (const std::int64_t at : fact.reached_ms)
            rises.push_back({at, 1 / static_cast<double>(fact.needers * facts.size())});
    std::sort(rises.begin(), rises.end(),
              [](const Rise& a, const Rise& b) { return a.at_ms < b.at_ms; });
    double share = 0;
    for (Rise& rise : rises) rise.share = share = std::min(1.0, share + rise.share);
    return rises;
}

// The quartiles of the facts' shares at any time.
std::pair<std::vector<Rise>, std::vector<Rise>> middle_half(
    const std::vector<DiffusionData::Fact>& facts) {
    std::vector<std::pair<std::int64_t, std::size_t>> steps;  // when, which fact
    for (std::size_t i = 0; i < facts.size(); ++i)
        for (const std::int64_t at : facts[i].reached_ms) steps.emplace_back(at, i);
    std::sort(steps.begin(), steps.end());
    std::vector<double> now(facts.size(), 0);
    std::pair<std::vector<Rise>, std::vector<Rise>> both;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto& [at, fact] = steps[i];
        now[fact] += 1 / static_cast<double>(facts[fact].needers);
        if (i + 1 < steps.size() && steps[i + 1].first == at) continue;
        std::vector<double> sorted = now;
        std::sort(sorted.begin(), sorted.end());
        const std::size_t last = sorted.size() - 1;
        both.first.push_back({at, sorted[last / 4]});
        both.second.push_back({at, sorted[last - last / 4]});
    }
    return both;
}

std::optional<std::int64_t> reached(const std::vector<Rise>& rises, double share) {
    for (const Rise& rise : rises)
        if (rise.share >= share - 1e-9) return rise.at_ms;
    return std::nullopt;
}

std::vector<Point> steps(const std::vector<Rise>& rises, const Scale& x, const Scale& y) {
    std::vector<Point> line{{x(0), y(0)}};
    for (const Rise& rise : rises) {
        const double at = x(static_cast<double>(rise.at_ms) / kMinute);
        line.push_back({at, line.back().y});
        line.push_back({at, y(rise.share)});
    }
    line.push_back({x.end, line.back().y});
    return line;
}

double draw(Canvas& canvas, const DiffusionData& data, const ChartTexts& t) {
    double minutes = static_cast<double>(data.deadline_ms) / kMinute;
    for (const auto& fact : data.facts)
        if (!fact.reached_ms.empty())
            minutes = std::max(minutes, static_cast<double>(fact.reached_ms.back()) / kMinute);
    minutes = std::ceil(minutes / 10) * 10;
    constexpr double kTop = 44, kBottom = 300;
    const Scale x{0, minutes, 50, kWidth - 12}, y{0, 1, kBottom, kTop};
    minutes_axis(canvas, x, kTop, kBottom, t.diffusion_x);
    share_axis(canvas, y, x.start, x.end, t);
    // The two limits of the metric, named above; apart where a long axis brings them together.
    const double target = x(static_cast<double>(data.target_ms) / kMinute);
    const double deadline = x(static_cast<double>(data.deadline_ms) / kMinute);
    const bool close = deadline - target < 52;
    for (const auto& [at, limit_ms, anchor] :
         {std::tuple{target, data.target_ms, close ? Anchor::End : Anchor::Middle},
          std::tuple{deadline, data.deadline_ms, close ? Anchor::Start : Anchor::Middle}}) {
        canvas.line({at, kTop}, {at, kBottom}, {Ink::Grey, 1, "2 3"});
        const bool last = at > kWidth - 40;
        canvas.number({last ? kWidth - 2 : at, kTop - 8}, length(t, limit_ms),
                      {11, Ink::Soft, false, last ? Anchor::End : anchor});
    }
    canvas.text({0, 12}, t.diffusion_y, {12, Ink::Soft, false, Anchor::Start, 400});
    if (data.facts.size() <= kMostLines) {
        for (const auto& fact : data.facts)
            canvas.polyline(steps(rises_of(fact), x, y), {Ink::Pale, 1});
    } else {
        const auto [low, high] = middle_half(data.facts);
        auto band = steps(high, x, y);
        const auto under = steps(low, x, y);
        band.insert(band.end(), under.rbegin(), under.rend());
        canvas.area(band, Ink::Grey, .25);
        key(canvas, 420, 0,
            {{std::string(t.diffusion_half), 24, [&](Point p) {
                  canvas.area(
                      {{p.x, p.y - 6}, {p.x + 24, p.y - 6}, {p.x + 24, p.y + 6}, {p.x, p.y + 6}},
                      Ink::Grey, .25);
              }}});
    }
    const auto mean = mean_of(data.facts);
    canvas.polyline(steps(mean, x, y), {Ink::Accent, 3});
    // t50 and t90 where the heavy line crosses them, with their words on the free side below: after
    // both lines, so that neither runs through the words.
    std::vector<std::pair<double, std::string>> named;
    for (const auto& [share, said] : {std::pair{.5, t.t50}, std::pair{.9, t.t90}}) {
        const auto at_ms = reached(mean, share);
        if (!at_ms) continue;
        const double at = x(static_cast<double>(*at_ms) / kMinute);
        canvas.line({at, y(share)}, {at, kBottom}, {Ink::Text, 1, "5 3"});
        canvas.mark(Shape::Diamond, {at, y(share)}, 9, Ink::Text);
        named.emplace_back(at, fill(said, {length(t, *at_ms)}));
    }
    double words_y = kBottom - 14;
    for (const auto& [at, label] : named) {
        const bool before = at + 8 + width_of(clean(label), 12, true) > x.end;
        canvas.text(
            {before ? at - 7 : at + 7, words_y}, label,
            {12, Ink::Text, true, before ? Anchor::End : Anchor::Start, x.end - x.start, true});
        words_y -= 20;
    }
    const double last = mean.empty() ? 0 : mean.back().share;
    const double above = y(last) - 8 < kTop + 10 ? y(last) + 18 : y(last) - 8;
    canvas.text({x.end - 4, above}, fill(t.diffusion_mean, {count(data.facts.size())}),
                {12, Ink::Accent, true, Anchor::End, 260, true});
    return kBottom + 42;
}

}  // namespace

DiffusionData diffusion_data(const Evidence& evidence,
                             const std::function<std::string(const FactId&)>& fact_block) {
    DiffusionData data;
    for (const Spread& spread : spreads(evidence)) {
        if (!spread.t0_ms || spread.needers == 0) continue;
        const FactId& id = evidence.ledger().fact(spread.fact).id;
        data.facts.push_back({id.value, fact_block ? fact_block(id) : "", *spread.t0_ms,
                              spread.needers, spread.reached_ms, spread.t50_ms, spread.t90_ms});
    }
    return data;
}

Chart diffusion_curve(const DiffusionData& data, const Setting& setting) {
    const ChartTexts& t = setting.t;
    std::vector<Column> columns{column("fact", t.fact),
                                column("seeded_ms", t.seeded, true),
                                column("needers", t.needers, true),
                                column("reach", t.reach, true),
                                column("t50_ms", t.half, true),
                                column("t90_ms", t.nine_tenths, true)};
    if (data.facts.empty())
        return no_chart(setting, "diffusion", t.diffusion, t.diffusion_none, std::move(columns));
    Chart chart = new_chart(setting, "diffusion", t.diffusion, std::move(columns));
    for (const auto& fact : data.facts) {
        const double reach =
            static_cast<double>(fact.reached_ms.size()) / static_cast<double>(fact.needers);
        chart.data.rows.push_back({words(fact.id, fact.to),
                                   time_cell(fact.seeded_ms),
                                   number(fact.needers),
                                   {percent(t, reach), reach, {}},
                                   length_cell(t, fact.t50_ms, t.not_reached),
                                   length_cell(t, fact.t90_ms, t.not_reached)});
    }
    const auto mean = mean_of(data.facts);
    const auto half = reached(mean, .5), most = reached(mean, .9);
    const auto said = [&](const std::optional<std::int64_t>& at) {
        return at ? length(t, *at) : std::string(t.not_reached);
    };
    chart.summary = fill(t.diffusion_summary, {count(data.facts.size()), said(half), said(most),
                                               percent(t, mean.empty() ? 0 : mean.back().share)});
    Canvas canvas(chart.id, setting.right_to_left);
    const double height = draw(canvas, data, t);
    chart.svg = canvas.take(height, chart.title + ". " + chart.summary);
    return chart;
}

}  // namespace tocsin::scoring::charts
