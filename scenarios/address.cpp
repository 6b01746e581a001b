#include "scenarios/address.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <string>

namespace tocsin {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_hex(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
bool is_alnum(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Takes a decimal number of at most three digits, without leading zeros, off the front.
std::optional<int> take_number(std::string_view& text, int most) {
    std::size_t digits = 0;
    while (digits < text.size() && digits < 4 && is_digit(text[digits])) ++digits;
    if (digits == 0 || digits > 3 || (digits > 1 && text[0] == '0')) return std::nullopt;
    int value = 0;
    std::from_chars(text.data(), text.data() + digits, value);
    if (value > most) return std::nullopt;
    text.remove_prefix(digits);
    return value;
}

std::optional<Network> take_v4(std::string_view& text) {
    Network out;
    for (std::size_t part = 0; part < 4; ++part) {
        if (part > 0) {
            if (!text.starts_with('.')) return std::nullopt;
            text.remove_prefix(1);
        }
        const auto value = take_number(text, 255);
        if (!value) return std::nullopt;
        out.bytes[part] = static_cast<std::uint8_t>(*value);
    }
    return out;
}

std::optional<Network> take_v6(std::string_view& text) {
    std::size_t end = 0;
    while (end < text.size() && (is_hex(text[end]) || text[end] == ':' || text[end] == '.')) ++end;
    // Punctuation of the sentence is no part of the address; "::" at its end is.
    while (end > 0 &&
           (text[end - 1] == '.' || (text[end - 1] == ':' && !(end > 1 && text[end - 2] == ':'))))
        --end;
    const std::string candidate(text.substr(0, end));
    if (std::count(candidate.begin(), candidate.end(), ':') < 2) return std::nullopt;
    Network out;
    out.v6 = true;
    out.bits = 128;
    in6_addr address{};
    if (inet_pton(AF_INET6, candidate.c_str(), &address) != 1) return std::nullopt;
    std::memcpy(out.bytes.data(), address.s6_addr, out.bytes.size());
    text.remove_prefix(end);
    return out;
}

// Takes "/24" off the front into `network`; leaves anything else.
void take_length(std::string_view& text, Network& network) {
    if (!text.starts_with('/')) return;
    std::string_view rest = text.substr(1);
    const auto bits = take_number(rest, network.v6 ? 128 : 32);
    if (!bits || (!rest.empty() && (is_alnum(rest[0]) || rest[0] == '_'))) return;
    network.bits = *bits;
    text = rest;
}

// The reversed form in names of the reverse tree: 5.113.0.203.in-addr.arpa.
constexpr std::string_view kReverse = ".in-addr.arpa";

std::optional<FoundNetwork> v4_at(std::string_view text, std::size_t at) {
    std::string_view rest = text.substr(at);
    auto network = take_v4(rest);
    if (!network) return std::nullopt;
    FoundNetwork found;
    if (rest.starts_with(kReverse)) {
        std::reverse(network->bytes.begin(), network->bytes.begin() + 4);
        found.reversed = true;
        rest.remove_prefix(kReverse.size());
    } else {
        const bool dotted_on = rest.size() > 1 && rest[0] == '.' && is_alnum(rest[1]);
        if (dotted_on || (!rest.empty() && (is_alnum(rest[0]) || rest[0] == '_')))
            return std::nullopt;
        take_length(rest, *network);
    }
    found.offset = at;
    found.length = text.size() - at - rest.size();
    found.network = *network;
    return found;
}

std::optional<FoundNetwork> v6_at(std::string_view text, std::size_t at) {
    std::string_view rest = text.substr(at);
    auto network = take_v6(rest);
    if (!network || (!rest.empty() && (is_alnum(rest[0]) || rest[0] == '_'))) return std::nullopt;
    take_length(rest, *network);
    return FoundNetwork{at, text.size() - at - rest.size(), *network, false};
}

// Whether `at` follows a colon that belongs to groups of digits ("12:", "5e:"), not to a label
// ("addr:").
bool after_group(std::string_view text, std::size_t at) {
    if (at == 0 || text[at - 1] != ':') return false;
    std::size_t start = at - 1;
    while (start > 0 && is_alnum(text[start - 1])) --start;
    const std::string_view word = text.substr(start, at - 1 - start);
    return word.size() <= 4 && std::all_of(word.begin(), word.end(), is_hex);
}

}  // namespace

bool Network::contains(const Network& inner) const {
    if (v6 != inner.v6 || inner.bits < bits) return false;
    for (int bit = 0; bit < bits; bit += 8) {
        const auto i = static_cast<std::size_t>(bit / 8);
        const int left = std::min(8, bits - bit);
        const auto mask = static_cast<std::uint8_t>(0xFF << (8 - left));
        if ((bytes[i] & mask) != (inner.bytes[i] & mask)) return false;
    }
    return true;
}

std::optional<Network> parse_network(std::string_view text) {
    std::string_view rest = text;
    auto network = take_v4(rest);
    if (!network) {
        rest = text;
        network = take_v6(rest);
    }
    if (!network) return std::nullopt;
    take_length(rest, *network);
    if (!rest.empty()) return std::nullopt;
    return network;
}

std::vector<FoundNetwork> networks_in(std::string_view text) {
    std::vector<FoundNetwork> all;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_hex(text[at]) && text[at] != ':') continue;
        const char before = at > 0 ? text[at - 1] : ' ';
        if (is_alnum(before) || before == '_') continue;
        if (before == '.' && at > 1 && is_alnum(text[at - 2])) continue;  // inside a dotted name
        std::optional<FoundNetwork> found;
        if (is_digit(text[at])) found = v4_at(text, at);
        if (!found && !after_group(text, at)) found = v6_at(text, at);
        if (!found) continue;
        all.push_back(*found);
        at += found->length - 1;
    }
    return all;
}

}  // namespace tocsin
