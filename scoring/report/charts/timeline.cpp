#include "scoring/report/charts/timeline.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "scoring/report/charts/axes.hpp"
#include "scoring/report/charts/measure.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/report/texts.hpp"

namespace tocsin::scoring::charts {

namespace {

using Kind = Happening::Kind;

// Rows of a tall lane, top to bottom.
std::size_t row_of(Kind kind) {
    switch (kind) {
        case Kind::Inject:
            return 0;
        case Kind::Message:
        case Kind::PlainMessage:
            return 1;
        case Kind::Answer:
        case Kind::LateAnswer:
            return 2;
        case Kind::Decision:
            return 3;
    }
    return 0;
}

std::string_view word(const ChartTexts& t, Kind kind) {
    const std::array<std::string_view, 6> all{t.inject, t.message,     t.message_plain,
                                              t.answer, t.answer_late, t.decision};
    return all[static_cast<std::size_t>(kind)];
}

class Drawing {
  public:
    Drawing(const TimelineData& data, const Setting& setting, Canvas& canvas)
        : data_(data), t_(setting.t), canvas_(canvas) {
        for (const auto& lane : data.lanes) {
            who_.push_back(lane.who);
            own_ = own_ || lane.who.own;
            for (const Happening& mark : lane.marks)
                decisions_ = decisions_ || mark.kind == Kind::Decision;
        }
        rows_ = decisions_ ? 4 : 3;
    }

    double draw() {
        if (data_.lanes.size() <= 8) return tall();
        return data_.lanes.size() <= 45 ? compact() : strips();
    }

  private:
    Ink ink(const Who& who) const { return !own_ ? Ink::Text : who.own ? Ink::Accent : Ink::Grey; }

    Scale across(double left) const {
        return {0, static_cast<double>(std::max<std::int64_t>(60'000, data_.span_ms)), left,
                kWidth - 10};
    }

    void mark(const Happening& one, double x, double y, const Who& who, double size) {
        const Ink strong = ink(who);
        std::string title = one.id + " " + drill_time(one.at_ms);
        if (!one.words.empty()) title += " → " + one.words;
        switch (one.kind) {
            case Kind::Inject:
                return canvas_.mark(Shape::Triangle, {x, y}, size, who.own ? Ink::Soft : Ink::Grey,
                                    false, title);
            case Kind::Message:
                return canvas_.mark(Shape::Dot, {x, y}, size, strong, true, title);
            case Kind::PlainMessage:
                return canvas_.mark(Shape::Dot, {x, y}, size, strong, false, title);
            case Kind::Answer:
                return canvas_.mark(Shape::Square, {x, y}, size - 1, strong, true, title);
            case Kind::LateAnswer:
                return canvas_.mark(Shape::Square, {x, y}, size - 1, Ink::Late, false, title);
            case Kind::Decision:
                return canvas_.mark(Shape::Diamond, {x, y}, size + 2, strong, true, title);
        }
    }

    void all_marks(const TimelineData::Lane& lane, const Scale& x, double top, double row,
                   double size) {
        for (const Happening& one : lane.marks)
            mark(one, x(static_cast<double>(one.at_ms)),
                 top + row * (static_cast<double>(row_of(one.kind)) + .5), lane.who, size);
    }

    double marks_key(double top) {
        const auto sample = [&](Shape shape, Ink of, bool solid) {
            return [this, shape, of, solid](Point p) {
                canvas_.mark(shape, {p.x + 7, p.y}, 8, of, solid);
            };
        };
        std::vector<KeyItem> items{
            {std::string(t_.inject), 14, sample(Shape::Triangle, Ink::Grey, false)},
            {std::string(t_.message), 14, sample(Shape::Dot, Ink::Text, true)},
            {std::string(t_.message_plain), 14, sample(Shape::Dot, Ink::Text, false)},
            {std::string(t_.answer), 14, sample(Shape::Square, Ink::Text, true)},
            {std::string(t_.answer_late), 14, sample(Shape::Square, Ink::Late, false)}};
        if (decisions_)
            items.push_back(
                {std::string(t_.decision), 14, sample(Shape::Diamond, Ink::Text, true)});
        return key(canvas_, 0, top, items);
    }

    double tall() {
        constexpr double kRow = 17, kGap = 10;
        const std::array<std::string_view, 4> names{t_.injects, t_.messages, t_.answers,
                                                    t_.decisions};
        double words = 0;
        for (std::size_t i = 0; i < rows_; ++i) words = std::max(words, width_of(names[i], 11));
        words = std::min(words, 90.0);
        const double codes = name_room(who_, 30, 130), left = codes + words + 24;
        const Scale x = across(left);
        const double lane = kRow * static_cast<double>(rows_) + kGap;
        const double top = marks_key(2) + 26;
        const double bottom = top + lane * static_cast<double>(data_.lanes.size());
        time_axis(canvas_, x, top, bottom);
        double y = top;
        for (const auto& one : data_.lanes) {
            canvas_.line({0, y}, {kWidth, y}, {Ink::Pale});
            canvas_.text(
                {0, y + kGap / 2 + kRow * .5 + 4}, one.who.name,
                {12, own_ && !one.who.own ? Ink::Soft : Ink::Text, true, Anchor::Start, codes});
            for (std::size_t i = 0; i < rows_; ++i)
                canvas_.text({codes + 12, y + kGap / 2 + kRow * (static_cast<double>(i) + .5) + 4},
                             names[i], {11, Ink::Soft, false, Anchor::Start, words});
            all_marks(one, x, y + kGap / 2, kRow, 8);
            y += lane;
        }
        return y + 4;
    }

    double compact() {
        const double codes = name_room(who_, 30, 120);
        const Scale x = across(codes + 12);
        const double top = marks_key(2) + 26;
        const Rows rows(data_.lanes.size(), top, kMostHeight - top - 8, 22);
        time_axis(canvas_, x, top, rows.bottom());
        for (std::size_t i = 0; i < data_.lanes.size(); ++i) {
            canvas_.line({0, rows.top(i)}, {kWidth, rows.top(i)}, {Ink::Grid});
            // Three thin rows in one: injects above, messages in the middle, answers below.
            const double third = rows.height() / static_cast<double>(rows_ + 1);
            all_marks(data_.lanes[i], x, rows.top(i) + third / 2, third, 5);
        }
        rows.name(canvas_, who_, codes);
        return rows.bottom() + 6;
    }

    // The own lane large, then every other as a strip: pale what reached it, dark what it did.
    double strips() {
        const double codes = name_room(who_, 30, 110);
        const Scale x = across(codes + 12);
        double top =
            key(canvas_, 0, 2,
                {{std::string(t_.strip_key_reached), 10,
                  [&](Point p) { canvas_.strokes({{p.x + 5, p.y - 6}}, 12, {Ink::Pale, 2}); }},
                 {std::string(t_.strip_key_did), 10,
                  [&](Point p) { canvas_.strokes({{p.x + 5, p.y - 6}}, 12, {Ink::Text, 2}); }}}) +
            26;
        const double axis = top;
        double y = top;
        for (const auto& lane : data_.lanes)
            if (lane.who.own) {
                canvas_.text({0, y + 26}, lane.who.name,
                             {12, Ink::Accent, true, Anchor::Start, codes});
                all_marks(lane, x, y + 2, 15, 7);
                y += 15 * static_cast<double>(rows_) + 8;
            }
        const Rows rows(data_.lanes.size(), y, kMostHeight - y - 8, 22);
        time_axis(canvas_, x, axis, rows.bottom());
        for (std::size_t i = 0; i < data_.lanes.size(); ++i) {
            std::vector<Point> reached, did;
            for (const Happening& one : data_.lanes[i].marks)
                (one.kind == Kind::Inject ? reached : did)
                    .push_back({x(static_cast<double>(one.at_ms)), rows.top(i)});
            const double height = rows.height() * .86;
            canvas_.strokes(reached, height, {Ink::Pale, 1.6});
            canvas_.strokes(did, height, {ink(data_.lanes[i].who), 1.6});
        }
        rows.name(canvas_, who_, codes);
        return rows.bottom() + 6;
    }

    const TimelineData& data_;
    const ChartTexts& t_;
    Canvas& canvas_;
    std::vector<Who> who_;
    bool own_ = false, decisions_ = false;
    std::size_t rows_ = 3;
};

}  // namespace

TimelineData timeline_data(const Ledger& ledger, std::int64_t now_ms, const Roster& roster,
                           const std::function<std::string(const MessageId&)>& message_block) {
    TimelineData data;
    data.span_ms = now_ms;
    for (const Who& who : roster.who()) data.lanes.push_back({who, {}});
    const auto add = [&](TeamId team, Happening happening) {
        if (const auto lane = roster.place(team))
            data.lanes[*lane].marks.push_back(std::move(happening));
    };
    for (const Release& release : ledger.releases())
        add(release.team, {release.at_ms, Kind::Inject, release.inject.value, {}, {}});
    for (const Note& note : ledger.notes()) {
        std::string to;
        for (const Destination& destination : note.to) {
            const bool team = destination.kind == Destination::Kind::Team;
            const auto place = team ? roster.place(destination.team) : std::nullopt;
            if (team && !place) continue;
            if (!to.empty()) to += ", ";
            to += place ? roster.name(destination.team)
                        : std::string(destination.kind == Destination::Kind::Region   ? "REGION"
                                      : destination.kind == Destination::Kind::Public ? "PUBLIC"
                                                                                      : "EXCON");
        }
        add(note.from, {note.at_ms, note.carries_any() ? Kind::Message : Kind::PlainMessage,
                        note.id.value, to, message_block ? message_block(note.id) : ""});
    }
    for (const Answered& answer : ledger.answers())
        add(answer.team, {answer.first_ms,
                          answer.late ? Kind::LateAnswer : Kind::Answer,
                          answer.inject.value,
                          {},
                          {}});
    for (const JointDecision& decision : ledger.joint().decisions())
        for (const auto& [team, vote] : decision.votes)
            add(team, {vote.at_ms, Kind::Decision, decision.id.value, vote.option, {}});
    return data;
}

Chart timeline(const TimelineData& data, const Setting& setting) {
    const ChartTexts& t = setting.t;
    std::vector<Column> columns{column("at_ms", t.time, true), column("team", t.team),
                                column("kind", t.what), column("id", t.which), column("to", t.to)};
    std::vector<std::pair<const Happening*, const Who*>> all;
    std::array<std::size_t, 4> numbers{};
    for (const auto& lane : data.lanes)
        for (const Happening& mark : lane.marks) {
            all.emplace_back(&mark, &lane.who);
            ++numbers[row_of(mark.kind)];
        }
    if (all.empty())
        return no_chart(setting, "timeline", t.timeline, t.timeline_none, std::move(columns));
    Chart chart = new_chart(setting, "timeline", t.timeline, std::move(columns));
    for (const std::size_t i :
         ordered(all.size(), [&](std::size_t at) { return all[at].first->at_ms; })) {
        const auto& [mark, who] = all[i];
        chart.data.rows.push_back({time_cell(mark->at_ms), words(who->name),
                                   words(std::string(word(t, mark->kind))),
                                   words(mark->id, mark->to), words(mark->words)});
    }
    chart.summary =
        fill(t.timeline_summary, {clock(data.span_ms), count(numbers[0]), count(numbers[1]),
                                  count(numbers[2]), count(numbers[3])});
    Canvas canvas(chart.id, setting.right_to_left);
    const double height = Drawing(data, setting, canvas).draw();
    chart.svg = canvas.take(height, chart.title + ". " + chart.summary);
    return chart;
}

}  // namespace tocsin::scoring::charts
