// Scales, ticks at round values, and rows that get lower as there are more of them.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "scoring/report/charts/canvas.hpp"
#include "scoring/report/charts/setting.hpp"

namespace tocsin::scoring::charts {

// Values onto units of the picture; what lies outside is drawn at the edge.
struct Scale {
    double from = 0, to = 1;    // values, from < to
    double start = 0, end = 1;  // units
    double operator()(double value) const;
};

// At most `most` + 1 round values (1, 2 or 5 × 10ⁿ apart, at least `least` apart) within the range,
// ascending.
std::vector<double> ticks(double from, double to, int most, double least = 0);
// Round steps of a clock: 1, 2, 5, 10, 15, 20, 30 minutes, 1, 2, 3, 4, 6, 12 hours, days.
std::vector<std::int64_t> time_ticks(std::int64_t span_ms, int most);
// "T+01:30": drill time in hours and minutes.
std::string clock(std::int64_t at_ms);

// Drill time along the top of what is drawn between `top` and `bottom`, with light lines through
// it. `scale` is in milliseconds from 0.
void time_axis(Canvas& canvas, const Scale& scale, double top, double bottom);
// The times in milliseconds that minutes_axis marks; `scale` is in minutes.
std::vector<std::int64_t> minute_ticks(const Scale& scale);
// Minutes under the drawing; the words below them say what of.
void minutes_axis(Canvas& canvas, const Scale& scale, double top, double bottom,
                  std::string_view words);
// 0, 50 and 100 % beside the drawing.
void share_axis(Canvas& canvas, const Scale& scale, double left, double right, const ChartTexts& t);

// A sample of what is drawn and the words for it, in one line or as many as are needed, from
// `left`. Returns the y under the last line.
struct KeyItem {
    std::string words;
    double sample = 16;                    // width
    std::function<void(Point)> draw = {};  // left middle of the sample
};
double key(Canvas& canvas, double left, double top, const std::vector<KeyItem>& items);

// One row each of `count` teams or items, in at most `room` units of height: as high as `most`,
// and as low as it must be. Rows too low for type are named every few rows.
class Rows {
  public:
    Rows(std::size_t count, double top, double room, double most);
    double height() const { return height_; }
    double top(std::size_t row) const { return top_ + height_ * static_cast<double>(row); }
    double middle(std::size_t row) const { return top(row) + height_ / 2; }
    double bottom() const { return top(count_); }
    bool low() const { return height_ < kType; }
    double type() const { return height_ < 15 ? 10.5 : 12; }
    // Names from x = 0, cut to `room`. Own rows are always named.
    void name(Canvas& canvas, const std::vector<Who>& who, double room) const;

  private:
    static constexpr double kType = 11.5;  // the lowest row that can be named
    std::size_t count_;
    double top_, height_;
};

// The width that names need beside rows, between `least` and `most`.
double name_room(const std::vector<Who>& who, double least, double most);

// Heights moved apart until each is `gap` from the next, in the order given, within [low, high].
std::vector<double> apart(std::vector<double> ys, double gap, double low, double high);

}  // namespace tocsin::scoring::charts
