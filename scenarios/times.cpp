#include "scenarios/times.hpp"

#include <charconv>
#include <cmath>
#include <cstdio>

namespace tocsin {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Reads up to nine digits off the front of `text`.
std::optional<std::int64_t> take_number(std::string_view& text) {
    std::size_t digits = 0;
    while (digits < text.size() && is_digit(text[digits])) ++digits;
    if (digits == 0 || digits > 9) return std::nullopt;
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + digits, value);
    text.remove_prefix(digits);
    return value;
}

std::optional<std::int64_t> bounded(std::int64_t ms) {
    if (ms > kLongest_ms) return std::nullopt;
    return ms;
}

std::optional<std::int64_t> bare_minutes(std::string_view text) {
    double minutes = 0;
    const auto [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), minutes, std::chars_format::fixed);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    if (!(minutes >= 0) || minutes * static_cast<double>(kMinute_ms) > kLongest_ms)
        return std::nullopt;
    const double seconds = minutes * 60;
    if (std::abs(seconds - std::round(seconds)) > 1e-6) return std::nullopt;
    return static_cast<std::int64_t>(std::llround(seconds)) * kSecond_ms;
}

}  // namespace

std::optional<std::int64_t> parse_length(std::string_view text) {
    if (text.empty() || !is_digit(text[0])) return std::nullopt;
    if (text.find_first_of("hms") == text.npos) return bare_minutes(text);
    std::int64_t total = 0;
    std::int64_t previous_unit = kLongest_ms;
    while (!text.empty()) {
        const auto number = take_number(text);
        if (!number || text.empty()) return std::nullopt;
        const std::int64_t unit = text[0] == 'h'   ? kHour_ms
                                  : text[0] == 'm' ? kMinute_ms
                                  : text[0] == 's' ? kSecond_ms
                                                   : 0;
        if (unit == 0 || unit >= previous_unit) return std::nullopt;
        previous_unit = unit;
        total += *number * unit;
        text.remove_prefix(1);
    }
    return bounded(total);
}

std::optional<std::int64_t> parse_drill_time(std::string_view text) {
    if (!text.starts_with("T+")) return std::nullopt;
    text.remove_prefix(2);
    std::int64_t total = 0;
    for (int part = 0; part < 3; ++part) {
        const std::size_t before = text.size();
        const auto number = take_number(text);
        if (!number) return std::nullopt;
        const std::size_t digits = before - text.size();
        if (digits != 2 && !(part == 0 && digits == 3)) return std::nullopt;
        if (part > 0 && *number > 59) return std::nullopt;
        total += *number * (part == 0 ? kHour_ms : part == 1 ? kMinute_ms : kSecond_ms);
        if (text.empty()) return part == 0 ? std::nullopt : bounded(total);
        if (text[0] != ':') return std::nullopt;
        text.remove_prefix(1);
    }
    return std::nullopt;
}

std::string format_length(std::int64_t ms) {
    const std::int64_t hours = ms / kHour_ms;
    const std::int64_t minutes = ms % kHour_ms / kMinute_ms;
    const std::int64_t seconds = ms % kMinute_ms / kSecond_ms;
    std::string out;
    if (hours) out += std::to_string(hours) + 'h';
    if (minutes) out += std::to_string(minutes) + 'm';
    if (seconds || out.empty()) out += std::to_string(seconds) + 's';
    return out;
}

std::string format_drill_time(std::int64_t ms) {
    const std::int64_t seconds = ms % kMinute_ms / kSecond_ms;
    char text[40];
    std::snprintf(text, sizeof text, "T+%02lld:%02lld", static_cast<long long>(ms / kHour_ms),
                  static_cast<long long>(ms % kHour_ms / kMinute_ms));
    std::string out = text;
    if (seconds) {
        std::snprintf(text, sizeof text, ":%02lld", static_cast<long long>(seconds));
        out += text;
    }
    return out;
}

}  // namespace tocsin
