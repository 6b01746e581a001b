// The published schema against the reader: both accept the good packs, both refuse the bad ones,
// and the schema's closed lists are the reader's tables.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "scenarios/document.hpp"
#include "scenarios/names.hpp"
#include "small_pack.hpp"

using namespace tocsin;
using namespace tocsin::testing;
using nlohmann::json;

namespace {

const json& schema_json() {
    static const json kSchema =
        json::parse(std::ifstream(TOCSIN_SOURCE_DIR "/scenarios/schema/scenario.schema.json"));
    return kSchema;
}

std::string violations(const json& document) {
    static const auto kSchema = [] {
        auto schema = std::make_unique<valijson::Schema>();
        valijson::SchemaParser(valijson::SchemaParser::kDraft7)
            .populateSchema(valijson::adapters::NlohmannJsonAdapter(schema_json()), *schema);
        return schema;
    }();
    valijson::Validator validator;
    valijson::ValidationResults results;
    validator.validate(*kSchema, valijson::adapters::NlohmannJsonAdapter(document), &results);
    std::string out;
    for (valijson::ValidationResults::Error error; results.popError(error);) {
        for (const std::string& step : error.context) out += step;
        out += ": " + error.description + '\n';
    }
    return out;
}

// A YAML tree as an editor's schema support sees it.
json plain_json(const Node& node) {
    json out;
    if (node.is(Node::Kind::Mapping)) {
        out = json::object();
        for (const Node& item : node.items) out[item.key] = plain_json(item);
    } else if (node.is(Node::Kind::Sequence)) {
        out = json::array();
        for (const Node& item : node.items) out.push_back(plain_json(item));
    } else if (node.is(Node::Kind::Scalar)) {
        out = json::parse(node.text, nullptr, false);
        if (!node.plain || out.is_discarded()) out = node.text;
    }
    return out;
}

json as_json(const PackFiles& files) {
    std::vector<Problem> problems;
    const auto root = parse_document("scenario.yaml", files.at("scenario.yaml"), problems);
    REQUIRE(root);
    return plain_json(*root);
}

template <class Rows>
std::set<std::string> ids(const Rows& rows) {
    std::set<std::string> out;
    for (const auto& row : rows) out.emplace(row.id);
    return out;
}

std::set<std::string> listed(const char* pointer) {
    return schema_json().at(json::json_pointer(pointer)).get<std::set<std::string>>();
}

}  // namespace

TEST_CASE("schema: accepts the small pack, as YAML and as the JSON we write", "[schema]") {
    const PackFiles files = small_pack_files();
    CHECK(violations(as_json(files)) == "");
    const Pack pack = read_pack(files);
    REQUIRE(pack.scenario);
    CHECK(violations(json::parse(scenario_to_json(*pack.scenario))) == "");
}

TEST_CASE("schema: accepts every pack of the library, as the reader does", "[schema]") {
    std::size_t packs = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(TOCSIN_SOURCE_DIR "/scenarios/library")) {
        if (!entry.is_directory()) continue;
        INFO(entry.path().filename());
        ++packs;
        const Pack pack = read_pack(entry.path());
        CHECK(errors(pack.problems) == std::vector<std::string>{});
        REQUIRE(pack.scenario);
        CHECK(violations(as_json(pack.files)) == "");
        CHECK(violations(json::parse(scenario_to_json(*pack.scenario))) == "");
    }
    CHECK(packs > 0);
}

TEST_CASE("schema: refuses what the reader refuses", "[schema]") {
    const auto both_refuse = [](std::string_view from, std::string_view to) {
        const PackFiles files = with(from, to);
        INFO(to);
        CHECK(violations(as_json(files)) != "");
        CHECK_FALSE(read_pack(files).scenario);
    };
    both_refuse("format: 1", "format: 2");
    both_refuse("version: \"1.0.0\"", "version: 1.0");
    both_refuse("duration: 30m", "duration: half an hour");
    both_refuse("duration: 30m", "duration: 30m\ncolour: red");
    both_refuse("channel: phone", "channel: telegraph");
    both_refuse("tlp: amber", "tlp: white");
    both_refuse("at: T+00:10", "at: 10m");
    both_refuse("at: T+00:10", "when: {flag: x}\n    at: T+00:10");
    both_refuse("    at: T+00:10\n", "");
    both_refuse("title: A rumour", "titel: A rumour");
    both_refuse("kind: text, label", "kind: essay, label");
    both_refuse("options: {a: Tell the hub, b: Wait}", "options: {a: Tell the hub}");
    both_refuse("key: availability, required", "key: ddos, required");
    both_refuse("{not: {flag: quiet}}", "{not: {flog: quiet}}");
    both_refuse("{not: {flag: quiet}}", "{flag: quiet, answered: I1}");
    both_refuse("kind: notify", "kind: tell");
    both_refuse("who: island, tell: hub, fact: F1, target: 6m,",
                "who: island, tell: hub, fact: F1,");
    both_refuse("kind: withhold, who", "kind: withhold, target: 5m, who");
    both_refuse("options: {A: 1, B: 0.5}", "options: {A: 1, B: 1.5}");
    both_refuse("fact: F2}\n\nrubrics", "fact: F2, inject: I1}\n\nrubrics");
    both_refuse("range: [1, 5]", "range: [1]");
    both_refuse("weights: {F: 0.5,", "weights: {F: 0.5, C3: 0.5,");
    both_refuse("true: false", "true: \"false\"");
    both_refuse("file: artefacts/a1-flows.csv", "file: a1-flows.csv");
}

TEST_CASE("schema: its closed lists are the tables of the language", "[schema]") {
    CHECK(listed("/definitions/tlp/enum") == ids(names(Tlp{})));
    CHECK(listed("/definitions/pap/enum") == ids(names(Pap{})));
    CHECK(listed("/definitions/channel/enum") == ids(channels()));
    CHECK(listed("/definitions/response_kind/enum") == ids(response_kinds()));
    CHECK(listed("/definitions/rsit/enum") == ids(rsit_classes()));
    CHECK(listed("/definitions/inject/properties/kind/enum") == ids(names(Inject::Kind{})));
    CHECK(listed("/definitions/expectation/properties/kind/enum") ==
          ids(names(Expectation::Kind{})));
    CHECK(listed("/definitions/expectation/properties/satisfied_by/enum") ==
          ids(names(Expectation::SatisfiedBy{})));
    CHECK(listed("/definitions/expectation/properties/rule/enum") ==
          ids(names(Expectation::Rule{})));
    CHECK(listed("/definitions/probe_item/properties/type/enum") == ids(names(ProbeItem::Type{})));

    std::set<std::string> conditions;
    for (const json& one : schema_json().at("definitions").at("condition").at("oneOf"))
        conditions.insert(one.at("required").at(0).get<std::string>());
    CHECK(conditions == ids(names(Condition::Kind{})));

    std::set<std::string> weights;
    for (const auto& [metric, unused] :
         schema_json().at("properties").at("weights").at("properties").items())
        weights.insert(metric);
    std::set<std::string> weighted;
    for (const std::string_view metric : weighted_metrics()) weighted.emplace(metric);
    CHECK(weights == weighted);
}

TEST_CASE("schema: everything an author writes is explained", "[schema]") {
    std::vector<std::string> silent;
    for (const auto& [name, definition] : schema_json().at("definitions").items())
        if (!definition.contains("description")) silent.push_back(name);
    CHECK(silent == std::vector<std::string>{});
}
