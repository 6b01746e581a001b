// A YAML or JSON file as a tree that still knows where each value stands, so that every later
// problem can point at its line. Both formats give the same tree; neither interprets a scalar.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/read.hpp"

namespace tocsin {

struct Node {
    enum class Kind { Null, Scalar, Sequence, Mapping };
    Kind kind = Kind::Null;
    std::string text;    // of a scalar, as written
    bool plain = false;  // written without quotes: may be meant as a number, truth value or null
    int line = 0;        // counted from 1; columns count characters, not bytes
    int column = 0;
    std::string pointer;  // JSON pointer from the root of its document
    std::string key;      // under which it stands in its mapping
    bool key_plain = false;
    int key_line = 0;
    int key_column = 0;
    std::vector<Node> items;  // of a sequence, or the values of a mapping in the order of the file

    const Node* member(std::string_view name) const;  // of a mapping; nullptr where absent
    bool is(Kind wanted) const { return kind == wanted; }
};

// What hostile input may cost: an alias of an alias of an alias is expanded no further.
inline constexpr std::size_t kMaxDocumentBytes = 4 << 20;
inline constexpr std::size_t kMaxNodes = 200'000;
inline constexpr std::size_t kMaxMembers = 10'000;  // of one mapping
inline constexpr int kMaxDepth = 64;

// The file's tree, or nullopt with at least one error added to `problems`. A name ending in ".json"
// is read as JSON, anything else as YAML 1.2. Duplicate keys are errors.
std::optional<Node> parse_document(const std::string& file, std::string_view bytes,
                                   std::vector<Problem>& problems);

// The node at `pointer`, or its nearest ancestor that exists. Elements of a sequence may be named
// by their position or by their `id`.
const Node& node_at(const Node& root, std::string_view pointer);

// One step of a JSON pointer, escaped.
std::string pointer_step(std::string_view key);

namespace document {  // shared by the two parsers

// The first byte that is no part of well-formed UTF-8 text, or that is a control character.
std::optional<std::size_t> bad_character(std::string_view bytes);

// Thrown by the parsers for what ends the reading of a file.
struct SyntaxError {
    int line = 0;
    int column = 0;
    std::string message;
    std::string found{};
    std::string allowed{};
};

Node parse_json(std::string_view bytes);  // throws SyntaxError
Node parse_yaml(std::string_view bytes);  // throws SyntaxError

// Adds `child` to a mapping; throws SyntaxError when its key is already there.
void add_member(Node& mapping, Node child);

}  // namespace document
}  // namespace tocsin
