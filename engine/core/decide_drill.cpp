#include <algorithm>
#include <cmath>

#include "engine/core/decide_parts.hpp"
#include "engine/core/due.hpp"
#include "engine/core/time_zone.hpp"

namespace tocsin::deciding {
namespace {

using Code = Rejection::Code;

constexpr double kSlowest = 0.1, kFastest = 100;
constexpr std::size_t kMaxParticipants =
    50;  // of one team: 2–8 is usual, a hall of trainees may be more

constexpr int kMaxTests = 100;
constexpr std::size_t kMaxLanguage = 35;  // RFC 5646: a tag fits

bool speed_ok(double speed) {
    return std::isfinite(speed) && speed >= kSlowest && speed <= kFastest;
}

Rejection bad_speed(double speed) {
    return reject(Code::Invalid, "The speed {0} is outside 0.1 to 100.", std::to_string(speed));
}

bool before_startex(const State& state) {
    return state.phase == Phase::Draft || state.phase == Phase::Lobby;
}

// Of EnrolTeam and ChangeTeam what both say of a team.
template <class TeamCommand>
std::optional<Rejection> bad_team(const State& state, const TeamCommand& c) {
    if (c.name.empty() || c.name.size() > kMaxName)
        return reject(Code::Invalid, "A team's name has 1 to 80 bytes.");
    if (c.language.size() > kMaxLanguage)
        return reject(Code::Invalid, "A language is a short tag, such as “en” or “pt-BR”.");
    if (!c.time_zone.empty() && !time_zone_shaped(c.time_zone))
        return reject(Code::Invalid,
                      "A time zone is a name such as “Asia/Almaty” or “UTC”; found “{0}”.",
                      clipped(c.time_zone, kMaxTimeZone));
    for (const RoleId& role : c.roles)
        if (!find(state.scenario->roles, role))
            return reject(Code::Unknown, "The scenario has no role “{0}”.", role.value);
    return std::nullopt;
}

bool code_ok(const std::string& code) {
    return !code.empty() && code.size() <= 12 && std::all_of(code.begin(), code.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

}  // namespace

Outcome on(const Asked& asked, const CreateDrill& c) {
    if (!asked.state.drill.empty())
        return reject(Code::Conflict, "This drill has been created already.");
    if (c.sponsor.size() > kMaxSubject || c.contact.size() > kMaxSubject)
        return reject(Code::Invalid,
                      "The sponsor and the point of contact have at most 200 bytes each.");
    return events(DrillCreated{c.drill, c.title, asked.state.scenario->id,
                               asked.state.scenario->version, c.pack_hash, c.tlp_warnings,
                               c.sponsor, c.contact});
}

Outcome on(const Asked& asked, const EnrolTeam& c) {
    const State& state = asked.state;
    if (!before_startex(state))
        return reject(Code::OutOfState, "Teams are enrolled before STARTEX.");
    if (!code_ok(c.code))
        return reject(Code::Invalid,
                      "A team's code is 1 to 12 capital letters, digits or hyphens; found “{0}”.",
                      c.code);
    if (auto bad = bad_team(state, c)) return std::move(*bad);
    if (state.team(c.code)) return reject(Code::Conflict, "There is a team “{0}” already.", c.code);
    if (state.teams.size() >= kMaxTeams)
        return reject(Code::Invalid, "A drill has at most 512 teams.");
    const TeamId id{static_cast<std::uint16_t>(state.teams.size())};
    return events(TeamEnrolled{id, c.code, c.name, c.language, c.roles, c.simulated, c.time_zone});
}

Outcome on(const Asked& asked, const ChangeTeam& c) {
    const State& state = asked.state;
    if (!before_startex(state))
        return reject(Code::OutOfState, "Teams are changed before STARTEX.");
    const Team* team = state.team(c.team);
    if (!team) return reject(Code::Unknown, "There is no such team in this drill.");
    if (auto bad = bad_team(state, c)) return std::move(*bad);
    if (c.name == team->name && c.language == team->language && c.roles == team->roles &&
        c.time_zone == team->time_zone)
        return events();
    return events(TeamChanged{c.team, c.name, c.language, c.roles, c.time_zone});
}

Outcome on(const Asked& asked, const SetTlpWarnings& c) {
    if (asked.state.phase == Phase::Ended)
        return reject(Code::OutOfState,
                      "The drill is over: nothing can be sent that a warning would be about.");
    if (asked.state.tlp_warnings == c.on) return events();
    return events(TlpWarningsSet{c.on});
}

Outcome on(const Asked& asked, const OpenLobby&) {
    if (asked.state.phase == Phase::Lobby) return events();
    if (asked.state.phase != Phase::Draft)
        return reject(Code::OutOfState, "The lobby opens before STARTEX.");
    return events(LobbyOpened{});
}

Outcome on(const Asked& asked, const SendTest& c) {
    if (asked.state.phase != Phase::Lobby)
        return reject(Code::OutOfState, "A test is sent in the lobby, before STARTEX.");
    if (asked.state.tests >= kMaxTests)
        return reject(Code::Limit, "That were 100 tests; the line has been tested enough.");
    return events(TestSent{asked.state.tests + 1, clipped(c.words, kMaxSubject)});
}

Outcome on(const Asked& asked, const ConfirmTest& c) {
    const State& state = asked.state;
    if (state.phase != Phase::Lobby)
        return reject(Code::OutOfState, "A test is confirmed in the lobby.");
    if (c.test != state.tests || c.test == 0)
        return reject(Code::Unknown, "This test is over; a newer one may have come.");
    if (state.test_seen.contains(asked.actor.participant)) return events();
    return events(TestSeen{c.test, asked.actor.team, asked.actor.participant});
}

Outcome on(const Asked& asked, const StartDrill& c) {
    const State& state = asked.state;
    if (state.phase != Phase::Lobby)
        return reject(Code::OutOfState, "STARTEX is given from the lobby.");
    if (!speed_ok(c.speed)) return bad_speed(c.speed);
    if (state.teams.empty())
        return reject(Code::OutOfState, "No team is enrolled yet; enrol teams first.");
    std::string missing;
    for (const Role& role : state.scenario->roles) {
        const bool played =
            std::any_of(state.teams.begin(), state.teams.end(), [&](const Team& team) {
                return std::find(team.roles.begin(), team.roles.end(), role.id) != team.roles.end();
            });
        if (!played && role.min > 0) missing += (missing.empty() ? "" : ", ") + role.title.original;
    }
    if (!missing.empty())
        return reject(Code::OutOfState, "No team plays: {0}. Bind a team to each role first.",
                      missing);
    return events(DrillStarted{c.speed});
}

Outcome on(const Asked& asked, const PauseDrill& c) {
    if (asked.state.phase == Phase::Paused) return events();
    if (asked.state.phase != Phase::Running)
        return reject(Code::OutOfState, "Only a running drill can be paused.");
    return events(DrillPaused{PauseReason::Excon, clipped(c.words, kMaxSubject)});
}

Outcome on(const Asked& asked, const ResumeDrill&) {
    if (asked.state.phase == Phase::Running) return events();
    if (asked.state.phase != Phase::Paused)
        return reject(Code::OutOfState, "Only a paused drill can be resumed.");
    return events(DrillResumed{});
}

Outcome on(const Asked& asked, const SetSpeed& c) {
    if (asked.state.phase != Phase::Running && asked.state.phase != Phase::Paused)
        return reject(Code::OutOfState, "The speed is changed after STARTEX.");
    if (!speed_ok(c.speed)) return bad_speed(c.speed);
    return events(SpeedChanged{c.speed});
}

Outcome on(const Asked& asked, const EndDrill&) {
    const State& state = asked.state;
    if (state.phase == Phase::Ended) return events();
    if (state.phase != Phase::Running && state.phase != Phase::Paused)
        return reject(Code::OutOfState, "ENDEX is given after STARTEX.");
    std::vector<Event> out;
    for (const auto& [id, decision] : state.decisions)
        if (!decision.closed) out.emplace_back(closing(state, id, decision));
    out.emplace_back(DrillEnded{});
    return out;
}

Outcome on(const Asked& asked, const JoinTeam& c) {
    const State& state = asked.state;
    if (state.phase == Phase::Draft)
        return reject(Code::OutOfState,
                      "The lobby is not open yet. Try again when the organiser says so.");
    // Also after ENDEX: a colleague without a session reads and takes part in the debrief. Nothing
    // that counts can be sent any more.
    if (!state.team(c.team)) return reject(Code::Unknown, "There is no such team in this drill.");
    if (c.name.empty() || c.name.size() > kMaxName)
        return reject(Code::Invalid, "Give a name of 1 to 80 bytes.");
    const auto mates = std::count_if(state.participants.begin(), state.participants.end(),
                                     [&](const Participant& p) { return p.team == c.team; });
    if (static_cast<std::size_t>(mates) >= kMaxParticipants)
        return reject(Code::Invalid, "This team has 50 people already. Ask EXCON.");
    const ParticipantId id{static_cast<std::uint16_t>(state.participants.size())};
    return events(ParticipantJoined{id, c.team, c.name, c.language});
}

Outcome on(const Asked& asked, const ChangeConnection& c) {
    if (c.participant.value >= asked.state.participants.size())
        return reject(Code::Unknown, "There is no such participant.");
    const Participant& who = asked.state.participants[c.participant.value];
    const bool measured = c.round_trip_us > 0;
    if (who.online == c.online && !measured) return events();
    return events(ConnectionChanged{c.participant, who.team, c.online, c.round_trip_us, c.offset_us,
                                    c.error_us});
}

Outcome on(const Asked& asked, const Tick&) {
    std::vector<Event> out = due_events(asked.state, asked.now_ms);
    if (out.empty() && asked.state.running() && asked.now_ms >= clock_mark_ms(asked.state))
        out.emplace_back(ClockMarked{});
    return out;
}

// A restart finds the drill as it was when the last record was written: paused there, everybody's
// line cut.
Outcome on(const Asked& asked, const Recover&) {
    std::vector<Event> out;
    for (const Participant& p : asked.state.participants)
        if (p.online) out.emplace_back(ConnectionChanged{p.id, p.team, false, 0, 0, 0});
    if (asked.state.running())
        out.emplace_back(DrillPaused{PauseReason::Restart,
                                     "The server was restarted; EXCON resumes the drill."});
    return out;
}

Outcome on(const Asked& asked, const PauseForDisk& c) {
    if (!asked.state.running()) return events();
    return events(DrillPaused{PauseReason::Disk, clipped(c.words, kMaxSubject)});
}

}  // namespace tocsin::deciding
