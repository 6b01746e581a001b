#include <catch2/catch.hpp>

#include "scoring/certainty/bands.hpp"
#include "scoring/certainty/random.hpp"

using namespace tocsin;
using namespace tocsin::scoring;

namespace {

using Apart = std::vector<std::vector<bool>>;

// Which pairs, counted from 0, are told apart.
Apart apart(std::size_t teams, const std::vector<std::pair<std::size_t, std::size_t>>& pairs) {
    Apart all(teams, std::vector<bool>(teams, false));
    for (const auto& [i, j] : pairs) all[i][j] = all[j][i] = true;
    return all;
}

std::vector<std::string> printed(const Apart& apart) {
    std::vector<std::string> all;
    for (const auto& bands : letters(apart)) {
        std::string text;
        for (const std::size_t band : bands) text += letter(band);
        all.push_back(text);
    }
    return all;
}

using Values = std::vector<std::string>;

}  // namespace

TEST_CASE("bands: letters of known relations", "[scoring][certainty]") {
    CHECK(printed(apart(0, {})).empty());
    CHECK(printed(apart(1, {})) == Values{"A"});
    CHECK(printed(apart(3, {})) == Values{"A", "A", "A"});
    CHECK(printed(apart(2, {{0, 1}})) == Values{"A", "B"});
    CHECK(printed(apart(3, {{0, 2}})) == Values{"A", "AB", "B"});  // the middle is like both
    CHECK(printed(apart(4, {{0, 2}, {0, 3}, {1, 3}})) == Values{"A", "AB", "BC", "C"});
    CHECK(printed(apart(3, {{0, 1}})) ==
          Values{"A", "B", "AB"});  // the last is in doubt, not between
    CHECK(letter(25) == "Z");
    CHECK(letter(26) == "AA");
    CHECK(letter(52) == "BA");
}

TEST_CASE("bands: two share a letter exactly if they are not told apart", "[scoring][certainty]") {
    Random random(11);
    for (int drill = 0; drill < 200; ++drill) {
        const std::size_t teams = 1 + random.below(12);
        Apart relation(teams, std::vector<bool>(teams, false));
        for (std::size_t i = 0; i < teams; ++i)
            for (std::size_t j = 0; j < i; ++j)
                relation[i][j] = relation[j][i] = random.unit() < .4;
        const auto given = letters(relation);
        for (std::size_t i = 0; i < teams; ++i) {
            REQUIRE_FALSE(given[i].empty());
            for (std::size_t j = 0; j < i; ++j) {
                bool share = false;
                for (const std::size_t a : given[i])
                    for (const std::size_t b : given[j]) share = share || a == b;
                REQUIRE(share == !relation[i][j]);
            }
        }
    }
}

TEST_CASE("bands: the shrunk value leans to the regional mean by four obligations",
          "[scoring][certainty]") {
    CHECK(shrunk(.9, .5, 0) == .5);
    CHECK(shrunk(.9, .5, 4) == Approx(.7));
    CHECK(shrunk(.9, .5, 36) == Approx(.86));
}

TEST_CASE("bands: from 25 live obligations, and told apart at 95 in 100", "[scoring][certainty]") {
    ScoreSheet sheet;
    Bootstrap bootstrap;
    const auto add = [&](std::size_t live, double index, std::size_t low_replicates) {
        TeamSheet team;
        team.team = TeamId{static_cast<std::uint16_t>(sheet.teams.size())};
        team.counts.owed = team.counts.in_time = live;
        team.index.value = index;
        sheet.teams.push_back(team);
        TeamBootstrap replicates;
        for (std::size_t r = 0; r < kReplicates; ++r)
            replicates.indices.push_back(r < low_replicates ? .2 : index);
        bootstrap.teams.push_back(replicates);
    };
    add(30, .6, 0);
    add(24, .6, 0);
    SECTION("50 of 1000 the other way: apart") {
        add(30, .8, 50);
        const auto found = bands(sheet, bootstrap);
        CHECK(found[2].bands == Values{"A"});
        CHECK(found[0].bands == Values{"B"});
        CHECK(found[1].bands.empty());
        REQUIRE(found[1].shrunk);
        CHECK(*found[1].shrunk == Approx((24 * .6 + 4 * 2.0 / 3) / 28));
    }
    SECTION("51 of 1000: together") {
        add(30, .8, 51);
        const auto found = bands(sheet, bootstrap);
        CHECK(found[2].bands == Values{"A"});
        CHECK(found[0].bands == Values{"A"});
    }
}
