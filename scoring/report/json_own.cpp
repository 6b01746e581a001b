#include "scoring/report/json_own.hpp"

#include <nlohmann/json.hpp>
#include <set>

namespace tocsin::scoring {

namespace {

using Json = nlohmann::ordered_json;

// An item is a team's own when it is one of its ends, or when it names no team at all.
bool is_own(const Json& item, const std::string& code) {
    const auto is = [&](const char* end) { return item.contains(end) && item[end] == code; };
    return is("from") || is("to") || (!item.contains("from") && !item.contains("to"));
}

// Keeps a team's own items, at every depth; returns how many were taken out.
std::size_t keep_own(Json& items, const std::string& code, std::set<std::string>& rules) {
    Json kept = Json::array();
    std::size_t withheld = 0;
    for (Json& item : items) {
        if (!is_own(item, code)) {
            ++withheld;
            continue;
        }
        if (item.contains("parts")) withheld += keep_own(item["parts"], code, rules);
        if (item.contains("rule")) rules.insert(item["rule"].get<std::string>());
        kept.push_back(std::move(item));
    }
    items = std::move(kept);
    return withheld;
}

// Wherever a figure stands in the row: it is an object with items.
void keep_own_items(Json& json, const std::string& code, std::set<std::string>& rules) {
    if (!json.is_object()) return;
    if (json.contains("items") && json["items"].is_array()) {
        const std::size_t withheld = keep_own(json["items"], code, rules);
        if (withheld > 0) json["withheld"] = withheld;
        return;
    }
    for (auto& [name, value] : json.items()) keep_own_items(value, code, rules);
}

}  // namespace

std::vector<std::string> own_scores_json(const std::string& scores) {
    const Json all = Json::parse(scores);
    std::vector<std::string> out;
    for (const Json& row : all["teams"]) {
        // Named one by one: what is added to the scores later is not a team's before it is added
        // here.
        Json own;
        for (const char* name : {"format", "drill", "at_ms", "final", "index"})
            own[name] = all[name];
        own["team"] = row;
        std::set<std::string> rules;
        keep_own_items(own["team"], row["code"], rules);
        own["intervals"] = all["certainty"]["teams"][out.size()]["intervals"];
        own["rules"] = Json::object();
        for (const auto& [id, words] : all["rules"].items())
            if (rules.contains(id)) own["rules"][id] = words;
        out.push_back(own.dump(1) + "\n");
    }
    return out;
}

}  // namespace tocsin::scoring
