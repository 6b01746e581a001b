#include "engine/exchange/write.hpp"

#include "engine/exchange/tables.hpp"

namespace tocsin::exchange {
namespace {

using Ordered = nlohmann::ordered_json;
using nlohmann::json;

const json& value(const json& row, std::string_view column) {
    static const json none;
    const auto found = row.find(std::string(column));
    return found == row.end() ? none : *found;
}

std::string dumped(const auto& any, int indent = -1) {
    return any.dump(indent, ' ', false, json::error_handler_t::replace);
}

std::string guarded(const std::string& text) {
    constexpr std::string_view risky = "=+-@\t\r\n'";
    return !text.empty() && risky.find(text.front()) != risky.npos ? '\'' + text : text;
}

std::string cell(const json& any) {
    if (any.is_null()) return {};
    if (!any.is_string()) return dumped(any);
    const std::string text = guarded(any.get<std::string>());
    if (text.find_first_of(",\"\r\n") == text.npos) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

Ordered schema(const Table& table) {
    Ordered out{{"fields", Ordered::array()}};
    Ordered keys = Ordered::array();
    for (const Column& column : table.columns) {
        out["fields"].push_back(
            {{"name", column.name}, {"type", word(column.type)}, {"description", column.says}});
        if (column.refers_to.empty()) continue;
        for (const Table& other : all_tables())
            if (other.name == column.refers_to)
                keys.push_back({{"fields", column.name},
                                {"reference",
                                 {{"resource", other.name == table.name ? "" : other.name},
                                  {"fields", other.key.front()}}}});
    }
    out["missingValues"] = {""};
    if (!table.key.empty()) out["primaryKey"] = table.key;
    if (!keys.empty()) out["foreignKeys"] = keys;
    return out;
}

std::string datapackage(const std::vector<Filled>& tables, const json& score, Format format,
                        const std::map<std::string, std::string>& written) {
    const bool csv = format == Format::Csv;
    const json& drill = score.at("drill");
    Ordered out{{"profile", csv ? "tabular-data-package" : "data-package"},
                {"name", "tocsin-" + drill.at("id").get<std::string>()},
                {"title", drill.at("title")},
                {"description",
                 "A cyber drill: what happened and what it was worth. Times are "
                 "milliseconds of drill time, from STARTEX, pauses excluded."},
                {"resources", Ordered::array()}};
    for (const Filled& filled : tables) {
        const std::string name(filled.table->name);
        const std::string path = name + (csv ? ".csv" : ".jsonl");
        Ordered one{{"name", name},
                    {"path", path},
                    {"profile", csv ? "tabular-data-resource" : "data-resource"},
                    {"description", filled.table->says},
                    {"format", csv ? "csv" : "ndjson"},
                    {"mediatype", csv ? "text/csv" : "application/x-ndjson"},
                    {"encoding", "utf-8"},
                    {"bytes", written.at(path).size()}};
        if (csv)
            one["dialect"] = {{"delimiter", ","},  {"lineTerminator", "\r\n"},
                              {"quoteChar", "\""}, {"doubleQuote", true},
                              {"header", true},    {"skipInitialSpace", false}};
        one["schema"] = schema(*filled.table);
        out["resources"].push_back(std::move(one));
    }
    return dumped(out, 2) + '\n';
}

}  // namespace

std::string to_csv(const Filled& filled) {
    std::string out;
    const auto end_line = [&] { out.replace(out.size() - 1, 1, "\r\n"); };
    for (const Column& column : filled.table->columns) (out += column.name) += ',';
    end_line();
    for (const json& row : filled.rows) {
        for (const Column& column : filled.table->columns)
            (out += cell(value(row, column.name))) += ',';
        end_line();
    }
    return out;
}

std::string to_json_lines(const Filled& filled) {
    std::string out;
    for (const json& row : filled.rows) {
        Ordered line = Ordered::object();
        for (const Column& column : filled.table->columns)
            line[std::string(column.name)] = value(row, column.name);
        (out += dumped(line)) += '\n';
    }
    return out;
}

std::map<std::string, std::string> files(const std::vector<Filled>& tables, const json& score,
                                         Format format) {
    std::map<std::string, std::string> out;
    for (const Filled& filled : tables) {
        const std::string name(filled.table->name);
        if (format == Format::Csv)
            out[name + ".csv"] = to_csv(filled);
        else
            out[name + ".jsonl"] = to_json_lines(filled);
    }
    out["datapackage.json"] = datapackage(tables, score, format, out);
    return out;
}

std::string data_dictionary() {
    std::string out;
    const auto code = [](std::string_view name) { return '`' + std::string(name) + '`'; };
    for (const Table& table : all_tables()) {
        (((out += "## ") += table.name) += "\n") += table.says;
        std::string key;
        for (const std::string_view name : table.key) key += (key.empty() ? "" : ", ") + code(name);
        if (!key.empty()) (out += " Key: ") += key + '.';
        out += "\n\n| column | type | |\n|---|---|---|\n";
        for (const Column& column : table.columns) {
            (((out += "| ") += code(column.name) + " | ") += word(column.type)) += " | ";
            out += column.says;
            if (!column.refers_to.empty()) out += " (→ " + std::string(column.refers_to) + ")";
            out += " |\n";
        }
        out += '\n';
    }
    return out;
}

}  // namespace tocsin::exchange
