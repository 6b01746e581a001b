#include "engine/exchange/tables.hpp"

#include "engine/exchange/fill.hpp"

namespace tocsin::exchange {
namespace {

// Columns that no row of the log or the scores names would be filled under a wrong name.
void check(const Filled& filled) {
    for (const nlohmann::json& row : filled.rows)
        for (const auto& [name, value] : row.items()) {
            bool known = false;
            for (const Column& column : filled.table->columns) known |= column.name == name;
            if (!known)
                throw std::logic_error("table " + std::string(filled.table->name) +
                                       " has no column " + name);
        }
}

}  // namespace

std::vector<Filled> tables(const Drill& drill) {
    const Codes codes = codes_of(drill);
    std::vector<Rows> rows{team_rows(drill),           participant_rows(drill, codes),
                           inject_rows(drill, codes),  receipt_rows(drill, codes),
                           message_rows(drill, codes), delivery_rows(drill, codes),
                           answer_rows(drill, codes),  obligation_rows(drill),
                           metric_rows(drill),         item_rows(drill)};
    std::vector<Filled> all;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        all.push_back({&all_tables().at(i), std::move(rows[i])});
        check(all.back());
    }
    return all;
}

std::string joined(const std::vector<std::string>& words, char between) {
    std::string text;
    for (const std::string& word : words) {
        if (!text.empty()) text += between;
        text += word;
    }
    return text;
}

}  // namespace tocsin::exchange
