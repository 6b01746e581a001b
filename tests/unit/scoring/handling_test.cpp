// C3 by cases worked out by hand.
#include <catch2/catch.hpp>

#include "play.hpp"
#include "scoring/metrics/c3_handling.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

Figure gate(const Play& play, const std::string& code) {
    const Ledger ledger = play.ledger();
    return handling(Evidence(ledger, 0), play.team(code));
}

Play world() {
    Play play({"A", "B", "C", "D"});
    play.fact("CLEAR", {"A", Tlp::Clear, {"B"}, {}, {}});
    play.fact("GREEN", {"A", Tlp::Green, {"B"}, {}, {}});
    play.fact("AMBER", {"A", Tlp::Amber, {"B"}, {}, {}});
    play.fact("STRICT", {"A", Tlp::AmberStrict, {"B"}, {}, {}});
    play.fact("RED", {"A", Tlp::Red, {"B"}, {}, {"C"}});
    play.fact("BANKS", {"A", Tlp::Green, {"B"}, {"D", "PUBLIC"}, {}});
    play.fact("OPENBUT", {"A", Tlp::Clear, {"B"}, {"D"}, {}});
    return play;
}

}  // namespace

TEST_CASE("handling: what each label lets pass, and what a breach costs", "[scoring][C3]") {
    const auto [from, to, fact, lost, rule] =
        GENERATE(table<std::string, std::string, std::string, double, Rule>({
            {"A", "PUBLIC", "CLEAR", 0, Rule::ToPublic},
            {"B", "PUBLIC", "CLEAR", 0, Rule::ToPublic},
            {"A", "REGION", "CLEAR", 0, Rule::ToRegion},
            {"A", "PUBLIC", "GREEN", .25, Rule::ToPublic},
            {"B", "REGION", "GREEN", 0, Rule::ToRegion},
            {"B", "C", "GREEN", 0, Rule::AmberPassedOn},
            {"A", "B", "AMBER", 0, Rule::AmberPassedOn},
            {"B", "C", "AMBER", .35, Rule::AmberPassedOn},
            {"A", "REGION", "AMBER", .35, Rule::ToRegion},
            {"A", "PUBLIC", "AMBER", .35, Rule::ToPublic},
            {"A", "B", "STRICT", 0, Rule::AmberStrictPassedOn},
            {"B", "C", "STRICT", .5, Rule::AmberStrictPassedOn},
            {"B", "REGION", "STRICT", .5, Rule::ToRegion},
            {"A", "B", "RED", 0, Rule::RedNotNamed},
            {"B", "C", "RED", 0, Rule::RedNotNamed},
            {"B", "D", "RED", 1, Rule::RedNotNamed},
            {"A", "REGION", "RED", 1, Rule::ToRegion},
            {"A", "PUBLIC", "RED", 1, Rule::ToPublic},
            {"A", "B", "BANKS", 0, Rule::Forbidden},
            {"A", "D", "BANKS", 1, Rule::Forbidden},
            {"A", "PUBLIC", "BANKS", 1, Rule::Forbidden},
            {"A", "REGION", "BANKS", 1, Rule::Forbidden},
            {"A", "REGION", "OPENBUT", 1, Rule::Forbidden},
            {"A", "PUBLIC", "OPENBUT", 1, Rule::Forbidden},
            {"D", "REGION", "OPENBUT", 0, Rule::Forbidden},
            {"A", "EXCON", "RED", 0, Rule::Forbidden},
        }));
    CAPTURE(from, to, fact);
    Play play = world();
    play.send(from, {to}, {fact}, 1);
    const Figure h = gate(play, from);
    CHECK(*h.value == Approx(1 - lost));
    REQUIRE(h.items.size() == (lost > 0 ? 1 : 0));
    if (lost > 0) CHECK(h.items[0].rule == rule);
}

TEST_CASE("handling: each fact and destination once, however often it is sent", "[scoring][C3]") {
    Play play = world();
    play.send("B", {"C"}, {"AMBER"}, 1);
    play.send("B", {"C"}, {"AMBER"}, 2);
    CHECK(*gate(play, "B").value == Approx(.65));
    play.send("B", {"D"}, {"AMBER"}, 3);
    CHECK(*gate(play, "B").value == Approx(.30));
    play.send("B", {"REGION"}, {"AMBER"}, 4);
    CHECK(*gate(play, "B").value == 0);
}

TEST_CASE("handling: logged consent of the originator clears what it names, from then on",
          "[scoring][C3]") {
    Play play = world();
    const auto consent = [&](const std::string& by, double at) {
        play.tell(at, ConsentGranted{
                          FactId("AMBER"), play.team(by), play.team("B"), {play.destination("C")}});
    };
    play.send("B", {"C"}, {"AMBER"}, 10);
    SECTION("before") {
        consent("A", 5);
        CHECK(*gate(play, "B").value == 1);
        play.send("B", {"D"}, {"AMBER"}, 11);
        CHECK(*gate(play, "B").value == Approx(.65));
    }
    SECTION("at the same instant, after it in the log") {
        consent("A", 10);
        CHECK(*gate(play, "B").value == Approx(.65));
    }
    SECTION("afterwards") {
        consent("A", 15);
        CHECK(*gate(play, "B").value == Approx(.65));
    }
    SECTION("by somebody who is not the originator") {
        consent("D", 5);
        CHECK(*gate(play, "B").value == Approx(.65));
    }
}

TEST_CASE("handling: messages with facts and without a label cost 0.05 each, 0.2 at most",
          "[scoring][C3]") {
    Play play = world();
    const auto bare = [&](std::vector<std::string> facts, double at) {
        play.message(play.send("A", {"B"}, facts, at)).tlp.reset();
    };
    bare({}, 0);  // carries nothing
    CHECK(*gate(play, "A").value == 1);
    bare({"GREEN", "AMBER"}, 1);
    CHECK(*gate(play, "A").value == Approx(.95));
    for (int i = 2; i < 8; ++i) bare({"GREEN"}, i);
    const Figure h = gate(play, "A");
    CHECK(*h.value == Approx(.8));
    CHECK(h.items.back().rule == Rule::UnlabelledBeyondCap);
    CHECK_FALSE(h.items.back().counted);
}

TEST_CASE("handling: an acknowledgement can be a breach", "[scoring][C3]") {
    Play play = world();
    play.send("B", {"C"}, {"AMBER"}, 1, MessageKind::Acknowledge);
    CHECK(*gate(play, "B").value == Approx(.65));
}

TEST_CASE("handling: never below 0, and 1 for who sent nothing", "[scoring][C3]") {
    Play play = world();
    play.send("B", {"D"}, {"RED", "BANKS"}, 1);
    CHECK(*gate(play, "B").value == 0);
    CHECK(*gate(play, "C").value == 1);
}
