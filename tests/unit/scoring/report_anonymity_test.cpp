// Products without names: nothing in them lets one team learn what another did.
#include <catch2/catch.hpp>

#include <cmath>
#include <set>

#include "papers.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

std::optional<double> cell(const Table& table, std::size_t row, std::string_view column) {
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        if (table.columns[c].id == column) return table.rows[row][c].number;
    return std::nullopt;
}

// What a reader who knows `own` and a total over `k` teams within ± `error` can say of one other
// team, whose value lies in [0, most]: how wide the range is that is left.
double left_open(double total, double error, double own, double most, double most_of_rest) {
    const double low = total - error - own, high = total + error - own;
    return std::min(most, high) - std::max(0.0, low - most_of_rest);
}

void attack(const Papers& papers) {
    const Document region = papers.product("regional_report");
    const auto teams = papers.sheet.teams.size();
    const Table* metrics = table_of(region, "metrics");
    REQUIRE(metrics);
    for (std::size_t r = 0; r < metrics->rows.size(); ++r) {
        const auto mean = cell(*metrics, r, "mean"), number = cell(*metrics, r, "teams");
        if (!mean || !number) continue;
        CHECK(*number >= 5);
        // Means are rounded to 0.05; every reader knows its own value exactly.
        const std::string id = metrics->rows[r][0].words.substr(0, 2);
        for (const TeamSheet& reader : papers.sheet.teams)
            for (const Scored& scored : reader.figures) {
                if (id.find(scored.metric->id) != 0 || !scored.figure.value) continue;
                CAPTURE(id, *mean, *number, *scored.figure.value);
                CHECK(left_open(*mean * *number, .025 * *number, *scored.figure.value, 1,
                                *number - 2) >= .1);
            }
    }
    const Table* obligations = table_of(region, "obligations");
    REQUIRE(obligations);
    REQUIRE(obligations->rows.size() == 1);
    std::vector<double> owed(teams);
    std::vector<std::array<double, 3>> did(teams);
    for (const Finding& finding : papers.sheet.obligations) {
        if (!finding.counts()) continue;
        const auto from = finding.obligation->from.value;
        ++owed[from];
        ++did[from][finding.state == ObligationState::InTime ? 0
                    : finding.state == ObligationState::Late ? 1
                                                             : 2];
    }
    const std::array<std::string, 3> parts{"in_time", "late", "never"};
    const auto total = cell(*obligations, 0, "total");
    double hidden = 0;
    for (std::size_t p = 0; p < 3; ++p) {
        const auto published = cell(*obligations, 0, parts[p]);
        if (!published) {
            for (const auto& team : did) hidden += team[p];
            continue;
        }
        // The reader even knows how many obligations each other team had.
        for (std::size_t own = 0; own < teams; ++own)
            for (std::size_t other = 0; other < teams; ++other) {
                if (own == other) continue;
                double rest = 0;
                for (std::size_t i = 0; i < teams; ++i)
                    if (i != own && i != other) rest += owed[i];
                CAPTURE(parts[p], own, other, *published, did[own][p]);
                CHECK(left_open(*published, 0, did[own][p], owed[other], rest) >= 1);
            }
    }
    // The chart of times says how many were never told.
    if (hidden > 0 || !total)
        for (const Section& section : region.sections)
            for (const Block& block : section.blocks)
                if (const auto* chart = std::get_if<Chart>(&block))
                    CHECK(chart->id == "diffusion-c");
    // What the total gives away of the parts that were withheld is a part fit to be published.
    if (total && hidden > 0) CHECK(hidden >= 3);
}

}  // namespace

TEST_CASE("anonymity: totals that tell about one team are withheld", "[scoring]") {
    using V = std::vector<std::size_t>;
    CHECK_FALSE(safe_total(V{9, 9, 9, 9}));  // four teams
    CHECK(safe_total(V{9, 9, 9, 9, 9}) == 45);
    CHECK_FALSE(safe_total(V{0, 0, 1, 1, 0}));   // below 3
    CHECK_FALSE(safe_total(V{0, 0, 0, 0, 7}));   // the one that has it sees that no other does
    CHECK_FALSE(safe_total(V{4, 0, 0, 0, 7}));   // … and each of two sees the other's
    CHECK_FALSE(safe_total(V{1, 1, 1, 1, 20}));  // one makes up most
    CHECK(safe_mean(std::vector<double>{.9, .8, .7, .6, .52}) == Approx(.7));
    CHECK_FALSE(safe_mean(std::vector<double>{.9, .8, .7, .6}));
    CHECK_FALSE(safe_mean(std::vector<double>{.9, 0, 0, 0, 0}));
    CHECK_FALSE(safe_share(5, 5));
    CHECK_FALSE(safe_share(4, 5));
    CHECK(safe_share(3, 5) == Approx(.6));
    CHECK_FALSE(safe_share(0, 9));
}

TEST_CASE("anonymity: a withheld part cannot be had from the total", "[scoring]") {
    const SafeRow one = safe_row({{9, 9, 9, 9, 9}, {1, 0, 0, 0, 1}});
    CHECK(one.total == 47);
    CHECK_FALSE(one.parts[0]);  // with it, 47 − 45 would give the other
    CHECK_FALSE(one.parts[1]);
    const SafeRow three = safe_row({{9, 9, 9, 9, 9}, {1, 0, 0, 0, 1}, {3, 2, 2, 2, 2}});
    CHECK(three.total == 58);
    CHECK(three.parts[0] == 45);
    CHECK_FALSE(three.parts[1]);
    CHECK_FALSE(three.parts[2]);
    const SafeRow open = safe_row({{9, 9, 9, 9, 9}, {3, 2, 2, 2, 2}});
    CHECK((open.parts[0] == 45 && open.parts[1] == 11 && open.total == 56));
}

TEST_CASE("anonymity: no team learns of another from its own and the regional report",
          "[scoring]") {
    for (const int teams : {5, 6, 8, 45})
        for (const double skill : {0.0, .3, .6, .9, 1.0})
            for (std::uint32_t seed = 1; seed <= 3; ++seed) {
                CAPTURE(teams, skill, seed);
                const Papers papers(ring(teams, seed, skill));
                attack(papers);
            }
}

TEST_CASE("anonymity: no name, code, message or language of a team stands in products for all",
          "[scoring]") {
    for (const int teams : {2, 5, 8}) {
        Play play = ring(teams, 7, .7);
        play.message(play.send("QX00", {"QX01"}, {}, 3)).body = "a sentence of our own";
        const Papers papers(play);
        for (const char* id : {"regional_report", "public_summary"}) {
            CAPTURE(id, teams);
            const std::string words = all_words(papers.product(id));
            CHECK(words.find("QX0") == std::string::npos);
            CHECK(words.find("About it") == std::string::npos);
            CHECK(words.find("a sentence of our own") == std::string::npos);
        }
    }
}

TEST_CASE("anonymity: two teams get a regional report that says why it shows nothing",
          "[scoring]") {
    const Papers papers(ring(2, 1, .8));
    const Document region = papers.product("regional_report");
    CHECK_FALSE(table_of(region, "metrics"));
    CHECK_FALSE(table_of(region, "obligations"));
    CHECK_FALSE(table_of(region, "score-list"));
    CHECK(all_words(region).find("No figure is given over fewer than 5 teams") !=
          std::string::npos);
    CHECK(all_words(papers.product("public_summary")).find("With 2 teams no result") !=
          std::string::npos);
}

TEST_CASE("anonymity: code names are new for every drill, product and key, and in no order",
          "[scoring]") {
    const Secret secret{1}, other{2};
    const auto names = [](const std::vector<CodeName>& drawn) {
        std::vector<std::string> all;
        for (const CodeName& one : drawn) all.push_back(one.name);
        return all;
    };
    const auto order = [](const std::vector<CodeName>& drawn) {
        std::vector<std::uint16_t> all;
        for (const CodeName& one : drawn) all.push_back(one.team.value);
        return all;
    };
    const auto first = code_names(45, secret, "d1", "regional_report", {});
    CHECK(names(first) == names(code_names(45, secret, "d1", "regional_report", {})));
    const auto seen = names(first);
    CHECK(std::set<std::string>(seen.begin(), seen.end()).size() == 45);
    CHECK_FALSE(std::is_sorted(seen.begin(), seen.end()));
    const auto teams = order(first);
    CHECK_FALSE(std::is_sorted(teams.begin(), teams.end()));
    for (const auto& drawn : {code_names(45, secret, "d2", "regional_report", {}),
                              code_names(45, secret, "d1", "public_summary", {}),
                              code_names(45, other, "d1", "regional_report", {})}) {
        CHECK(names(drawn) != seen);
        CHECK(order(drawn) != teams);
    }
    for (const std::string& name : names(code_names(45, secret, "d1", "regional_report", seen)))
        CHECK(std::find(seen.begin(), seen.end(), name) == seen.end());
    CHECK(code_names(512, secret, "d", "p", {}).size() == 512);
}

TEST_CASE("anonymity: rows under code names come from 8 teams on, and hold nothing but the index",
          "[scoring]") {
    const Papers few(ring(6, 1, .8)), many(ring(12, 1, .8));
    const Document small = few.product("regional_report"), large = many.product("regional_report");
    CHECK(table_of(small, "score-list")->rows.empty());
    const Table* rows = table_of(large, "score-list");
    REQUIRE(rows->rows.size() == 12);
    CHECK(rows->columns.size() == 2);
    for (const auto& row : rows->rows) {
        const double twentieths = *row[1].number / kStep;
        CHECK(twentieths == Approx(std::round(twentieths)));
    }
}
