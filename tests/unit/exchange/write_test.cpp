#include "engine/exchange/write.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "tests/unit/exchange/played.hpp"

using namespace tocsin;
using namespace tocsin::exchange;
using namespace tocsin::testing;
using nlohmann::json;

namespace {

const Table kTwo{"two", "Two columns.", {}, {{"a", Type::String, ""}, {"b", Type::Integer, ""}}};

std::string csv(const std::string& text, json number = nullptr) {
    return to_csv({&kTwo, {{{"a", text}, {"b", std::move(number)}}}}).substr(5);
}

// Cells of RFC 4180, with what was in quotes.
std::vector<std::vector<std::string>> parse(const std::string& text) {
    std::vector<std::vector<std::string>> lines;
    std::vector<std::string> line{""};
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (quoted && text.compare(i, 2, "\"\"") == 0)
            line.back() += text[i++];
        else if (text[i] == '"')
            quoted = !quoted;
        else if (!quoted && text[i] == ',')
            line.emplace_back();
        else if (!quoted && text.compare(i, 2, "\r\n") == 0) {
            lines.push_back(line);
            line = {""};
            ++i;
        } else
            line.back() += text[i];
    }
    CHECK(line == std::vector<std::string>{""});
    return lines;
}

}  // namespace

TEST_CASE("csv: quotes, commas and line ends stand in quotes", "[exchange]") {
    CHECK(to_csv({&kTwo, {}}) == "a,b\r\n");
    CHECK(csv("plain", 7) == "plain,7\r\n");
    CHECK(csv("one, two") == "\"one, two\",\r\n");
    CHECK(csv("say \"no\"") == "\"say \"\"no\"\"\",\r\n");
    CHECK(csv("two\nlines") == "\"two\nlines\",\r\n");
    CHECK(csv("é 漢") == "é 漢,\r\n");
    CHECK(to_csv({&kTwo, {json::object()}}) == "a,b\r\n,\r\n");
}

TEST_CASE("csv: no text is taken for a formula, and each can be read back", "[exchange]") {
    for (const char* text : {"=1+1", "+44", "-1", "@SUM(A1)", "\tx", "'quoted"})
        CHECK(csv(text) == "'" + std::string(text) + ",\r\n");
    CHECK(csv("=HYPERLINK(\"http://a\",\"b\")") ==
          "\"'=HYPERLINK(\"\"http://a\"\",\"\"b\"\")\",\r\n");
    CHECK(csv("a=1") == "a=1,\r\n");
    CHECK(csv("a", -5) == "a,-5\r\n");
}

TEST_CASE("csv and JSON lines of a drill say the same", "[exchange]") {
    const std::vector<Filled> all = tables(flood_drill(8, 2));
    for (const Filled& filled : all) {
        CAPTURE(filled.table->name);
        const auto lines = parse(to_csv(filled));
        REQUIRE(lines.size() == filled.rows.size() + 1);
        std::istringstream other(to_json_lines(filled));
        std::string text;
        for (std::size_t i = 1; i < lines.size(); ++i) {
            REQUIRE(std::getline(other, text));
            const json row = json::parse(text);
            REQUIRE(row.size() == filled.table->columns.size());
            REQUIRE(lines[i].size() == filled.table->columns.size());
            for (std::size_t c = 0; c < lines[i].size(); ++c) {
                const json& value = row.at(lines[0][c]);
                std::string cell = lines[i][c];
                if (value.is_string()) {
                    if (!cell.empty() && cell.front() == '\'') cell.erase(0, 1);
                    CHECK(cell == value.get<std::string>());
                } else {
                    CHECK(cell == (value.is_null() ? "" : value.dump()));
                }
            }
        }
        CHECK_FALSE(std::getline(other, text));
    }
}

TEST_CASE("datapackage.json describes the files beside it", "[exchange]") {
    const Drill drill = small_drill(4, 1);
    const auto format = GENERATE(Format::Csv, Format::JsonLines);
    const auto written = files(tables(drill), drill.score, format);
    const json package = json::parse(written.at("datapackage.json"));
    CHECK(package.at("name") == "tocsin-rehearsal");
    CHECK(package.at("resources").size() == written.size() - 1);
    for (const json& resource : package.at("resources")) {
        const std::string& text = written.at(resource.at("path").get<std::string>());
        CHECK(resource.at("bytes") == text.size());
        std::vector<std::string> names;
        for (const json& field : resource.at("schema").at("fields"))
            names.push_back(field.at("name").get<std::string>());
        if (format == Format::Csv)
            CHECK(parse(text.substr(0, text.find("\r\n") + 2)).at(0) == names);
        for (const json& key : resource.at("schema").value("foreignKeys", json::array())) {
            const std::string& other = key.at("reference").at("resource").get<std::string>();
            CHECK((other.empty() ||
                   written.count(other + (format == Format::Csv ? ".csv" : ".jsonl"))));
        }
    }
}

TEST_CASE("the data dictionary in docs is the one of the program", "[exchange]") {
    std::ifstream file(TOCSIN_SOURCE_DIR "/docs/data-dictionary.md");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    INFO("docs/data-dictionary.md should hold:\n" << data_dictionary());
    CHECK(text.find(data_dictionary()) != std::string::npos);
}
