#include "scenarios/fields.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <set>

#include "scenarios/nearest.hpp"
#include "scenarios/times.hpp"

namespace tocsin {
namespace {

bool wrong_type(Reader& r, const Node& node, std::string allowed) {
    Problem& problem = r.error(node, "wrong kind of value");
    problem.found = shown(node);
    problem.allowed = std::move(allowed);
    return false;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

// Words that some YAML readers take for a truth value: read as text by one tool and as `false` by
// the next, so they must be quoted.
bool truth_word(const std::string& text) {
    static constexpr std::array<std::string_view, 6> kWords{"true", "false", "yes",
                                                            "no",   "on",    "off"};
    const std::string word = lower(text);
    return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

std::optional<double> number(const std::string& text) {
    std::string_view digits = text;
    if (digits.starts_with('+')) digits.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

bool quote_it(Reader& r, const Node& node, std::string_view read_as) {
    Problem& problem = r.error(node, "without quotes this is " + std::string(read_as));
    problem.found = shown(node);
    problem.allowed = "text; write \"" + node.text + "\" in quotes";
    return false;
}

bool id_text(Reader& r, const Node& node, const std::string& text, bool plain) {
    if (plain && truth_word(text)) return quote_it(r, node, "a truth value");
    constexpr std::size_t kLongest = 32;
    const bool good = !text.empty() && text.size() <= kLongest &&
                      std::isalnum(static_cast<unsigned char>(text[0])) &&
                      std::all_of(text.begin(), text.end(), [](unsigned char c) {
                          return std::isalnum(c) || c == '_' || c == '-' || c == '.';
                      });
    if (good) return true;
    Problem& problem = r.error(node, "not a name");
    problem.found = text.substr(0, kLongest);
    problem.allowed =
        "letters, digits, `_`, `-`, `.`, beginning with a letter or digit, at most 32";
    return false;
}

}  // namespace

Fields::Fields(Reader& reader, const Node& node, std::string_view what)
    : reader_(reader), node_(node), what_(what), usable_(node.is(Node::Kind::Mapping)) {
    if (!usable_) wrong_type(reader, node, "a mapping: " + std::string(what));
}

Fields::Fields(Reader& reader, const Entry& entry, std::string_view what)
    : Fields(reader, entry.node, what) {
    if (entry.listed) known_.emplace_back("id");
}

Fields::~Fields() {
    if (!usable_) return;
    for (const Node& item : node_.items) {
        if (std::find(known_.begin(), known_.end(), item.key) != known_.end()) continue;
        Problem& problem = reader_.error_at_key(item, "unknown key in " + std::string(what_));
        problem.found = item.key.substr(0, 64);
        problem.allowed = item.key == "<<" ? "no merge keys; repeat the fields" : one_of(known_);
        problem.nearest = nearest(item.key, known_);
    }
}

const Node* Fields::take(std::string_view key) {
    known_.emplace_back(key);
    return node_.member(key);
}

void Fields::missing(std::string_view key) {
    if (!usable_) return;
    reader_.error_at_key(node_, "`" + std::string(key) + "` is missing in " + std::string(what_));
}

bool read(Reader& r, const Node& node, std::string& out) {
    if (!node.is(Node::Kind::Scalar)) return wrong_type(r, node, "text");
    if (node.plain && truth_word(node.text)) return quote_it(r, node, "a truth value");
    if (node.plain && number(node.text)) return quote_it(r, node, "a number");
    out = node.text;
    return true;
}

bool read(Reader& r, const Node& node, Text& out) {
    if (!read(r, node, out.original)) return false;
    // A block scalar ends with a line break that its author does not see.
    while (!out.original.empty() && std::isspace(static_cast<unsigned char>(out.original.back())))
        out.original.pop_back();
    if (!out.original.empty()) return true;
    r.error(node, "this text is empty");
    return false;
}

bool read(Reader& r, const Node& node, bool& out) {
    const bool truth = node.plain && (node.text == "true" || node.text == "false");
    if (!truth) return wrong_type(r, node, "true or false, without quotes");
    out = node.text == "true";
    return true;
}

bool read(Reader& r, const Node& node, double& out) {
    const auto value = node.plain ? number(node.text) : std::nullopt;
    if (!value) return wrong_type(r, node, "a number, without quotes");
    out = *value;
    return true;
}

bool read(Reader& r, const Node& node, int& out) {
    constexpr double kMost = 1'000'000;
    const auto value = node.plain ? number(node.text) : std::nullopt;
    if (!value || *value != std::floor(*value) || std::abs(*value) > kMost)
        return wrong_type(r, node, "a whole number, without quotes");
    out = static_cast<int>(*value);
    return true;
}

bool read(Reader& r, const Node& node, RoleRef& out) {
    if (!node.is(Node::Kind::Scalar))
        return wrong_type(r, node,
                          "a role, `all`, \"role:self\", \"role:others\", \"role:pair\" or "
                          "\"role:next\"");
    std::string_view name = node.text;
    out.scope = RoleRef::Scope::Role;
    if (name == "all" || name == "public") {
        out.scope = name == "all" ? RoleRef::Scope::Everyone : RoleRef::Scope::Public;
        return true;
    }
    if (name.ends_with(":self")) out.scope = RoleRef::Scope::Self;
    if (name.ends_with(":others")) out.scope = RoleRef::Scope::Others;
    if (name.ends_with(":pair")) out.scope = RoleRef::Scope::Pair;
    if (name.ends_with(":next")) out.scope = RoleRef::Scope::Next;
    if (out.scope != RoleRef::Scope::Role) name = name.substr(0, name.find(':'));
    if (!id_text(r, node, std::string(name), node.plain)) return false;
    out.role.value = name;
    r.refer(Names::Role, out.role.value, node);
    return true;
}

bool read_id(Reader& r, const Node& node, std::string& out) {
    if (!node.is(Node::Kind::Scalar)) return wrong_type(r, node, "a name");
    if (!id_text(r, node, node.text, node.plain)) return false;
    out = node.text;
    return true;
}

bool read(Reader& r, const Node& node, Scalar value) {
    if (!node.is(Node::Kind::Scalar)) return wrong_type(r, node, "a word or a number");
    if (node.plain && truth_word(node.text)) return quote_it(r, node, "a truth value");
    value.out = node.text;
    return true;
}

bool read_length(Reader& r, const Node& node, std::int64_t& ms) {
    const auto value = node.is(Node::Kind::Scalar) ? parse_length(node.text) : std::nullopt;
    if (!value)
        return wrong_type(r, node, "a length of time: 90s, 10m, 1h30m or minutes, at most 30 days");
    ms = *value;
    return true;
}

bool read_drill_time(Reader& r, const Node& node, std::int64_t& ms) {
    const auto value = node.is(Node::Kind::Scalar) ? parse_drill_time(node.text) : std::nullopt;
    if (!value) return wrong_type(r, node, "a drill time: T+00:35 or T+01:05:30");
    ms = *value;
    return true;
}

bool check_range(Reader& r, const Node& node, double value, double low, double high) {
    if (value >= low && value <= high) return true;
    const auto text = [](double n) {
        std::array<char, 32> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), n).ptr;
        return std::string(digits.data(), end);
    };
    Problem& problem = r.error(node, "out of range");
    problem.found = node.text;
    problem.allowed = "from " + text(low) + " to " + text(high);
    return false;
}

void each_entry(Reader& r, const Node& node, std::string_view what,
                const std::function<void(const Entry&, const std::string&)>& element) {
    const bool listed = node.is(Node::Kind::Sequence);
    if (!listed && !node.is(Node::Kind::Mapping)) {
        wrong_type(r, node, "a mapping by name, or a list with an `id` in each");
        return;
    }
    std::set<std::string> seen;
    for (const Node& item : node.items) {
        if (!listed) {
            Node name;  // the key, as a value to judge and to point at
            name.kind = Node::Kind::Scalar;
            name.text = item.key;
            name.pointer = item.pointer;
            name.line = item.key_line;
            name.column = item.key_column;
            if (id_text(r, name, item.key, item.key_plain)) element({item, false}, item.key);
            continue;
        }
        const Node* id = item.member("id");
        std::string name;
        if (!id) {
            r.error(item, "`id` is missing in this " + std::string(what));
        } else if (read_id(r, *id, name)) {
            if (!seen.insert(name).second) {
                r.error(*id, "this " + std::string(what) + " stands here twice").found = name;
            } else {
                element({item, true}, name);
            }
        }
    }
}

}  // namespace tocsin
