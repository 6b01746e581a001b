// The charts: whole pictures at every number of teams, honest where there is nothing, safe against
// names, and their tables say what is drawn.
#include <catch2/catch.hpp>

#include <set>
#include <sstream>

#include "chart_samples.hpp"
#include "play.hpp"
#include "scoring/live.hpp"
#include "scoring/report/charts/axes.hpp"
#include "scoring/report/charts/diffusion.hpp"
#include "scoring/report/charts/links.hpp"
#include "scoring/report/charts/measure.hpp"
#include "scoring/report/charts/needed_used.hpp"
#include "scoring/report/charts/network.hpp"
#include "scoring/report/charts/open_obligations.hpp"
#include "scoring/report/charts/role_load.hpp"
#include "scoring/report/charts/tasks.hpp"
#include "scoring/report/charts/time_to_notify.hpp"
#include "scoring/report/charts/timeline.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::charts;
using namespace tocsin::scoring::testing;

namespace {

struct Tag {
    std::string name;
    std::map<std::string, std::string> attributes;
    std::string text;  // up to the next tag
};

// What is wrong with `svg` as XML; empty: nothing. Entities, quotes, nesting, attributes once.
std::string broken(const std::string& svg, std::vector<Tag>* tags = nullptr) {
    std::vector<std::string> open;
    std::size_t at = 0;
    const auto entities_whole = [](const std::string& text) {
        for (auto amp = text.find('&'); amp != std::string::npos; amp = text.find('&', amp + 1)) {
            const auto end = text.find(';', amp);
            const std::string name =
                end == std::string::npos ? "" : text.substr(amp, end - amp + 1);
            if (!std::set<std::string>{"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"}.contains(name))
                return false;
        }
        return true;
    };
    while (at < svg.size()) {
        const auto lt = svg.find('<', at);
        const std::string text = svg.substr(at, lt == std::string::npos ? lt : lt - at);
        if (!entities_whole(text) || text.find('>') != std::string::npos) return "text: " + text;
        if (!text.empty() && open.empty()) return "text outside";
        if (lt == std::string::npos) break;
        const auto gt = svg.find('>', lt);
        if (gt == std::string::npos) return "tag without end";
        std::string inside = svg.substr(lt + 1, gt - lt - 1);
        at = gt + 1;
        if (inside.starts_with('/')) {
            if (open.empty() || open.back() != inside.substr(1)) return "closes " + inside;
            open.pop_back();
            continue;
        }
        const bool single = inside.ends_with('/');
        if (single) inside.pop_back();
        Tag tag;
        std::size_t i = inside.find(' ');
        tag.name = inside.substr(0, i);
        while (i != std::string::npos && i < inside.size()) {
            i = inside.find_first_not_of(' ', i);
            if (i == std::string::npos) break;
            const auto equals = inside.find("=\"", i);
            const auto quote = equals == std::string::npos ? equals : inside.find('"', equals + 2);
            if (quote == std::string::npos) return "attributes: " + inside;
            const std::string name = inside.substr(i, equals - i);
            const std::string value = inside.substr(equals + 2, quote - equals - 2);
            if (name.empty() || name.find_first_of(" \"'<&") != std::string::npos ||
                !entities_whole(value) || !tag.attributes.emplace(name, value).second)
                return "attribute: " + inside;
            i = quote + 1;
        }
        if (!single) open.push_back(tag.name);
        tag.text = svg.substr(at, svg.find('<', at) - at);
        if (tags) tags->push_back(tag);
    }
    return open.empty() ? "" : "never closed: " + open.back();
}

double number_of(const Tag& tag, const std::string& name, double otherwise) {
    const auto found = tag.attributes.find(name);
    return found == tag.attributes.end() ? otherwise : std::stod(found->second);
}

// Words that stand level, by the estimate that the charts themselves cut by.
struct Box {
    double left = 0, right = 0, top = 0, bottom = 0;
    std::string words;
    bool over(const Box& o) const {
        return left < o.right - .5 && o.left < right - .5 && top < o.bottom - .5 &&
               o.top < bottom - .5;
    }
};

std::string plain(std::string text) {
    for (const auto& [entity, sign] :
         {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}})
        for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
            text.replace(at, std::string_view(entity).size(), sign);
    return text;
}

std::vector<Box> boxes(const std::vector<Tag>& tags, bool right_to_left) {
    std::vector<Box> all;
    for (const Tag& tag : tags) {
        if (tag.name != "text" || tag.attributes.contains("transform")) continue;
        const double size = number_of(tag, "font-size", 12), x = number_of(tag, "x", 0),
                     y = number_of(tag, "y", 0);
        const double width =
            width_of(clean(plain(tag.text)), size, tag.attributes.contains("font-weight"));
        const auto anchor = tag.attributes.find("text-anchor");
        const bool turned = right_to_left && !tag.attributes.contains("direction");
        const std::string side = anchor == tag.attributes.end() ? "start" : anchor->second;
        const double left = side == "middle"              ? x - width / 2
                            : (side == "start") != turned ? x
                                                          : x - width;
        all.push_back({left, left + width, y - size * .72, y + size * .2, tag.text});
    }
    return all;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::size_t many(const std::string& text, const std::string& part) {
    std::size_t n = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
    return n;
}

double sum_of(const Chart& chart, std::size_t column) {
    double sum = 0;
    for (const auto& row : chart.data.rows) sum += row[column].number.value_or(0);
    return sum;
}

Setting english_setting() {
    return {chart_texts_in("en"), false, {}};
}

Roster all_of(const Ledger& ledger, std::optional<TeamId> own = std::nullopt) {
    Roster roster;
    for (const auto& team : ledger.teams()) roster.teams.push_back(team.cast.id);
    roster.name = [&ledger](TeamId team) { return ledger.teams()[team.value].cast.code; };
    roster.own = own;
    return roster;
}

// A tells B at 5 min and C never; B tells C late.
Play small_drill() {
    Play play({"A", "B", "C"});
    play.fact("F", {"A", Tlp::Green, {"B", "C"}, {}, {}});
    play.owes("A", "B", "F");
    play.owes("A", "C", "F").satisfied_by = Expectation::SatisfiedBy::Source;
    play.owes("B", "C", "F");
    play.seed("A", "F", 0);
    play.open("B", play.send("A", {"B"}, {"F"}, 5), 6);
    play.open("C", play.send("B", {"C"}, {"F"}, 40), 41);
    play.end(60);
    return play;
}

}  // namespace

TEST_CASE("charts: whole, within the picture and without overlaps at every number of teams",
          "[scoring][charts]") {
    for (const std::size_t teams : {1u, 2u, 8u, 45u, 200u})
        for (const bool right_to_left : {false, true})
            for (const bool own : {true, false}) {
                SampleOptions options;
                options.teams = teams;
                options.right_to_left = right_to_left;
                options.own = own;
                for (const Chart& chart : sample_charts(options)) {
                    CAPTURE(teams, right_to_left, own, chart.id);
                    // Lines that held all the time are a sentence and a table.
                    if (chart.id == "links" && teams == 1) {
                        CHECK(chart.svg.empty());
                        CHECK_FALSE(chart.data.rows.empty());
                        continue;
                    }
                    std::vector<Tag> tags;
                    CHECK(broken(chart.svg, &tags) == "");
                    REQUIRE(!tags.empty());
                    CHECK(tags[0].attributes.at("role") == "img");
                    CHECK(tags[0].attributes.at("direction") == (right_to_left ? "rtl" : "ltr"));
                    CHECK_FALSE(contains(chart.svg, "nan"));
                    CHECK_FALSE(contains(chart.svg, "inf"));
                    CHECK_FALSE(contains(chart.svg, "n/a"));
                    CHECK_FALSE(contains(chart.svg, "{"));
                    CHECK(!chart.summary.empty());
                    CHECK(!chart.data.rows.empty());
                    for (const auto& row : chart.data.rows)
                        CHECK(row.size() == chart.data.columns.size());
                    std::istringstream view(tags[0].attributes.at("viewBox"));
                    double height = 0, zero = 0;
                    view >> zero >> zero >> zero >> height;
                    CHECK(height <= kMostHeight + 20);
                    const auto words = boxes(tags, right_to_left);
                    for (std::size_t i = 0; i < words.size(); ++i) {
                        CAPTURE(words[i].words);
                        CHECK(words[i].left >= -1);
                        CHECK(words[i].right <= kWidth + 1);
                        CHECK(words[i].bottom <= height);
                        CHECK(words[i].top >= 0);
                        for (std::size_t k = i + 1; k < words.size(); ++k)
                            if (words[i].over(words[k])) {
                                UNSCOPED_INFO(words[k].words);
                                CHECK_FALSE(words[i].over(words[k]));
                            }
                    }
                }
            }
}

TEST_CASE("charts: without data a sentence, no empty picture", "[scoring][charts]") {
    SampleOptions options;
    options.teams = 0;
    for (const Chart& chart : sample_charts(options)) {
        CAPTURE(chart.id);
        CHECK(chart.svg.empty());
        CHECK(chart.summary.size() > 10);
        CHECK(chart.data.empty == chart.summary);
        CHECK(chart.data.rows.empty());
        CHECK(!chart.data.columns.empty());
    }
}

TEST_CASE("charts: ids are unique, and a suffix keeps two of a kind apart", "[scoring][charts]") {
    std::set<std::string> ids;
    for (const Chart& chart : sample_charts({})) {
        CHECK(ids.insert(chart.id).second);
        CHECK(ids.insert(chart.data.id).second);
    }
    const Setting second{chart_texts_in("en"), false, "-t2"};
    TimelineData data;
    data.lanes.push_back({{"A"}, {{1000, Happening::Kind::Inject, "I1", {}, {}}}});
    CHECK(timeline(data, second).id == "timeline-t2");
    const NeededUsed late{{{"A"}, {"B"}}, {{"A"}, {"B"}}, {{0, 1, 0, 2, 0, 0}}};
    CHECK(contains(needed_used(late, second).svg, "url(#needed-used-t2-hatch-"));
}

TEST_CASE("charts: what teams are called stays text", "[scoring][charts]") {
    const std::vector<std::string> evil{"\"><script>alert(1)</script>&\x01\xff",
                                        "]]><!--' onload='x",
                                        "\u202Eabc\u2069\u2066",
                                        std::string(400, 'W'),
                                        "",
                                        "\xed\xa0\x80\xc0\x80"};
    for (const std::size_t teams : {3u, 45u, 200u})
        for (const bool right_to_left : {false, true}) {
            SampleOptions options;
            options.teams = teams;
            options.right_to_left = right_to_left;
            options.name = [&](std::size_t i) { return evil[i % evil.size()]; };
            for (const Chart& chart : sample_charts(options)) {
                CAPTURE(teams, right_to_left, chart.id);
                CHECK(broken(chart.svg) == "");
                CHECK_FALSE(contains(chart.svg, "<script"));
                CHECK_FALSE(contains(chart.svg, "\x01"));
                CHECK_FALSE(contains(chart.svg, "\xff"));
                CHECK_FALSE(contains(chart.svg, "\u202E"));
                CHECK_FALSE(contains(chart.svg, "\xed\xa0"));
            }
        }
}

TEST_CASE("charts: right to left, the picture is the mirror and numbers keep their direction",
          "[scoring][charts]") {
    Canvas there("a", false), mirrored("a", true);
    for (Canvas* canvas : {&there, &mirrored}) {
        canvas->line({10, 5}, {20, 5}, {});
        canvas->rect({10, 10}, 30, 5, Fill::Solid, Ink::Text);
        canvas->number({100, 20}, "0.83");
        canvas->text({100, 40}, "Latin");
    }
    const std::string left = there.take(50, "x"), right = mirrored.take(50, "x");
    CHECK(contains(left, "M10 5L20 5"));
    CHECK(contains(right, "M630 5L620 5"));
    CHECK(contains(left, "<rect x=\"10\""));
    CHECK(contains(right, "<rect x=\"600\""));
    // Start of reading is the right side: for left-to-right digits that is their end.
    CHECK(contains(right,
                   "x=\"540\" y=\"20\" direction=\"ltr\" unicode-bidi=\"isolate\" "
                   "text-anchor=\"end\""));
    CHECK(contains(right, "\u2068Latin\u2069"));
    CHECK_FALSE(contains(left, "text-anchor"));
}

TEST_CASE("charts: words are cut to their room, whole characters only", "[scoring][charts]") {
    CHECK(fit("CERT", 100, 12) == "CERT");
    CHECK(fit("CERT-Müller", 40, 12).ends_with("…"));
    for (double room = 0; room < 120; room += 3) {
        const std::string some = fit("Équipe 国家 فريق", room, 12);
        CHECK(width_of(some, 12) <= room);
        CHECK(clean(some) == some);
        CHECK_FALSE(contains(some, "\uFFFD"));
    }
    CHECK(clean("a\xc3") == "a\uFFFD");
    CHECK(clean("a\u200Fb\nc") == "ab c");
    CHECK(has_right_to_left("x فريق"));
    CHECK_FALSE(has_right_to_left("Équipe 国家"));
}

TEST_CASE("charts: ticks stand at round values", "[scoring][charts]") {
    CHECK(time_ticks(150 * 60'000, 8) ==
          std::vector<std::int64_t>{0, 20 * 60'000, 40 * 60'000, 60 * 60'000, 80 * 60'000,
                                    100 * 60'000, 120 * 60'000, 140 * 60'000});
    CHECK(time_ticks(5 * 24 * 3'600'000LL, 8)[1] == 24 * 3'600'000);
    CHECK(time_ticks(0, 8) == std::vector<std::int64_t>{0});
    CHECK(ticks(0, 10, 5) == std::vector<double>{0, 2, 4, 6, 8, 10});
    CHECK(ticks(1, 3, 10, 1) == std::vector<double>{1, 2, 3});
    CHECK(ticks(2, 2, 5) == std::vector<double>{2});
    CHECK(clock(90 * 60'000) == "T+01:30");
    CHECK(clock(101 * 3'600'000) == "T+101:00");
    CHECK(apart({50, 52, 10}, 12, 0, 100) == std::vector<double>{50, 62, 10});
}

TEST_CASE("charts of a drill: the table has what is drawn, and both what was done",
          "[scoring][charts]") {
    const Ledger ledger = small_drill().ledger();
    const ScoreSheet sheet = score(ledger, 0);
    const Evidence evidence(ledger, sheet.now_ms);
    const LiveScores edges = live(sheet);
    const Roster roster = all_of(ledger, TeamId{0});
    const Setting setting = english_setting();

    const Chart lanes = timeline(timeline_data(ledger, sheet.now_ms, roster), setting);
    CHECK(lanes.data.rows.size() == 3);  // one inject, two messages
    CHECK(many(lanes.svg, "<title>") == 3);
    CHECK(contains(lanes.svg, "T+00:05:00 → B</title>"));

    const Chart matrix = needed_used(needed_used_data(edges, roster, setting.t), setting);
    REQUIRE(matrix.data.rows.size() == 3);
    CHECK(sum_of(matrix, 2) == 1);  // in time
    CHECK(sum_of(matrix, 3) == 1);  // late
    CHECK(sum_of(matrix, 4) == 1);  // never
    CHECK(many(matrix.svg, "1 in time, 0 late, 0 never told</title>") == 1);
    CHECK(many(matrix.svg, "0 in time, 1 late, 0 never told</title>") == 1);
    CHECK(many(matrix.svg, "0 in time, 0 late, 1 never told</title>") == 1);

    const Chart circle = network(network_data(edges, roster, setting.t), setting);
    CHECK(sum_of(circle, 2) == 3);
    // Needed three times, told in time once, late once, never once.
    CHECK(many(circle.svg, "A → B: 1</title>") == 2);
    CHECK(many(circle.svg, "B → C: 1</title>") == 2);
    CHECK(many(circle.svg, "A → C: 1</title>") == 2);

    const Chart curve = diffusion_curve(diffusion_data(evidence), setting);
    REQUIRE(curve.data.rows.size() == 1);
    CHECK(curve.data.rows[0][2].number == 2.0);           // needers
    CHECK(curve.data.rows[0][4].number == 6.0 * 60'000);  // half
    CHECK(contains(curve.svg, "half after 6\u00a0min"));
    CHECK(contains(curve.svg, "nine tenths after 41\u00a0min"));

    const NotifyData delays = notify_data(evidence, sheet.obligations, roster);
    REQUIRE(delays.team.size() == 2);
    CHECK(delays.team[0].time == 5);
    CHECK(delays.team[0].happened);
    CHECK(delays.team[1].time == 60);  // cut off by ENDEX
    CHECK_FALSE(delays.team[1].happened);
    REQUIRE(delays.region.size() == 1);
    CHECK(delays.region[0].time == 34);  // since B held it
    CHECK(time_to_notify(delays, setting).data.rows.size() == 3);

    const OpenData open = open_data(sheet.obligations, sheet.now_ms, roster);
    CHECK(open.teams[0].peak() == 2);
    REQUIRE(open.teams[0].steps.size() == 3);
    CHECK(open.teams[0].steps[1].at_ms == minutes(5));
    CHECK(open.teams[0].steps[2].at_ms == minutes(25));  // its deadline
    CHECK(open.teams[1].peak() == 1);

    const auto loads = role_load_data(ledger, roster, [](const Role& r) { return r.id.value; });
    REQUIRE(loads.size() == 3);
    CHECK(loads[0].obligations == 2);
    CHECK(loads[0].injects == 1);
    CHECK(loads[2].obligations == 0);
}

TEST_CASE("charts of a drill: whoever is not on the roster is neither drawn nor named",
          "[scoring][charts]") {
    const Ledger ledger = small_drill().ledger();
    const ScoreSheet sheet = score(ledger, 0);
    const LiveScores edges = live(sheet);
    Roster roster = all_of(ledger);
    roster.teams = {TeamId{1}, TeamId{2}};
    roster.name = [](TeamId team) { return "code " + std::to_string(team.value * 7); };
    const Setting setting = english_setting();
    for (const Chart& chart : {timeline(timeline_data(ledger, sheet.now_ms, roster), setting),
                               needed_used(needed_used_data(edges, roster, setting.t), setting),
                               network(network_data(edges, roster, setting.t), setting)}) {
        CAPTURE(chart.id);
        CHECK(contains(chart.svg, "code 14"));
        CHECK_FALSE(contains(chart.svg, "code 0"));
        for (const char* code : {">A<", ">B<", "A →", "B →", "→ C"})
            CHECK_FALSE(contains(chart.svg, code));
    }
}

TEST_CASE("charts: of 200 teams the matrix draws those with most on them and says so",
          "[scoring][charts]") {
    SampleOptions options;
    options.teams = 200;
    const Chart matrix = sample_charts(options)[1];
    CHECK(matrix.id == "needed-used");
    CHECK(contains(matrix.summary, "Drawn are 60 of 200"));
    CHECK(matrix.data.rows.size() > 700);
    CHECK(contains(matrix.svg, "TEAM-2<"));  // the own is always there
}

TEST_CASE("charts: teams that nobody owes and that owe nothing give way to the others",
          "[scoring][charts]") {
    NeededUsed matrix;
    NetworkData circle;
    for (int i = 0; i < 45; ++i) matrix.senders.push_back({"T" + std::to_string(i), i == 40});
    matrix.receivers = circle.who = matrix.senders;
    matrix.cells = {{3, 30, 1, 0, 0, 0}};
    circle.links = {{3, 30, 1, 0, 0, 0}};
    for (const Chart& chart :
         {needed_used(matrix, english_setting()), network(circle, english_setting())}) {
        CAPTURE(chart.id);
        CHECK(contains(chart.summary, "Drawn are 3 of 45"));
        for (const char* name : {">T3<", ">T30<", ">T40<"}) CHECK(contains(chart.svg, name));
        CHECK_FALSE(contains(chart.svg, ">T4<"));
    }
}

TEST_CASE("charts: double work and gaps are what was done beyond and short of what was needed",
          "[scoring][charts]") {
    const Chart chart = double_work(
        {{"vendor", 1, 3, {}}, {"regulator", 2, 1, {}}, {"ok", 1, 1, {}}}, english_setting());
    CHECK(sum_of(chart, 3) == 2);
    CHECK(sum_of(chart, 4) == 1);
    CHECK(contains(chart.summary,
                   "Tasks to be done: 4; done more often than needed: 2; left "
                   "undone: 1."));
}

TEST_CASE("charts: the line of a team is up while any of its people is connected",
          "[scoring][charts]") {
    Play play({"A", "B"});
    const auto change = [&](double at, std::uint16_t who, bool online, std::int64_t trip) {
        play.tell(at, ConnectionChanged{ParticipantId{who}, TeamId{0}, online, trip, 0, 0});
    };
    change(0, 1, true, 100'000);
    change(5, 2, true, 300'000);
    change(10, 1, false, 0);
    change(20, 2, false, 0);
    change(30, 1, true, 120'000);
    play.tell(31, ClockCredited{TeamId{0}, minutes(20), minutes(30), "cable"});
    play.end(60);
    const Ledger ledger = play.ledger();
    LinkHistory history;
    for (const Record& record : play.records()) history.add(record);
    const LinkData data = history.data(ledger, ledger.at_ms(), all_of(ledger));
    REQUIRE(data.rows.size() == 2);
    CHECK(data.rows[0].online ==
          std::vector<Interval>{{0, minutes(20)}, {minutes(30), minutes(60)}});
    CHECK(*data.rows[0].round_trip_ms == 120);
    CHECK(data.rows[1].online.empty());
    const Chart chart = link_strip(data, english_setting());
    CHECK(contains(chart.summary, "cut off at some time: 2 of 2; in all: 1\u00a0h 10\u00a0min"));
    CHECK(contains(chart.summary, "given back by EXCON: 10\u00a0min"));
}
