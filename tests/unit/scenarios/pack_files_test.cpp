// Packs as folders and archives, friendly and hostile.
#include "scenarios/pack_files.hpp"

#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "small_pack.hpp"

using namespace tocsin;
using namespace tocsin::testing;

namespace fs = std::filesystem;

namespace {

// A folder of its own that is gone afterwards.
class Scratch {
  public:
    Scratch() {
        std::string name = (fs::temp_directory_path() / "tocsin-pack-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    fs::path file(const std::string& name, const std::string& bytes) const {
        const fs::path path = path_ / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    void folder(const PackFiles& files, const std::string& prefix = "") const {
        for (const auto& [name, bytes] : files) file(prefix + name, bytes);
    }
    const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

// An archive made by libzip itself, with names that zip_pack would never write.
void raw_zip(const fs::path& path, const PackFiles& files, zip_uint32_t mode = S_IFREG | 0644) {
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    REQUIRE(archive);
    for (const auto& [name, bytes] : files) {
        zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        REQUIRE(index >= 0);
        zip_file_set_external_attributes(archive, static_cast<zip_uint64_t>(index), 0,
                                         ZIP_OPSYS_UNIX, mode << 16);
    }
    REQUIRE(zip_close(archive) == 0);
}

}  // namespace

TEST_CASE("pack: folder, archive and archive of the folder are one pack", "[pack]") {
    const Scratch scratch;
    const PackFiles files = small_pack_files();
    scratch.folder(files, "small/");
    scratch.file("small/.git/config", "hidden");
    PackFiles nested;
    for (const auto& [name, bytes] : files) nested["small-pack/" + name] = bytes;
    nested["__MACOSX/small-pack/x"] = "hidden";

    const Pack folder = read_pack(scratch.path() / "small");
    const Pack archive = read_pack(scratch.file("a.zip", zip_pack(files)));
    const Pack inner = read_pack(scratch.file("b.zip", zip_pack(nested)));
    REQUIRE(folder.scenario);
    REQUIRE(archive.scenario);
    REQUIRE(inner.scenario);
    CHECK(folder.hash.size() == 64);
    CHECK(folder.hash == archive.hash);
    CHECK(folder.hash == inner.hash);
    CHECK(*folder.scenario == *inner.scenario);
}

TEST_CASE("pack: the same files give the same archive, in any time zone", "[pack]") {
    const PackFiles files = small_pack_files();
    const std::string before = zip_pack(files);
    const char* zone = std::getenv("TZ");
    const std::string kept = zone ? zone : "";
    setenv("TZ", "Pacific/Auckland", 1);
    tzset();
    CHECK(zip_pack(files) == before);
    if (zone) {
        setenv("TZ", kept.c_str(), 1);
    } else {
        unsetenv("TZ");
    }
    tzset();
    CHECK(zip_pack({}).size() == 22);
}

TEST_CASE("pack: the hash sees every path and every byte", "[pack]") {
    const PackFiles files{{"a", "bc"}, {"d", ""}};
    CHECK(hash_files(files) == hash_files(PackFiles{{"d", ""}, {"a", "bc"}}));
    CHECK(hash_files(files) != hash_files({{"ab", "c"}, {"d", ""}}));
    CHECK(hash_files(files) != hash_files({{"a", "bc"}}));
    CHECK(hash_files(files) != hash_files({{"a", "bc"}, {"d", "e"}}));
    CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("pack: what is no pack says so", "[pack]") {
    const Scratch scratch;
    CHECK(tells(read_pack(scratch.path() / "nowhere").problems, {"there is no such pack"}));
    CHECK(tells(read_pack(scratch.file("x.zip", "PK but no archive")).problems,
                {"x.zip", "no .zip archive"}));
    CHECK(tells(read_pack(scratch.file("empty.zip", "")).problems, {"no .zip archive"}));
    fs::create_directory(scratch.path() / "empty");
    CHECK(tells(read_pack(scratch.path() / "empty").problems, {"the pack has no scenario"}));
    CHECK(tells(read_pack(PackFiles{{"scenario.yml", "format: 1"}}).problems,
                {"no scenario", "scenario.yml"}));
    CHECK(tells(read_pack(PackFiles{{"scenario.yaml", "a: 1"}, {"scenario.json", "{}"}}).problems,
                {"two scenarios"}));
}

TEST_CASE("pack: an archive cut anywhere is refused, never half read", "[pack]") {
    const std::string whole = zip_pack(small_pack_files());
    for (std::size_t size = 0; size < whole.size(); size += 97) {
        std::vector<Problem> problems;
        const Scratch scratch;
        load_files(scratch.file("cut.zip", whole.substr(0, size)), problems);
        CHECK(has_errors(problems));
    }
}

TEST_CASE("pack: paths that leave the pack are refused", "[pack]") {
    for (const char* path : {"../evil", "/etc/passwd", "a/../../b", "a//b", "./a", "a/.", "C:/x",
                             "a\\b", "", "a\nb", "bad\xff"}) {
        INFO(path);
        PackFiles files = small_pack_files();
        files[path] = "x";
        const Pack pack = read_pack(files);
        CHECK(tells(pack.problems, {"leaves the pack"}));
        CHECK_FALSE(pack.scenario);
    }
    const Scratch scratch;
    for (const char* path : {"../evil", "/etc/cron.d/x", "a/../../b"}) {
        PackFiles files = small_pack_files();
        files[path] = "x";
        raw_zip(scratch.path() / "evil.zip", files);
        CHECK(tells(read_pack(scratch.path() / "evil.zip").problems, {"leaves the pack"}));
    }
}

TEST_CASE("pack: links are refused", "[pack]") {
    const Scratch scratch;
    scratch.folder(small_pack_files(), "p/");
    fs::create_symlink("/etc/passwd", scratch.path() / "p/artefacts/passwd");
    CHECK(tells(read_pack(scratch.path() / "p").problems, {"artefacts/passwd", "links"}));
    raw_zip(scratch.path() / "link.zip", {{"scenario.yaml", "/etc/passwd"}}, S_IFLNK | 0777);
    CHECK(tells(read_pack(scratch.path() / "link.zip").problems, {"links are not followed"}));
}

TEST_CASE("pack: too many files and too many bytes are refused while unpacking", "[pack]") {
    const Scratch scratch;
    PackFiles many = small_pack_files();
    for (int i = 0; i < 520; ++i) many["notes/" + std::to_string(i)] = "x";
    CHECK(tells(read_pack(many).problems, {"too large", "512"}));
    CHECK(tells(read_pack(scratch.file("many.zip", zip_pack(many))).problems, {"too large"}));

    // 300 MiB of zeros fit in 300 KiB of archive.
    PackFiles bomb{{"scenario.yaml", std::string(std::size_t{300} << 20, '\0')}};
    const fs::path path = scratch.file("bomb.zip", zip_pack(bomb));
    bomb.clear();
    CHECK(fs::file_size(path) < 1 << 20);
    CHECK(tells(read_pack(path).problems, {"too large", "256 MiB"}));
}

TEST_CASE("pack: artefacts exist, are what the checksum says, and fit", "[pack]") {
    const PackFiles files = small_pack_files();
    const std::string right = sha256_hex(files.at("artefacts/a1-flows.csv"));
    PackFiles changed = files;
    changed["artefacts/a1-flows.csv"] += "x";
    CHECK(tells(read_pack(changed).problems, {"/artefacts/a1/sha256", "checksum",
                                              sha256_hex(changed["artefacts/a1-flows.csv"])}));
    CHECK(tells(read_pack(with(right, "…")).problems, {"allowed: " + right}));
    CHECK(tells(read_pack(with("a1-flows.csv", "a1-flow.csv")).problems,
                {"no such artefact", "did you mean \"artefacts/a1-flows.csv\"?"}));
    CHECK(tells(read_pack(with("    alternative: ", "    alt: ")).problems,
                {"`alternative` is missing"}));
    CHECK(tells(read_pack(with("type: text/csv", "type: csv")).problems, {"not a media type"}));
    PackFiles large = files;
    large["artefacts/a1-flows.csv"] = std::string((10 << 20) + 1, 'x');
    CHECK(tells(read_pack(large).problems, {"artefact is too large", "10 MiB"}));
    PackFiles spare = files;
    spare["artefacts/unused.txt"] = "x";
    CHECK(tells(read_pack(spare).problems, {"warning", "artefacts/unused.txt"}));
    CHECK(read_pack(spare).scenario);
}

TEST_CASE("pack: real addresses in text artefacts are found", "[pack]") {
    PackFiles files = small_pack_files();
    std::string& flows = files["artefacts/a1-flows.csv"];
    const std::string before = sha256_hex(flows);
    flows += "2026-11-14T17:58:05Z,9.9.9.9,53,192.0.2.10,1,17,1,1\n";
    files = with(files, "scenario.yaml", before, sha256_hex(flows));
    const Pack pack = read_pack(files);
    CHECK(tells(pack.problems, {"artefacts/a1-flows.csv:5:22", "9.9.9.9"}));
    CHECK_FALSE(pack.scenario);
}
