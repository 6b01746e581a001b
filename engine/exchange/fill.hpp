// Who fills which table. Private to the exchange; each returns rows in the order of its source.
#pragma once

#include <map>
#include <string>

#include "engine/exchange/tables.hpp"

namespace tocsin::exchange {

using Rows = std::vector<nlohmann::json>;

// Codes of teams by their number in the log.
using Codes = std::map<int, std::string>;
Codes codes_of(const Drill& drill);

Rows team_rows(const Drill& drill);
Rows participant_rows(const Drill& drill, const Codes& codes);
Rows inject_rows(const Drill& drill, const Codes& codes);
Rows receipt_rows(const Drill& drill, const Codes& codes);
Rows answer_rows(const Drill& drill, const Codes& codes);

Rows message_rows(const Drill& drill, const Codes& codes);
Rows delivery_rows(const Drill& drill, const Codes& codes);

Rows obligation_rows(const Drill& drill);
Rows metric_rows(const Drill& drill);
Rows item_rows(const Drill& drill);

// Calls f(record, data) for every record of this kind, in order.
template <class F>
void each(const Drill& drill, std::string_view kind, F&& f) {
    for (const nlohmann::json& record : drill.records)
        if (record.at("kind") == kind) f(record, record.at("data"));
}

// data[key] into row[to], where there is one.
inline void copy(const nlohmann::json& data, nlohmann::json& row, const char* key,
                 const char* to = nullptr) {
    if (const auto found = data.find(key); found != data.end()) row[to ? to : key] = *found;
}

// Texts in one cell: "XB XC REGION".
std::string joined(const std::vector<std::string>& words, char between = ' ');

}  // namespace tocsin::exchange
