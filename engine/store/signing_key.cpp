#include "engine/store/signing_key.hpp"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "engine/store/chain.hpp"
#include "engine/store/event_log.hpp"

namespace tocsin {
namespace {

using Seed = std::array<std::uint8_t, 32>;

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

template <std::size_t N>
bool from_hex(std::string_view text, std::array<std::uint8_t, N>& out) {
    std::size_t size = 0;
    return text.size() == 2 * N &&
           sodium_hex2bin(out.data(), N, text.data(), text.size(), nullptr, &size, nullptr) == 0 &&
           size == N;
}

[[noreturn]] void fail(const std::filesystem::path& path, const std::string& why) {
    throw StoreError("The signing key " + path.string() + " " + why + ".");
}

// True: it is there and was read.
bool read(const std::filesystem::path& path, Seed& seed) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0 && errno == ENOENT) return false;
    if (fd < 0) fail(path, "cannot be read (" + std::generic_category().message(errno) + ")");
    std::array<char, 66> text{};
    const auto got = ::read(fd, text.data(), text.size());
    ::close(fd);
    const bool good = got >= 64 && (got == 64 || text[64] == '\n') &&
                      from_hex(std::string_view(text.data(), 64), seed);
    sodium_memzero(text.data(), text.size());
    if (!good) fail(path, "holds no key; move it away, and a new one is made");
    return true;
}

// Appears whole or not at all, and never takes the place of another.
void make(const std::filesystem::path& path) {
    Seed seed{};
    randombytes_buf(seed.data(), seed.size());
    std::string text = hex(seed) + "\n";
    const std::string unfinished = path.string() + ".new" + std::to_string(::getpid());
    const int fd = ::open(unfinished.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) fail(path, "cannot be made (" + std::generic_category().message(errno) + ")");
    const bool written =
        ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
        ::fsync(fd) == 0;
    ::close(fd);
    sodium_memzero(text.data(), text.size());
    sodium_memzero(seed.data(), seed.size());
    // Whoever was first made the key; read() takes that one.
    const bool linked =
        written && (::link(unfinished.c_str(), path.c_str()) == 0 || errno == EEXIST);
    const int why = errno;
    ::unlink(unfinished.c_str());
    if (!linked) fail(path, "cannot be made (" + std::generic_category().message(why) + ")");
}

}  // namespace

SigningKey::SigningKey(const Seed& seed) : seed_(seed) {
    crypto_sign_seed_keypair(public_.data(), secret_.data(), seed_.data());
}

SigningKey::~SigningKey() {
    sodium_memzero(seed_.data(), seed_.size());
    sodium_memzero(secret_.data(), secret_.size());
}

SigningKey SigningKey::open_or_make(const std::filesystem::path& path) {
    if (sodium_init() < 0) fail(path, "cannot be used: the cryptographic library does not start");
    Seed seed{};
    if (!read(path, seed)) {
        make(path);
        if (!read(path, seed)) fail(path, "vanished while it was made");
    }
    SigningKey key(seed);
    sodium_memzero(seed.data(), seed.size());
    return key;
}

std::string SigningKey::public_key() const {
    return hex(public_);
}

std::string SigningKey::sign(std::string_view bytes) const {
    std::array<std::uint8_t, crypto_sign_BYTES> signature{};
    crypto_sign_detached(signature.data(), nullptr, bytes_of(bytes), bytes.size(), secret_.data());
    return hex(signature);
}

std::array<std::uint8_t, 32> SigningKey::derived(std::string_view purpose) const {
    std::array<std::uint8_t, 32> out{};
    crypto_generichash(out.data(), out.size(), bytes_of(purpose), purpose.size(), seed_.data(),
                       seed_.size());
    return out;
}

std::string key_fingerprint(std::string_view public_key) {
    std::array<std::uint8_t, 32> key{};
    if (!from_hex(public_key, key)) return {};
    const std::string digits =
        hex(hash_of(std::string_view(reinterpret_cast<const char*>(key.data()), key.size())));
    return digits.substr(0, 4) + "-" + digits.substr(4, 4) + "-" + digits.substr(8, 4) + "-" +
           digits.substr(12, 4);
}

bool signature_fits(std::string_view public_key, std::string_view bytes,
                    std::string_view signature) {
    std::array<std::uint8_t, 32> key{};
    std::array<std::uint8_t, crypto_sign_BYTES> given{};
    return sodium_init() >= 0 && from_hex(public_key, key) && from_hex(signature, given) &&
           crypto_sign_verify_detached(given.data(), bytes_of(bytes), bytes.size(), key.data()) ==
               0;
}

std::string sha256(std::string_view bytes) {
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> out{};
    crypto_hash_sha256(out.data(), bytes_of(bytes), bytes.size());
    return hex(out);
}

}  // namespace tocsin
