// What became of a team's obligations, small enough for a row of a table.
#include "scoring/report/formats.hpp"
#include "scoring/report/page.hpp"

namespace tocsin::scoring {

void chart_definitions(Html& out) {
    out.raw(
        "<svg class=\"definitions\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>"
        "<pattern id=\"hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" "
        "patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M0 0V5\"/></pattern>"
        "</defs></svg>");
}

void obligations_bar(Html& out, const Page& page, const Counts& counts) {
    const std::size_t live = counts.in_time + counts.late + counts.missed;
    if (live > 0) {
        constexpr double kWidth = 140;
        double x = 0;
        out.raw("<svg class=\"bar\" viewBox=\"0 0 140 10\" aria-hidden=\"true\">");
        const auto piece = [&](std::size_t n, std::string_view style) {
            const double width = kWidth * static_cast<double>(n) / static_cast<double>(live);
            if (n > 0)
                out.raw("<rect class=\"" + std::string(style) + "\" x=\"" + decimal(x, 2) +
                        "\" y=\"0.5\" height=\"9\" width=\"" + decimal(width, 2) + "\"/>");
            x += width;
        };
        piece(counts.in_time, "told");
        piece(counts.late, "late");
        piece(counts.missed, "never");
        out.raw("</svg>");
    }
    const auto part = [&](std::size_t n, std::string_view words, bool always) {
        if (n == 0 && !always) return;
        out.raw("<span class=\"part\">").text(count(n) + "\u00a0").text(words).raw("</span> ");
    };
    part(counts.in_time, page.t.told_in_time, true);
    part(counts.late, page.t.told_late, true);
    part(counts.missed, page.t.never_told, true);
    part(counts.excused, page.t.excused, false);
    part(counts.open, page.t.open, false);
    part(counts.waiting, page.t.not_live, false);
}

}  // namespace tocsin::scoring
