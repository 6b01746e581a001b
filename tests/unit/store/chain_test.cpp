#include "engine/store/chain.hpp"

#include <catch2/catch.hpp>
#include <set>

using namespace tocsin;

// The expected values were computed by the Python of docs/log.md, not by this program.
TEST_CASE("chain: the hashes are those that docs/log.md describes", "[store]") {
    const Hash before = genesis("flood-1", "00ff");
    CHECK(hex(before) == "2fd75a9ded560fa9d0bf68c9c2881d8625961496f6b069d90ce4c31d6b6bd9bc");
    const Row row{1, -2, 1'790'000'000'000'000, "lobby_opened", "engine", "{\"v\":1}"};
    CHECK(hex(chained(before, row)) ==
          "c4bd9850bec527ea503099883007cf202162256ea08383d760ba86d26d4ddb48");
}

TEST_CASE("chain: texts that only together are the same give different hashes", "[store]") {
    const Hash before = genesis("d", "p");
    std::set<Hash> seen{genesis("dp", ""), genesis("", "dp"), before};
    seen.insert(chained(before, {1, 0, 0, "ab", "c", "d"}));
    seen.insert(chained(before, {1, 0, 0, "a", "bc", "d"}));
    seen.insert(chained(before, {1, 0, 0, "a", "b", "cd"}));
    seen.insert(chained(before, {2, 0, 0, "ab", "c", "d"}));
    seen.insert(chained(before, {1, 2, 0, "ab", "c", "d"}));
    seen.insert(chained(before, {1, 0, 2, "ab", "c", "d"}));
    CHECK(seen.size() == 9);
}
