// The formats: any document in any of them, safe against what people write into a drill.
#include <catch2/catch.hpp>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "papers.hpp"
#include "scenarios/zip.hpp"
#include "scoring/report/formats/format.hpp"
#include "tests/unit/scoring/chart_reading.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::testing;

namespace {

// Hostile in every place that takes words.
Document hostile() {
    const std::string evil = "=cmd|'/c calc'!A1 \"<script>alert(1)</script>&\x01\xff";
    Document document;
    document.product = "evidence";
    document.title = document.subtitle = document.drill = document.scenario = evil;
    document.language = "en";
    document.tlp = Tlp::Green;
    document.log_hash = std::string(64, '0');
    document.program_version = "tocsin 0";
    Section part = section("s", evil);
    part.blocks.push_back(paragraph(evil));
    part.blocks.push_back(List{{evil, evil}, true});
    Pairs pairs;
    pairs.id = "p";
    pairs.rows.emplace_back(evil, words(evil));
    part.blocks.push_back(std::move(pairs));
    Table one = table("t", evil, {column("a", evil), column("b", evil, true)}, evil);
    one.rows.push_back({words(evil), {"0.25", 0.25, {}}});
    one.rows.push_back({words("plain, \"quoted\""), words("NA")});
    Chart chart;
    chart.id = "agreement";
    chart.title = chart.summary = evil;
    chart.svg = "<svg viewBox=\"0 0 1 1\"></svg>";
    chart.data = one;
    chart.data.id = "c-data";
    chart.data.columns[0].id = "item";
    chart.data.columns[1].id = "alpha";
    part.blocks.push_back(std::move(one));
    part.blocks.push_back(std::move(chart));
    document.sections.push_back(std::move(part));
    return document;
}

std::vector<Document> documents(const Papers& papers) {
    std::vector<Document> all;
    for (const Product& product : products())
        all.push_back(
            papers.product(product.id, product.per_team ? std::optional(TeamId{0}) : std::nullopt));
    return all;
}

}  // namespace

TEST_CASE(
    "html: loads nothing, runs nothing, bears its label at head and foot; links lead somewhere",
    "[scoring]") {
    const Papers papers(ring(6, 3, .7));
    for (const Document& document : documents(papers)) {
        CAPTURE(document.product);
        const std::string page = to_html(document);
        for (const char* outside : {"http:", "https:", " src=", "<script", "@import", "url(h",
                                    "url(/", "url(d", "url(\""})
            CHECK_FALSE(contains(page, outside));
        const std::string label(tlp_label(document.tlp));
        const auto band = page.find("<div class=\"label\">"),
                   foot = page.find("<div class=\"label foot\">");
        REQUIRE((band < page.find("<h1>") && foot != std::string::npos));
        CHECK(contains(page.substr(band, 120), ">" + label + "</span>"));
        CHECK(contains(page.substr(foot, 120), ">" + label + "</span>"));
        CHECK(contains(page, "content:\"" + label + "\""));
        CHECK(contains(page, std::string(64, 'a')));
        CHECK(contains(page, "0123-4567-89ab-cdef"));
        std::set<std::string> anchors;
        for (auto at = page.find(" id=\""); at != std::string::npos;
             at = page.find(" id=\"", at + 1)) {
            const std::string id = page.substr(at + 5, page.find('"', at + 5) - at - 5);
            CAPTURE(id);
            CHECK(anchors.insert(id).second);
        }
        for (auto at = page.find("href=\"#"); at != std::string::npos;
             at = page.find("href=\"#", at + 1)) {
            const std::string id = page.substr(at + 7, page.find('"', at + 7) - at - 7);
            CAPTURE(id);
            CHECK(anchors.contains(id));
        }
    }
}

TEST_CASE("documents: every row has a cell for each column", "[scoring]") {
    const Papers papers(ring(6, 3, .7), true);
    for (const Document& document : documents(papers))
        for (const Section& part : document.sections)
            for (const Block& block : part.blocks) {
                const Chart* chart = std::get_if<Chart>(&block);
                const Table* made = chart ? &chart->data : std::get_if<Table>(&block);
                if (!made) continue;
                CAPTURE(document.product, made->id);
                for (const auto& row : made->rows) CHECK(row.size() == made->columns.size());
            }
}

TEST_CASE("html: what people write stays text", "[scoring]") {
    const std::string page = to_html(hostile());
    CHECK_FALSE(contains(page, "<script"));
    CHECK_FALSE(contains(page, "\x01"));
    CHECK(contains(page, "&lt;script&gt;"));
    Document document = hostile();
    document.right_to_left = true;
    CHECK(contains(to_html(document), "dir=\"rtl\""));
    // Words of the program's version reach a style sheet: nothing ends its string or the sheet.
    document.program_version = "\"}</style><b>";
    CHECK_FALSE(contains(to_html(document), "</style><b>"));
}

TEST_CASE("csv: stable columns, full numbers, no formulas", "[scoring]") {
    const Files files = to_csv(hostile());
    REQUIRE(files.size() == 2);
    const std::string& text = files.at("t");
    CHECK(text.starts_with("a,b\r\n\"'=cmd|"));
    CHECK(contains(text, ",0.25\r\n"));
    CHECK(contains(text, "\"plain, \"\"quoted\"\"\",NA\r\n"));
}

TEST_CASE("json: every product is what document.schema.json says", "[scoring]") {
    std::ifstream in(TOCSIN_SOURCE_DIR "/scoring/report/document.schema.json");
    nlohmann::json published;
    in >> published;
    using valijson::adapters::NlohmannJsonAdapter;
    valijson::Schema schema;
    valijson::SchemaParser parser;
    parser.populateSchema(NlohmannJsonAdapter(published), schema);
    const auto valid = [&](const nlohmann::json& json) {
        valijson::Validator validator;
        return validator.validate(schema, NlohmannJsonAdapter(json), nullptr);
    };
    const Papers papers(ring(5, 3, .7), true);
    for (const Document& document : documents(papers)) {
        CAPTURE(document.product);
        auto json = nlohmann::json::parse(to_json(document));
        CHECK(valid(json));
        json["sections"][0]["blocks"].push_back({{"type", "song"}});
        CHECK_FALSE(valid(json));
    }
    CHECK(valid(nlohmann::json::parse(to_json(hostile()))));
}

TEST_CASE("workbook: a number is shown as it is printed, and stays a number", "[scoring]") {
    Document document = hostile();
    Table table;
    table.id = "shares";
    table.columns = {{"told", "Told", true}};
    table.rows = {{{"34 of 48", 34.0, {}}}, {{"20 min", 1204833.0, {}}}, {{"0.83", 0.8333, {}}}};
    document.sections.front().blocks.push_back(table);
    std::vector<Problem> problems;
    std::string styles, sheets;
    for (const auto& [name, bytes] : unzip(to_workbook(document), "w.xlsx", problems)) {
        if (name == "xl/styles.xml") styles = bytes;
        if (name.starts_with("xl/worksheets/")) sheets += bytes;
    }
    CHECK(contains(styles, "formatCode=\"&quot;34 of 48&quot;\""));
    CHECK(contains(styles, "formatCode=\"&quot;20 min&quot;\""));
    CHECK_FALSE(contains(styles, "&quot;0.83&quot;"));
    CHECK(contains(sheets, "<v>34</v>"));
    CHECK(contains(sheets, "<v>1204833</v>"));
}

TEST_CASE("workbook: real tables, frozen heads, text that begins with = stays text, no metadata",
          "[scoring]") {
    std::vector<Problem> problems;
    const auto files = unzip(to_workbook(hostile()), "w.xlsx", problems);
    CHECK(problems.empty());
    std::string sheets, strings, core;
    std::size_t tables = 0, charts = 0;
    for (const auto& [name, bytes] : files) {
        if (name.starts_with("xl/worksheets/")) sheets += bytes;
        if (name == "xl/sharedStrings.xml") strings = bytes;
        if (name == "docProps/core.xml") core = bytes;
        tables += name.starts_with("xl/tables/");
        charts += name.starts_with("xl/charts/");
    }
    CHECK(tables == 2);
    CHECK(charts == 1);
    CHECK(contains(sheets, "state=\"frozen\""));
    CHECK_FALSE(contains(sheets, "<f>"));
    CHECK(contains(strings, ">=cmd|"));
    CHECK(contains(core, "2000-01-01T00:00:00Z"));
    CHECK(contains(core, "<dc:creator></dc:creator>"));
    CHECK(to_workbook(hostile()) == to_workbook(hostile()));
    const Papers papers(ring(6, 3, .7));
    for (const Document& document : documents(papers)) {
        CAPTURE(document.product);
        CHECK(to_workbook(document).substr(0, 2) == "PK");
    }
}
