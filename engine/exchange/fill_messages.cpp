// Messages and deliveries: what was written, what it carries in the end, and to whom.
#include <algorithm>

#include "engine/exchange/fill.hpp"

namespace tocsin::exchange {
namespace {

using nlohmann::json;

struct Carried {
    std::string fact, how;
    bool carries = true;
};

// The facts of every message: those listed, then those an evaluator added. What was not attached
// and is struck at last is not carried (docs/scores.md).
std::map<std::string, std::vector<Carried>> carried(const Drill& drill) {
    std::map<std::string, std::vector<Carried>> all;
    each(drill, "message_sent", [&](const json&, const json& data) {
        auto& of = all[data.at("message").get<std::string>()];
        for (const json& fact : data.value("facts", json::array()))
            of.push_back({fact.at("fact").get<std::string>(), fact.at("how").get<std::string>()});
    });
    each(drill, "carry_judged", [&](const json&, const json& data) {
        auto& of = all[data.at("message").get<std::string>()];
        const std::string fact = data.at("fact").get<std::string>();
        auto found = std::find_if(of.begin(), of.end(),
                                  [&](const Carried& one) { return one.fact == fact; });
        if (found == of.end()) {
            if (data.at("verdict") != "added") return;
            found = of.insert(of.end(), {fact, "evaluator"});
        }
        found->carries = found->how == "attached" || data.at("verdict") != "struck";
    });
    return all;
}

// "XB", "REGION", "PUBLIC", "EXCON": each destination once, in the order of the message.
std::vector<std::string> destinations(const json& data, const Codes& codes) {
    std::vector<std::string> all;
    for (const json& to : data.value("to", json::array())) {
        std::string word = to.at("kind").get<std::string>();
        if (word == "team")
            word = codes.at(to.at("team").get<int>());
        else
            std::transform(word.begin(), word.end(), word.begin(),
                           [](char c) { return static_cast<char>(std::toupper(c)); });
        if (std::find(all.begin(), all.end(), word) == all.end()) all.push_back(std::move(word));
    }
    return all;
}

void put_sender(const json& data, const Codes& codes, json& row) {
    if (data.contains("from")) row["from"] = codes.at(data.at("from").get<int>());
}

// rule by delivery id ("M12>REGION/F20") of one metric of all teams.
std::map<std::string, json> items_of(const Drill& drill, const char* metric) {
    std::map<std::string, json> all;
    for (const json& team : drill.score.at("teams"))
        if (const auto figure = team.at("metrics").find(metric); figure != team["metrics"].end())
            for (const json& item : figure->at("items"))
                all.emplace(item.at("id").get<std::string>(), item);
    return all;
}

}  // namespace

Rows message_rows(const Drill& drill, const Codes& codes) {
    const auto facts = carried(drill);
    std::map<std::string, json> quality;
    each(drill, "answer_judged", [&](const json&, const json& data) {
        quality[data.at("message").get<std::string>()] = data.at("value");
    });
    Rows rows;
    each(drill, "message_sent", [&](const json& record, const json& data) {
        const std::string id = data.at("message").get<std::string>();
        json row{{"message", id},
                 {"at_ms", record.at("at_ms")},
                 {"kind", data.at("message_kind")},
                 {"to", joined(destinations(data, codes))}};
        put_sender(data, codes, row);
        for (const char* key : {"participant", "tlp", "reply_to", "about", "task", "corrects",
                                "confidence", "due_ms", "subject", "body"})
            copy(data, row, key);
        if (!data.contains("from")) copy(data, row, "persona");
        std::vector<std::string> words;
        for (const Carried& one : facts.at(id))
            if (one.carries) words.push_back(one.fact);
        row["facts"] = joined(words);
        if (const auto found = quality.find(id); found != quality.end())
            row["quality"] = found->second;
        rows.push_back(std::move(row));
    });
    return rows;
}

Rows delivery_rows(const Drill& drill, const Codes& codes) {
    const auto facts = carried(drill);
    const auto precision = items_of(drill, "C2");
    const auto handling = items_of(drill, "C3");
    Rows rows;
    each(drill, "message_sent", [&](const json& record, const json& data) {
        const std::string id = data.at("message").get<std::string>();
        for (const std::string& to : destinations(data, codes))
            for (const Carried& one : facts.at(id)) {
                json row{{"message", id},
                         {"fact", one.fact},
                         {"to", to},
                         {"at_ms", record.at("at_ms")},
                         {"kind", data.at("message_kind")},
                         {"how", one.how},
                         {"carries", one.carries}};
                put_sender(data, codes, row);
                copy(data, row, "tlp");
                const std::string delivery = id + '>' + to + '/' + one.fact;
                if (const auto found = precision.find(delivery); found != precision.end()) {
                    row["rule"] = found->second.at("rule");
                    row["needed"] = found->second.at("value") == 1.0;
                }
                if (const auto found = handling.find(delivery); found != handling.end())
                    row["breach"] = found->second.at("rule");
                rows.push_back(std::move(row));
            }
    });
    return rows;
}

}  // namespace tocsin::exchange
