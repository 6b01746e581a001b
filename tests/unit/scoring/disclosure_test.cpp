// Counts side by side: none of them, and no subtraction, tells what one team did.
#include <array>
#include <catch2/catch.hpp>
#include <map>
#include <random>

#include "attack.hpp"
#include "scoring/report/anonymity.hpp"
#include "scoring/report/disclosure.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

constexpr std::size_t kObjectives = 3;

// Objectives that overlap, and pairs of two groups.
std::vector<Counted> made_up(std::uint32_t seed, int teams, int each, double skill) {
    std::mt19937 random(seed);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    std::vector<Counted> things;
    for (int i = 0; i < teams; ++i)
        for (int k = 0; k < each; ++k) {
            const int to = (i + 1 + below(teams - 1)) % teams;
            Counted one{TeamId{static_cast<std::uint16_t>(i)},
                        TeamId{static_cast<std::uint16_t>(to)},
                        below(1000) < static_cast<int>(1000 * skill),
                        {static_cast<std::size_t>(below(kObjectives))}};
            if (one.cells[0] != 0 && below(3) == 0) one.cells.insert(one.cells.begin(), 0);
            const auto half = [&](int team) { return team < teams / 2 ? 0u : 1u; };
            one.cells.push_back(kObjectives + 2 * half(i) + half(to));
            things.push_back(std::move(one));
        }
    return things;
}

const std::size_t kFamilies[] = {kObjectives, 4};

Printed sum_of(const std::vector<Counted>& things, std::optional<std::size_t> cell) {
    Printed sum{cell ? "cell " + std::to_string(*cell) : "all", {}, 0};
    for (std::size_t i = 0; i < things.size(); ++i) {
        const auto& cells = things[i].cells;
        if (cell && std::find(cells.begin(), cells.end(), *cell) == cells.end()) continue;
        sum.things.push_back(i);
        sum.happened += things[i].happened;
    }
    return sum;
}

// Whether it could be told if it stood alone.
bool fit(const std::vector<Counted>& things, const Printed& sum) {
    std::map<TeamId, std::array<std::size_t, 2>> by_team;
    for (const std::size_t i : sum.things) ++by_team[things[i].from][things[i].happened];
    for (const bool happened : {false, true}) {
        std::vector<std::size_t> parts;
        for (const auto& [team, counts] : by_team) parts.push_back(counts[happened]);
        if (!safe_total(parts)) return false;
    }
    return true;
}

struct Outcome {
    std::string found;
    std::size_t shown = 0;
};

Outcome attacked_choice(const std::vector<Counted>& things, bool total_told) {
    std::vector<Printed> printed, hidden;
    (total_told ? printed : hidden).push_back(sum_of(things, std::nullopt));
    const auto told = safe_cells(things, kFamilies, total_told);
    Outcome outcome;
    for (std::size_t cell = 0; cell < told.size(); ++cell) {
        const Printed sum = sum_of(things, cell);
        if (sum.things.empty()) {
            CHECK((told[cell] && told[cell]->whole == 0));
            continue;
        }
        if (told[cell])
            printed.push_back(sum);
        else if (!fit(things, sum))
            hidden.push_back(sum);
        if (!told[cell]) continue;
        ++outcome.shown;
        CHECK(told[cell]->part == sum.happened);
        CHECK(told[cell]->whole == sum.things.size());
    }
    const bool few = things.size() < 100;
    if (outcome.shown > 0) outcome.found = attacked(things, printed, hidden, few ? 200'000 : 0);
    return outcome;
}

}  // namespace

TEST_CASE("disclosure: nobody learns what another team did, nor what is withheld", "[scoring]") {
    std::size_t shown = 0, drills = 0;
    for (const int teams : {5, 8, 45})
        for (const double skill : {.1, .5, .8, .97})
            for (const bool total_told : {true, false})
                for (std::uint32_t seed = 1; seed <= (teams < 45 ? 12u : 3u); ++seed) {
                    CAPTURE(teams, skill, total_told, seed);
                    const auto things = made_up(seed, teams, teams < 45 ? 3 : 12, skill);
                    const Outcome outcome = attacked_choice(things, total_told);
                    CHECK(outcome.found == "");
                    shown += outcome.shown;
                    ++drills;
                }
    // Not by silence alone: most of these drills are small, or nearly all or none of it happened.
    CHECK(2 * shown > drills);
}

TEST_CASE("disclosure: the attack finds what careless figures tell", "[scoring]") {
    std::size_t found = 0;
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        const auto things = made_up(seed, 8, 3, .8);
        std::vector<Printed> all{sum_of(things, std::nullopt)};
        for (std::size_t cell = 0; cell < kObjectives + 4; ++cell)
            all.push_back(sum_of(things, cell));
        found += !attacked(things, all).empty();
    }
    CHECK(found >= 15);
    // One team's part is what an objective has beyond a pair.
    std::vector<Counted> things;
    for (std::uint16_t i = 0; i < 10; ++i)
        for (int k = 0; k < 4; ++k)
            things.push_back({TeamId{i},
                              TeamId{static_cast<std::uint16_t>((i + 1) % 10)},
                              k < 2 || i % 2 == 0,
                              {0, 3}});
    things.push_back({TeamId{0}, TeamId{5}, true, {0, 4}});
    CHECK(attacked(things, {sum_of(things, 0), sum_of(things, 3)}) != "");
    for (const bool total_told : {false, true}) {
        const Outcome outcome = attacked_choice(things, total_told);
        CHECK(outcome.found == "");
        // Where the total is withheld, the objective would be it, and the pair for one reader.
        CHECK(outcome.shown == (total_told ? 1 : 0));
    }
}

TEST_CASE("disclosure: cells of few teams, of one team or of one outcome are withheld",
          "[scoring]") {
    const auto told = [](int teams, auto&& happened) {
        std::vector<Counted> things;
        for (std::uint16_t i = 0; i < teams; ++i)
            for (int k = 0; k < 4; ++k)
                things.push_back(
                    {TeamId{i}, TeamId{static_cast<std::uint16_t>(i + 1)}, happened(i, k), {0}});
        const std::size_t one[] = {1};
        return safe_cells(things, one, true).front();
    };
    const auto half = [](int, int k) { return k < 2; };
    REQUIRE(told(8, half));
    CHECK(told(8, half)->part == 16);
    CHECK(told(8, half)->whole == 32);
    CHECK_FALSE(told(4, half));
    CHECK_FALSE(told(8, [](int, int) { return true; }));
    CHECK_FALSE(told(8, [](int, int) { return false; }));
    CHECK_FALSE(told(8, [](int i, int) { return i == 3; }));
    CHECK(safe_cells({}, std::vector<std::size_t>{2}, true).size() == 2);
}
