// How facts spread: one step line for each fact, the mean heavy.
#include <algorithm>
#include <cmath>

#include "scoring/metrics/r1_diffusion.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/page.hpp"

namespace tocsin::scoring {

namespace {

constexpr double kLeft = 56, kTop = 18, kWidth = 640, kHeight = 250;
constexpr double kMinute = 60'000;

struct Axis {
    double minutes = 60;  // the whole width
    double x(std::int64_t ms) const {
        return kLeft + kWidth * std::min(1.0, static_cast<double>(ms) / kMinute / minutes);
    }
    static double y(double share) { return kTop + kHeight * (1 - share); }
};

std::string step_line(const Axis& axis, const std::vector<std::pair<std::int64_t, double>>& steps) {
    std::string path = "M" + decimal(axis.x(0), 1) + " " + decimal(Axis::y(0), 1);
    for (const auto& [ms, share] : steps)
        path += "H" + decimal(axis.x(ms), 1) + "V" + decimal(Axis::y(share), 1);
    return path + "H" + decimal(kLeft + kWidth, 1);
}

std::vector<std::pair<std::int64_t, double>> steps_of(const Spread& spread) {
    std::vector<std::pair<std::int64_t, double>> steps;
    for (std::size_t i = 0; i < spread.reached_ms.size(); ++i)
        steps.emplace_back(spread.reached_ms[i],
                           static_cast<double>(i + 1) / static_cast<double>(spread.needers));
    return steps;
}

// At any time the mean share over the facts.
std::vector<std::pair<std::int64_t, double>> mean_of(const std::vector<Spread>& spreads) {
    std::vector<std::pair<std::int64_t, double>> rises;
    for (const Spread& spread : spreads)
        for (const std::int64_t ms : spread.reached_ms)
            rises.emplace_back(
                ms, 1 / static_cast<double>(spread.needers) / static_cast<double>(spreads.size()));
    std::sort(rises.begin(), rises.end());
    double share = 0;
    for (auto& [ms, rise] : rises) rise = share = std::min(1.0, share + rise);
    return rises;
}

void axes(Html& out, const Page& page, const Axis& axis) {
    for (const double share : {0.0, 0.5, 1.0})
        out.raw("<path class=\"grid\" d=\"M" + decimal(kLeft, 1) + " " +
                decimal(Axis::y(share), 1) + "H" + decimal(kLeft + kWidth, 1) +
                "\"/><text class=\"tick\" text-anchor=\"end\" x=\"" + decimal(kLeft - 8, 1) +
                "\" y=\"" + decimal(Axis::y(share) + 4, 1) + "\">" + decimal(share * 100, 0) +
                " %</text>");
    const double step = axis.minutes > 120 ? 60 : axis.minutes > 60 ? 20 : 10;
    for (double minute = 0; minute <= axis.minutes; minute += step)
        out.raw("<text class=\"tick\" text-anchor=\"middle\" x=\"" +
                decimal(axis.x(static_cast<std::int64_t>(minute * kMinute)), 1) + "\" y=\"" +
                decimal(kTop + kHeight + 18, 1) + "\">" + decimal(minute, 0) + "</text>");
    const auto mark = [&](double minute, std::string_view words) {
        const std::string x = decimal(axis.x(static_cast<std::int64_t>(minute * kMinute)), 1);
        out.raw("<path class=\"limit\" d=\"M" + x + " " + decimal(kTop, 1) + "V" +
                decimal(kTop + kHeight, 1) +
                "\"/><text class=\"tick\" text-anchor=\"middle\" x=\"" + x + "\" y=\"12\">")
            .text(words)
            .raw("</text>");
    };
    mark(20, page.t.curve_target);
    mark(60, page.t.curve_deadline);
    out.raw("<text class=\"axis\" text-anchor=\"middle\" x=\"" + decimal(kLeft + kWidth / 2, 1) +
            "\" y=\"" + decimal(kTop + kHeight + 38, 1) + "\">")
        .text(page.t.curve_x)
        .raw("</text>");
}

void data_table(Html& out, const Page& page, const std::vector<Spread>& spreads) {
    out.raw("<details><summary>").text(page.t.data_table).raw("</summary><table><thead><tr>");
    out.element("th", page.t.fact);
    for (const auto words :
         {page.t.seeded, page.t.needers, page.t.reach, page.t.half, page.t.nine_tenths})
        out.raw("<th class=\"n\">").text(words).raw("</th>");
    out.raw("</tr></thead><tbody>");
    for (const Spread& spread : spreads) {
        const FactId& id = page.ledger.fact(spread.fact).id;
        out.raw("<tr><td>").link(page.fact_anchor(id), id.value).raw("</td>");
        out.number(drill_time(*spread.t0_ms)).number(count(spread.needers));
        out.number(percent(spread.reach()));
        for (const auto& time : {spread.t50_ms, spread.t90_ms})
            out.number(time ? duration(*time) : std::string(page.t.not_reached));
        out.raw("</tr>");
    }
    out.raw("</tbody></table></details>");
}

}  // namespace

void diffusion_chart(Html& out, const Page& page) {
    out.raw("<section class=\"chart\" id=\"curve\"><div class=\"keep\">")
        .element("h2", page.t.curve);
    auto shown = spreads(page.evidence);
    std::erase_if(shown, [](const Spread& s) { return !s.t0_ms || s.needers == 0; });
    if (shown.empty()) {
        out.raw("<p class=\"empty\">").text(page.t.curve_none).raw("</p></div></section>");
        return;
    }
    out.raw("<p class=\"note\">").text(page.t.curve_note).raw("</p>");
    Axis axis;
    for (const Spread& spread : shown)
        if (!spread.reached_ms.empty())
            axis.minutes =
                std::max(axis.minutes, static_cast<double>(spread.reached_ms.back()) / kMinute);
    axis.minutes = std::ceil(axis.minutes / 20) * 20;
    out.raw("<svg class=\"curve\" role=\"img\" viewBox=\"0 0 810 320\" aria-label=\"")
        .text(page.t.curve)
        .raw("\">");
    axes(out, page, axis);
    for (const Spread& spread : shown)
        out.raw("<path class=\"one\" d=\"" + step_line(axis, steps_of(spread)) + "\"><title>")
            .text(page.ledger.fact(spread.fact).id.value)
            .raw("</title></path>");
    const auto mean = mean_of(shown);
    const double last = mean.empty() ? 0 : mean.back().second;
    out.raw("<path class=\"mean\" d=\"" + step_line(axis, mean) +
            "\"/><text class=\"direct\" x=\"" + decimal(kLeft + kWidth + 8, 1) + "\" y=\"" +
            decimal(Axis::y(last) + 4, 1) + "\">")
        .text(fill(page.t.curve_mean, {count(shown.size())}))
        .raw("</text></svg></div>");
    data_table(out, page, shown);
    out.raw("</section>");
}

}  // namespace tocsin::scoring
