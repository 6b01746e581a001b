// Products without names: nothing in them lets one team learn what another did.
#include <catch2/catch.hpp>

#include <cmath>
#include <set>

#include "attack.hpp"
#include "papers.hpp"
#include "scoring/lessons/objectives.hpp"

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

// A ring of which every fact serves one objective or two, and a quarter of the teams plays each of
// these roles.
Play ring_in_roles(int teams, std::uint32_t seed, double skill) {
    Play play = ring(teams, seed, skill);
    Scenario& scenario = play.scenario();
    for (const char* id : {"O1", "O2", "O3"}) {
        scenario.objectives.emplace_back();
        scenario.objectives.back().id = ObjectiveId(id);
        scenario.objectives.back().title.original = id;
    }
    for (std::size_t i = 0; i < scenario.injects.size(); ++i) {
        scenario.injects[i].objectives = {ObjectiveId(i % 5 == 4 ? "O3" : "O2")};
        if (i % 5 < 2) scenario.injects[i].objectives.push_back(ObjectiveId("O1"));
    }
    for (int i = 0; i < teams; ++i)
        play.plays("QX" + std::string(i < 10 ? "0" : "") + std::to_string(i),
                   std::string(1, static_cast<char>('A' + i % 4)));
    return play;
}

std::string words_at(const Table& table, std::size_t row, std::string_view column) {
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        if (table.columns[c].id == column) return table.rows[row][c].words;
    return {};
}

// Everything that the report prints of obligations told in time, as it stands on the page, against
// whoever reads it and has their own team's report beside it. How many sums there were.
std::size_t attack_sums(const Papers& papers) {
    const Document region = papers.product("regional_report");
    const Scenario& scenario = papers.ledger.scenario();
    std::vector<Counted> things;
    std::vector<const Finding*> findings;
    for (const Finding& finding : papers.sheet.obligations) {
        if (!finding.counts()) continue;
        findings.push_back(&finding);
        things.push_back({finding.obligation->from,
                          finding.obligation->to,
                          finding.state == ObligationState::InTime,
                          {}});
    }
    std::vector<Printed> printed;
    const auto print = [&](const std::string& name, double told, double owed, auto&& counts) {
        Printed sum{name, {}, static_cast<std::size_t>(told)};
        for (std::size_t i = 0; i < findings.size(); ++i)
            if (counts(*findings[i])) sum.things.push_back(i);
        CAPTURE(name);
        CHECK(static_cast<double>(sum.things.size()) == owed);
        printed.push_back(std::move(sum));
    };
    const Table* all = table_of(region, "obligations");
    REQUIRE(all);
    if (const auto in_time = cell(*all, 0, "in_time"))
        print("all", *in_time, static_cast<double>(things.size()),
              [](const Finding&) { return true; });
    const Table* objectives = table_of(region, "objective-list");
    REQUIRE(objectives);
    REQUIRE(objectives->rows.size() == scenario.objectives.size());
    for (std::size_t row = 0; row < objectives->rows.size(); ++row) {
        const auto told = cell(*objectives, row, "told");
        if (!told) continue;
        const std::string words = words_at(*objectives, row, "told");
        print(scenario.objectives[row].id.value, *told, std::stod(words.substr(words.rfind(' '))),
              [&](const Finding& finding) {
                  return belongs_to(scenario.objectives[row], papers.ledger, finding.fact);
              });
    }
    const Table* links = table_of(region, "links");
    REQUIRE(links);
    const auto plays = [&](TeamId team, const std::string& role) {
        const auto& roles = papers.ledger.teams()[team.value].cast.roles;
        return !roles.empty() && roles.front().value == role;
    };
    for (std::size_t row = 0; row < links->rows.size(); ++row) {
        const auto told = cell(*links, row, "in_time"), owed = cell(*links, row, "owed");
        CHECK(told.has_value() == owed.has_value());
        if (!told) continue;
        const std::string from = words_at(*links, row, "from"), to = words_at(*links, row, "to");
        print(from + " to " + to, *told, *owed, [&](const Finding& finding) {
            return plays(finding.obligation->from, from) && plays(finding.obligation->to, to);
        });
    }
    CHECK(attacked(things, printed, {}, things.size() < 100 ? 50'000 : 0) == "");
    return printed.size();
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

TEST_CASE("anonymity: objectives and roles beside the totals tell of no team by subtraction",
          "[scoring]") {
    std::size_t sums = 0;
    for (const int teams : {5, 8, 45})
        for (const double skill : {0.0, .3, .7, .95, 1.0})
            for (std::uint32_t seed = 1; seed <= 2; ++seed) {
                CAPTURE(teams, skill, seed);
                const Papers papers(ring_in_roles(teams, seed, skill));
                attack(papers);
                sums += attack_sums(papers);
            }
    CHECK(sums > 30);
    // 45 teams, one in three late or silent: every objective and pair of roles has its figure.
    CHECK(attack_sums(Papers(ring_in_roles(45, 1, .8))) == 1 + 3 + 16);
}

TEST_CASE("anonymity: agreement is told only where it tells no team's answer", "[scoring]") {
    // As printed, where `same` teams give the key and the others each of the other options.
    const auto alpha = [](std::size_t teams, std::size_t same) {
        std::vector<std::string> codes;
        for (std::size_t i = 0; i < teams; ++i) codes.push_back("QX" + std::to_string(10 + i));
        Play play(codes);
        ProbeItem item;
        item.question = "q1";
        item.label.original = "Who is hit?";
        item.key = "a";
        for (const char* id : {"a", "b", "c"}) item.options.push_back({id, {}});
        play.probe("P1", codes, {item}, 10);
        for (std::size_t i = 0; i < teams; ++i)
            play.tell(12, ResponseSubmitted{InjectId("P1"),
                                            play.team(codes[i]),
                                            ParticipantId{},
                                            1,
                                            {{"q1",
                                              {i < same ? "a"
                                               : i % 2  ? "b"
                                                        : "c"}}},
                                            false});
        play.end(60);
        const Papers papers(play);
        const Document region = papers.product("regional_report");
        std::string words;
        if (const Table* metrics = table_of(region, "metrics"))
            for (const auto& row : metrics->rows)
                if (row[0].words.starts_with("R3.nominal")) words = row[1].words;
        bool drawn = false;
        for (const Section& section : region.sections)
            for (const Block& block : section.blocks)
                if (const auto* chart = std::get_if<Chart>(&block))
                    drawn |= chart->id == "agreement-c";
        CHECK(drawn == (!words.empty() && words != "withheld"));
        return words;
    };
    CHECK(alpha(6, 6) == "withheld");  // all agree: each answered the same
    CHECK(alpha(6, 5) == "withheld");  // the one that differs knows all others
    CHECK(alpha(4, 2).empty());
    CHECK_FALSE(alpha(6, 4) == "withheld");
    CHECK_FALSE(alpha(6, 1) == "withheld");
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
