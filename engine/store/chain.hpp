// The hash chain of a log (docs/log.md): every record's hash covers the record and the hash before
// it, so that no record can be changed, left out, added or moved without changing all that follow.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace tocsin {

using Hash = std::array<std::uint8_t, 32>;  // BLAKE2b-256

// One record as its columns hold it.
struct Row {
    std::uint64_t seq = 0;
    std::int64_t at_ms = 0;
    std::int64_t utc_us = 0;
    std::string_view kind, actor, data;
};

// The hash before record 1: it ties the log to its drill and to the scenario it was played with.
Hash genesis(std::string_view drill, std::string_view pack_hash);
Hash chained(const Hash& previous, const Row& row);
Hash hash_of(std::string_view bytes);

std::string hex(std::span<const std::uint8_t> bytes);  // lower case

}  // namespace tocsin
