// Before STARTEX: teams are changed, and a test shows whose line works.
#include <catch2/catch.hpp>

#include "engine/core/audience.hpp"
#include "engine/core/time_zone.hpp"
#include "tests/unit/core/small_drill.hpp"

using namespace tocsin;
using namespace tocsin::test;
using Code = Rejection::Code;

TEST_CASE("lobby: a test goes to everybody, and each participant confirms it once", "[core]") {
    auto drill = SmallDrill::lobby();
    CHECK(drill.refused(drill.team(0), ConfirmTest{1}) == Code::Unknown);
    CHECK(drill.refused(drill.team(0), SendTest{"hello"}) == Code::NotAllowed);
    const auto sent = drill.must(drill.excon(), SendTest{std::string(300, 'x')});
    REQUIRE(sent.size() == 1);
    CHECK(std::get<TestSent>(sent[0]).test == 1);
    CHECK(std::get<TestSent>(sent[0]).words.size() == 200);
    CHECK(audience(sent[0], drill.state).team_sees(TeamId{2}));

    const auto seen = drill.must(drill.team(1), ConfirmTest{1});
    REQUIRE(seen.size() == 1);
    CHECK(std::get<TestSeen>(seen[0]).participant == ParticipantId{1});
    CHECK(audience(seen[0], drill.state).team_sees(TeamId{1}));
    CHECK_FALSE(audience(seen[0], drill.state).team_sees(TeamId{0}));
    CHECK(drill.must(drill.team(1), ConfirmTest{1}).empty());
    CHECK(drill.state.test_seen.size() == 1);
    CHECK(drill.state.test_seen.at(ParticipantId{1}) > drill.state.test_seq);

    // A second test asks everybody anew; the first can be confirmed no more.
    drill.must(drill.excon(), SendTest{""});
    CHECK(drill.state.test_seen.empty());
    CHECK(drill.refused(drill.team(1), ConfirmTest{1}) == Code::Unknown);
    drill.must(drill.team(1), ConfirmTest{2});
    CHECK(drill.state.test_seen.size() == 1);
}

TEST_CASE("lobby: after STARTEX nothing is tested and no team is changed", "[core]") {
    auto drill = SmallDrill::lobby();
    drill.must(drill.excon(), SendTest{""});
    drill.must(drill.excon(), StartDrill{1});
    CHECK(drill.refused(drill.excon(), SendTest{""}) == Code::OutOfState);
    CHECK(drill.refused(drill.team(0), ConfirmTest{1}) == Code::OutOfState);
    CHECK(drill.refused(drill.excon(), ChangeTeam{TeamId{0}, "New", "en", {}}) == Code::OutOfState);
}

TEST_CASE("lobby: a team takes other roles until STARTEX, and its code stays", "[core]") {
    auto drill = SmallDrill::lobby();
    const std::vector<RoleId> both{RoleId{"a"}, RoleId{"b"}};
    CHECK(drill.refused(drill.team(0), ChangeTeam{TeamId{0}, "New", "fr", both}) ==
          Code::NotAllowed);
    CHECK(drill.refused(drill.excon(), ChangeTeam{TeamId{9}, "New", "fr", both}) == Code::Unknown);
    CHECK(drill.refused(drill.excon(), ChangeTeam{TeamId{0}, "", "fr", both}) == Code::Invalid);
    CHECK(drill.refused(drill.excon(), ChangeTeam{TeamId{0}, "New", std::string(36, 'x'), both}) ==
          Code::Invalid);
    CHECK(drill.refused(drill.excon(), ChangeTeam{TeamId{0}, "New", "fr", {RoleId{"none"}}}) ==
          Code::Unknown);
    drill.must(drill.excon(), ChangeTeam{TeamId{0}, "New", "fr", both});
    CHECK(drill.must(drill.excon(), ChangeTeam{TeamId{0}, "New", "fr", both}).empty());
    const Team* team = drill.state.team(TeamId{0});
    CHECK(team->code == "A");
    CHECK(team->name == "New");
    CHECK(team->language == "fr");
    drill.must(drill.excon(), StartDrill{1});
    CHECK(drill.state.casting.playing(RoleId{"b"}).contains(TeamId{0}));
}

TEST_CASE("lobby: a team's time zone is a name of the right shape, and may change", "[core]") {
    for (const char* good : {"UTC", "Asia/Almaty", "America/Argentina/Ushuaia", "Etc/GMT+5"}) {
        INFO(good);
        CHECK(time_zone_shaped(good));
    }
    for (const char* bad : {"", "/Asia", "Asia/", "Asia//Almaty", "../etc/passwd", "Asia/Almaty ",
                            "a/b/c/d", "5", "+05:00", "Азия"}) {
        INFO(bad);
        CHECK_FALSE(time_zone_shaped(bad));
    }
    CHECK_FALSE(time_zone_shaped(std::string(65, 'x')));

    SmallDrill drill;
    drill.must(Actor{}, CreateDrill{"d", "Drill", "hash"});
    EnrolTeam wanted{"X", "Team", "en", {}, false, "Asia Almaty"};
    CHECK(drill.refused(drill.excon(), wanted) == Code::Invalid);
    wanted.time_zone = "Asia/Almaty";
    const auto enrolled = drill.must(drill.excon(), wanted);
    CHECK(std::get<TeamEnrolled>(enrolled.at(0)).time_zone == "Asia/Almaty");
    CHECK(drill.state.team(TeamId{0})->time_zone == "Asia/Almaty");
    ChangeTeam change{TeamId{0}, "Team", "en", {}, "Asia/Almaty"};
    CHECK(drill.must(drill.excon(), change).empty());
    change.time_zone = "Asia/";
    CHECK(drill.refused(drill.excon(), change) == Code::Invalid);
    change.time_zone.clear();
    CHECK(drill.must(drill.excon(), change).size() == 1);
    CHECK(drill.state.team(TeamId{0})->time_zone.empty());
}

TEST_CASE("lobby: what the organiser set of a drill stays with it", "[core]") {
    SmallDrill drill;
    drill.must(Actor{}, CreateDrill{"d", "Drill", "hash", false});
    CHECK_FALSE(drill.state.tlp_warnings);
}

TEST_CASE("core: EXCON turns the warning of breaches off and on until ENDEX, seen by everybody",
          "[core]") {
    auto drill = SmallDrill::running();
    CHECK(drill.refused(drill.team(0), SetTlpWarnings{false}) == Code::NotAllowed);
    CHECK(drill.must(drill.excon(), SetTlpWarnings{true}).empty());  // as it is
    const auto off = drill.must(drill.excon(), SetTlpWarnings{false});
    REQUIRE(off.size() == 1);
    CHECK_FALSE(drill.state.tlp_warnings);
    const Audience who = audience(off[0], drill.state);
    CHECK(who.every_team);
    CHECK(who.control);
    CHECK(who.observers);
    drill.must(drill.excon(), SetTlpWarnings{true});
    CHECK(drill.state.tlp_warnings);
    drill.must(drill.excon(), EndDrill{});
    CHECK(drill.refused(drill.excon(), SetTlpWarnings{false}) == Code::OutOfState);
}
