#include "scoring/report/formats/format.hpp"

#include "scoring/report/texts/language.hpp"

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

std::vector<TableAt> sheets_of(const Document& document) {
    std::vector<TableAt> sheets;
    std::map<std::string, std::shared_ptr<Table>> kinds;
    const texts::Frame& t = texts::language(document.language).frame;
    for (TableAt& at : tables_of(document)) {
        if (!at.table->gathered) {
            sheets.push_back(std::move(at));
            continue;
        }
        const auto& [id, title, team] = *at.table->gathered;
        std::shared_ptr<Table>& all = kinds[id];
        if (!all) {
            all = std::make_shared<Table>();
            all->id = id;
            all->caption = title;
            all->columns = at.table->columns;
            all->columns.insert(all->columns.begin(), Column{"team", std::string(t.team)});
            sheets.push_back({at.section, all.get(), nullptr, all});
        }
        for (const auto& row : at.table->rows) {
            all->rows.push_back({Cell{team, std::nullopt, {}}});
            all->rows.back().insert(all->rows.back().end(), row.begin(), row.end());
        }
    }
    return sheets;
}

}  // namespace tocsin::scoring
