#include "scoring/report/charts/axes.hpp"

#include <algorithm>
#include <cmath>

#include "scoring/report/charts/measure.hpp"
#include "scoring/report/formats.hpp"

namespace tocsin::scoring::charts {

namespace {

constexpr double kMinute = 60'000;

}  // namespace

double Scale::operator()(double value) const {
    const double part = to > from ? std::clamp((value - from) / (to - from), 0.0, 1.0) : 0;
    return start + (end - start) * part;
}

std::vector<double> ticks(double from, double to, int most, double least) {
    if (!(to > from) || most < 1) return {from};
    double step = std::pow(10, std::floor(std::log10((to - from) / most)));
    for (const double times : {2.0, 2.5, 2.0}) {
        if ((to - from) / step <= most && step >= least) break;
        step *= times;
    }
    step = std::max(step, least);
    std::vector<double> all;
    const auto last = static_cast<int>(std::floor(to / step + 1e-9));
    for (int i = static_cast<int>(std::ceil(from / step - 1e-9)); i <= last; ++i)
        all.push_back(i * step);
    return all;
}

std::vector<std::int64_t> time_ticks(std::int64_t span_ms, int most) {
    const std::int64_t minutes = std::max<std::int64_t>(1, span_ms / 60'000);
    std::int64_t step = 0;
    for (const std::int64_t candidate : {1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 720})
        if (step == 0 && minutes / candidate <= most) step = candidate;
    for (std::int64_t days = 1; step == 0; days *= 2)
        if (minutes / (1440 * days) <= most) step = 1440 * days;
    std::vector<std::int64_t> all;
    for (std::int64_t minute = 0; minute * 60'000 <= span_ms; minute += step)
        all.push_back(minute * 60'000);
    return all;
}

std::string clock(std::int64_t at_ms) {
    const std::string whole = drill_time(at_ms);
    return whole.substr(0, whole.rfind(':'));
}

void time_axis(Canvas& canvas, const Scale& scale, double top, double bottom) {
    const int most = std::max(1, static_cast<int>((scale.end - scale.start) / 68));
    for (const std::int64_t at : time_ticks(static_cast<std::int64_t>(scale.to), most)) {
        const double x = scale(static_cast<double>(at));
        canvas.line({x, top}, {x, bottom}, {Ink::Grid});
        // The first and the last stay inside the picture.
        const bool last = x > kWidth - 26;
        canvas.number({last ? kWidth - 1 : x, top - 6}, clock(at),
                      {11, Ink::Soft, false, last ? Anchor::End : Anchor::Middle});
    }
}

std::vector<std::int64_t> minute_ticks(const Scale& scale) {
    const int most = std::max(1, static_cast<int>((scale.end - scale.start) / 46));
    return time_ticks(static_cast<std::int64_t>(scale.to * kMinute), most);
}

void minutes_axis(Canvas& canvas, const Scale& scale, double top, double bottom,
                  std::string_view said) {
    canvas.line({scale.start, bottom}, {scale.end, bottom}, {Ink::Grey});
    for (const std::int64_t at : minute_ticks(scale)) {
        const double x = scale(static_cast<double>(at) / kMinute);
        canvas.line({x, top}, {x, bottom}, {Ink::Grid});
        canvas.number({x, bottom + 16}, count(static_cast<std::size_t>(at / 60'000)),
                      {11, Ink::Soft, false, Anchor::Middle});
    }
    canvas.text({(scale.start + scale.end) / 2, bottom + 34}, said,
                {12, Ink::Soft, false, Anchor::Middle, scale.end - scale.start});
}

void share_axis(Canvas& canvas, const Scale& scale, double left, double right,
                const ChartTexts& t) {
    for (const double share : {0.0, .5, 1.0}) {
        const double y = scale(share);
        canvas.line({left, y}, {right, y}, {share == 0 ? Ink::Grey : Ink::Grid});
        canvas.number({left - 8, y + 4}, percent(t, share), {11, Ink::Soft, false, Anchor::End});
    }
}

double key(Canvas& canvas, double left, double top, const std::vector<KeyItem>& items) {
    constexpr double kLine = 18, kGap = 18;
    double x = left, y = top;
    for (const KeyItem& item : items) {
        const double room = kWidth - left - item.sample - 8;
        const double width =
            item.sample + 6 + std::min(room, width_of(clean(item.words), 12)) + kGap;
        if (x > left && x + width - kGap > kWidth) {
            x = left;
            y += kLine;
        }
        if (item.draw) item.draw({x, y + 8});
        canvas.text({x + item.sample + 6, y + 12}, item.words,
                    {12, Ink::Soft, false, Anchor::Start, room});
        x += width;
    }
    return items.empty() ? top : y + kLine;
}

Rows::Rows(std::size_t count, double top, double room, double most)
    : count_(count),
      top_(top),
      height_(std::min(most, room / static_cast<double>(std::max<std::size_t>(1, count)))) {}

void Rows::name(Canvas& canvas, const std::vector<Who>& who, double room) const {
    const std::size_t every = static_cast<std::size_t>(std::ceil(kType / height_));
    const auto own = std::find_if(who.begin(), who.end(), [](const Who& w) { return w.own; });
    for (std::size_t i = 0; i < who.size(); ++i) {
        const bool mine = who[i].own;
        if (!mine && i % every != 0) continue;
        const auto away = own == who.end()
                              ? who.size()
                              : static_cast<std::size_t>(
                                    std::abs(own - who.begin() - static_cast<std::ptrdiff_t>(i)));
        if (!mine && away < every) continue;  // would touch the own name
        canvas.text({0, middle(i) + type() * .35}, who[i].name,
                    {type(), mine ? Ink::Accent : Ink::Text, mine, Anchor::Start, room});
    }
}

double name_room(const std::vector<Who>& who, double least, double most) {
    double room = least;
    for (const Who& one : who) room = std::max(room, width_of(clean(one.name), 12, one.own));
    return std::min(room, most);
}

std::vector<double> apart(std::vector<double> ys, double gap, double low, double high) {
    if (ys.empty()) return ys;
    const auto order = ordered(ys.size(), [&](std::size_t i) { return ys[i]; });
    double least = low;
    for (const std::size_t i : order) least = (ys[i] = std::max(ys[i], least)) + gap;
    double most = high;
    for (auto i = order.rbegin(); i != order.rend(); ++i)
        most = (ys[*i] = std::min(ys[*i], most)) - gap;
    return ys;
}

}  // namespace tocsin::scoring::charts
