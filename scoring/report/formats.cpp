#include "scoring/report/formats.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace tocsin::scoring {

namespace {

std::string two(std::int64_t value) {
    std::string digits = std::to_string(value);
    return digits.size() < 2 ? "0" + digits : digits;
}

}  // namespace

std::string decimal(double value, int decimals) {
    if (!std::isfinite(value)) return "n/a";
    std::array<char, 64> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            std::chars_format::fixed, decimals);
    if (error != std::errc{}) return "n/a";
    std::string text(buffer.data(), end);
    if (text.starts_with('-') && text.find_first_not_of("-0.") == std::string::npos)
        text.erase(0, 1);
    return text;
}

std::string count(std::size_t value) {
    return std::to_string(value);
}

std::string drill_time(std::int64_t at_ms) {
    const std::int64_t seconds = at_ms / 1000;
    return "T+" + two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60);
}

std::string utc_date(std::int64_t utc_us) {
    using namespace std::chrono;
    const sys_time<microseconds> instant{microseconds{utc_us}};
    const auto day = floor<days>(instant);
    const year_month_day date{day};
    const auto minutes = duration_cast<std::chrono::minutes>(instant - day).count();
    return std::to_string(static_cast<int>(date.year())) + "-" +
           two(static_cast<unsigned>(date.month())) + "-" + two(static_cast<unsigned>(date.day())) +
           " " + two(minutes / 60) + ":" + two(minutes % 60) + " UTC";
}

}  // namespace tocsin::scoring
