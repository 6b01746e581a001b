// Obligations, metrics and items: the JSON of the scores, made flat.
#include "engine/exchange/fill.hpp"

namespace tocsin::exchange {
namespace {

using nlohmann::json;

// One item and its parts; `row` has what is common to them.
void put_item(const json& item, const json& common, Rows& rows) {
    json row = common;
    row.update(item);
    row.erase("parts");
    row["item"] = common.value("item", item.at("id"));
    rows.push_back(std::move(row));
    int part = 0;
    for (const json& one : item.value("parts", json::array())) {
        json of = common;
        of["item"] = item.at("id");
        of["part"] = ++part;
        put_item(one, of, rows);
    }
}

void put_figure(const json& figure, json row, Rows& rows) {
    for (const char* key : {"value", "absent", "n"}) copy(figure, row, key);
    rows.push_back(std::move(row));
}

}  // namespace

Rows obligation_rows(const Drill& drill) {
    Rows rows;
    for (const json& team : drill.score.at("teams")) {
        const auto figure = team.at("metrics").find("C1");
        if (figure == team["metrics"].end()) continue;
        for (const json& item : figure->at("items")) {
            const std::string id = item.at("id").get<std::string>();
            json row{{"obligation", id},
                     {"expectation", id.substr(0, id.find('/'))},
                     {"outcome", item.at("rule")},
                     {"weight", item.value("weight", 1.0)}};
            for (const char* key : {"from", "to", "fact", "counted", "value", "message", "source",
                                    "start_ms", "at_ms", "delay_ms", "credited_ms", "due_ms",
                                    "target_ms", "deadline_ms", "in_transit"})
                copy(item, row, key);
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

Rows metric_rows(const Drill& drill) {
    Rows rows;
    for (const json& team : drill.score.at("teams")) {
        const auto put = [&](const std::string& metric, const json& figure) {
            put_figure(figure, {{"scope", "team"}, {"team", team.at("code")}, {"metric", metric}},
                       rows);
        };
        for (const auto& [metric, figure] : team.at("metrics").items()) put(metric, figure);
        for (const char* metric : {"sharing_so_far", "index", "technical"})
            if (team.contains(metric)) put(metric, team.at(metric));
    }
    for (const auto& [metric, figure] : drill.score.at("region").items())
        put_figure(figure, {{"scope", "region"}, {"metric", metric}}, rows);
    return rows;
}

Rows item_rows(const Drill& drill) {
    Rows rows;
    for (const json& team : drill.score.at("teams"))
        for (const auto& [metric, figure] : team.at("metrics").items())
            for (const json& item : figure.at("items"))
                put_item(item, {{"team", team.at("code")}, {"metric", metric}}, rows);
    for (const auto& [metric, figure] : drill.score.at("region").items())
        for (const json& item : figure.at("items")) put_item(item, {{"metric", metric}}, rows);
    return rows;
}

}  // namespace tocsin::exchange
