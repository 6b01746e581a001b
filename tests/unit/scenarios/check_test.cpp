#include "scenarios/check.hpp"

#include <catch2/catch.hpp>

#include "scenarios/reach.hpp"
#include "small_pack.hpp"

using namespace tocsin;
using namespace tocsin::testing;

namespace {

std::vector<Problem> problems(std::string_view from, std::string_view to) {
    return read_pack(with(from, to)).problems;
}

}  // namespace

TEST_CASE("check: the small pack has no errors, and the warnings a small pack deserves",
          "[check]") {
    const Pack pack = read_pack(small_pack_files());
    CHECK(errors(pack.problems).empty());
    CHECK(tells(pack.problems, {"warning", "/roles/hub", "load", "with 3 teams"}));
    CHECK(tells(pack.problems, {"warning", "/roles/island", "too few obligations", "25"}));
}

TEST_CASE("check: a fact that no inject seeds", "[check]") {
    const auto told = problems("facts: [F1]\n", "facts: []\n");
    CHECK(tells(told, {"error", "/expectations/0/fact", "no inject seeds this fact", "F1"}));
    CHECK(tells(told, {"warning", "/expectations/6/needs_facts", "never hold"}));
}

TEST_CASE("check: a fact that never reaches who should tell it", "[check]") {
    const auto told = problems("to: [hub]\n    channel: feed", "to: [owner]\n    channel: feed");
    CHECK(tells(told, {"error", "/expectations/1/fact", "never reaches", "F2 with hub"}));
}

TEST_CASE("check: a fact told on by another counts as reached", "[check]") {
    const Pack pack = read_pack(with("  - {id: E4,",
                                     "  - {id: E3b, kind: share, who: owner, tell: island, "
                                     "fact: F3, target: 6m, deadline: 15m}\n  - {id: E4,"));
    CHECK(errors(pack.problems).empty());
}

TEST_CASE("check: telling that the label or the forbid set makes a breach", "[check]") {
    CHECK(tells(problems("origin: hub\n    tlp: amber", "origin: excon\n    tlp: amber"),
                {"error", "/expectations/1", "breach", "only its originator may pass TLP:AMBER"}));
    CHECK(tells(problems("origin: excon\n    tlp: green\n    need",
                         "origin: excon\n    tlp: red\n    need"),
                {"error", "/expectations/2", "not named for TLP:RED"}));
    CHECK(errors(problems("origin: excon\n    tlp: green\n    need",
                          "origin: excon\n    tlp: red\n    named: [island, owner]\n    need"))
              .empty());
    CHECK(tells(problems("tell: \"owner:self\"", "tell: owner"), {"breach", "forbidden to owner"}));
    CHECK(tells(problems("need: [hub]", "need: [hub]\n    forbid: [hub]"),
                {"/facts/F1/forbid", "needs this fact and must not have it"}));
    CHECK(errors(problems("min: 1, max: 3", "min: 1, max: 1")).empty());
}

TEST_CASE("check: a hole in a text that no code fills", "[check]") {
    CHECK(tells(problems("Reflectors of {owner}", "Reflectors of {hub}"),
                {"error", "/facts/F2/text", "nothing fills this hole", "{hub}"}));
    CHECK(tells(problems("Filters for port 53 hold", "Filters of {owner:pair} hold"),
                {"error", "/facts/F3/text", "state `per`"}));
    CHECK(errors(problems("Reflectors of {owner}", "Reflectors of {owner}, {hub:next}, {x}"))
              .empty());
}

TEST_CASE("check: a partner needs a team to be seen from", "[check]") {
    CHECK(tells(problems("need: [island, owner]", "need: [\"owner:pair\"]"),
                {"error", "need a team to be seen from"}));
    CHECK(tells(problems("to: [hub]\n    channel: feed", "to: [\"hub:next\"]\n    channel: feed"),
                {"error", "need a team to be seen from"}));
    CHECK(errors(problems("tell: hub, fact: F1", "tell: \"hub:pair\", fact: F1")).empty());
}

TEST_CASE("check: told, but not in need", "[check]") {
    CHECK(tells(problems("need: [island, owner]", "need: [island]"),
                {"warning", "/expectations/2/tell", "not in need", "owner"}));
}

TEST_CASE("check: injects that nothing leads to", "[check]") {
    const auto when = [](const std::string& condition) {
        return problems("when: {all: [{not_answered: I1, within: 12m}, {not: {flag: quiet}}]}",
                        "when: " + condition);
    };
    CHECK(tells(when("{holds: F1, who: owner}"), {"error", "/injects/I3/when", "no path"}));
    CHECK(errors(when("{holds: F1, who: hub}")).empty());
    CHECK(tells(when("{answered: I1, who: hub}"), {"no path"}));
    CHECK(tells(when("{answered: P1, by: T+00:10}"), {"no path"}));
    CHECK(tells(when("{elapsed: 31m}"), {"after ENDEX", "T+00:32"}));
    CHECK(tells(when("{all: [{flag: a}, {holds: F1, who: owner}]}"), {"no path"}));
    CHECK(errors(when("{any: [{flag: a}, {holds: F1, who: owner}]}")).empty());
    CHECK(tells(when("{elapsed: 1m, since: I3}"), {"no path"}));
    CHECK(tells(problems("at: T+00:10", "at: T+00:40"), {"/injects/I4/at", "after ENDEX"}));
}

TEST_CASE("check: decisions, tasks and probes that no inject brings", "[check]") {
    CHECK(tells(problems("    decision: J1\n", ""), {"no inject opens this joint decision"}));
    CHECK(tells(problems("    task: vendor\n", ""), {"no inject shows this task"}));
    CHECK(tells(problems("probe: E8\n", "probe: E12\n"), {"no such expectation"}));
    CHECK(
        tells(problems("kind: joint_decision, decision: J1, who: [island, hub], options: {A: 1, "
                       "B: 0.5}, rule: unanimous, deadline: 10m, needs_facts: [F1]",
                       "kind: notify, who: island, tell: hub, fact: F1, target: 6m, deadline: 9m"),
              {"error", "/injects/I2/decision", "who decides this"}));
}

TEST_CASE("check: targets leave time to read", "[check]") {
    CHECK(tells(problems("tell: hub, fact: F1, target: 6m", "tell: hub, fact: F1, target: 5m"),
                {"warning", "/expectations/0/target", "at least 5m10s"}));
    CHECK(tells(problems("due: 10m", "due: 3m"), {"warning", "/injects/I1/form/due"}));
}

TEST_CASE("check: more than three obligations open at once", "[check]") {
    std::string more;
    for (int i = 0; i < 3; ++i)
        more += "  - {id: X" + std::to_string(i) +
                ", kind: notify, who: hub, tell: island, fact: F3, target: 6m, deadline: 9m}\n";
    const auto told = problems("  - {id: E4,", more + "  - {id: E4,");
    CHECK(tells(told, {"warning", "/roles/hub", "open at once", "6 at T+00:02", "X0, X1, X2"}));
    CHECK_FALSE(tells(told, {"/roles/island", "open at once"}));
}

TEST_CASE("check: works without a place to point at", "[check]") {
    const Pack pack = read_pack(small_pack_files());
    REQUIRE(pack.scenario);
    Scenario scenario = *pack.scenario;
    scenario.title.original = "Call 8.8.8.8";
    const auto told = check_scenario(scenario, {});
    CHECK(tells(told, {"/title", "8.8.8.8"}));
    CHECK(check_scenario(Scenario{}, {}).empty());
}

TEST_CASE("check: conditions that wait for each other come to an end", "[check]") {
    const Pack pack = read_pack(small_pack_files());
    REQUIRE(pack.scenario);
    Scenario scenario = *pack.scenario;
    Condition round;
    round.kind = Condition::Kind::Elapsed;
    round.inject = InjectId{"I3"};
    round.elapsed_ms = 60'000;
    scenario.injects[2].when = round;
    CHECK(Reach(scenario).released_ms(InjectId{"I3"}) >= kNever_ms);
}

TEST_CASE("check: a code that its framework does not have, with the nearest one", "[check]") {
    const auto with_codes = [](const std::string& codes) {
        return problems(R"(services: ["6.1"])", codes);
    };
    CHECK_FALSE(tells(with_codes(R"(services: ["6.1"])"), {"/objectives/O1"}));
    CHECK(tells(with_codes(R"(services: ["6.1", "6.7"])"),
                {"warning", "/objectives/O1/services/1", "FIRST CSIRT Services Framework 2.1",
                 "\"6.7\"", "did you mean"}));
    CHECK(tells(with_codes("csf: [RS.CO-1]"), {"/objectives/O1/csf/0", "RS.CO"}));
    CHECK(tells(with_codes("sim3: [P-18]"), {"/objectives/O1/sim3/0", "SIM3"}));
    CHECK(tells(with_codes("rsit: [avalability]"), {"did you mean \"availability\""}));
    // By its name, too.
    CHECK(tells(with_codes("rsit: [Malicious Code]"), {"did you mean \"malicious-code\""}));
    CHECK(tells(with_codes("gci: [cooperations]"), {"did you mean \"cooperation\""}));
    CHECK(tells(with_codes("attack: [TA0040]"), {"/objectives/O1/attack", "attack_version"}));
}
