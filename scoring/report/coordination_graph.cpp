// Who told whom: four small circles of the same teams, one for each thing that can happen to what
// is owed. Line style and title say which, so that the picture reads in black and white; the number
// on an arrow is how many facts.
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "scoring/report/formats.hpp"
#include "scoring/report/page.hpp"

namespace tocsin::scoring {

namespace {

constexpr double kPanel = 400, kHeight = 400, kTitle = 34, kRadius = 138, kNode = 17;

struct Kind {
    std::string_view style;  // CSS class
    std::string_view Texts::* title;
    std::size_t LiveEdge::* number;
};
constexpr std::array<Kind, 4> kKinds{{{"told", &Texts::graph_in_time, &LiveEdge::in_time},
                                      {"late", &Texts::graph_late, &LiveEdge::late},
                                      {"owed", &Texts::graph_untold, &LiveEdge::owed},
                                      {"breach", &Texts::graph_breach, &LiveEdge::breach}}};

struct Point {
    double x = 0, y = 0;
};

std::string at(Point p) {
    return decimal(p.x, 1) + " " + decimal(p.y, 1);
}

class Panel {
  public:
    Panel(Html& out, const Page& page, const Kind& kind, Point corner)
        : out_(out), page_(page), kind_(kind), corner_(corner) {}

    void draw() {
        heading();
        bool drawn = false;
        for (const LiveEdge& edge : page_.edges.edges)
            if (const std::size_t number = edge.*kind_.number; number > 0) {
                arrow(edge.from, place(edge.to), page_.code(edge.to), number);
                drawn = true;
            }
        if (kind_.number == &LiveEdge::breach)
            for (const WideBreach& wide : page_.edges.wide) {
                const bool region = wide.to == Destination::Kind::Region;
                arrow(wide.from, {centre().x, centre().y + (region ? -24 : 24)},
                      page_.evidence.name({wide.to, {}}), wide.breach);
                channel(wide.to, region ? -24 : 24);
                drawn = true;
            }
        for (const TeamId team : page_.circle) node(team);
        if (!drawn)
            out_.raw("<text class=\"none\" text-anchor=\"middle\" x=\"")
                .raw(decimal(centre().x, 1) + "\" y=\"" + decimal(centre().y, 1) + "\">")
                .text(page_.t.graph_none)
                .raw("</text>");
    }

  private:
    Point centre() const {
        return {corner_.x + kPanel / 2, corner_.y + kTitle + (kHeight - kTitle) / 2};
    }

    Point place(TeamId team) const {
        const auto n = page_.circle.size();
        std::size_t index = 0;
        while (index < n && page_.circle[index] != team) ++index;
        const double angle =
            2 * std::numbers::pi * static_cast<double>(index) / static_cast<double>(n) -
            std::numbers::pi / 2;
        return {centre().x + kRadius * std::cos(angle), centre().y + kRadius * std::sin(angle)};
    }

    // The title with a piece of its own line before it: no legend to decode.
    void heading() {
        const double y = corner_.y + 28;
        out_.raw("<path class=\"edge " + std::string(kind_.style) + "\" d=\"M" +
                 at({corner_.x + 16, y - 5}) + "H" + decimal(corner_.x + 52, 1) + "\"/>");
        out_.raw("<text class=\"title\" x=\"" + decimal(corner_.x + 64, 1) + "\" y=\"" +
                 decimal(y, 1) + "\">")
            .text(page_.t.*kind_.title)
            .raw("</text>");
    }

    // Bent to its own right, so that the two directions of a pair stay apart.
    void arrow(TeamId sender, Point to, const std::string& receiver, std::size_t number) {
        const Point from = place(sender);
        const Point across{to.x - from.x, to.y - from.y};
        const double length = std::max(1.0, std::hypot(across.x, across.y));
        const Point unit{across.x / length, across.y / length};
        const double bend = 0.13 * length;
        const Point middle{(from.x + to.x) / 2 - unit.y * bend,
                           (from.y + to.y) / 2 + unit.x * bend};
        const auto towards = [&](Point end, double gap) {
            const Point d{middle.x - end.x, middle.y - end.y};
            const double size = std::max(1.0, std::hypot(d.x, d.y));
            return Point{end.x + d.x / size * gap, end.y + d.y / size * gap};
        };
        const Point start = towards(from, kNode + 2), tip = towards(to, kNode + 7);
        const double width = std::min(5.0, 1.2 + 0.6 * static_cast<double>(number - 1));
        out_.raw("<path class=\"edge " + std::string(kind_.style) + "\" style=\"stroke-width:" +
                 decimal(width, 1) + "px\" marker-end=\"url(#head-" + std::string(kind_.style) +
                 ")\" d=\"M" + at(start) + "Q" + at(middle) + " " + at(tip) + "\"><title>");
        out_.text(page_.code(sender) + " → " + receiver + ": " + count(number))
            .raw("</title></path>");
        if (number == 1) return;  // a bare arrow is one: numbers stay for what is worth reading
        // On the curve, a third of the way before the tip, where the lines of a busy circle are
        // furthest apart.
        const double s = 0.68;
        const auto between = [&](double a, double b, double c) {
            return (1 - s) * (1 - s) * a + 2 * s * (1 - s) * b + s * s * c;
        };
        out_.raw("<text class=\"count\" text-anchor=\"middle\" x=\"" +
                 decimal(between(start.x, middle.x, tip.x), 1) + "\" y=\"" +
                 decimal(between(start.y, middle.y, tip.y) + 4, 1) + "\">" + count(number) +
                 "</text>");
    }

    // REGION and PUBLIC, in the middle of the circle.
    void channel(Destination::Kind kind, double down) {
        out_.raw("<text class=\"code\" text-anchor=\"middle\" x=\"" + decimal(centre().x, 1) +
                 "\" y=\"" + decimal(centre().y + down + 4, 1) + "\">")
            .text(page_.evidence.name({kind, {}}))
            .raw("</text>");
    }

    void node(TeamId team) {
        const Point p = place(team);
        out_.raw("<circle class=\"node\" cx=\"" + decimal(p.x, 1) + "\" cy=\"" + decimal(p.y, 1) +
                 "\" r=\"" + decimal(kNode, 0) + "\"><title>");
        out_.text(page_.name(team))
            .raw("</title></circle><text class=\"code\" text-anchor=\"middle\" x=\"");
        out_.raw(decimal(p.x, 1) + "\" y=\"" + decimal(p.y + 4, 1) + "\">");
        out_.text(page_.short_code(team, 8)).raw("</text>");
    }

    Html& out_;
    const Page& page_;
    const Kind& kind_;
    Point corner_;
};

void data_table(Html& out, const Page& page) {
    out.raw("<details><summary>").text(page.t.data_table).raw("</summary><table><thead><tr>");
    out.element("th", page.t.from).element("th", page.t.to);
    for (const Kind& kind : kKinds)
        out.raw("<th class=\"n\">").text(page.t.*kind.title).raw("</th>");
    out.raw("</tr></thead><tbody>");
    for (const LiveEdge& edge : page.edges.edges) {
        out.raw("<tr>").cell(page.code(edge.from)).cell(page.code(edge.to));
        for (const Kind& kind : kKinds) out.number(count(edge.*kind.number));
        out.raw("</tr>");
    }
    for (const WideBreach& wide : page.edges.wide) {
        out.raw("<tr>").cell(page.code(wide.from)).cell(page.evidence.name({wide.to, {}}));
        out.number("").number("").number("").number(count(wide.breach)).raw("</tr>");
    }
    out.raw("</tbody></table></details>");
}

}  // namespace

void coordination_graph(Html& out, const Page& page) {
    out.raw("<section class=\"chart\" id=\"graph\"><div class=\"keep\">")
        .element("h2", page.t.graph);
    out.raw("<p class=\"note\">").text(page.t.graph_note).raw("</p>");
    out.raw("<svg class=\"graph\" role=\"img\" viewBox=\"0 0 " + decimal(2 * kPanel, 0) + " " +
            decimal(2 * kHeight, 0) + "\" aria-label=\"")
        .text(page.t.graph)
        .raw("\">");
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        const Point corner{kPanel * static_cast<double>(i % 2),
                           kHeight * static_cast<double>(i / 2)};
        Panel(out, page, kKinds[i], corner).draw();
    }
    out.raw("</svg></div>");
    data_table(out, page);
    out.raw("</section>");
}

void chart_definitions(Html& out) {
    out.raw("<svg class=\"definitions\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>");
    for (const Kind& kind : kKinds)
        out.raw(
            "<marker id=\"head-" + std::string(kind.style) + "\" class=\"head " +
            std::string(kind.style) +
            "\" viewBox=\"0 0 8 8\" refX=\"2\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" "
            "markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L8 4L0 8Z\"/></marker>");
    out.raw(
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
