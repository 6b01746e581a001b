// What is written alike in every language: drill times, dates, and numbers for machines (fixed
// decimals, no locale). Numbers for people are Say's.
#pragma once

#include <cstdint>
#include <string>

namespace tocsin::scoring {

std::string decimal(double value,
                    int decimals = 2);       // "0.83"; never "-0.00", "n/a" for what is no number
std::string count(std::size_t value);        // "12"
std::string drill_time(std::int64_t at_ms);  // "T+01:05:30"
std::string utc_date(std::int64_t utc_us);   // "2026-11-14 18:05 UTC"

}  // namespace tocsin::scoring
