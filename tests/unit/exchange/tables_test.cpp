#include "engine/exchange/tables.hpp"

#include <catch2/catch.hpp>
#include <set>

#include "tests/unit/exchange/played.hpp"

using namespace tocsin;
using namespace tocsin::exchange;
using namespace tocsin::testing;
using nlohmann::json;

namespace {

const Filled& table(const std::vector<Filled>& all, std::string_view name) {
    for (const Filled& one : all)
        if (one.table->name == name) return one;
    throw std::runtime_error("no such table");
}

const json& cell(const json& row, std::string_view column) {
    static const json none;
    const auto found = row.find(std::string(column));
    return found == row.end() ? none : *found;
}

bool fits(const json& value, Type type) {
    switch (type) {
        case Type::Integer:
            return value.is_number_integer();
        case Type::Number:
            return value.is_number();
        case Type::Boolean:
            return value.is_boolean();
        case Type::String:
            return value.is_string();
    }
    return false;
}

std::size_t count(const Drill& drill, const char* kind) {
    std::size_t n = 0;
    for (const json& record : drill.records) n += record.at("kind") == kind;
    return n;
}

// A drill with two teams and one message, judged as `verdicts` say in turn.
json carried(const char* how, std::vector<const char*> verdicts) {
    Drill drill;
    drill.scenario = json::object();
    drill.score = {{"teams", json::array()}, {"region", json::object()}};
    const auto add = [&](const char* kind, json data) {
        drill.records.push_back({{"kind", kind}, {"at_ms", 5}, {"data", std::move(data)}});
    };
    for (const int team : {0, 1})
        add("team_enrolled", {{"team", team}, {"code", team ? "XB" : "XA"}});
    json message{{"message", "M1"}, {"from", 0}, {"message_kind", "inform"}};
    message["to"] = {{{"kind", "team"}, {"team", 1}}, {{"kind", "region"}}, {{"kind", "region"}}};
    if (how) message["facts"] = {{{"fact", "F1"}, {"how", how}}};
    add("message_sent", message);
    for (const char* verdict : verdicts)
        add("carry_judged", {{"message", "M1"}, {"fact", "F1"}, {"verdict", verdict}});
    const std::vector<Filled> all = tables(drill);
    json out = table(all, "messages").rows.at(0);
    for (const json& row : table(all, "deliveries").rows)
        out["deliveries"].push_back(row.at("to").get<std::string>() +
                                    (row.at("carries") == true ? "" : " struck"));
    return out;
}

}  // namespace

TEST_CASE("tables: every value has the type of its column, every key is one row", "[exchange]") {
    for (const auto& drill : {small_drill(4, 3), flood_drill(8, 2), small_drill(1, 1)}) {
        const std::vector<Filled> all = tables(drill);
        for (const Filled& filled : all) {
            CAPTURE(filled.table->name);
            std::set<json> keys;
            for (const json& row : filled.rows) {
                for (const Column& column : filled.table->columns) {
                    CAPTURE(column.name, row);
                    const json& value = cell(row, column.name);
                    CHECK((value.is_null() || fits(value, column.type)));
                }
                json key = json::array();
                for (const std::string_view name : filled.table->key)
                    key.push_back(cell(row, name));
                if (!key.empty()) CHECK(keys.insert(key).second);
            }
        }
    }
}

TEST_CASE("tables: what refers to another table is in it", "[exchange]") {
    const std::vector<Filled> all = tables(flood_drill(8, 2));
    for (const Filled& filled : all)
        for (const Column& column : filled.table->columns) {
            if (column.refers_to.empty()) continue;
            CAPTURE(filled.table->name, column.name);
            const Filled& other = table(all, column.refers_to);
            std::set<json> known;
            for (const json& row : other.rows) known.insert(cell(row, other.table->key.front()));
            for (const json& row : filled.rows)
                if (const json& value = cell(row, column.name); !value.is_null())
                    CHECK(known.count(value) == 1);
        }
}

TEST_CASE("tables: nothing of the log is lost", "[exchange]") {
    const Drill drill = flood_drill(8, 2);
    const std::vector<Filled> all = tables(drill);
    CHECK(table(all, "teams").rows.size() == 8);
    CHECK(table(all, "participants").rows.size() == count(drill, "participant_joined"));
    CHECK(table(all, "receipts").rows.size() == count(drill, "receipt_noted"));
    CHECK(table(all, "messages").rows.size() == count(drill, "message_sent"));
    std::size_t released = 0, fields = 0;
    for (const json& record : drill.records) {
        if (record.at("kind") == "inject_released") released += record["data"]["teams"].size();
        if (record.at("kind") == "response_submitted") fields += record["data"]["answers"].size();
    }
    CHECK(table(all, "injects").rows.size() == released);
    CHECK(table(all, "answers").rows.size() == fields);
    CHECK(fields > 20);
}

TEST_CASE("tables: obligations, deliveries and metrics are those of the scores", "[exchange]") {
    const Drill drill = flood_drill(8, 2);
    const std::vector<Filled> all = tables(drill);
    for (const json& team : drill.score.at("teams")) {
        CAPTURE(team.at("code"));
        std::size_t owed = 0, told = 0, needed = 0;
        double sum = 0, weight = 0;
        for (const json& row : table(all, "obligations").rows) {
            if (row.at("from") != team.at("code")) continue;
            ++owed;
            if (row.at("counted") != true) continue;
            sum += row.at("weight").get<double>() * row.at("value").get<double>();
            weight += row.at("weight").get<double>();
        }
        CHECK(owed == team.at("obligations").at("owed"));
        json metrics = team.at("metrics");
        if (weight > 0) CHECK(sum / weight == Approx(metrics.at("C1").at("value").get<double>()));
        for (const json& row : table(all, "deliveries").rows) {
            if (cell(row, "from") != team.at("code") || !row.contains("needed")) continue;
            ++told;
            needed += row.at("needed") == true;
        }
        CHECK(told == metrics.at("C2").at("items").size());
        CHECK(metrics["C2"]["terms"].value("needed", json(0)) == json(needed));
        for (const json& row : table(all, "metrics").rows)
            if (cell(row, "team") == team.at("code") && metrics.contains(row.at("metric")))
                CHECK(cell(row, "value") == metrics.at(row.at("metric")).at("value"));
    }
}

TEST_CASE("tables: what a message carries in the end", "[exchange]") {
    const json listed = carried("text", {});
    CHECK(listed.at("facts") == "F1");
    CHECK(listed.at("to") == "XB REGION");
    CHECK(listed.at("deliveries") == json{"XB", "REGION"});
    CHECK(carried("text", {"struck"}).at("facts") == "");
    CHECK(carried("text", {"struck"}).at("deliveries") == json{"XB struck", "REGION struck"});
    CHECK(carried("text", {"struck", "confirmed"}).at("facts") == "F1");
    CHECK(carried("attached", {"struck"}).at("facts") == "F1");
    CHECK(carried(nullptr, {"added"}).at("facts") == "F1");
    CHECK(carried(nullptr, {"added", "struck"}).at("facts") == "");
    CHECK(carried(nullptr, {"confirmed"}).at("facts") == "");
    CHECK_FALSE(carried(nullptr, {"confirmed"}).contains("deliveries"));
}
