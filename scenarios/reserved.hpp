// A drill must never name a real machine or person: addresses, domains, AS and phone numbers come
// from the ranges kept for documentation (RFC 5737, 3849, 9637, 2606, 6761, 5398, 9542; E.164
// +999), or, as the inside of a fictional network would show them, from private ranges (RFC 1918).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scenarios/check.hpp"
#include "scenarios/model.hpp"
#include "scenarios/read.hpp"

namespace tocsin {

// Something in a text that looks like a real address.
struct Unreserved {
    std::size_t offset = 0;
    std::string what;     // "address", "domain", "AS number", "phone number", "hardware address"
    std::string found;    // as written
    std::string allowed;  // the ranges
};

// What in `text` lies outside the reserved ranges, in order. Version numbers, times, file names
// and dotted field names are not taken for addresses.
std::vector<Unreserved> unreserved(std::string_view text);

// Adds an error for each of those in the scenario's texts and in its translations.
void check_reserved(const Scenario& scenario, const Locate& locate, std::vector<Problem>& problems);
// … and in the bytes of an artefact, with its line and column.
void check_reserved_file(const std::string& file, std::string_view bytes,
                         std::vector<Problem>& problems);

// Whether an artefact of this media type is text to scan.
bool is_text_type(std::string_view media_type);

}  // namespace tocsin
