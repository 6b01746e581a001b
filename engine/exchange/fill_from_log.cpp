// Teams, participants, injects, receipts and answers: one row for a record, or for a part of one.
#include <cstdint>
#include <optional>
#include <set>

#include "engine/exchange/fill.hpp"

namespace tocsin::exchange {

using nlohmann::json;

Codes codes_of(const Drill& drill) {
    Codes codes;
    each(drill, "team_enrolled", [&](const json&, const json& data) {
        codes[data.at("team").get<int>()] = data.at("code").get<std::string>();
    });
    return codes;
}

Rows team_rows(const Drill& drill) {
    Rows rows;
    each(drill, "team_enrolled", [&](const json&, const json& data) {
        json row{{"team", data.at("code")}, {"number", data.at("team")}};
        for (const char* key : {"name", "language", "simulated"}) copy(data, row, key);
        row["roles"] = joined(data.value("roles", std::vector<std::string>{}));
        rows.push_back(std::move(row));
    });
    return rows;
}

Rows participant_rows(const Drill& drill, const Codes& codes) {
    Rows rows;
    std::optional<std::int64_t> endex;
    each(drill, "drill_ended",
         [&](const json& record, const json&) { endex = record.at("seq").get<std::int64_t>(); });
    each(drill, "participant_joined", [&](const json& record, const json& data) {
        rows.push_back({{"participant", data.at("participant")},
                        {"team", codes.at(data.at("team").get<int>())},
                        {"language", data.at("language")},
                        {"joined_ms", record.at("at_ms")},
                        {"after_endex", endex && record.at("seq").get<std::int64_t>() > *endex}});
    });
    return rows;
}

Rows inject_rows(const Drill& drill, const Codes& codes) {
    json about = drill.scenario.value("injects", json::object());
    for (auto& [id, inject] : about.items()) inject["kind"] = inject.value("kind", "contextual");
    each(drill, "ad_hoc_written", [&](const json&, const json& data) {
        about[data.at("inject").get<std::string>()] = {
            {"kind", "ad_hoc"}, {"channel", data.at("channel")}, {"title", data.at("title")}};
    });
    Rows rows;
    std::set<std::pair<std::string, int>> seen;
    each(drill, "inject_released", [&](const json& record, const json& data) {
        const std::string id = data.at("inject").get<std::string>();
        const json& inject = about.at(id);
        for (const int team : data.value("teams", std::vector<int>{})) {
            json row{{"inject", id},
                     {"team", codes.at(team)},
                     {"at_ms", record.at("at_ms")},
                     {"cause", data.at("cause")},
                     {"repeated", !seen.insert({id, team}).second}};
            for (const char* key : {"kind", "channel", "title"}) copy(inject, row, key);
            rows.push_back(std::move(row));
        }
    });
    return rows;
}

Rows receipt_rows(const Drill& drill, const Codes& codes) {
    Rows rows;
    each(drill, "receipt_noted", [&](const json& record, const json& data) {
        json row{{"team", codes.at(data.at("team").get<int>())}, {"at_ms", record.at("at_ms")}};
        for (const char* key : {"item", "id", "participant", "receipt", "client_ms", "error_ms"})
            copy(data, row, key);
        rows.push_back(std::move(row));
    });
    return rows;
}

Rows answer_rows(const Drill& drill, const Codes& codes) {
    // What the technical score says of the latest revision, by team, inject and field.
    json judged = json::object();
    for (const json& team : drill.score.at("teams"))
        for (const json& item : team.value("/technical/items"_json_pointer, json::array()))
            judged[team.at("code").get<std::string>()][item.at("inject").get<std::string>()]
                  [item.at("field").get<std::string>()] = item;
    json latest = json::object();
    each(drill, "response_submitted", [&](const json&, const json& data) {
        latest[data.at("inject").get<std::string>()][codes.at(data.at("team").get<int>())] =
            data.at("revision");
    });
    Rows rows;
    each(drill, "response_submitted", [&](const json& record, const json& data) {
        const std::string inject = data.at("inject").get<std::string>();
        const std::string team = codes.at(data.at("team").get<int>());
        const json answers = data.value("answers", json::object());
        for (const auto& [field, values] : answers.items()) {
            json row{{"team", team},
                     {"at_ms", record.at("at_ms")},
                     {"field", field},
                     {"value", joined(values.get<std::vector<std::string>>(), '\n')}};
            for (const char* key : {"inject", "participant", "revision", "late"})
                copy(data, row, key);
            const json::json_pointer path = json::json_pointer() / team / inject / field;
            if (data.at("revision") == latest[inject][team] && judged.contains(path))
                for (const char* key : {"state", "points", "earned"}) copy(judged[path], row, key);
            rows.push_back(std::move(row));
        }
    });
    return rows;
}

}  // namespace tocsin::exchange
