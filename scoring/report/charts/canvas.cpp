#include "scoring/report/charts/canvas.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "scoring/report/charts/measure.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/html.hpp"
#include "scoring/report/runs.hpp"

namespace tocsin::scoring::charts {

namespace {

// Slate, one teal, and of Okabe and Ito's set what stands 3:1 on white; no two of one lightness
// stand for different things without a shape of their own.
constexpr std::array<std::string_view, 10> kInks{"#17222d", "#46535f", "#7d8994", "#c3ccd4",
                                                 "#e2e7eb", "#00666f", "#00785a", "#c9480a",
                                                 "#8c1638", "#ffffff"};

// One decimal, without a needless ".0".
std::string plain(double value) {
    std::string text = scoring::decimal(std::isfinite(value) ? value : 0, 1);
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    return text;
}

std::string attribute(std::string_view name, std::string_view value) {
    return " " + std::string(name) + "=\"" + std::string(value) + "\"";
}

std::string_view name_of(Anchor anchor) {
    return anchor == Anchor::Start ? "start" : anchor == Anchor::Middle ? "middle" : "end";
}

}  // namespace

std::string_view hex(Ink ink) {
    return kInks[static_cast<std::size_t>(ink)];
}

Canvas::Canvas(std::string_view id, bool right_to_left) : right_to_left_(right_to_left) {
    for (const char c : id)
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-')
            id_ += c;
}

std::string Canvas::x(double at) const {
    return plain(right_to_left_ ? kWidth - at : at);
}

std::string Canvas::at(Point point) const {
    return x(point.x) + " " + plain(point.y);
}

std::string Canvas::points(const std::vector<Point>& points) const {
    std::string path;
    for (const Point& point : points) path += (path.empty() ? "M" : "L") + at(point);
    return path;
}

std::string Canvas::stroke(const Stroke& stroke) const {
    std::string text = attribute("stroke", hex(stroke.ink));
    if (stroke.width != 1) text += attribute("stroke-width", plain(stroke.width));
    if (!stroke.dash.empty()) text += attribute("stroke-dasharray", stroke.dash);
    return text;
}

// A fill and its edge. Hatch patterns are defined when the picture is taken.
std::string Canvas::paint(Fill fill, Ink ink) {
    const std::string edge = attribute("stroke", hex(ink));
    switch (fill) {
        case Fill::Solid:
            return attribute("fill", hex(ink));
        case Fill::Pale:
            return attribute("fill", hex(ink)) + attribute("fill-opacity", ".16");
        case Fill::Hollow:
            return attribute("fill", hex(Ink::White)) + edge;
        case Fill::Hatch:
            hatches_ |= 1u << static_cast<unsigned>(ink);
            return attribute("fill", "url(#" + id_ + "-hatch-" +
                                         std::to_string(static_cast<int>(ink)) + ")") +
                   edge;
    }
    return {};
}

void Canvas::close(std::string_view tag, std::string_view title) {
    if (title.empty()) {
        out_ += "/>";
        return;
    }
    out_ += "><title>" + escaped(clean(title)) + "</title></" + std::string(tag) + ">";
}

void Canvas::line(Point from, Point to, const Stroke& s) {
    out_ += "<path d=\"M" + at(from) + "L" + at(to) + "\"" + stroke(s) + "/>";
}

void Canvas::polyline(const std::vector<Point>& through, const Stroke& s) {
    if (through.size() < 2) return;
    out_ += "<path fill=\"none\" stroke-linejoin=\"round\" d=\"" + points(through) + "\"" +
            stroke(s) + "/>";
}

void Canvas::area(const std::vector<Point>& edge, Ink ink, double opacity) {
    if (edge.size() < 3) return;
    out_ += "<path d=\"" + points(edge) + "Z\"" + attribute("fill", hex(ink));
    if (opacity < 1) out_ += attribute("fill-opacity", scoring::decimal(opacity, 2));
    out_ += "/>";
}

void Canvas::rect(Point corner, double width, double height, Fill fill, Ink ink,
                  std::string_view title) {
    if (!(width > 0 && height > 0)) return;
    // An edge is drawn inside its box, so that neighbours do not grow into each other.
    const double inset = fill == Fill::Hollow || fill == Fill::Hatch ? .5 : 0;
    const double left = right_to_left_ ? kWidth - corner.x - width : corner.x;
    const double w = std::max(.4, width - 2 * inset), h = std::max(.4, height - 2 * inset);
    out_ += "<rect" + attribute("x", plain(left + inset)) +
            attribute("y", plain(corner.y + inset)) + attribute("width", plain(w)) +
            attribute("height", plain(h)) + paint(fill, ink);
    close("rect", title);
}

void Canvas::mark(Shape shape, Point p, double size, Ink ink, bool solid, std::string_view title) {
    const double r = size / 2;
    const double cx = right_to_left_ ? kWidth - p.x : p.x;
    const auto go = [&](double dx, double dy) { return plain(cx + dx) + " " + plain(p.y + dy); };
    std::string d;
    switch (shape) {
        case Shape::Dot:
            d = "M" + go(-r, 0) + "a" + plain(r) + " " + plain(r) + " 0 1 0 " + plain(size) +
                " 0a" + plain(r) + " " + plain(r) + " 0 1 0 " + plain(-size) + " 0Z";
            break;
        case Shape::Square:
            d = "M" + go(-r, -r) + "h" + plain(size) + "v" + plain(size) + "h" + plain(-size) + "Z";
            break;
        case Shape::Triangle:
            d = "M" + go(-r, -r * .8) + "h" + plain(size) + "l" + plain(-r) + " " +
                plain(size * .85) + "Z";
            break;
        case Shape::Diamond:
            d = "M" + go(0, -r) + "L" + go(r, 0) + "L" + go(0, r) + "L" + go(-r, 0) + "Z";
            break;
        case Shape::Cross:
            d = "M" + go(-r, -r) + "L" + go(r, r) + "M" + go(-r, r) + "L" + go(r, -r);
            break;
        case Shape::Bar:
            d = "M" + go(0, -r) + "L" + go(0, r);
            break;
    }
    const bool open = shape == Shape::Cross || shape == Shape::Bar;
    out_ += "<path d=\"" + d + "\"";
    if (open)
        out_ += attribute("stroke", hex(ink)) + attribute("stroke-width", solid ? "2" : "1");
    else
        out_ += attribute("fill", hex(solid ? ink : Ink::White)) + attribute("stroke", hex(ink)) +
                (solid ? "" : attribute("stroke-width", "1.4"));
    close("path", title);
}

void Canvas::arrow(Point from, Point to, double bend, const Stroke& s, std::string_view title) {
    const double dx = to.x - from.x, dy = to.y - from.y;
    const Point middle{(from.x + to.x) / 2 - dy * bend, (from.y + to.y) / 2 + dx * bend};
    const double ex = to.x - middle.x, ey = to.y - middle.y;
    const double length = std::max(.1, std::hypot(ex, ey));
    const double ux = ex / length, uy = ey / length, head = 5 + s.width;
    const Point neck{to.x - ux * head, to.y - uy * head};
    const double half = head * .45;
    out_ += "<path fill=\"none\" d=\"M" + at(from) + "Q" + at(middle) + " " + at(neck) + "\"" +
            stroke(s);
    close("path", title);
    area({{neck.x - uy * half, neck.y + ux * half}, to, {neck.x + uy * half, neck.y - ux * half}},
         s.ink);
}

void Canvas::strokes(const std::vector<Point>& tops, double height, const Stroke& s) {
    if (tops.empty()) return;
    out_ += "<path d=\"";
    for (const Point& top : tops) out_ += "M" + at(top) + "v" + plain(height);
    out_ += "\"" + stroke(s) + "/>";
}

void Canvas::words(Point p, std::string_view clean_words, const Type& type, bool left_to_right) {
    const std::string shown = fit(clean_words, type.room, type.size, type.bold);
    if (shown.empty()) return;
    // text-anchor means the side where the text's own direction starts.
    Anchor anchor = type.anchor;
    if (right_to_left_ && left_to_right && anchor != Anchor::Middle)
        anchor = anchor == Anchor::Start ? Anchor::End : Anchor::Start;
    out_ += "<text" + attribute("x", x(p.x)) + attribute("y", plain(p.y));
    if (right_to_left_ && left_to_right) out_ += " direction=\"ltr\" unicode-bidi=\"isolate\"";
    if (anchor != Anchor::Start) out_ += attribute("text-anchor", name_of(anchor));
    if (type.size != 12) out_ += attribute("font-size", plain(type.size));
    if (type.bold) out_ += " font-weight=\"600\"";
    if (type.ink != Ink::Soft) out_ += attribute("fill", hex(type.ink));
    if (type.halo)
        out_ +=
            " paint-order=\"stroke\" stroke=\"#ffffff\" stroke-width=\"3\" "
            "stroke-linejoin=\"round\"";
    if (type.turn != 0)
        out_ += attribute("transform", "rotate(" + plain(right_to_left_ ? -type.turn : type.turn) +
                                           " " + at(p) + ")");
    // A name whose script runs against the document's is kept apart, so that it cannot reorder
    // what stands beside it.
    const bool apart = !left_to_right && right_to_left_ != has_right_to_left(shown);
    const bool mixed = right_to_left_ && !left_to_right && !apart;
    out_ += ">" + std::string(apart ? "\u2068" : "") + escaped(mixed ? isolated(shown) : shown) +
            (apart ? "\u2069" : "") + "</text>";
}

void Canvas::text(Point p, std::string_view said, const Type& type) {
    words(p, clean(said), type, false);
}

void Canvas::number(Point p, std::string_view digits, const Type& type) {
    // Digits with an Arabic unit ("1 س 30 د") read as Arabic words do.
    words(p, clean(digits), type, !(right_to_left_ && has_right_to_left(digits)));
}

std::string Canvas::take(double height, std::string_view label) {
    std::string svg =
        "<svg role=\"img\" viewBox=\"0 0 " + plain(kWidth) + " " + plain(height) + "\"" +
        (right_to_left_ ? " direction=\"rtl\"" : " direction=\"ltr\"") +
        " font-family=\"system-ui,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic',sans-serif\" "
        "font-size=\"12\" fill=\"" +
        std::string(hex(Ink::Soft)) +
        "\" style=\"display:block;width:100%;min-width:34rem;max-width:60rem;height:auto\" "
        "aria-label=\"" +
        escaped(clean(label)) + "\">";
    if (hatches_ != 0) {
        svg += "<defs>";
        for (unsigned ink = 0; ink < kInks.size(); ++ink)
            if (hatches_ & (1u << ink))
                svg += "<pattern id=\"" + id_ + "-hatch-" + std::to_string(ink) +
                       "\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" "
                       "patternTransform=\"rotate(45)\"><rect width=\"4\" height=\"4\" "
                       "fill=\"#ffffff\"/><path d=\"M1 0V4\" stroke-width=\"1.6\" stroke=\"" +
                       std::string(kInks[ink]) + "\"/></pattern>";
        svg += "</defs>";
    }
    svg += "<rect width=\"" + plain(kWidth) + "\" height=\"" + plain(height) +
           "\" fill=\"#ffffff\"/>" + out_ + "</svg>";
    out_.clear();
    return svg;
}

}  // namespace tocsin::scoring::charts
