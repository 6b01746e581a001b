// The key with which a server signs what it gives out: Ed25519, one file, made at first use and
// readable by its owner alone. Lose it and old signatures still fit its public half; let it out and
// anybody can sign.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace tocsin {

class SigningKey {
  public:
    // StoreError where the file cannot be read or made, or is not a key.
    static SigningKey open_or_make(const std::filesystem::path& path);
    SigningKey(const SigningKey&) = default;
    SigningKey& operator=(const SigningKey&) = default;
    ~SigningKey();  // leaves no copy of the secret in memory

    std::string public_key() const;                  // 64 hex digits
    std::string sign(std::string_view bytes) const;  // 128 hex digits
    // A secret for another purpose, the same each time; it tells nothing of the key.
    std::array<std::uint8_t, 32> derived(std::string_view purpose) const;

  private:
    explicit SigningKey(const std::array<std::uint8_t, 32>& seed);
    std::array<std::uint8_t, 32> seed_{}, public_{};
    std::array<std::uint8_t, 64> secret_{};
};

// What people compare aloud: "1a2b-3c4d-5e6f-7081"; empty where it is no public key.
std::string key_fingerprint(std::string_view public_key);
bool signature_fits(std::string_view public_key, std::string_view bytes,
                    std::string_view signature);
std::string sha256(std::string_view bytes);  // lower-case hex

}  // namespace tocsin
