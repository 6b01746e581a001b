// Whether a drill's file is whole and unchanged, offline and from the file alone.
//
// What it finds: any record changed, missing, added or moved among the others; any file of the pack
// changed, missing or added; damaged pages. What it cannot find while checkpoints are not signed: a
// log cut off after one of its records, and one written anew from some record on by somebody who
// computes the hashes too. Compare `head` with one noted elsewhere at ENDEX to find both.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace tocsin {

struct VerifyReport {
    bool whole = false;
    std::uint64_t records = 0;               // those that are as they were written, from the first
    std::optional<std::uint64_t> first_bad;  // the first that is not; empty: none, or not a record
    std::string problem;                     // in words; empty when whole
    std::string drill;
    std::string head;  // hash of the last good record, lower-case hex
};

// Never throws: a file that cannot be opened is not whole, and `problem` says why.
VerifyReport verify(const std::filesystem::path& path);

// The report in one or two sentences.
std::string describe(const VerifyReport& report);

}  // namespace tocsin
