#include "scenarios/read.hpp"

#include <catch2/catch.hpp>
#include <tuple>

#include "small_pack.hpp"

using namespace tocsin;
using namespace tocsin::testing;

TEST_CASE("read: the small pack is read as it was meant", "[read]") {
    const Pack pack = read_pack(small_pack_files());
    REQUIRE(errors(pack.problems) == std::vector<std::string>{});
    REQUIRE(pack.scenario);
    const Scenario& s = *pack.scenario;
    CHECK(s.duration_ms == 30 * 60'000);
    CHECK(s.languages == std::vector<std::string>{"en", "fr"});
    CHECK(s.roles[2].max == 3);
    CHECK(s.facts[1].per == RoleId{"owner"});
    CHECK(s.facts[1].need[0] == RoleRef{RoleRef::Scope::Self, RoleId{"owner"}});
    CHECK(s.facts[1].forbid[1].scope == RoleRef::Scope::Public);
    CHECK_FALSE(s.facts[2].origin);
    CHECK_FALSE(s.facts[3].truth);
    CHECK(s.facts[3].decoy);
    CHECK(s.artefacts[0].size == 277);
    CHECK(s.weights.at("F") == 0.5);

    const Inject& first = s.injects[0];
    CHECK(first.at_ms == 0);
    CHECK(first.tlp == Tlp::Amber);
    CHECK(first.pap == Pap::Green);
    CHECK(first.form->due_after_ms == 600'000);
    CHECK(first.form->fields[1].options[0].id == "a");
    CHECK(first.form->fields[1].key == std::vector<std::string>{"a"});
    CHECK(first.form->fields[2].rubric == RubricId{"Q1"});

    const Inject& third = s.injects[2];
    REQUIRE(third.when);
    CHECK(third.when->kind == Condition::Kind::All);
    CHECK(third.when->of[0].within_ms == 12 * 60'000);
    CHECK(third.when->of[1].of[0].field == "quiet");
    CHECK(third.delay_ms == 60'000);
    CHECK(s.injects[3].to[0].scope == RoleRef::Scope::Everyone);
    CHECK(s.injects[4].probe == ExpectationId{"E8"});
}

TEST_CASE("read: every kind of expectation with its defaults", "[read]") {
    const Pack pack = read_pack(small_pack_files());
    REQUIRE(pack.scenario);
    const auto& e = pack.scenario->expectations;
    CHECK(e[0].limits == Limits{6 * 60'000, 15 * 60'000});
    CHECK(e[0].weight == 2);
    CHECK(e[1].satisfied_by == Expectation::SatisfiedBy::Source);
    CHECK(e[3].ack == Limits{5 * 60'000, 30 * 60'000});
    CHECK(e[3].answer == Limits{10 * 60'000, 20 * 60'000});
    CHECK(e[4].to.size() == 2);
    CHECK(e[5].claim_within_ms == 5 * 60'000);
    CHECK(e[6].rule == Expectation::Rule::Unanimous);
    CHECK(e[6].options.at("B") == 0.5);
    CHECK(e[7].items[1].max == 5);
    CHECK(e[8].who[0].scope == RoleRef::Scope::Everyone);
    CHECK(e[8].limits == Limits{10 * 60'000, 10 * 60'000});
    CHECK(e[10].correct_targets == std::vector<RoleId>{RoleId{"hub"}});
}

TEST_CASE("read: EXCON is a persona where an inject comes from it", "[read]") {
    const Pack pack = read_pack(small_pack_files());
    REQUIRE(pack.scenario);
    const Persona* excon = find(pack.scenario->personas, PersonaId{"excon"});
    REQUIRE(excon);
    CHECK(excon->name.original == "EXCON");
}

TEST_CASE("read: every problem of a bad pack is told at once, each at its place", "[read]") {
    const Pack pack = read_pack(TOCSIN_SOURCE_DIR "/tests/fixtures/bad-pack");
    CHECK_FALSE(pack.scenario);
    using Told = std::tuple<int, int, std::string>;
    std::vector<Told> places;
    for (const Problem& problem : pack.problems) {
        CHECK(problem.file == "scenario.yaml");
        places.emplace_back(problem.line, problem.column, problem.pointer);
    }
    CHECK(places == std::vector<Told>{
                        {4, 10, "/version"},
                        {8, 11, "/duration"},
                        {10, 11, "/roles/island"},
                        {11, 21, "/roles/hub/purpos"},
                        {12, 3, "/roles/all"},
                        {14, 15, "/personas/noc/name"},
                        {16, 14, "/artefacts/a1/file"},
                        {18, 27, "/facts/F1/origin"},
                        {19, 37, "/facts/F2/tlp"},
                        {20, 53, "/facts/F3/need/0"},
                        {21, 61, "/facts/F4/match/regex/0"},
                        {28, 14, "/injects/I1/channel"},
                        {31, 11, "/injects/I1/body"},
                        {32, 3, "/injects/I2"},
                        {33, 9, "/injects/I2/to"},
                        {34, 9, "/injects/I2/at"},
                        {36, 11, "/injects/I2/from"},
                        {38, 17, "/injects/I2/facts/1"},
                        {39, 3, "/injects/I3"},
                        {47, 69, "/injects/I3/form/fields/act/key"},
                        {49, 11, "/injects/I4/when"},
                        {56, 70, "/expectations/0/target"},
                        {57, 10, "/expectations/1/id"},
                        {58, 20, "/expectations/2/kind"},
                        {59, 60, "/expectations/3/options"},
                        {59, 73, "/expectations/3/options/A"},
                        {59, 79, "/expectations/3/options/C"},
                    });
}

TEST_CASE("read: a problem says what was found, what is allowed and what was meant", "[read]") {
    const Pack pack = read_pack(with("channel: phone", "channel: hpone"));
    REQUIRE(errors(pack.problems).size() == 1);
    CHECK(describe(pack.problems[0]) ==
          "scenario.yaml:84:14: error: /injects/I1/channel: unknown channel: found \"hpone\"; "
          "allowed: one of ticket, email, portal, sms, phone, chat, press, social, feed, probe; "
          "did you mean \"phone\"?");
    CHECK_FALSE(pack.scenario);
}

TEST_CASE("read: other format versions are refused without a flood of follow-ups", "[read]") {
    for (const char* format : {"format: 2", "format: \"1\"", "format: 1.0", "fromat: 1"}) {
        const Pack pack = read_pack(with("format: 1", format));
        INFO(format);
        REQUIRE(pack.problems.size() == 1);
        CHECK(tells(pack.problems, {"format"}));
    }
    const Pack list = read_pack(PackFiles{{"scenario.yaml", "- a\n- b\n"}});
    CHECK(tells(list.problems, {"this is no scenario", "a list"}));
    CHECK(tells(read_pack(PackFiles{{"scenario.yaml", ""}}).problems, {"this is no scenario"}));
}

TEST_CASE("read: words that YAML may take for a truth value must be quoted", "[read]") {
    CHECK(tells(read_pack(with("B: Nobody yet", "B: No")).problems, {"truth value", "\"No\""}));
    CHECK(
        tells(read_pack(with("options: {a: Tell the hub", "options: {yes: Tell the hub")).problems,
              {"truth value", "yes"}));
    CHECK(tells(read_pack(with("true: false", "true: no")).problems, {"true or false"}));
    CHECK(tells(read_pack(with("title: Small Pack", "title: 2026")).problems, {"a number"}));
    CHECK(read_pack(with("B: Nobody yet", "B: \"No\"")).scenario);
}

TEST_CASE("read: references are checked wherever they stand", "[read]") {
    const auto wrong = [](std::string_view from, std::string_view to) {
        const Pack pack = read_pack(with(from, to));
        INFO(to);
        CHECK_FALSE(pack.scenario);
        CHECK(tells(pack.problems, {"no such"}));
    };
    wrong("per: owner", "per: ownr");
    wrong("artefacts: [a1]", "artefacts: [a2]");
    wrong("objectives: [O1]", "objectives: [O2]");
    wrong("decision: J1\n", "decision: J2\n");
    wrong("task: vendor\n", "task: seller\n");
    wrong("probe: E8", "probe: E88");
    wrong("rubric: Q1}\n  I2", "rubric: Q2}\n  I2");
    wrong("request: R1, ack", "request: R2, ack");
    wrong("not_answered: I1,", "not_answered: I9,");
    wrong("needs_facts: [F1]", "needs_facts: [F9]");
    wrong("correct_targets: [hub]", "correct_targets: [hubb]");
    wrong("from: noc\n    title: A rumour", "from: nob\n    title: A rumour");
    wrong("tell: \"owner:self\"", "tell: \"ownr:self\"");
}

TEST_CASE("read: conditions fit what they wait for", "[read]") {
    const auto when = [](const std::string& condition) {
        return read_pack(
            with("when: {all: [{not_answered: I1, within: 12m}, {not: {flag: quiet}}]}",
                 "when: " + condition));
    };
    CHECK(when("{answered: I1}").scenario);
    CHECK(when("{choice: I1, field: act, is: a, who: island}").scenario);
    CHECK(when("{choice: I1, field: class, is: availability}").scenario);
    CHECK(when("{any: [{holds: F1}, {decided: J1, is: A}, {decided: J1}]}").scenario);
    CHECK(when("{elapsed: 5m}").scenario);
    CHECK(when("{elapsed: 5m, since: I1}").scenario);
    CHECK(when("{not_answered: I1, by: T+00:20}").scenario);
    CHECK(tells(when("{answered: I2}").problems, {"asks for no answer"}));
    CHECK(tells(when("{choice: I1, field: akt, is: a}").problems, {"no such field", "\"act\""}));
    CHECK(tells(when("{choice: I1, field: act, is: c}").problems, {"no such option"}));
    CHECK(tells(when("{decided: J1, is: C}").problems, {"no such option"}));
    CHECK(tells(when("{not_answered: I1}").problems, {"needs a deadline"}));
    CHECK(tells(when("{not_answered: I1, by: T+00:20, within: 5m}").problems, {"two deadlines"}));
    CHECK(tells(when("{answered: I1, flag: x}").problems, {"several conditions"}));
    CHECK(tells(when("{all: []}").problems, {"of nothing"}));
    CHECK(tells(when("I1").problems, {"a condition"}));
    CHECK(tells(when("{answered: I1, whom: island}").problems, {"unknown key", "\"who\""}));
}

TEST_CASE("read: answers and their keys fit the kind of field", "[read]") {
    const auto field = [](const std::string& text) {
        return read_pack(
            with("plan: {kind: text, label: Your plan and its time, points: 4, rubric: Q1}", text));
    };
    CHECK(field("n: {kind: number, label: N, min: 0, max: 9, key: 4}").scenario);
    CHECK(field("n: {kind: severity, label: N, key: 5}").scenario);
    CHECK(field("n: {kind: several, label: N, options: {x: X, y: Y}, key: [x, y]}").scenario);
    CHECK(tells(field("n: {kind: number, label: N, max: 9, key: 10}").problems, {"out of range"}));
    CHECK(tells(field("n: {kind: severity, label: N, key: 6}").problems, {"from 1 to 5"}));
    CHECK(tells(field("n: {kind: number, label: N, key: four}").problems, {"a number"}));
    CHECK(
        tells(field("n: {kind: rsit, label: N, key: ddos}").problems, {"not one of the options"}));
    CHECK(tells(field("n: {kind: choice, label: N}").problems, {"`options` is missing"}));
    CHECK(tells(field("n: {kind: choice, label: N, options: {x: X}}").problems, {"two options"}));
    CHECK(
        tells(field("n: {kind: text, label: N, options: {x: X, y: Y}}").problems, {"unknown key"}));
    CHECK(tells(field("n: {kind: text, label: N, key: a, rubric: Q1}").problems,
                {"by key and by rubric"}));
    CHECK(tells(field("n: {kind: essay, label: N}").problems, {"unknown kind of answer"}));
}

TEST_CASE("read: collections stand by name or as a list", "[read]") {
    const Pack by_name = read_pack(small_pack_files());
    const Pack listed = read_pack(with(
        "decisions:\n  J1:\n    title: Scrubbing\n    question: Who gets the spare capacity?\n"
        "    options: {A: The island, B: Nobody yet}\n",
        "decisions:\n  - id: J1\n    title: Scrubbing\n    question: Who gets the spare capacity?\n"
        "    options: [{id: A, label: The island}, {id: B, label: Nobody yet}]\n"));
    REQUIRE(by_name.scenario);
    REQUIRE(listed.scenario);
    CHECK(*by_name.scenario == *listed.scenario);
}

TEST_CASE("read: the ids of ad hoc injects stay free", "[read]") {
    CHECK(tells(read_pack(with("  I2:\n    at:", "  A2:\n    at:")).problems, {"ad hoc"}));
}
