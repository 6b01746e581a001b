// Numbers, times and lengths as the report prints them: fixed decimals, no locale, the same bytes
// everywhere.
#pragma once

#include <cstdint>
#include <string>

namespace tocsin::scoring {

std::string decimal(double value,
                    int decimals = 2);         // "0.83"; never "-0.00", "n/a" for what is no number
std::string count(std::size_t value);          // "12"
std::string percent(double share);             // "83 %"
std::string drill_time(std::int64_t at_ms);    // "T+01:05:30"
std::string duration(std::int64_t length_ms);  // "12 min 30 s", "1 h 05 min", "40 s"
std::string utc_date(std::int64_t utc_us);     // "2026-11-14 18:05 UTC"

}  // namespace tocsin::scoring
