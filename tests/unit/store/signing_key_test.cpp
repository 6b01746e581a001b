// The signing key: made once, kept to its owner, and its signatures fit nothing else.
#include <catch2/catch.hpp>

#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "engine/store/data_folder.hpp"
#include "engine/store/event_log.hpp"
#include "engine/store/signing_key.hpp"

using namespace tocsin;

namespace {

struct Folder {
    std::filesystem::path path;
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "key-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    ~Folder() { std::filesystem::remove_all(path); }
};

}  // namespace

TEST_CASE("signing key: made at first use for its owner alone, and the same from then on",
          "[store]") {
    const Folder folder;
    const auto file = folder.path / "signing.key";
    const SigningKey first = SigningKey::open_or_make(file);
    struct stat about{};
    REQUIRE(::stat(file.c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0600);
    const SigningKey again = SigningKey::open_or_make(file);
    CHECK(first.public_key() == again.public_key());
    CHECK(first.derived("a") == again.derived("a"));
    CHECK(first.derived("a") != first.derived("b"));
    CHECK(key_fingerprint(first.public_key()).size() == 19);
    CHECK(key_fingerprint("no key").empty());
    const SigningKey other = SigningKey::open_or_make(folder.path / "other.key");
    CHECK(other.public_key() != first.public_key());
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path), {}) == 2);
}

TEST_CASE("signing key: a signature fits its bytes and its key, and nothing else", "[store]") {
    const Folder folder;
    const SigningKey key = SigningKey::open_or_make(folder.path / "a"),
                     other = SigningKey::open_or_make(folder.path / "b");
    const std::string signature = key.sign("words");
    CHECK(signature_fits(key.public_key(), "words", signature));
    CHECK_FALSE(signature_fits(key.public_key(), "Words", signature));
    CHECK_FALSE(signature_fits(other.public_key(), "words", signature));
    CHECK_FALSE(signature_fits(key.public_key(), "words", other.sign("words")));
    CHECK_FALSE(signature_fits(key.public_key(), "words", "00"));
    CHECK_FALSE(signature_fits("", "words", signature));
}

TEST_CASE("signing key: a file that is no key is refused, not written over", "[store]") {
    const Folder folder;
    const auto file = folder.path / "signing.key";
    std::ofstream(file) << "something else";
    CHECK_THROWS_AS(SigningKey::open_or_make(file), StoreError);
    CHECK(std::filesystem::file_size(file) == 14);
    CHECK_THROWS_AS(SigningKey::open_or_make(folder.path / "none" / "signing.key"), StoreError);
}

TEST_CASE("signing key: it stands in the data folder, or beside a drill kept elsewhere",
          "[store]") {
    CHECK(signing_key_file("/var/lib/tocsin/drills/a.drill") == "/var/lib/tocsin/signing.key");
    CHECK(signing_key_file("/home/me/a.drill") == "/home/me/signing.key");
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
