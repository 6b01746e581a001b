#include "scoring/report/charts/network.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "scoring/report/charts/axes.hpp"
#include "scoring/report/charts/measure.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/say.hpp"
#include "scoring/report/texts.hpp"
#include "scoring/statistics/fragmentation.hpp"

namespace tocsin::scoring::charts {

namespace {

constexpr double kPanel = kWidth / 2, kHead = 24, kHeight = 330;
constexpr std::size_t kMostTeams = 48, kMostNumbers = 20;

using Number = std::size_t (*)(const NetworkData::Link&);

std::size_t told(const NetworkData::Link& link) {
    return link.in_time + link.late;
}

std::optional<double> fragments(const NetworkData& data, Number number) {
    std::vector<std::pair<std::size_t, std::size_t>> edges;
    for (const auto& link : data.links)
        if (number(link) > 0) edges.emplace_back(link.from, link.to);
    return fragmentation(data.who.size(), edges);
}

std::size_t lines_of(const NetworkData& data, Number number) {
    return static_cast<std::size_t>(std::count_if(
        data.links.begin(), data.links.end(), [&](const auto& link) { return number(link) > 0; }));
}

class Panel {
  public:
    Panel(Canvas& canvas, const NetworkData& data, const ChartTexts& t, Point corner)
        : canvas_(canvas), data_(data), t_(t), corner_(corner) {
        any_own_ =
            std::any_of(data.who.begin(), data.who.end(), [](const Who& w) { return w.own; });
        inside_ = data.who.size() <= 10;
        for (const Who& who : data.who)
            room_ = std::max(room_, width_of(clean(who.name), type(), who.own));
        room_ = std::min(room_, 66.0);
        radius_ = (kHeight - kHead) / 2 - 16 - (inside_ ? 24 : room_ + 6);
        if (inside_) radius_ = std::min(radius_, kPanel / 2 - room_ - 14);
        node_ = std::clamp(radius_ * 2.2 / static_cast<double>(data.who.size()), 1.2, 7.0);
    }

    void heading(std::string_view title, const std::string& under) {
        canvas_.text({corner_.x + 2, corner_.y + 14}, title,
                     {13, Ink::Text, true, Anchor::Start, kPanel - 12});
        canvas_.text({corner_.x + 2, corner_.y + 30}, under,
                     {11, Ink::Soft, false, Anchor::Start, kPanel - 12});
    }

    // Returns whether there was anything to draw.
    bool arrows(Number number, const Stroke& stroke, double bend = .12) {
        bool drawn = false;
        const bool few = lines_of(data_, number) <= kMostNumbers;
        for (const auto& link : data_.links) {
            const std::size_t n = number(link);
            if (n == 0) continue;
            drawn = true;
            const bool own = data_.who[link.from].own || data_.who[link.to].own;
            Stroke one = stroke;
            one.width = std::min(4.0, base() + .5 * static_cast<double>(n - 1));
            if (any_own_ && !own) one.ink = Ink::Pale;
            arrow(place(link.from), place(link.to), one,
                  data_.who[link.from].name + " → " + data_.who[link.to].name, n, bend,
                  few || (own && data_.who.size() <= 12));
        }
        return drawn;
    }

    bool wide_breaches(const Stroke& stroke) {
        double down = 0;
        std::string last;
        for (const auto& wide : data_.wide) {
            if (!last.empty() && wide.to != last) down += 34;
            last = wide.to;
            const Point middle{centre().x, centre().y - 17 + down};
            Stroke one = stroke;
            one.width = std::min(4.0, base() + .5 * static_cast<double>(wide.breach - 1));
            arrow(place(wide.from), middle, one, data_.who[wide.from].name + " → " + wide.to,
                  wide.breach, .12, true);
            canvas_.text({middle.x, middle.y + 4}, wide.to,
                         {12, Ink::Text, true, Anchor::Middle, 120, true});
        }
        return !data_.wide.empty();
    }

    // On top of the arrows, so that none is struck out.
    void numbers() {
        for (const auto& [at, n] : numbers_)
            canvas_.number(at, count(n), {11, Ink::Text, true, Anchor::Middle, 40, true});
    }

    void nodes() {
        for (std::size_t i = 0; i < data_.who.size(); ++i) {
            const Who& who = data_.who[i];
            canvas_.mark(Shape::Dot, place(i), 2 * node_, who.own ? Ink::Accent : Ink::Soft, true,
                         who.name);
            label(i);
        }
    }

    void nothing() {
        canvas_.text({centre().x, centre().y + 4}, t_.none,
                     {12, Ink::Soft, false, Anchor::Middle, kPanel, true});
    }

  private:
    Point centre() const {
        return {corner_.x + kPanel / 2, corner_.y + kHead + 8 + (kHeight - kHead) / 2};
    }

    double angle(std::size_t i) const {
        return 2 * std::numbers::pi * static_cast<double>(i) /
                   static_cast<double>(data_.who.size()) -
               std::numbers::pi / 2;
    }

    Point place(std::size_t i) const {
        return {centre().x + radius_ * std::cos(angle(i)),
                centre().y + radius_ * std::sin(angle(i))};
    }

    double type() const { return data_.who.size() > 30 ? 10.5 : 12; }
    double base() const {
        return data_.links.size() > 200 ? .6 : data_.links.size() > 60 ? .9 : 1.4;
    }

    // From edge to edge of the nodes; bare arrows are one, a number stands for more.
    void arrow(Point from, Point to, const Stroke& stroke, const std::string& names, std::size_t n,
               double bend, bool numbered) {
        const double dx = to.x - from.x, dy = to.y - from.y;
        const double length = std::max(1.0, std::hypot(dx, dy));
        const double gap = node_ + 2;
        const Point start{from.x + dx / length * gap, from.y + dy / length * gap};
        const Point tip{to.x - dx / length * gap, to.y - dy / length * gap};
        canvas_.arrow(start, tip, bend, stroke, names + colon(t_) + count(n));
        if (n == 1 || !numbered) return;
        const Point middle{(start.x + tip.x) / 2 - dy * bend, (start.y + tip.y) / 2 + dx * bend};
        // On the curve where no other number stands; the width of the line says it anyway.
        for (const double s : {.62, .5, .72, .38}) {
            const double a = (1 - s) * (1 - s), b = 2 * s * (1 - s), c = s * s;
            const Point at{a * start.x + b * middle.x + c * tip.x,
                           a * start.y + b * middle.y + c * tip.y + 4};
            if (std::any_of(numbers_.begin(), numbers_.end(), [&](const auto& o) {
                    return std::abs(o.first.x - at.x) < 17 && std::abs(o.first.y - at.y) < 14;
                }))
                continue;
            numbers_.push_back({at, n});
            return;
        }
    }

    // Few teams: level beside their node. More: along the ray of their node, always readable from
    // the head of the page or from its right.
    void label(std::size_t i) {
        const Who& who = data_.who[i];
        const double a = angle(i);
        const double out = node_ + 5;
        const Point p = place(i);
        const Ink ink = who.own ? Ink::Accent : Ink::Text;
        if (inside_) {
            const double c = std::cos(a);
            const Anchor anchor = c > .3 ? Anchor::Start : c < -.3 ? Anchor::End : Anchor::Middle;
            const double room =
                anchor == Anchor::Middle ? 110 : kPanel / 2 - std::abs(p.x - centre().x) - out - 2;
            canvas_.text({p.x + out * c, p.y + (out + 4) * std::sin(a) + 4}, who.name,
                         {12, ink, who.own, anchor, room, true});
            return;
        }
        const double degrees = a * 180 / std::numbers::pi;
        const bool left = std::cos(a) < -1e-9;
        const Point at{p.x + out * std::cos(a), p.y + out * std::sin(a)};
        // Down by a third of the type, across the ray, so that the word stands on it.
        const double third = type() * .35, turn = (left ? degrees + 180 : degrees);
        const double r = turn * std::numbers::pi / 180;
        canvas_.text(
            {at.x - third * std::sin(r), at.y + third * std::cos(r)}, who.name,
            {type(), ink, who.own, left ? Anchor::End : Anchor::Start, room_, false, turn});
    }

    Canvas& canvas_;
    const NetworkData& data_;
    const ChartTexts& t_;
    Point corner_;
    double room_ = 20, radius_ = 100, node_ = 6;
    bool any_own_ = false, inside_ = true;
    std::vector<std::pair<Point, std::size_t>> numbers_;  // where they stand
};

// What is drawn of a network too large for a circle.
NetworkData drawn(const NetworkData& data) {
    std::vector<std::size_t> load(data.who.size());
    for (const auto& link : data.links) {
        load[link.from] += link.needed() + link.breach;
        load[link.to] += link.needed() + link.breach;
    }
    for (const auto& wide : data.wide) load[wide.from] += wide.breach;
    NetworkData part;
    std::vector<std::optional<std::size_t>> place(data.who.size());
    for (const std::size_t i : laden(data.who, load, kMostTeams)) {
        place[i] = part.who.size();
        part.who.push_back(data.who[i]);
    }
    for (auto link : data.links) {
        if (!place[link.from] || !place[link.to]) continue;
        link.from = *place[link.from];
        link.to = *place[link.to];
        part.links.push_back(link);
    }
    for (auto wide : data.wide) {
        if (!place[wide.from]) continue;
        wide.from = *place[wide.from];
        part.wide.push_back(wide);
    }
    return part;
}

// The lines under the titles count the whole network; `part` of it is drawn.
double draw(Canvas& canvas, const NetworkData& data, const NetworkData& part, const ChartTexts& t) {
    const auto under = [&](Number number) {
        const auto value = fragments(data, number);
        return fill(t.links_line, {count(lines_of(data, number)),
                                   value ? decimal(t, *value) : std::string(t.na)});
    };
    const auto panel = [&](double x, double y, std::string_view title, const std::string& line,
                           auto&& lines) {
        Panel one(canvas, part, t, {x, y});
        one.heading(title, line);
        if (!lines(one)) one.nothing();
        one.numbers();
        one.nodes();
    };
    const Number needed = [](const NetworkData::Link& l) { return l.needed(); };
    const Number in_time = [](const NetworkData::Link& l) { return l.in_time; };
    const Number late = [](const NetworkData::Link& l) { return l.late; };
    const Number missing = [](const NetworkData::Link& l) { return l.missing; };
    const Number breach = [](const NetworkData::Link& l) { return l.breach; };
    panel(0, 0, t.needed, under(needed),
          [&](Panel& p) { return p.arrows(needed, {Ink::Soft, 1}); });
    panel(kPanel, 0, t.realised, under(told), [&](Panel& p) {
        const bool any = p.arrows(late, {Ink::Late, 1, "7 4"}, .22);
        return p.arrows(in_time, {Ink::Done, 1}) || any;
    });
    panel(0, kHeight + 22, t.never_told, fill(t.links, {count(lines_of(data, missing))}),
          [&](Panel& p) { return p.arrows(missing, {Ink::Text, 1, "2 3"}); });
    panel(kPanel, kHeight + 22, t.breaches,
          fill(t.links, {count(lines_of(data, breach) + data.wide.size())}), [&](Panel& p) {
              const bool any = p.arrows(breach, {Ink::Breach, 1, "9 3 2 3"});
              return p.wide_breaches({Ink::Breach, 1, "9 3 2 3"}) || any;
          });
    return 2 * kHeight + 40;
}

}  // namespace

NetworkData network_data(const LiveScores& scores, const Roster& roster, const ChartTexts& t) {
    NetworkData data;
    data.who = roster.who();
    for (const LiveEdge& edge : scores.edges) {
        const auto from = roster.place(edge.from), to = roster.place(edge.to);
        if (from && to)
            data.links.push_back({*from, *to, edge.in_time, edge.late, edge.owed, edge.breach});
    }
    for (const auto kind : {Destination::Kind::Region, Destination::Kind::Public})
        for (const WideBreach& wide : scores.wide)
            if (const auto from = roster.place(wide.from); from && wide.to == kind && wide.breach)
                data.wide.push_back(
                    {*from,
                     std::string(kind == Destination::Kind::Region ? t.everybody : t.public_word),
                     wide.breach});
    return data;
}

std::string network_summary(const NetworkData& data, const ChartTexts& t) {
    const Number needed = [](const NetworkData::Link& l) { return l.needed(); };
    const auto before = fragments(data, needed), after = fragments(data, told);
    return fill(t.network_summary, {count(lines_of(data, needed)), count(lines_of(data, told)),
                                    before ? decimal(t, *before) : std::string(t.na),
                                    after ? decimal(t, *after) : std::string(t.na)});
}

Chart network(const NetworkData& data, const Setting& setting) {
    const ChartTexts& t = setting.t;
    std::vector<Column> columns{
        column("from", t.from),           column("to", t.to),
        column("needed", t.needed, true), column("in_time", t.in_time, true),
        column("late", t.late, true),     column("missing", t.missing, true),
        column("breach", t.breach, true)};
    if (data.who.empty() || (data.links.empty() && data.wide.empty()))
        return no_chart(setting, "network", t.network, t.network_none, std::move(columns));
    Chart chart = new_chart(setting, "network", t.network, std::move(columns));
    for (const auto& link : data.links)
        chart.data.rows.push_back({words(data.who[link.from].name), words(data.who[link.to].name),
                                   number(link.needed()), number(link.in_time), number(link.late),
                                   number(link.missing), number(link.breach)});
    for (const auto& wide : data.wide)
        chart.data.rows.push_back({words(data.who[wide.from].name), words(wide.to), words(""),
                                   words(""), words(""), words(""), number(wide.breach)});
    chart.summary = network_summary(data, t);
    const NetworkData part = drawn(data);
    if (part.who.size() < data.who.size())
        chart.summary =
            joined(std::move(chart.summary),
                   fill(t.matrix_part, {count(part.who.size()), count(data.who.size())}));
    Canvas canvas(chart.id, setting.right_to_left);
    const double height = draw(canvas, data, part, t);
    chart.svg = canvas.take(height, chart.title + ". " + chart.summary);
    return chart;
}

}  // namespace tocsin::scoring::charts
