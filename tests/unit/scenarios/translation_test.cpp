// Translation files, and a scenario as JSON and back.
#include <algorithm>
#include <catch2/catch.hpp>

#include "scenarios/read.hpp"
#include "scenarios/texts.hpp"
#include "small_pack.hpp"

using namespace tocsin;
using namespace tocsin::testing;

namespace {

Pack with_french(const std::string& text) {
    PackFiles files = small_pack_files();
    files["i18n/fr.yaml"] = text;
    return read_pack(std::move(files));
}

}  // namespace

TEST_CASE("translation: each text finds its place", "[translation]") {
    const Pack pack = read_pack(small_pack_files());
    REQUIRE(pack.scenario);
    const Scenario& s = *pack.scenario;
    CHECK(s.title.in("fr") == "Petit lot");
    CHECK(s.injects[0].expected.in("fr") == "Classer, prévenir le centre.");
    CHECK(s.injects[0].form->fields[0].label.in("fr") == "Quelle classe ?");
    CHECK(s.injects[0].form->fields[1].options[0].label.in("fr") == "Prévenir le centre");
    CHECK(s.injects[0].form->fields[1].options[1].label.in("fr") == "Wait");
    CHECK(s.decisions[0].options[0].label.in("fr") == "L'île");
    CHECK(s.rubrics[0].levels[0].anchor.in("fr") == "pas de plan");
    CHECK(s.expectations[7].items[0].label.in("fr") == "De quelle classe s'agit-il ?");
}

TEST_CASE("translation: a text the scenario does not have is an error", "[translation]") {
    const Pack inject = with_french("injects:\n  I11: {title: x}\n  I1: {titel: x}\n");
    CHECK(tells(inject.problems, {"i18n/fr.yaml:2:3", "no such text", "I11"}));
    CHECK(tells(inject.problems, {"i18n/fr.yaml:3:8", "\"titel\"", "did you mean \"title\"?"}));
    CHECK_FALSE(inject.scenario);
    CHECK(tells(with_french("injects: {I1: {channel: sms}}").problems, {"no such text"}));
    CHECK(tells(with_french("title: {a: b}").problems, {"text"}));
    CHECK(tells(with_french("injects: nothing").problems, {"the texts below injects"}));
    CHECK(tells(with_french("title: No").problems, {"truth value"}));
    CHECK(tells(with_french("title: \"\"").problems, {"this text is empty"}));
}

TEST_CASE("translation: an empty file is a language without texts yet", "[translation]") {
    const Pack pack = with_french("");
    REQUIRE(pack.scenario);
    CHECK(pack.scenario->languages.size() == 2);
    const TextCount none = count_texts(*pack.scenario);
    CHECK(none.texts > 0);
    REQUIRE(none.lacking.size() == 1);
    CHECK(none.lacking[0].first == "fr");
    CHECK(none.lacking[0].second.size() == none.texts);
}

TEST_CASE("translation: what a language lacks is counted text by text", "[translation]") {
    const Pack pack = with_french("title: x\ninjects: {I1: {title: y, expected: z}}\n");
    REQUIRE(pack.scenario);
    const TextCount count = count_texts(*pack.scenario);
    REQUIRE(count.lacking.size() == 1);
    const std::vector<std::string>& lacking = count.lacking[0].second;
    CHECK(count.texts - lacking.size() == 3);
    CHECK(std::count(lacking.begin(), lacking.end(), "injects/I1/body") == 1);
    CHECK(std::count(lacking.begin(), lacking.end(), "injects/I1/title") == 0);
}

TEST_CASE("translation: a field may have the name by which lists know their elements",
          "[translation]") {
    PackFiles files =
        with("plan: {kind: text, label: Your plan and its time, points: 4, rubric: Q1}",
             "q: {kind: text, label: A question}\n"
             "        id: {kind: text, label: Whose}");
    files["i18n/fr.yaml"] =
        "injects:\n  I1:\n    form:\n      fields:\n        q: {label: Une question}\n"
        "        id: {label: À qui}\n"
        "expectations: [{id: E8, items: [{q: class, label: Quelle classe}]}]\n";
    const Pack pack = read_pack(std::move(files));
    REQUIRE(errors(pack.problems) == std::vector<std::string>{});
    const Form& form = *pack.scenario->injects[0].form;
    CHECK(form.fields[2].label.in("fr") == "Une question");
    CHECK(form.fields[3].label.in("fr") == "À qui");
}

TEST_CASE("translation: languages have sane names and stand once", "[translation]") {
    PackFiles files = small_pack_files();
    files["i18n/french.yaml"] = "title: x\n";
    CHECK(tells(read_pack(files).problems, {"not a language tag", "french"}));
    files = small_pack_files();
    files["i18n/en.yaml"] = "title: x\n";
    CHECK(tells(read_pack(files).problems, {"has this language already"}));
    files = small_pack_files();
    files["i18n/notes.txt"] = "x";
    const Pack pack = read_pack(files);
    CHECK(tells(pack.problems, {"warning", "not read as a translation"}));
    CHECK(pack.scenario);
}

TEST_CASE("translation: real addresses are found in it too, in its own file", "[translation]") {
    const Pack pack = with_french("injects:\n  I1:\n    body: voyez 8.8.8.8\n");
    CHECK(tells(pack.problems, {"i18n/fr.yaml:3:11: error: /injects/I1/body", "8.8.8.8"}));
    CHECK(tells(with_french("injects: {I1: {expected: bloquer 8.8.4.4}}").problems,
                {"i18n/fr.yaml", "/injects/I1/expected", "8.8.4.4"}));
}

TEST_CASE("json: a scenario written and read is the same scenario", "[json]") {
    const PackFiles files = small_pack_files();
    const Pack yaml = read_pack(files);
    REQUIRE(yaml.scenario);
    const std::string text = scenario_to_json(*yaml.scenario);
    PackFiles as_json{{"scenario.json", text},
                      {"artefacts/a1-flows.csv", files.at("artefacts/a1-flows.csv")}};
    const Pack json = read_pack(std::move(as_json));
    REQUIRE(errors(json.problems) == std::vector<std::string>{});
    REQUIRE(json.scenario);
    CHECK(*json.scenario == *yaml.scenario);
    CHECK(scenario_to_json(*json.scenario) == text);
}

TEST_CASE("json: what the small pack leaves out survives the round trip too", "[json]") {
    PackFiles files =
        with("plan: {kind: text, label: Your plan and its time, points: 4, rubric: Q1}",
             "n: {kind: number, label: N, help: H, min: 0.5, max: 9, key: +4.50}\n"
             "        s: {kind: several, label: S, options: {z: Z, y: Y}, key: [y, z]}");
    files = with(std::move(files), "scenario.yaml",
                 "when: {all: [{not_answered: I1, within: 12m}, {not: {flag: quiet}}]}",
                 "when: {any: [{choice: I1, field: act, is: b, who: island}, {holds: F1},\n"
                 "      {decided: J1, is: A}, {decided: J1}, {elapsed: 90s, since: I1},\n"
                 "      {answered: I1, by: T+00:12:30}, {elapsed: 20m}]}");
    files = with(std::move(files), "scenario.yaml", "tlp: amber\n    need: [hub]",
                 "tlp: red\n    need: [hub]\n    named: [hub]");
    const Pack yaml = read_pack(files);
    REQUIRE(errors(yaml.problems) == std::vector<std::string>{});
    REQUIRE(yaml.scenario);
    const Pack json =
        read_pack(PackFiles{{"scenario.json", scenario_to_json(*yaml.scenario)},
                            {"artefacts/a1-flows.csv", files.at("artefacts/a1-flows.csv")}});
    REQUIRE(errors(json.problems) == std::vector<std::string>{});
    CHECK(*json.scenario == *yaml.scenario);
    CHECK(yaml.scenario->injects[0].form->fields[2].key == std::vector<std::string>{"4.5"});
}
