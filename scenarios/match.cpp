#include "scenarios/match.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace tocsin {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kDefanged{{
    {"hxxp", "http"},
    {"[.]", "."},
    {"(.)", "."},
    {"{.}", "."},
    {"[dot]", "."},
    {"(dot)", "."},
    {" dot ", "."},
    {"[:]", ":"},
    {"[@]", "@"},
    {"[at]", "@"},
    {"(at)", "@"},
    {"[://]", "://"},
}};

bool token_char(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '-' || c == ':' ||
           c == '_' || c == '@' || static_cast<unsigned char>(c) >= 0x80;
}

struct Network {
    std::uint32_t address = 0;
    int bits = 32;
};

std::optional<Network> parse_network(std::string_view text) {
    Network net;
    const char* at = text.data();
    const char* const end = at + text.size();
    for (int part = 0; part < 4; ++part) {
        unsigned value = 0;
        const auto [stop, error] = std::from_chars(at, end, value);
        if (error != std::errc{} || value > 255) return std::nullopt;
        net.address = net.address << 8 | value;
        at = stop;
        if (part < 3 && (at == end || *at++ != '.')) return std::nullopt;
    }
    if (at == end) return net;
    if (*at++ != '/') return std::nullopt;
    const auto [stop, error] = std::from_chars(at, end, net.bits);
    if (error != std::errc{} || stop != end || net.bits < 0 || net.bits > 32) return std::nullopt;
    return net;
}

bool contains(const Network& outer, const Network& inner) {
    if (inner.bits < outer.bits) return false;
    const std::uint32_t mask = outer.bits == 0 ? 0 : ~std::uint32_t{0} << (32 - outer.bits);
    return (outer.address & mask) == (inner.address & mask);
}

// Every IPv4 address or network written in a text that was refanged.
std::vector<Network> networks_in(std::string_view text) {
    std::vector<Network> found;
    for (std::size_t i = 0; i < text.size();) {
        const auto in_address = [&](char c) {
            return std::isdigit(static_cast<unsigned char>(c)) || c == '.' || c == '/';
        };
        if (!std::isdigit(static_cast<unsigned char>(text[i])) ||
            (i > 0 && token_char(text[i - 1]) && text[i - 1] != ':')) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && in_address(text[end])) ++end;
        std::string_view token = text.substr(i, end - i);
        while (!token.empty() && (token.back() == '.' || token.back() == '/'))
            token.remove_suffix(1);
        if (const auto net = parse_network(token)) {
            found.push_back(*net);
        } else if (const auto slash = token.find('/'); slash != std::string_view::npos) {
            if (const auto host = parse_network(token.substr(0, slash)))
                found.push_back(*host);  // http://192.0.2.1/path
        }
        i = end;
    }
    return found;
}

bool has_token(const std::string& text, const std::string& token) {
    if (token.empty()) return false;
    for (std::size_t at = text.find(token); at != std::string::npos;
         at = text.find(token, at + 1)) {
        const std::size_t end = at + token.size();
        const bool starts = at == 0 || !token_char(text[at - 1]);
        const bool ends =
            end == text.size() || !token_char(text[end]) ||
            (text[end] == '.' && (end + 1 == text.size() || !token_char(text[end + 1])));
        if (starts && ends) return true;
    }
    return false;
}

// Compiled once per pattern and process: a drill asks the same few hundred again for every message.
const RE2& compiled(const std::string& pattern) {
    thread_local std::map<std::string, std::unique_ptr<RE2>> cache;
    auto& entry = cache[pattern];
    if (!entry) {
        RE2::Options options;
        options.set_case_sensitive(false);
        options.set_log_errors(false);
        entry = std::make_unique<RE2>(pattern, options);
    }
    return *entry;
}

bool matches(const MatchPatterns& patterns, const std::string& text,
             const std::vector<Network>& networks) {
    for (const std::string& indicator : patterns.indicators) {
        if (const auto wanted = parse_network(indicator)) {
            if (std::any_of(networks.begin(), networks.end(),
                            [&](const Network& n) { return contains(*wanted, n); }))
                return true;
        } else if (has_token(text, refanged(indicator))) {
            return true;
        }
    }
    return std::any_of(patterns.regex.begin(), patterns.regex.end(),
                       [&](const std::string& pattern) {
                           const RE2& re = compiled(pattern);
                           return re.ok() && RE2::PartialMatch(text, re);
                       });
}

}  // namespace

std::string refanged(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) {
        return c < 0x80 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c);
    });
    for (const auto& [defanged, plain] : kDefanged)
        for (std::size_t at = out.find(defanged); at != std::string::npos;
             at = out.find(defanged, at + plain.size()))
            out.replace(at, defanged.size(), plain);
    return out;
}

std::vector<FactId> facts_in_text(const Casting& casting, std::string_view text) {
    const std::string plain = refanged(text);
    const std::vector<Network> networks = networks_in(plain);
    std::vector<FactId> found;
    for (const BoundFact& fact : casting.facts)
        if (matches(fact.match, plain, networks)) found.push_back(fact.id);
    return found;
}

}  // namespace tocsin
