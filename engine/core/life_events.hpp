// A drill's life as the log keeps it: how it was set up, who came, STARTEX to ENDEX. Members of the
// closed set in events.hpp, which see.
#pragma once

#include <boost/describe.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/ids.hpp"

namespace tocsin {

enum class PauseReason { Excon, Restart, Disk };

struct DrillCreated {
    static constexpr std::string_view kind = "drill_created";
    std::string drill, title, scenario, scenario_version, pack_hash;
    bool tlp_warnings = true;                // participants are warned before a breach
    std::string sponsor = {}, contact = {};  // who asked for the drill, whom to ask; may be empty
};
struct LobbyOpened {
    static constexpr std::string_view kind = "lobby_opened";
};
struct TeamEnrolled {
    static constexpr std::string_view kind = "team_enrolled";
    TeamId team;
    std::string code, name, language;
    std::vector<RoleId> roles;
    bool simulated = false;
    std::string time_zone = {};  // IANA name, "Asia/Almaty"; empty: none was given
};
// Before STARTEX: how this team stands from now on. Its code stays: links and sheets carry it.
struct TeamChanged {
    static constexpr std::string_view kind = "team_changed";
    TeamId team;
    std::string name, language;
    std::vector<RoleId> roles;
    std::string time_zone = {};
};
struct ParticipantJoined {
    static constexpr std::string_view kind = "participant_joined";
    ParticipantId participant;
    TeamId team;
    std::string name, language;
};
// A test in the lobby: does what we send arrive? Never part of a score.
struct TestSent {
    static constexpr std::string_view kind = "test_sent";
    int test = 1;  // counted from 1
    std::string words;
};
struct TestSeen {
    static constexpr std::string_view kind = "test_seen";
    int test = 1;
    TeamId team;
    ParticipantId participant;
};
// Whether participants are warned before a breach, from now on.
struct TlpWarningsSet {
    static constexpr std::string_view kind = "tlp_warnings_set";
    bool on = true;
};
struct DrillStarted {
    static constexpr std::string_view kind = "drill_started";
    double speed = 1;
};
struct DrillPaused {
    static constexpr std::string_view kind = "drill_paused";
    PauseReason reason{};
    std::string words;
};
struct DrillResumed {
    static constexpr std::string_view kind = "drill_resumed";
};
struct SpeedChanged {
    static constexpr std::string_view kind = "speed_changed";
    double speed = 1;
};
struct ClockMarked {
    static constexpr std::string_view kind = "clock_marked";
};  // at most 5 s apart while running
struct DrillEnded {
    static constexpr std::string_view kind = "drill_ended";
};

BOOST_DESCRIBE_STRUCT(DrillCreated, (),
                      (drill, title, scenario, scenario_version, pack_hash, tlp_warnings, sponsor,
                       contact))
BOOST_DESCRIBE_STRUCT(LobbyOpened, (), ())
BOOST_DESCRIBE_STRUCT(TeamEnrolled, (), (team, code, name, language, roles, simulated, time_zone))
BOOST_DESCRIBE_STRUCT(TeamChanged, (), (team, name, language, roles, time_zone))
BOOST_DESCRIBE_STRUCT(ParticipantJoined, (), (participant, team, name, language))
BOOST_DESCRIBE_STRUCT(TestSent, (), (test, words))
BOOST_DESCRIBE_STRUCT(TestSeen, (), (test, team, participant))
BOOST_DESCRIBE_STRUCT(TlpWarningsSet, (), (on))
BOOST_DESCRIBE_STRUCT(DrillStarted, (), (speed))
BOOST_DESCRIBE_STRUCT(DrillPaused, (), (reason, words))
BOOST_DESCRIBE_STRUCT(DrillResumed, (), ())
BOOST_DESCRIBE_STRUCT(SpeedChanged, (), (speed))
BOOST_DESCRIBE_STRUCT(ClockMarked, (), ())
BOOST_DESCRIBE_STRUCT(DrillEnded, (), ())
BOOST_DESCRIBE_ENUM(PauseReason, Excon, Restart, Disk)

}  // namespace tocsin
