// The drill on one line of time: for each team what reached it, what it sent, what it answered.
#include <algorithm>
#include <cmath>
#include <tuple>

#include "scoring/report/formats.hpp"
#include "scoring/report/page.hpp"

namespace tocsin::scoring {

namespace {

constexpr double kLeft = 150, kWidth = 815, kLane = 54, kRow = 16, kTop = 26;

class Timeline {
  public:
    Timeline(Html& out, const Page& page) : out_(out), page_(page) {
        span_ms_ = std::max<std::int64_t>(60'000, page.sheet.now_ms);
    }

    void draw() {
        const double height = kTop + kLane * static_cast<double>(page_.circle.size()) + 8;
        out_.raw("<svg class=\"timeline\" role=\"img\" viewBox=\"0 0 1000 " + decimal(height, 0) +
                 "\" aria-label=\"")
            .text(page_.t.timeline)
            .raw("\">");
        ticks(height);
        for (std::size_t i = 0; i < page_.circle.size(); ++i)
            lane(page_.circle[i], kTop + kLane * static_cast<double>(i));
        out_.raw("</svg>");
    }

  private:
    double x(std::int64_t at_ms) const {
        return kLeft + kWidth * static_cast<double>(at_ms) / static_cast<double>(span_ms_);
    }

    void ticks(double height) {
        const std::int64_t minutes = span_ms_ / 60'000;
        const std::int64_t step = minutes > 600 ? 120 : minutes > 240 ? 60 : minutes > 60 ? 30 : 10;
        for (std::int64_t minute = 0; minute * 60'000 <= span_ms_; minute += step) {
            const std::string at = decimal(x(minute * 60'000), 1);
            out_.raw("<path class=\"grid\" d=\"M" + at + " 18V" + decimal(height - 6, 1) +
                     "\"/><text class=\"tick\" text-anchor=\"middle\" x=\"" + at + "\" y=\"12\">" +
                     drill_time(minute * 60'000).substr(0, 7) + "</text>");
        }
    }

    void label(std::string_view style, double at_x, double y, std::string_view words) {
        out_.raw("<text class=\"" + std::string(style) + "\" x=\"" + decimal(at_x, 1) + "\" y=\"" +
                 decimal(y, 1) + "\">")
            .text(words)
            .raw("</text>");
    }

    void mark(std::string_view style, const std::string& path, const std::string& title) {
        out_.raw("<path class=\"" + std::string(style) + "\" d=\"" + path + "\"><title>")
            .text(title)
            .raw("</title></path>");
    }

    void lane(TeamId team, double top) {
        out_.raw("<path class=\"lane\" d=\"M0 " + decimal(top, 1) + "H1000\"/>");
        label("code", 4, top + 32, page_.short_code(team, 12));
        label("tick", 84, top + 18, page_.t.lane_injects);
        label("tick", 84, top + 18 + kRow, page_.t.lane_messages);
        label("tick", 84, top + 18 + 2 * kRow, page_.t.lane_answers);
        for (const Release& release : page_.ledger.releases()) {
            if (release.team != team) continue;
            mark("inject",
                 "M" + decimal(x(release.at_ms) - 4, 1) + " " + decimal(top + 9, 1) + "h8l-4 8Z",
                 release.inject.value + " " + drill_time(release.at_ms));
        }
        for (const Note& note : page_.ledger.notes()) {
            if (note.from != team) continue;
            std::string title = note.id.value + " " + drill_time(note.at_ms) + " →";
            for (const Destination& to : note.to) title += " " + page_.evidence.name(to);
            mark(note.carries_any() ? "message" : "message plain",
                 "M" + decimal(x(note.at_ms) - 3.5, 1) + " " + decimal(top + 13 + kRow, 1) +
                     "a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z",
                 title);
        }
        for (const Answered& answer : page_.ledger.answers()) {
            if (answer.team != team) continue;
            mark(answer.late ? "answer late" : "answer",
                 "M" + decimal(x(answer.first_ms) - 3.5, 1) + " " +
                     decimal(top + 10 + 2 * kRow, 1) + "h7v7h-7Z",
                 answer.inject.value + " " + drill_time(answer.first_ms));
        }
    }

    Html& out_;
    const Page& page_;
    std::int64_t span_ms_ = 0;
};

struct Happening {
    std::int64_t at_ms = 0;
    TeamId team;
    std::string_view what;
    std::string id;
    std::string message;  // anchor, of messages
};

std::vector<Happening> happenings(const Page& page) {
    std::vector<Happening> all;
    for (const Release& release : page.ledger.releases())
        all.push_back({release.at_ms, release.team, page.t.lane_injects, release.inject.value, {}});
    for (const Note& note : page.ledger.notes())
        all.push_back({note.at_ms, note.from, page.t.lane_messages, note.id.value,
                       page.message_anchor(note.id)});
    for (const Answered& answer : page.ledger.answers())
        all.push_back({answer.first_ms, answer.team, page.t.lane_answers, answer.inject.value, {}});
    std::sort(all.begin(), all.end(), [](const Happening& a, const Happening& b) {
        return std::tie(a.at_ms, a.team, a.what, a.id) < std::tie(b.at_ms, b.team, b.what, b.id);
    });
    return all;
}

}  // namespace

void timeline_chart(Html& out, const Page& page) {
    out.raw("<section class=\"chart\" id=\"timeline\"><div class=\"keep\">")
        .element("h2", page.t.timeline);
    const auto all = happenings(page);
    if (all.empty()) {
        out.raw("<p class=\"empty\">").text(page.t.timeline_none).raw("</p></div></section>");
        return;
    }
    out.raw("<p class=\"note\">").text(page.t.timeline_note).raw("</p>");
    Timeline(out, page).draw();
    out.raw("</div><details><summary>").text(page.t.data_table).raw("</summary><table><thead><tr>");
    out.element("th", page.t.time).element("th", page.t.team).element("th", "").element("th", "");
    out.raw("</tr></thead><tbody>");
    for (const Happening& one : all) {
        out.raw("<tr>").number(drill_time(one.at_ms)).cell(page.code(one.team)).cell(one.what);
        if (one.message.empty())
            out.cell(one.id);
        else
            out.raw("<td>").link(one.message, one.id).raw("</td>");
        out.raw("</tr>");
    }
    out.raw("</tbody></table></details></section>");
}

}  // namespace tocsin::scoring
