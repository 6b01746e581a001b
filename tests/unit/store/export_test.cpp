#include "engine/store/export.hpp"

#include <catch2/catch.hpp>
#include <sstream>

#include "engine/store/drill_file.hpp"
#include "engine/store/event_codec.hpp"
#include "scenarios/pack_files.hpp"
#include "tests/unit/store/fixture.hpp"
#include "tests/unit/store/random_event.hpp"

using namespace tocsin;
using namespace tocsin::testing;
using nlohmann::json;

TEST_CASE("export: a header with the scenario, then every record as it was appended", "[store]") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    Random random(seed);
    const TempFolder folder;
    const PackFiles pack = small_pack();
    const auto file = DrillFile::create(folder / "a.drill", pack, {"small-1", hash_files(pack), 0});
    const auto records = random_records(random, 1, 100);
    file->append(records);
    std::stringstream out;
    export_events(folder / "a.drill", out);  // while it is open for writing

    std::string line;
    REQUIRE(std::getline(out, line));
    const json header = json::parse(line);
    CHECK(header["kind"] == "header");
    CHECK(header["format"] == "tocsin-events");
    CHECK(header["version"] == 1);
    CHECK(header["drill"] == "small-1");
    CHECK(header["pack_hash"] == hash_files(pack));
    CHECK(header["scenario"]["id"] == "small");
    // The scenario in it is a scenario again.
    const Pack again = read_pack(PackFiles{{"scenario.json", header["scenario"].dump()}});
    REQUIRE(again.scenario);
    CHECK(again.scenario->facts.size() == 1);

    for (const Record& record : records) {
        REQUIRE(std::getline(out, line));
        const Record back = record_from_json(json::parse(line));
        CHECK(record_to_json(back) == record_to_json(record));
    }
    CHECK_FALSE(std::getline(out, line));
}

TEST_CASE("export: a damaged log or an unreadable scenario is an error", "[store]") {
    Random random(31);
    const TempFolder folder;
    const auto path = folder / "a.drill";
    DrillFile::create(path, small_pack(), {"small-1", "", 0})->append(random_records(random, 1, 3));
    {
        Database(path, Database::Mode::Write).run("UPDATE records SET actor='excon' WHERE seq=2");
    }
    std::ostringstream out;
    CHECK_THAT(refusal([&] { export_events(path, out); }), Catch::Contains("Record 2"));
    const auto other = folder / "b.drill";
    DrillFile::create(other, {{"scenario.yaml", "id: ["}}, {"small-1", "", 0});
    CHECK_THAT(refusal([&] { export_events(other, out); }), Catch::Contains("scenario"));
}
