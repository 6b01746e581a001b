#include <nlohmann/json.hpp>

#include "scoring/report/formats/format.hpp"
#include "scoring/report/say.hpp"

namespace tocsin::scoring {

namespace {

using Json = nlohmann::ordered_json;

Json cell_json(const Cell& cell) {
    Json json{{"words", without_isolates(cell.words)}};
    if (cell.number) json["number"] = *cell.number;
    if (!cell.to.empty()) json["to"] = cell.to;
    if (!cell.language.empty()) json["language"] = cell.language;
    return json;
}

Json table_json(const Table& table) {
    Json json{{"type", "table"}, {"id", table.id}};
    if (!table.caption.empty()) json["caption"] = without_isolates(table.caption);
    json["columns"] = Json::array();
    for (const Column& column : table.columns)
        json["columns"].push_back({{"id", column.id},
                                   {"title", without_isolates(column.title)},
                                   {"numeric", column.numeric}});
    json["rows"] = Json::array();
    for (const auto& row : table.rows) {
        Json cells = Json::array();
        for (const Cell& cell : row) cells.push_back(cell_json(cell));
        json["rows"].push_back(std::move(cells));
    }
    if (!table.anchors.empty()) json["anchors"] = table.anchors;
    if (table.rows.empty()) json["empty"] = without_isolates(table.empty);
    return json;
}

std::string_view kind_id(Paragraph::Kind kind) {
    switch (kind) {
        case Paragraph::Kind::Plain:
            return "plain";
        case Paragraph::Kind::Lead:
            return "lead";
        case Paragraph::Kind::Note:
            return "note";
        case Paragraph::Kind::Warning:
            return "warning";
    }
    return {};
}

Json block_json(const Paragraph& p) {
    Json json{
        {"type", "paragraph"}, {"kind", kind_id(p.kind)}, {"words", without_isolates(p.words)}};
    if (!p.language.empty()) json["language"] = p.language;
    return json;
}

Json block_json(const List& list) {
    Json json{{"type", "list"}, {"numbered", list.numbered}, {"items", Json::array()}};
    for (const std::string& item : list.items) json["items"].push_back(without_isolates(item));
    if (!list.language.empty()) json["language"] = list.language;
    return json;
}

Json block_json(const Pairs& pairs) {
    Json json{{"type", "pairs"}, {"id", pairs.id}, {"big", pairs.big}, {"rows", Json::array()}};
    for (const auto& [label, cell] : pairs.rows) {
        Json row = cell_json(cell);
        row["label"] = without_isolates(label);
        json["rows"].push_back(std::move(row));
    }
    return json;
}

Json block_json(const Table& table) {
    return table_json(table);
}

// The picture is drawn from the data: it holds nothing that these do not.
Json block_json(const Chart& chart) {
    return {{"type", "chart"},
            {"id", chart.id},
            {"title", without_isolates(chart.title)},
            {"summary", without_isolates(chart.summary)},
            {"data", table_json(chart.data)}};
}

}  // namespace

std::string to_json(const Document& document) {
    Json json{{"format", 1},
              {"product", document.product},
              {"title", without_isolates(document.title)},
              {"subtitle", without_isolates(document.subtitle)},
              {"language", document.language},
              {"tlp", std::string(tlp_label(document.tlp))},
              {"drill", document.drill},
              {"scenario", without_isolates(document.scenario)},
              {"log_hash", document.log_hash},
              {"program_version", document.program_version},
              {"signing_key", document.signature}};
    json["sections"] = Json::array();
    for (const Section& section : document.sections) {
        Json one{{"id", section.id},
                 {"title", without_isolates(section.title)},
                 {"level", section.level},
                 {"blocks", Json::array()}};
        for (const Block& block : section.blocks)
            one["blocks"].push_back(std::visit([](const auto& b) { return block_json(b); }, block));
        json["sections"].push_back(std::move(one));
    }
    // A name in broken UTF-8 is shown with replacement characters; it must not stop the report.
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace tocsin::scoring
