#include <charconv>

#include "scoring/report/formats/format.hpp"
#include "scoring/report/say.hpp"

namespace tocsin::scoring {

namespace {

std::string in_quotes(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string safe = "\"";
    for (const char c : text) safe += c == '"' ? std::string("\"\"") : std::string(1, c);
    return safe + '"';
}

std::string text_field(std::string_view words) {
    std::string plain = without_isolates(words);
    if (!plain.empty() && std::string_view("=+-@\t\r").find(plain[0]) != std::string_view::npos)
        plain.insert(0, "'");
    return in_quotes(plain);
}

// The shortest digits that read back as the same number.
std::string number_field(double value) {
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    return {digits, end};
}

std::string csv(const Table& table) {
    std::string out;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        out += (i > 0 ? "," : "") + text_field(table.columns[i].id);
    out += "\r\n";
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool number =
                row[i].number && i < table.columns.size() && table.columns[i].numeric;
            if (i > 0) out += ',';
            out += number ? number_field(*row[i].number) : text_field(row[i].words);
        }
        out += "\r\n";
    }
    return out;
}

}  // namespace

Files to_csv(const Document& document) {
    Files files;
    for (const TableAt& at : sheets_of(document)) files[at.table->id] = csv(*at.table);
    return files;
}

}  // namespace tocsin::scoring
