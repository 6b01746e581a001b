// The charts: whole pictures at every number of teams, honest where there is nothing, safe against
// names.
#include <catch2/catch.hpp>
#include <set>
#include <sstream>

#include "chart_reading.hpp"
#include "chart_samples.hpp"
#include "scoring/report/charts/axes.hpp"
#include "scoring/report/charts/measure.hpp"
#include "scoring/report/charts/needed_used.hpp"
#include "scoring/report/charts/timeline.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::charts;
using namespace tocsin::scoring::testing;

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
