#include "engine/store/drill_file.hpp"

#include <catch2/catch.hpp>

#include "engine/store/event_codec.hpp"
#include "tests/unit/store/fixture.hpp"
#include "tests/unit/store/random_event.hpp"

using namespace tocsin;
using namespace tocsin::testing;
using Catch::Contains;

namespace {

const DrillMeta kMeta{"flood-1", "00ff", 1'790'000'000'000'000};

std::vector<nlohmann::json> lines(const EventLog& log, std::uint64_t from = 1) {
    std::vector<nlohmann::json> out;
    log.read(from, [&](Record&& record) { out.push_back(record_to_json(record)); });
    return out;
}

std::vector<nlohmann::json> lines(const std::vector<Record>& records) {
    std::vector<nlohmann::json> out;
    for (const Record& record : records) out.push_back(record_to_json(record));
    return out;
}

void append_and_read(EventLog& log, Random& random) {
    std::vector<nlohmann::json> all;
    for (int round = 0; round < 10; ++round) {
        const auto batch =
            random_records(random, log.last_seq() + 1, 1 + static_cast<std::size_t>(round));
        log.append(batch);
        for (auto& line : lines(batch)) all.push_back(line);
        REQUIRE(log.last_seq() == all.size());
    }
    log.append({});
    CHECK(lines(log) == all);
    CHECK(lines(log, 0) == all);
    for (const std::uint64_t from : {2U, 31U, 55U})
        CHECK(lines(log, from) ==
              std::vector(all.begin() + static_cast<std::ptrdiff_t>(from) - 1, all.end()));
    CHECK(lines(log, 56).empty());
    CHECK(lines(log, 1000).empty());
}

}  // namespace

TEST_CASE("log: what is appended is read back, from any record on", "[store]") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    Random random(seed);
    MemoryLog memory;
    append_and_read(memory, random);
    const TempFolder folder;
    append_and_read(*DrillFile::create(folder / "a.drill", small_pack(), kMeta), random);
}

TEST_CASE("log: a record that does not follow the last one is refused", "[store]") {
    Random random(1);
    const TempFolder folder;
    MemoryLog memory;
    const auto file = DrillFile::create(folder / "a.drill", small_pack(), kMeta);
    for (EventLog* log : {static_cast<EventLog*>(&memory), static_cast<EventLog*>(file.get())}) {
        log->append(random_records(random, 1, 3));
        CHECK_FALSE(refusal([&] { log->append(random_records(random, 3, 1)); }).empty());
        CHECK_FALSE(refusal([&] { log->append(random_records(random, 5, 1)); }).empty());
        auto gap = random_records(random, 4, 3);
        gap.erase(gap.begin() + 1);
        CHECK_FALSE(refusal([&] { log->append(gap); }).empty());
        CHECK(log->last_seq() == 3);
        CHECK(lines(*log).size() == 3);
        log->append(random_records(random, 4, 1));
    }
}

TEST_CASE("drill file: it is found again as it was left", "[store]") {
    Random random(2);
    const TempFolder folder;
    const auto path = folder / "a.drill";
    std::vector<nlohmann::json> before;
    {
        const auto file = DrillFile::create(path, small_pack(), kMeta);
        CHECK(file->last_seq() == 0);
        CHECK(lines(*file).empty());
        file->append(random_records(random, 1, 50));
        before = lines(*file);
    }
    CHECK(folder.files() == 1);  // one drill, one file
    const auto file = DrillFile::open(path);
    CHECK(file->last_seq() == 50);
    CHECK(lines(*file) == before);
    CHECK(file->pack() == small_pack());
    CHECK(file->meta().drill == kMeta.drill);
    CHECK(file->meta().pack_hash == kMeta.pack_hash);
    CHECK(file->meta().created_us == kMeta.created_us);
    file->append(random_records(random, 51, 1));
    CHECK(lines(*file).size() == 51);
}

TEST_CASE("drill file: every commit waits for the disk", "[store]") {
    const TempFolder folder;
    const auto file = DrillFile::create(folder / "a.drill", small_pack(), kMeta);
    CHECK(file->database().number("PRAGMA synchronous") == 2);  // FULL
    Statement mode(file->database(), "PRAGMA journal_mode");
    REQUIRE(mode.step());
    CHECK(mode.text(0) == "wal");
}

TEST_CASE("drill file: an existing file is never written over", "[store]") {
    const TempFolder folder;
    const auto path = folder / "a.drill";
    DrillFile::create(path, small_pack(), kMeta)->append({Record{1, 0, 0, {}, {}, LobbyOpened{}}});
    CHECK_THAT(refusal([&] { DrillFile::create(path, small_pack(), kMeta); }), Contains("exists"));
    CHECK(DrillFile::open(path)->last_seq() == 1);
}

TEST_CASE("drill file: what a killed creation left behind is no hindrance", "[store]") {
    const TempFolder folder;
    const auto path = folder / "a.drill";
    std::filesystem::copy_file("/bin/true", path.string() + ".new");
    CHECK(DrillFile::create(path, small_pack(), kMeta)->last_seq() == 0);
    CHECK_FALSE(std::filesystem::exists(path.string() + ".new"));
}

TEST_CASE("drill file: a file that is not one is refused in words", "[store]") {
    const TempFolder folder;
    CHECK_THAT(refusal([&] { DrillFile::open(folder / "none.drill"); }), Contains("no file"));
    const auto other = folder / "other.drill";
    {
        Database(other, Database::Mode::Create).run("CREATE TABLE t(x)");
    }
    CHECK_THAT(refusal([&] { DrillFile::open(other); }), Contains("not the file of a drill"));
    const auto text = folder / "text.drill";
    std::filesystem::copy_file("/bin/true", text);
    CHECK_THAT(refusal([&] { DrillFile::open_readonly(text); }), Contains("damaged"));
    const auto newer = folder / "newer.drill";
    DrillFile::create(newer, small_pack(), kMeta);
    {
        Database(newer, Database::Mode::Write).run("PRAGMA user_version=7");
    }
    CHECK_THAT(refusal([&] { DrillFile::open(newer); }), Contains("newer Tocsin (format 7"));
}

TEST_CASE("drill file: a second writer is refused, and nothing is interleaved", "[store]") {
    Random random(3);
    const TempFolder folder;
    const auto path = folder / "a.drill";
    const auto first = DrillFile::create(path, small_pack(), kMeta);
    const auto second = DrillFile::open(path);
    const auto batch = random_records(random, 1, 2);
    first->append(batch);
    CHECK_THAT(refusal([&] { second->append(random_records(random, 1, 3)); }),
               Contains("Another program has written"));
    CHECK(lines(*first) == lines(batch));
    first->append(random_records(random, 3, 1));
    CHECK(lines(*second).size() == 3);
}

TEST_CASE("drill file: tools read while a server writes, and change nothing", "[store]") {
    Random random(4);
    const TempFolder folder;
    const auto path = folder / "a.drill";
    {
        const auto writer = DrillFile::create(path, small_pack(), kMeta);
        writer->append(random_records(random, 1, 5));
        const auto reader = DrillFile::open_readonly(path);
        CHECK(lines(*reader) == lines(*writer));
        writer->append(random_records(random, 6, 5));
        CHECK(reader->last_seq() == 10);
        CHECK(lines(*reader, 6) == lines(*writer, 6));
        writer->checkpoint();
        CHECK(lines(*reader) == lines(*writer));
        CHECK_THAT(refusal([&] { reader->append(random_records(random, 11, 1)); }),
                   Contains("reading only"));
        std::size_t seen = 0;  // one read is one moment, whatever is appended meanwhile
        reader->read(1, [&](Record&&) {
            if (++seen == 1) writer->append(random_records(random, 11, 1));
        });
        CHECK(seen == 10);
    }
    CHECK(folder.files() == 1);
    const auto written = std::filesystem::last_write_time(path);
    CHECK(DrillFile::open_readonly(path)->last_seq() == 11);
    CHECK(folder.files() == 1);
    CHECK(std::filesystem::last_write_time(path) == written);
}

TEST_CASE("drill file: a reader of some kinds is passed the others, all of them checked",
          "[store]") {
    Random random(6);
    const TempFolder folder;
    const auto path = folder / "a.drill";
    const auto batch = random_records(random, 1, 60);
    DrillFile::create(path, small_pack(), kMeta)->append(batch);
    const std::string_view wanted = kind_of(batch[20].event);
    std::vector<std::uint64_t> taken, passed;
    const DrillFile::Reader reader{
        [&](std::string_view kind, std::string_view) { return kind == wanted; },
        [&](Record&& record) {
            CHECK(kind_of(record.event) == wanted);
            taken.push_back(record.seq);
        },
        [&](std::uint64_t seq, std::int64_t at_ms) {
            CHECK(at_ms == batch[seq - 1].at_ms);
            passed.push_back(seq);
        }};
    DrillFile::open_readonly(path)->read(1, reader);
    CHECK(std::find(taken.begin(), taken.end(), 21) != taken.end());
    CHECK(taken.size() + passed.size() == 60);
    {
        Database(path, Database::Mode::Write).run("UPDATE records SET data='{}' WHERE seq=60");
    }
    CHECK_THAT(refusal([&] { DrillFile::open_readonly(path)->read(1, reader); }),
               Contains("Record 60 of"));
}

TEST_CASE("drill file: a damaged record stops the reading, and is named", "[store]") {
    Random random(5);
    const TempFolder folder;
    const auto path = folder / "a.drill";
    DrillFile::create(path, small_pack(), kMeta)->append(random_records(random, 1, 9));
    {
        Database(path, Database::Mode::Write).run("UPDATE records SET at_ms=at_ms+1 WHERE seq=4");
    }
    const auto file = DrillFile::open(path);
    std::size_t seen = 0;
    CHECK_THAT(refusal([&] { file->read(1, [&](Record&&) { ++seen; }); }), Contains("Record 4 of"));
    CHECK(seen == 3);
}
