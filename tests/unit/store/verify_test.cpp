#include "engine/store/verify.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

#include "engine/store/drill_file.hpp"
#include "engine/store/event_codec.hpp"
#include "scenarios/pack_files.hpp"
#include "tests/unit/store/fixture.hpp"
#include "tests/unit/store/random_event.hpp"

using namespace tocsin;
using namespace tocsin::testing;
using Catch::Contains;

namespace {

constexpr std::uint64_t kRecords = 12;

// A drill of twelve records, the first of which creates it.
void make_drill(const std::filesystem::path& path) {
    Random random(21);
    const PackFiles pack = small_pack();
    const std::string hash = hash_files(pack);
    const auto file = DrillFile::create(path, pack, {"flood-1", hash, 0});
    file->append(
        {Record{1, 0, 7, {}, {}, DrillCreated{"flood-1", "Flood", "s2", "1", hash, true}}});
    file->append(random_records(random, 2, kRecords - 1));
}

VerifyReport after(const TempFolder& folder, const char* sql) {
    static int count = 0;
    const auto path = folder / (std::to_string(++count) + ".drill");
    std::filesystem::copy_file(folder / "good.drill", path);
    {
        Database(path, Database::Mode::Write).run(sql);
    }
    return verify(path);
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("verify: a file as it was written is whole", "[store]") {
    const TempFolder folder;
    make_drill(folder / "good.drill");
    const VerifyReport report = verify(folder / "good.drill");
    INFO(describe(report));
    CHECK(report.whole);
    CHECK(report.problem.empty());
    CHECK(report.records == kRecords);
    CHECK_FALSE(report.first_bad);
    CHECK(report.drill == "flood-1");
    CHECK(report.head.size() == 64);
    CHECK_THAT(describe(report), Contains("12 records"));
    CHECK(folder.files() == 1);
}

TEST_CASE("verify: a change of any column is found at its record", "[store]") {
    const TempFolder folder;
    make_drill(folder / "good.drill");
    for (const char* sql : {
             "UPDATE records SET at_ms=at_ms+1 WHERE seq=7",
             "UPDATE records SET utc_us=utc_us-1 WHERE seq=7",
             "UPDATE records SET kind='lobby_opened ' WHERE seq=7",
             "UPDATE records SET actor=actor || ' ' WHERE seq=7",
             "UPDATE records SET data=replace(data, '{', '{ ') WHERE seq=7",
             "UPDATE records SET hash=zeroblob(32) WHERE seq=7",
             "UPDATE records SET hash=zeroblob(0) WHERE seq=7",
             "DELETE FROM records WHERE seq=7",
             "UPDATE records SET seq=99 WHERE seq=7",
             "UPDATE records SET data=(SELECT data FROM records WHERE seq=8),"
             " kind=(SELECT kind FROM records WHERE seq=8) WHERE seq=7",
         }) {
        INFO(sql);
        const VerifyReport report = after(folder, sql);
        INFO(describe(report));
        CHECK_FALSE(report.whole);
        CHECK(report.first_bad == 7U);
        CHECK(report.records == 6);
        CHECK_THAT(report.problem, Contains("Record 7"));
    }
}

TEST_CASE("verify: records added before, among and after are found", "[store]") {
    const TempFolder folder;
    make_drill(folder / "good.drill");
    const char* const copy =
        "INSERT INTO records SELECT %, at_ms, utc_us, kind, actor, data, hash"
        " FROM records WHERE seq=";
    const auto insert = [&](const std::string& seq, const std::string& of) {
        std::string sql = copy + of;
        sql.replace(sql.find('%'), 1, seq);
        return after(folder, sql.c_str());
    };
    CHECK(insert("0", "1").first_bad == 1U);
    CHECK(insert("-5", "1").first_bad == 1U);
    CHECK(insert("13", "12").first_bad == 13U);
    const VerifyReport gap = insert("20", "12");
    CHECK(gap.first_bad == 13U);
    CHECK_THAT(gap.problem, Contains("missing"));
}

TEST_CASE("verify: a change of the pack or of what the file says of itself is found", "[store]") {
    const TempFolder folder;
    make_drill(folder / "good.drill");
    for (const char* sql :
         {"UPDATE pack SET bytes=CAST(bytes || ' ' AS BLOB) WHERE path='artefacts/note.txt'",
          "DELETE FROM pack WHERE path='artefacts/note.txt'",
          "INSERT INTO pack VALUES('artefacts/more.txt', x'20')",
          "UPDATE pack SET path='artefacts/nota.txt' WHERE path LIKE '%note%'"}) {
        INFO(sql);
        const VerifyReport report = after(folder, sql);
        CHECK_FALSE(report.whole);
        CHECK_FALSE(report.first_bad);
        CHECK_THAT(report.problem, Contains("scenario"));
    }
    for (const char* sql :
         {"UPDATE meta SET value='flood-2' WHERE key='drill'",
          "UPDATE meta SET value=replace(value, substr(value, 1, 1), 'g') WHERE key='pack_hash'",
          "DELETE FROM meta"}) {
        INFO(sql);
        CHECK(after(folder, sql).first_bad == 1U);
    }
}

TEST_CASE("verify: a log cut off after a record is whole by itself, but its head differs",
          "[store]") {
    const TempFolder folder;
    make_drill(folder / "good.drill");
    const VerifyReport cut = after(folder, "DELETE FROM records WHERE seq > 9");
    CHECK(cut.whole);
    CHECK(cut.records == 9);
    CHECK(cut.head != verify(folder / "good.drill").head);
}

TEST_CASE("verify: what cannot be opened is not whole", "[store]") {
    const TempFolder folder;
    CHECK_FALSE(verify(folder / "none.drill").whole);
    std::ofstream(folder / "text.drill") << "no drill";
    CHECK_FALSE(verify(folder / "text.drill").whole);
    make_drill(folder / "good.drill");
    const std::string whole = bytes_of(folder / "good.drill");
    for (const std::size_t part : {2U, 3U, 10U}) {
        std::ofstream(folder / "cut.drill", std::ios::binary)
            << whole.substr(0, whole.size() / part);
        CHECK_FALSE(verify(folder / "cut.drill").whole);
    }
}

TEST_CASE("verify: a flipped bit is found, or it changed nothing", "[store]") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    Random random(seed);
    const TempFolder folder;
    make_drill(folder / "good.drill");
    const std::string good = bytes_of(folder / "good.drill");
    const auto content = [](const std::filesystem::path& path) {
        const auto file = DrillFile::open_readonly(path);
        std::string out;
        file->read(1, [&](Record&& record) { out += record_to_json(record).dump() + '\n'; });
        for (const auto& [name, bytes] : file->pack()) out += name + '\n' + bytes;
        return out;
    };
    const std::string original = content(folder / "good.drill");
    for (int round = 0; round < 300; ++round) {
        const std::size_t at = random() % good.size();
        std::string bad = good;
        bad[at] = static_cast<char>(bad[at] ^ (1 << (random() % 8)));
        std::ofstream(folder / "bad.drill", std::ios::binary) << bad;
        INFO("byte " << at);
        if (verify(folder / "bad.drill").whole) CHECK(content(folder / "bad.drill") == original);
    }
}
