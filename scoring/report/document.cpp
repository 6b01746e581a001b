#include "scoring/report/document.hpp"

#include <algorithm>

namespace tocsin::scoring {

namespace {

bool otherwise(const Cell& cell) {
    return !cell.language.empty();
}
bool otherwise(const Paragraph& p) {
    return !p.language.empty();
}
bool otherwise(const List& list) {
    return !list.language.empty();
}
bool otherwise(const Pairs& pairs) {
    return std::any_of(pairs.rows.begin(), pairs.rows.end(),
                       [](const auto& row) { return otherwise(row.second); });
}
bool otherwise(const Table& table) {
    return std::any_of(table.rows.begin(), table.rows.end(), [](const std::vector<Cell>& row) {
        return std::any_of(row.begin(), row.end(),
                           [](const Cell& cell) { return otherwise(cell); });
    });
}
bool otherwise(const Chart& chart) {
    return otherwise(chart.data);
}

}  // namespace

bool speaks_otherwise(const Document& document) {
    return std::any_of(
        document.sections.begin(), document.sections.end(), [](const Section& section) {
            return std::any_of(
                section.blocks.begin(), section.blocks.end(), [](const Block& block) {
                    return std::visit([](const auto& b) { return otherwise(b); }, block);
                });
        });
}

}  // namespace tocsin::scoring
