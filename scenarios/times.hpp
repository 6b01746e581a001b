// How authors write time: lengths as "90s", "10m", "1h30m", drill times as "T+00:35" or
// "T+01:05:30". Whole seconds; the model holds milliseconds.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tocsin {

inline constexpr std::int64_t kSecond_ms = 1'000;
inline constexpr std::int64_t kMinute_ms = 60 * kSecond_ms;
inline constexpr std::int64_t kHour_ms = 60 * kMinute_ms;
// No drill lasts longer; keeps sums of times far from overflow.
inline constexpr std::int64_t kLongest_ms = 30 * 24 * kHour_ms;

// A length with units, or a bare number of minutes ("1.5"). Empty when it is neither, negative,
// longer than kLongest_ms, or not whole seconds.
std::optional<std::int64_t> parse_length(std::string_view text);
std::optional<std::int64_t> parse_drill_time(std::string_view text);

// The shortest way to write it: "10m", "1h30m", "90s" as "1m30s".
std::string format_length(std::int64_t ms);
std::string format_drill_time(std::int64_t ms);  // "T+00:35", "T+01:05:30"

}  // namespace tocsin
