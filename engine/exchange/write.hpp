// Tables as files. Both formats say the same; only the protection of texts differs.
#pragma once

#include <map>
#include <string>

#include "engine/exchange/table.hpp"

namespace tocsin::exchange {

enum class Format { Csv, JsonLines };

// RFC 4180: UTF-8, comma, CRLF, the names of the columns first; no value is an empty cell. A text
// that a spreadsheet could take for a formula (it begins with = + - @, a tab or a line end) gets an
// apostrophe before it, and so does one that begins with an apostrophe: drop one to read it back.
std::string to_csv(const Filled& filled);

// One JSON object a line with every column in order, null where there is no value: types are the
// same in every line, as Parquet and its like want them. Texts are as they were written.
std::string to_json_lines(const Filled& filled);

// Every file of the export: a table each, and datapackage.json, which describes them (Frictionless
// Data: tabular-data-package for CSV, data-package for JSON lines). `score` names the drill.
std::map<std::string, std::string> files(const std::vector<Filled>& tables,
                                         const nlohmann::json& score, Format format);

// The tables and their columns in Markdown, as they stand in docs/data-dictionary.md.
std::string data_dictionary();

}  // namespace tocsin::exchange
