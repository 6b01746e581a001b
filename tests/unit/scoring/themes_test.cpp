#include "scoring/themes.hpp"

#include <catch2/catch.hpp>

#include "play.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

std::vector<std::pair<std::string, std::size_t>> known(const Play& play, double now) {
    std::vector<std::pair<std::string, std::size_t>> out;
    const Ledger ledger = play.ledger();
    for (const Theme& theme : themes(ledger, minutes(now)))
        out.emplace_back(theme.origin ? theme.origin->value : "EXCON", theme.known);
    return out;
}

}  // namespace

TEST_CASE("themes: each team counts once for what a role had to tell, however much it knows",
          "[scoring]") {
    Play play({"A", "B", "C"});
    play.fact("F1", {"A", Tlp::Green, {"B"}, {}, {}});
    play.fact("F2", {"A", Tlp::Green, {"B"}, {}, {}});
    play.fact("F3", {"B", Tlp::Green, {"A"}, {}, {}});
    play.fact("F4", {"", Tlp::Green, {"A"}, {}, {}});
    using Known = std::vector<std::pair<std::string, std::size_t>>;
    CHECK(known(play, 1).empty());
    play.seed("A", "F1", 0);
    play.seed("A", "F2", 0);
    play.seed("C", "F4", 0);
    CHECK(known(play, 1) == Known{{"A", 1}, {"EXCON", 1}});
    const std::string told = play.send("A", {"B"}, {"F1", "F2"}, 2);
    play.open("B", told, 3);
    CHECK(known(play, 4) == Known{{"A", 2}, {"EXCON", 1}});
    play.send("A", {"REGION"}, {"F2"}, 5);
    CHECK(known(play, 11) == Known{{"A", 3}, {"EXCON", 1}});
}
