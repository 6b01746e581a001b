#include "scenarios/defang.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

namespace tocsin {
namespace {

struct Character {
    char32_t value = 0;
    std::size_t length = 1;
    bool whole = false;  // of well-formed UTF-8
};

Character character_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char first = byte(0);
    if (first < 0x80) return {first, 1, true};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0;
    if (length == 0 || at + length > text.size()) return {};
    char32_t value = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return {};
        value = (value << 6) | (byte(i) & 0x3FU);
    }
    return {value, length, true};
}

bool unseen(char32_t c) {
    return c == 0xAD || c == 0x61C || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF ||
           (c >= 0xFE00 && c <= 0xFE0F);
}

// The ASCII character that people read in `c`; empty where it is its own.
std::optional<char> ascii_of(char32_t c) {
    const auto digit = [&](char32_t zero) { return static_cast<char>('0' + (c - zero)); };
    if (c >= 0xFF01 && c <= 0xFF5E) return static_cast<char>(c - 0xFEE0);
    for (const char32_t zero : {char32_t{0x660}, char32_t{0x6F0}, char32_t{0x966}})
        if (c >= zero && c < zero + 10) return digit(zero);
    if (c == 0x3002 || c == 0xFF61 || c == 0x2024) return '.';
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) return '-';
    if (c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F) return ' ';
    return std::nullopt;
}

std::size_t spaces(std::string_view text, std::size_t at) {
    std::size_t n = 0;
    while (n < 2 && at + n < text.size() && text[at + n] == ' ') ++n;
    return n;
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kInBrackets{{{"://", "://"},
                                                                                    {"dot", "."},
                                                                                    {"at", "@"},
                                                                                    {".", "."},
                                                                                    {":", ":"},
                                                                                    {"@", "@"},
                                                                                    {"/", "/"},
                                                                                    {"-", "-"}}};

struct Replaced {
    std::size_t length = 0;  // of what is replaced
    std::string_view by;
};

// "[ . ]" and its like, at an opening bracket; "[." without its closing one.
std::optional<Replaced> in_brackets(std::string_view text, std::size_t at) {
    constexpr std::string_view kOpen = "[({<", kClose = "])}>";
    const std::size_t kind = kOpen.find(text[at]);
    if (kind == kOpen.npos) return std::nullopt;
    const std::size_t inner = at + 1 + spaces(text, at + 1);
    for (const auto& [written, meant] : kInBrackets) {
        if (text.substr(inner, written.size()) != written) continue;
        const std::size_t end = inner + written.size();
        const std::size_t close = end + spaces(text, end);
        if (close < text.size() && text[close] == kClose[kind])
            return Replaced{close + 1 - at, meant};
        if (written == "." && inner == at + 1 && end < text.size() && indicator_char(text[end]))
            return Replaced{end - at, meant};
    }
    return std::nullopt;
}

// What stands for a scheme, where a word begins.
std::optional<Replaced> scheme(std::string_view text, std::size_t at) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kSchemes{
        {{"hxxp", "http"},
         {"h**p", "http"},
         {"htxp", "http"},
         {"meow://", "http://"},
         {"meows://", "https://"},
         {"fxp://", "ftp://"}}};
    if (at > 0 && indicator_char(text[at - 1])) return std::nullopt;
    for (const auto& [written, meant] : kSchemes)
        if (text.substr(at, written.size()) == written) return Replaced{written.size(), meant};
    return std::nullopt;
}

// "asn 64500", "as-64500", and "as 64500" where enough digits follow to be no count of things.
std::optional<Replaced> as_number(std::string_view text, std::size_t at) {
    if (text.substr(at, 2) != "as" || (at > 0 && indicator_char(text[at - 1]))) return std::nullopt;
    const bool n = text.substr(at, 3) == "asn";
    std::size_t digits = at + (n ? 3 : 2);
    const bool apart =
        digits < text.size() && (text[digits] == ' ' || text[digits] == '-' || text[digits] == '#');
    if (apart) ++digits;
    if (!n && !apart) return std::nullopt;
    std::size_t end = digits;
    while (end < text.size() && std::isdigit(static_cast<unsigned char>(text[end]))) ++end;
    const std::size_t least = !n && text[digits - 1] == ' ' ? 4 : 1;
    if (end - digits < least) return std::nullopt;
    return Replaced{digits - at, "as"};
}

// Spaces around a bracketed sign go with it where it joins two words: "evil [dot] example".
void join(std::string& out, std::string_view text, std::size_t& at) {
    const std::size_t after = at + spaces(text, at);
    std::size_t before = out.size();
    while (before > 0 && out[before - 1] == ' ' && out.size() - before < 2) --before;
    if (before == 0 || !indicator_char(out[before - 1])) return;
    if (after >= text.size() || !indicator_char(text[after])) return;
    out.resize(before);
    at = after;
}

}  // namespace

bool indicator_char(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_';
}

std::string folded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Character c = character_at(text, at);
        if (!c.whole) {
            out += text[at++];
            continue;
        }
        if (unseen(c.value)) {
        } else if (const auto plain =
                       c.value < 0x80 ? std::optional(text[at]) : ascii_of(c.value)) {
            out += static_cast<char>(std::tolower(static_cast<unsigned char>(*plain)));
        } else {
            out += text.substr(at, c.length);
        }
        at += c.length;
    }
    return out;
}

std::string refanged(std::string_view written) {
    const std::string text = folded(written);
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (const auto sign = in_brackets(text, at)) {
            at += sign->length;
            join(out, text, at);
            out += sign->by;
        } else if (const auto word = scheme(text, at)) {
            out += word->by;
            at += word->length;
        } else if (const auto number = as_number(text, at)) {
            out += number->by;
            at += number->length;
        } else if (std::string_view(text).substr(at, 5) == " dot ") {
            out += '.';
            at += 5;
        } else if (text[at] == '\\' && at + 1 < text.size() && text[at + 1] == '.') {
            ++at;
        } else if (text[at] == ']' && !out.empty() && out.back() == '.' && at + 1 < text.size() &&
                   indicator_char(text[at + 1]) && out.find_last_of('[') == out.npos) {
            ++at;  // "evil.]example"
        } else {
            out += text[at++];
        }
    }
    return out;
}

}  // namespace tocsin
