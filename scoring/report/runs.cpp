#include "scoring/report/runs.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tocsin::scoring {

namespace {

constexpr std::size_t kMostWhole = 24;  // bytes; longer ones must break somewhere in a column

constexpr std::array<std::string_view, 34> kUnits{
    "Gbit/s", "Mbit/s", "kbit/s", "bit/s", "Gb/s", "Mb/s", "Gbps", "Mbps", "Mpps",
    "kpps",   "pps",    "rps",    "TB",    "GB",   "MB",   "kB",   "KB",   "ms",
    "s",      "min",    "h",      "d",     "Hz",   "MHz",  "GHz",  "kV",   "kW",
    "MW",     "GW",     "km",     "UTC",   "EUR",  "USD",  "GMT"};
// Between two parts of one atom: "198.51.100.0/24", "2026-05-12", "a@b.example", "0.52–0.71".
constexpr std::array<std::string_view, 17> kJoints{".", ",", ":", "-", "/", "@", "_", "+", "=",
                                                   "#", "~", "&", "%", "–", "·", "'", "→"};
constexpr std::array<std::string_view, 3> kSpaces{" ", "\u00a0", "\u202f"};
constexpr std::string_view kTimes = "×";

bool digit(char c) {
    return c >= '0' && c <= '9';
}
bool letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool plain(char c) {
    return digit(c) || letter(c);
}

std::size_t space_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    for (const std::string_view space : kSpaces)
        if (text.substr(at).starts_with(space)) return space.size();
    return 0;
}

// The end of the atom that begins at `at`; `at` itself where none does.
std::size_t atom_end(std::string_view text, std::size_t at) {
    std::size_t end = at;
    if (end < text.size() && (text[end] == '+' || text[end] == '#' || text[end] == '$')) ++end;
    if (end >= text.size() || !plain(text[end])) return at;
    while (end < text.size()) {
        if (plain(text[end])) {
            ++end;
            continue;
        }
        const auto joint = std::find_if(kJoints.begin(), kJoints.end(), [&](std::string_view one) {
            return text.substr(end).starts_with(one);
        });
        if (joint == kJoints.end() || end + joint->size() >= text.size() ||
            !plain(text[end + joint->size()]))
            break;
        end += joint->size();
    }
    return end;
}

bool all_digits(std::string_view atom) {
    return std::all_of(atom.begin(), atom.end(), digit);
}

// Whether `next` belongs to what `so_far` began: a further group of a telephone number, a unit, the
// time of a date.
bool goes_on(std::string_view so_far, std::string_view next) {
    const bool number = digit(so_far.front()) || so_far.front() == '+';
    if (!number) return false;
    const std::size_t last = so_far.find_last_of(" \xa0\xaf");
    const std::string_view before =
        last == std::string_view::npos ? so_far : so_far.substr(last + 1);
    if (all_digits(next)) return so_far.front() == '+' ? digit(before.back()) : all_digits(before);
    const bool date = before.size() == 10 && before[4] == '-' && before[7] == '-';
    if (date && next.size() >= 5 && digit(next.front()) && next[2] == ':') return true;
    return digit(before.back()) && std::find(kUnits.begin(), kUnits.end(), next) != kUnits.end();
}

// "F × H", "× 0.75": the end of a product that goes on behind `end`, else `end`.
std::size_t product_end(std::string_view text, std::size_t end) {
    constexpr std::size_t kShort = 6;
    std::size_t at = end;
    if (at > 0 && plain(text[at - 1])) at += space_at(text, at);
    if (at >= text.size() || !text.substr(at).starts_with(kTimes)) return end;
    at += kTimes.size();
    at += space_at(text, at);
    const std::size_t next = atom_end(text, at);
    return next > at && next - at <= kShort ? next : end;
}

// The end of the evidence that begins at `at`; `at` itself where none does.
std::size_t evidence_end(std::string_view text, std::size_t at) {
    // An atom begins where a word does.
    std::size_t end = at > 0 && plain(text[at - 1]) ? at : atom_end(text, at);
    if (end == at) return product_end(text, at);
    for (;;) {
        const std::size_t space = space_at(text, end);
        const std::size_t next = space == 0 ? end : atom_end(text, end + space);
        if (next <= end + space ||
            !goes_on(text.substr(at, end - at), text.substr(end + space, next - end - space)))
            break;
        end = next;
    }
    return product_end(text, end);
}

bool whole(std::string_view words) {
    const auto capitals =
        std::count_if(words.begin(), words.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool breaks = words.find_first_of(" -/") != std::string_view::npos ||
                        words.find("–") != std::string_view::npos ||
                        words.find(kTimes) != std::string_view::npos;
    return breaks && (capitals > 1 || std::any_of(words.begin(), words.end(), digit)) &&
           words.size() <= kMostWhole;
}

// Signs that a number after Arabic letters does not hold together with.
bool falls_apart(std::string_view words) {
    return !std::all_of(words.begin(), words.end(),
                        [](char c) { return plain(c) || c == '.' || c == ',' || c == ':'; });
}

enum class Strong { None, Left, Right };

// What the character at `at` says of the direction of numbers after it (UAX 9, W2 and W7); what
// says nothing leaves `last`.
Strong strong_after(std::string_view text, std::size_t at, Strong last) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (letter(text[at])) return Strong::Left;
    if (byte < 0xC3) return last;                            // signs; the middle of others
    if (byte >= 0xD6 && byte <= 0xDF) return Strong::Right;  // Hebrew, Arabic and its kin
    if (text.substr(at).starts_with("\u200f")) return Strong::Right;
    for (const std::string_view isolate : {"\u2066", "\u2067", "\u2068", "\u2069"})
        if (text.substr(at).starts_with(isolate)) return Strong::None;
    return byte == 0xE2 ? last : Strong::Left;
}

}  // namespace

std::vector<Run> runs(std::string_view text) {
    std::vector<Run> all;
    std::size_t said = 0;  // up to here
    Strong last = Strong::None;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = evidence_end(text, at);
        if (end == at) {
            last = strong_after(text, at++, last);
            continue;
        }
        Run run{text.substr(at, end - at)};
        run.whole = whole(run.words);
        // After a Latin letter, or from one on, all of it runs from left to right as it is.
        run.apart = !letter(text[at]) && last != Strong::Left && falls_apart(run.words);
        if (!run.apart)
            for (std::size_t i = at; i < end; ++i) last = strong_after(text, i, last);
        if (run.apart || run.whole) {
            if (at > said) all.push_back({text.substr(said, at - said)});
            all.push_back(run);
            said = end;
        }
        at = end;
    }
    if (said < text.size()) all.push_back({text.substr(said)});
    return all;
}

std::string isolated(std::string_view text) {
    std::string made;
    for (const Run& run : runs(text)) {
        if (run.apart) made += "\u2066";
        made += run.words;
        if (run.apart) made += "\u2069";
    }
    return made;
}

}  // namespace tocsin::scoring
