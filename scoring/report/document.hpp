// A product of a drill (hot-wash card, team report, regional report, …) before it has a format:
// sections of blocks, in one language, with every word already chosen. Each product is one function
// that makes a Document; each format (HTML, workbook, CSV, JSON) is one function that writes any
// Document. So no format can say more than another, and what must stay unsaid is tested once.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "scenarios/labels.hpp"

namespace tocsin::scoring {

// One cell. A number keeps its value beside its words, so that a workbook can reckon with it.
struct Cell {
    std::string words;             // as printed: "0.83", "T+01:05:30", "NA"
    std::optional<double> number;  // the value, where it is one
    std::string to;                // id of what it opens into: a section, block, row; empty: none
    // Tag of the words' language where it is not the document's: prose of a scenario that nobody
    // translated. It is read, spoken and turned by its own rules.
    std::string language = {};
};

struct Column {
    std::string id;     // stable name, the same in every language: "metric", "value_ms"
    std::string title;  // as printed
    bool numeric = false;
    bool over = false;  // on a page: said across it, once, above the rows that share it
};

struct Table {
    std::string id;       // unique in its document: "obligations", "t3-c1"
    std::string caption;  // may be empty
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    std::string empty;    // the sentence printed in place of a table without rows
    bool folded = false;  // evidence: closed until asked for on a screen, open on paper
    // Of the rows, for cells that open into one of them; unique in the document. May be empty.
    std::vector<std::string> anchors;
    // One of a kind, of which every team has one: who reckons with them wants all in one place.
    struct Gathered {
        std::string id, title;  // of the whole kind: "team-C1"
        std::string team;       // whose this one is
    };
    std::optional<Gathered> gathered = {};
};

// A picture with the table that it was drawn from, and one sentence for those who see neither.
// Readable in black and white: shape, pattern and words carry what colour does.
struct Chart {
    std::string id, title;
    std::string summary;
    std::string svg;  // <svg …>…</svg>, no outside references, text escaped; drawn for the
                      // document's direction
    Table data;
};

struct Paragraph {
    enum class Kind { Plain, Lead, Note, Warning };
    std::string words;
    Kind kind = Kind::Plain;
    std::string language = {};  // as of a cell
};

// Numbered where order matters.
struct List {
    std::vector<std::string> items;
    bool numbered = false;
    std::string language = {};  // of all items, as of a cell
};

// Label and value, one a line: the drill overview, the key figures of a card.
struct Pairs {
    std::string id;
    std::vector<std::pair<std::string, Cell>> rows;
    bool big = false;  // shown as large figures
};

using Block = std::variant<Paragraph, List, Pairs, Table, Chart>;

struct Section {
    std::string id, title;
    std::vector<Block> blocks;
    int level = 2;  // 2 or 3
};

struct Document {
    std::string product;  // "team_report"
    std::string title, subtitle;
    std::string language;  // tag
    bool right_to_left = false;
    Tlp tlp = Tlp::Amber;
    // Where it comes from, printed in the foot of every page.
    std::string drill, scenario, log_hash, program_version, signature;
    bool one_page = false;  // a card: no cover, no contents
    std::vector<Section> sections;
};

// Whether any words stand in another language than the document's.
bool speaks_otherwise(const Document& document);

}  // namespace tocsin::scoring
