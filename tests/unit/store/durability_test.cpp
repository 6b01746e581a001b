// The disk and the process at their worst: killed, full, read-only.
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <fstream>

#include "engine/store/data_folder.hpp"
#include "engine/store/drill_file.hpp"
#include "engine/store/verify.hpp"
#include "scenarios/pack_files.hpp"
#include "tests/unit/store/fixture.hpp"
#include "tests/unit/store/random_event.hpp"

using namespace tocsin;
using namespace tocsin::testing;
using Catch::Contains;

namespace {

DrillMeta meta_of(const PackFiles& pack) {
    return {"flood-1", hash_files(pack), 0};
}

// Appends for ever, and says on `acknowledge` each time how far the log is.
[[noreturn]] void append_until_killed(const std::filesystem::path& path, int acknowledge,
                                      std::uint64_t seed) {
    Random random(seed);
    try {
        const auto file = DrillFile::open(path);
        for (int round = 0;; ++round) {
            file->append(random_records(random, file->last_seq() + 1, 1 + random() % 20));
            const std::uint64_t seq = file->last_seq();
            if (::write(acknowledge, &seq, sizeof seq) != sizeof seq) break;
            if (round % 7 == 6) file->checkpoint();
        }
    } catch (const std::exception&) {
    }
    ::_exit(1);
}

// Kills a writer after `count` acknowledgements; returns the last one that got out.
std::uint64_t kill_writer(const std::filesystem::path& path, std::uint64_t seed,
                          std::uint64_t count) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    if (child == 0) append_until_killed(path, ends[1], seed);
    ::close(ends[1]);
    std::uint64_t acknowledged = 0, seen = 0;
    for (std::uint64_t seq = 0; ::read(ends[0], &seq, sizeof seq) == sizeof seq;) {
        acknowledged = seq;
        if (++seen == count) ::kill(child, SIGKILL);
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    return acknowledged;
}

// Appends until the disk refuses, makes room, and goes on. "" where all is as it must be.
std::string fill_and_go_on(const std::filesystem::path& path,
                           const std::function<void()>& make_room) {
    Random random(11);
    const PackFiles pack = small_pack();
    const auto file = DrillFile::create(path, pack, meta_of(pack));
    std::string words;
    std::vector<Record> batch;
    while (words.empty() && file->last_seq() < 100'000) {
        batch = random_records(random, file->last_seq() + 1, 50);
        words = refusal([&] { file->append(batch); });
    }
    if (words.find("full") == std::string::npos) return "not refused as full: " + words;
    const std::uint64_t before = file->last_seq();
    if (before == 0 || before + 1 != batch.front().seq) return "the log moved on";
    if (refusal([&] { file->append(batch); }).empty()) return "taken without room";
    make_room();
    file->append(batch);
    std::uint64_t seen = 0;
    file->read(1, [&](Record&& record) { seen += record.seq == seen + 1; });
    if (seen != before + 50) return "lost: " + std::to_string(seen);
    const VerifyReport report = verify(path);
    return report.whole && report.records == seen ? "" : describe(report);
}

}  // namespace

TEST_CASE("durability: kill -9 at any moment loses nothing acknowledged", "[store]") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    Random random(seed);
    const TempFolder folder;
    const auto path = folder / "a.drill";
    const PackFiles pack = small_pack();
    DrillFile::create(path, pack, meta_of(pack));
    for (int round = 0; round < 8; ++round) {
        const std::uint64_t acknowledged = kill_writer(path, random(), 1 + random() % 60);
        const VerifyReport as_left = verify(path);
        INFO(describe(as_left));
        REQUIRE(as_left.whole);
        REQUIRE(as_left.records >= acknowledged);
        std::uint64_t seen = 0;
        const auto file = DrillFile::open(path);
        file->read(1, [&](Record&& record) { REQUIRE(record.seq == ++seen); });
        REQUIRE(seen == as_left.records);
        REQUIRE(file->last_seq() == seen);
    }
}

TEST_CASE("durability: a file that may not grow is a full disk, until it may", "[store]") {
    const TempFolder folder;
    CHECK(in_child([&] {
              ::signal(SIGXFSZ, SIG_IGN);
              rlimit limit{};
              ::getrlimit(RLIMIT_FSIZE, &limit);
              const rlimit small{512 * 1024, limit.rlim_max};
              ::setrlimit(RLIMIT_FSIZE, &small);
              return fill_and_go_on(folder / "a.drill", [&] { ::setrlimit(RLIMIT_FSIZE, &limit); });
          }) == "");
}

TEST_CASE("durability: a full disk refuses, and goes on when there is room", "[store]") {
    const TempFolder folder;
    const std::string outcome = in_child([&]() -> std::string {
        const int rooms = CLONE_NEWNS | (::geteuid() == 0 ? 0 : CLONE_NEWUSER);
        if (::unshare(rooms) != 0 ||
            ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=1m") != 0)
            return "not allowed";
        const auto ballast = folder / "ballast";
        std::ofstream(ballast) << std::string(300'000, 'x');
        return fill_and_go_on(folder / "a.drill", [&] { std::filesystem::remove(ballast); });
    });
    if (outcome == "not allowed")
        WARN("left out: this user may not mount a small disk");
    else
        CHECK(outcome == "");
}

TEST_CASE("durability: a drill that does not fit on the disk leaves nothing behind", "[store]") {
    const TempFolder folder;
    CHECK_THAT(in_child([&] {
                   ::signal(SIGXFSZ, SIG_IGN);
                   const rlimit small{100'000, 100'000};
                   ::setrlimit(RLIMIT_FSIZE, &small);
                   PackFiles pack = small_pack();
                   pack["artefacts/large.bin"] = std::string(1'000'000, 'x');
                   return refusal([&] { DrillFile::create(folder / "a.drill", pack, {}); });
               }),
               Contains("full"));
    CHECK(folder.files() == 0);
}

TEST_CASE("durability: where nothing can be written, tools still read", "[store]") {
    Random random(12);
    const TempFolder folder;
    const auto path = folder / "a.drill";
    const PackFiles pack = small_pack();
    DrillFile::create(path, pack, meta_of(pack))->append(random_records(random, 1, 20));
    std::filesystem::permissions(path, std::filesystem::perms(0444));
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0555));
    CHECK(in_child([&] {
              become_nobody();
              return describe(verify(path)).substr(0, 32) + (verify(path).whole ? "+" : "-");
          }) == "Whole and unchanged: 20 records +");
    CHECK_THAT(in_child([&] {
                   become_nobody();
                   return refusal([&] { DrillFile::open(path); });
               }),
               Contains("cannot be"));
    CHECK_THAT(in_child([&] {
                   become_nobody();
                   return refusal([&] { DrillFile::create(folder / "b.drill", pack, {}); });
               }),
               Contains("cannot be"));
    CHECK_THAT(in_child([&] {
                   become_nobody();
                   return refusal([&] { DataFolder::open(folder.path()); });
               }),
               Contains("cannot be written (Permission denied)"));
    CHECK_THAT(in_child([&] {
                   become_nobody();
                   return refusal([&] { DataFolder::open(folder / "data"); });
               }),
               Contains("cannot be made (Permission denied)"));
}
