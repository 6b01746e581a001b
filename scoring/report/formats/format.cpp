#include "scoring/report/formats/format.hpp"

namespace tocsin::scoring {

std::span<const Format> formats() {
    static constexpr Format kFormats[] = {
        {"html", "text/html; charset=utf-8",
         [](const Document& d) { return Files{{"", to_html(d)}}; }},
        {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
         [](const Document& d) { return Files{{"", to_workbook(d)}}; }},
        {"csv", "text/csv; charset=utf-8", to_csv},
        {"json", "application/json", [](const Document& d) { return Files{{"", to_json(d)}}; }},
    };
    return kFormats;
}

const Format* format(std::string_view id) {
    for (const Format& one : formats())
        if (one.id == id) return &one;
    return nullptr;
}

std::vector<TableAt> tables_of(const Document& document) {
    std::vector<TableAt> tables;
    for (const Section& section : document.sections)
        for (const Block& block : section.blocks) {
            if (const auto* table = std::get_if<Table>(&block))
                tables.push_back({&section, table, nullptr});
            if (const auto* chart = std::get_if<Chart>(&block))
                tables.push_back({&section, &chart->data, chart});
        }
    return tables;
}

}  // namespace tocsin::scoring
