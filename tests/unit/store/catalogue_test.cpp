#include "engine/store/catalogue.hpp"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <set>

#include "engine/store/data_folder.hpp"
#include "tests/unit/store/fixture.hpp"

using namespace tocsin;
using namespace tocsin::testing;
using Catch::Contains;

TEST_CASE("data folder: it is made for its owner alone, and locked", "[store]") {
    const TempFolder temp;
    const auto path = temp / "data";
    {
        const DataFolder folder = DataFolder::open(path);
        namespace fs = std::filesystem;
        CHECK(fs::status(path).permissions() == fs::perms(0700));
        CHECK(fs::is_directory(path / "drills"));
        CHECK(folder.catalogue_file() == path / "catalogue.db");
        CHECK(folder.drill_file("flood-1") == path / "drills" / "flood-1.drill");
        const std::string words = refusal([&] { DataFolder::open(path); });
        CHECK_THAT(words, Contains("Another server runs"));
        CHECK_THAT(words, Contains("process " + std::to_string(::getpid())));
        CHECK_THAT(in_child([&] { return refusal([&] { DataFolder::open(path); }); }),
                   Contains("process " + std::to_string(::getpid())));
    }
    CHECK(refusal([&] { DataFolder::open(path); }).empty());
}

TEST_CASE("data folder: a moved one keeps its lock", "[store]") {
    const TempFolder temp;
    DataFolder first = DataFolder::open(temp / "data");
    const DataFolder second = std::move(first);
    CHECK_FALSE(refusal([&] { DataFolder::open(temp / "data"); }).empty());
}

TEST_CASE("data folder: a server that died has let go of it", "[store]") {
    const TempFolder temp;
    CHECK(in_child([&] {
              const DataFolder folder = DataFolder::open(temp / "data");
              ::_exit(1);
              return std::string();
          }) == "died");
    CHECK(refusal([&] { DataFolder::open(temp / "data"); }).empty());
}

TEST_CASE("data folder: a path that cannot be one is refused in words", "[store]") {
    const TempFolder temp;
    std::ofstream(temp / "file") << "x";
    CHECK_THAT(refusal([&] { DataFolder::open(temp / "file"); }), Contains("not a folder"));
    CHECK_THAT(refusal([&] { DataFolder::open(temp / "a/b/c"); }), Contains("cannot be made"));
}

TEST_CASE("data folder: no drill's id leads out of it", "[store]") {
    const TempFolder temp;
    const DataFolder folder = DataFolder::open(temp / "data");
    for (const std::string id : {"", "..", "../x", "a/b", "A", "-x", "a.b", "é", "a b"})
        CHECK_FALSE(refusal([&] { (void)folder.drill_file(id); }).empty());
    CHECK_FALSE(drill_id_ok(std::string(65, 'a')));
    CHECK(drill_id_ok(std::string(64, 'a')));
}

TEST_CASE("catalogue: drills are listed, oldest first, also after a restart", "[store]") {
    const TempFolder temp;
    const auto file = temp / "catalogue.db";
    {
        Catalogue catalogue(file);
        catalogue.add_drill({"b", "b.drill", "Second", 20});
        catalogue.add_drill({"a", "a.drill", "First “A”", 10});
        CHECK_THAT(refusal([&] { catalogue.add_drill({"a", "x.drill", "X", 30}); }),
                   Contains("“a” already"));
    }
    const Catalogue catalogue(file);
    const auto drills = catalogue.drills();
    REQUIRE(drills.size() == 2);
    CHECK(drills[0].id == "a");
    CHECK(drills[0].title == "First “A”");
    CHECK(drills[0].file == "a.drill");
    CHECK(drills[0].created_us == 10);
    CHECK(drills[1].id == "b");
    CHECK(catalogue.drill("b")->title == "Second");
    CHECK_FALSE(catalogue.drill("c"));
}

TEST_CASE("catalogue: one link for each role and team, found by its token", "[store]") {
    const TempFolder temp;
    Catalogue catalogue(temp / "catalogue.db");
    const Link excon = catalogue.create_link("d", Actor::Kind::Excon);
    const Link team = catalogue.create_link("d", Actor::Kind::Participant, "XM");
    catalogue.create_link("d", Actor::Kind::Participant, "XS");
    catalogue.create_link("e", Actor::Kind::Excon);
    CHECK(catalogue.create_link("d", Actor::Kind::Participant, "XM").token == team.token);
    CHECK(catalogue.links("d").size() == 3);
    const auto found = catalogue.link(team.token);
    REQUIRE(found);
    CHECK(found->drill == "d");
    CHECK(found->role == Actor::Kind::Participant);
    CHECK(found->team == "XM");
    CHECK(catalogue.link(excon.token)->role == Actor::Kind::Excon);
    CHECK_FALSE(catalogue.link("nonsense"));
    CHECK_FALSE(catalogue.link(""));
}

TEST_CASE("catalogue: a session is found by its token, which the file does not hold", "[store]") {
    const TempFolder temp;
    const auto file = temp / "catalogue.db";
    const Actor ada{Actor::Kind::Participant, ParticipantId{12}, TeamId{3}};
    std::string token;
    {
        Catalogue catalogue(file);
        token = catalogue.create_session({"d", ada, "Ada", 42});
        CHECK(catalogue.create_session({"d", {Actor::Kind::Excon, {}, {}}, "", 43}) != token);
    }
    std::ifstream in(file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    CHECK(bytes.find("Ada") != std::string::npos);
    CHECK(bytes.find(token) == std::string::npos);
    Catalogue catalogue(file);
    const auto session = catalogue.session(token);
    REQUIRE(session);
    CHECK(session->drill == "d");
    CHECK(session->actor == ada);
    CHECK(session->name == "Ada");
    CHECK(session->created_us == 42);
    CHECK_FALSE(catalogue.session(token + "x"));
    catalogue.end_session(token);
    CHECK_FALSE(catalogue.session(token));
}

TEST_CASE("catalogue: a file that is not one is refused, an empty one is filled", "[store]") {
    const TempFolder temp;
    const auto other = temp / "other.db";
    {
        Database(other, Database::Mode::Create).run("CREATE TABLE t(x)");
    }
    CHECK_THAT(refusal([&] { Catalogue catalogue(other); }), Contains("not a catalogue"));
    std::ofstream(temp / "empty.db").flush();
    Catalogue catalogue(temp / "empty.db");
    CHECK(catalogue.drills().empty());
}

TEST_CASE("catalogue: tokens are 43 characters fit for an address, and never the same", "[store]") {
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const std::string token = random_token();
        CHECK(token.size() == 43);
        CHECK(token.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                      "0123456789-_") == std::string::npos);
        CHECK(seen.insert(token).second);
    }
}
