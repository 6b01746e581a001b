// A flat table for people who study drills with their own tools: what its columns are, and its
// rows. The same description makes the CSV, the JSON lines, datapackage.json and the data
// dictionary (docs/data-dictionary.md), so that they cannot tell different things.
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

namespace tocsin::exchange {

enum class Type { Integer, Number, Boolean, String };

struct Column {
    std::string_view name;
    Type type;
    std::string_view says;            // what it means, unit and range included
    std::string_view refers_to = {};  // the table whose key it is, where there is one
};

struct Table {
    std::string_view name;
    std::string_view says;
    std::vector<std::string_view> key;  // no two rows agree in all of these; empty: none
    std::vector<Column> columns;
};

// Rows are objects whose members are columns; one that is absent or null has no value.
struct Filled {
    const Table* table;
    std::vector<nlohmann::json> rows;
};

// "integer", "number", "boolean", "string": the words of Frictionless Data.
std::string_view word(Type type);

}  // namespace tocsin::exchange
