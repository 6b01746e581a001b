#include "engine/store/chain.hpp"

#include <sodium.h>

namespace tocsin {
namespace {

class Hasher {
  public:
    Hasher() { crypto_generichash_init(&state_, nullptr, 0, Hash{}.size()); }

    void raw(const void* data, std::size_t size) {
        crypto_generichash_update(&state_, static_cast<const unsigned char*>(data), size);
    }
    // Eight bytes, least significant first, whatever the machine.
    void number(std::uint64_t value) {
        std::array<unsigned char, 8> bytes{};
        for (unsigned char& byte : bytes) {
            byte = static_cast<unsigned char>(value & 0xFF);
            value >>= 8;
        }
        raw(bytes.data(), bytes.size());
    }
    // Its length first: no two different records give the same bytes.
    void text(std::string_view text) {
        number(text.size());
        raw(text.data(), text.size());
    }
    Hash finish() {
        Hash out{};
        crypto_generichash_final(&state_, out.data(), out.size());
        return out;
    }

  private:
    crypto_generichash_state state_{};
};

}  // namespace

Hash genesis(std::string_view drill, std::string_view pack_hash) {
    Hasher hasher;
    hasher.text("tocsin log 1");
    hasher.text(drill);
    hasher.text(pack_hash);
    return hasher.finish();
}

Hash chained(const Hash& previous, const Row& row) {
    Hasher hasher;
    hasher.raw(previous.data(), previous.size());
    hasher.number(row.seq);
    hasher.number(static_cast<std::uint64_t>(row.at_ms));
    hasher.number(static_cast<std::uint64_t>(row.utc_us));
    hasher.text(row.kind);
    hasher.text(row.actor);
    hasher.text(row.data);
    return hasher.finish();
}

Hash hash_of(std::string_view bytes) {
    Hasher hasher;
    hasher.raw(bytes.data(), bytes.size());
    return hasher.finish();
}

std::string hex(std::span<const std::uint8_t> bytes) {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string out;
    for (const std::uint8_t byte : bytes) {
        out += kDigits[byte >> 4];
        out += kDigits[byte & 0xF];
    }
    return out;
}

}  // namespace tocsin
