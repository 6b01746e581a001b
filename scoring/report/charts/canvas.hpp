// The pencil of the charts: lines, boxes, marks, words, written as one <svg> that stands for itself
// (no style sheet, no script, no outside reference), to be put into a page; a file of its own needs
// the name space of SVG on it.
//
// Units: the picture is kWidth units wide and as high as its drawing; it scales with the page, and
// its type is meant to be read at 11 px and more on a phone turned sideways and at 9 pt on A4.
// Direction: x runs in the direction of reading, from 0 to kWidth. For a document from right to
// left the canvas mirrors every x; anchors are logical (Start is where reading starts). Numbers and
// times keep their own direction.
// Black and white: an ink is never the only difference; see Fill, Shape and Stroke::dash.
// Words of the drill are hostile: all of them are cleaned, cut to their room and escaped here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tocsin::scoring::charts {

inline constexpr double kWidth = 640;
// A picture higher than this does not fit a page of A4 under its title.
inline constexpr double kMostHeight = 780;

enum class Ink { Text, Soft, Grey, Pale, Grid, Accent, Done, Late, Breach, White };
enum class Fill { Solid, Hatch, Hollow, Pale };
enum class Shape { Dot, Square, Triangle, Diamond, Cross, Bar };
enum class Anchor { Start, Middle, End };

struct Point {
    double x = 0, y = 0;
};

struct Stroke {
    Ink ink = Ink::Text;
    double width = 1;
    std::string_view dash = {};  // as stroke-dasharray: "6 4"
};

struct Type {
    double size = 12;
    Ink ink = Ink::Soft;
    bool bold = false;
    Anchor anchor = Anchor::Start;
    double room = kWidth;  // cut to this
    bool halo = false;     // a white edge, for words that stand on lines
    double turn = 0;       // degrees clockwise around the anchor; counter-clockwise when mirrored
};

class Canvas {
  public:
    // `id` becomes part of the ids inside the picture: letters, digits and '-' of it are kept.
    Canvas(std::string_view id, bool right_to_left);

    void line(Point from, Point to, const Stroke& stroke);
    // Through all points; closed and filled: see area().
    void polyline(const std::vector<Point>& points, const Stroke& stroke);
    void area(const std::vector<Point>& points, Ink ink, double opacity = 1);
    void rect(Point corner, double width, double height, Fill fill, Ink ink,
              std::string_view title = {});
    // Centred on `at`, `size` from edge to edge. Hollow unless `solid`.
    void mark(Shape shape, Point at, double size, Ink ink, bool solid = true,
              std::string_view title = {});
    // From `from` to `to`, bent to its own right by `bend` parts of its length, with a head.
    void arrow(Point from, Point to, double bend, const Stroke& stroke, std::string_view title);
    // Many short upright strokes of one ink in one element: (x, top) of each, all of one height.
    void strokes(const std::vector<Point>& tops, double height, const Stroke& stroke);

    // Words in the language of the document, or names of the drill.
    void text(Point at, std::string_view words, const Type& type = {});
    // Digits, clocks, codes of our own: always from left to right.
    void number(Point at, std::string_view digits, const Type& type = {});

    bool right_to_left() const { return right_to_left_; }
    // The picture; `label` is read aloud in its place.
    std::string take(double height, std::string_view label);

  private:
    std::string x(double at) const;
    std::string at(Point point) const;
    std::string points(const std::vector<Point>& points) const;
    std::string stroke(const Stroke& stroke) const;
    std::string paint(Fill fill, Ink ink);
    void close(std::string_view tag, std::string_view title);
    void words(Point at, std::string_view clean, const Type& type, bool left_to_right);

    std::string id_, out_;
    bool right_to_left_ = false;
    unsigned hatches_ = 0;  // one bit an ink
};

std::string_view hex(Ink ink);

}  // namespace tocsin::scoring::charts
