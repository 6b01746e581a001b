#include "scenarios/document.hpp"

#include <algorithm>
#include <charconv>

namespace tocsin {
namespace {

// Length of the well-formed UTF-8 sequence at the front of `s`; 0 where there is none.
std::size_t sequence_length(std::string_view s) {
    const auto byte = [&](std::size_t i) {
        return i < s.size() ? static_cast<unsigned char>(s[i]) : 0U;
    };
    const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned lead = byte(0);
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return tail(1) ? 2 : 0;
    if ((lead & 0xF0U) == 0xE0U) {
        const bool overlong = lead == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = lead == 0xED && byte(1) > 0x9F;
        return tail(1) && tail(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool overlong = lead == 0xF0 && byte(1) < 0x90;
        const bool beyond = lead == 0xF4 && byte(1) > 0x8F;
        return tail(1) && tail(2) && tail(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

void number_pointers(Node& node, const std::string& pointer) {
    node.pointer = pointer;
    for (std::size_t i = 0; i < node.items.size(); ++i)
        number_pointers(node.items[i],
                        pointer + '/' +
                            (node.is(Node::Kind::Mapping) ? pointer_step(node.items[i].key)
                                                          : std::to_string(i)));
}

Problem at(const std::string& file, int line, int column, std::string message) {
    Problem problem;
    problem.file = file;
    problem.line = line;
    problem.column = column;
    problem.message = std::move(message);
    return problem;
}

Problem bad_text(const std::string& file, std::string_view bytes, std::size_t offset) {
    const std::string_view before = bytes.substr(0, offset);
    const auto line = std::count(before.begin(), before.end(), '\n');
    const std::size_t start = before.rfind('\n') == before.npos ? 0 : before.rfind('\n') + 1;
    Problem problem = at(file, static_cast<int>(line) + 1, static_cast<int>(offset - start) + 1,
                         "this is not text");
    static constexpr std::string_view kHex = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(bytes[offset]);
    problem.found = std::string("byte 0x") + kHex[byte >> 4] + kHex[byte & 15];
    problem.allowed = "UTF-8 text without control characters; save the file as UTF-8";
    return problem;
}

const Node* child(const Node& node, std::string_view step) {
    if (node.is(Node::Kind::Mapping)) return node.member(step);
    if (!node.is(Node::Kind::Sequence)) return nullptr;
    for (const Node& item : node.items) {
        const Node* id = item.member("id");
        if (id && id->text == step) return &item;
    }
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
    const bool number = error == std::errc{} && end == step.data() + step.size();
    return number && index < node.items.size() ? &node.items[index] : nullptr;
}

std::string unescaped(std::string_view step) {
    std::string out;
    for (std::size_t i = 0; i < step.size(); ++i) {
        if (step[i] == '~' && i + 1 < step.size()) {
            out += step[++i] == '1' ? '/' : '~';
        } else {
            out += step[i];
        }
    }
    return out;
}

}  // namespace

const Node* Node::member(std::string_view name) const {
    if (kind != Kind::Mapping) return nullptr;
    for (const Node& item : items)
        if (item.key == name) return &item;
    return nullptr;
}

std::string pointer_step(std::string_view key) {
    std::string out;
    for (const char c : key) {
        if (c == '~') {
            out += "~0";
        } else if (c == '/') {
            out += "~1";
        } else {
            out += c;
        }
    }
    return out;
}

const Node& node_at(const Node& root, std::string_view pointer) {
    const Node* node = &root;
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const std::size_t slash = std::min(pointer.find('/'), pointer.size());
        const Node* next = child(*node, unescaped(pointer.substr(0, slash)));
        if (!next) return *node;
        node = next;
        pointer.remove_prefix(slash);
    }
    return *node;
}

std::optional<Node> parse_document(const std::string& file, std::string_view bytes,
                                   std::vector<Problem>& problems) {
    if (bytes.size() > kMaxDocumentBytes) {
        Problem problem = at(file, 0, 0, "the file is too large");
        problem.found = std::to_string(bytes.size()) + " bytes";
        problem.allowed = "at most 4 MiB";
        problems.push_back(std::move(problem));
        return std::nullopt;
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (const auto offset = document::bad_character(bytes)) {
        problems.push_back(bad_text(file, bytes, *offset));
        return std::nullopt;
    }
    try {
        Node root =
            file.ends_with(".json") ? document::parse_json(bytes) : document::parse_yaml(bytes);
        number_pointers(root, "");
        return root;
    } catch (const document::SyntaxError& error) {
        Problem problem = at(file, error.line, error.column, error.message);
        problem.found = error.found;
        problem.allowed = error.allowed;
        problems.push_back(std::move(problem));
        return std::nullopt;
    }
}

namespace document {

std::optional<std::size_t> bad_character(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool control = (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t');
        const std::size_t length = sequence_length(bytes.substr(i));
        if (control || byte == 0x7F || length == 0) return i;
        i += length;
    }
    return std::nullopt;
}

void add_member(Node& mapping, Node child) {
    if (mapping.items.size() >= kMaxMembers)
        throw SyntaxError{child.key_line, child.key_column, "too many keys", child.key};
    if (mapping.member(child.key))
        throw SyntaxError{child.key_line, child.key_column, "this key stands here twice",
                          child.key};
    mapping.items.push_back(std::move(child));
}

}  // namespace document
}  // namespace tocsin
