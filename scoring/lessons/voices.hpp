// What people say of a drill, and who took part: ratings, plans, self-assessments, surveys,
// profiles, observations, contests. A fold over the log beside the ledger, and apart from it on
// purpose: nothing in here can enter a score.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/events.hpp"

namespace tocsin::scoring {

struct VoiceTeam {
    TeamId team;
    std::string code, name;
    std::vector<RoleId> roles;
    bool simulated = false;
    std::map<ParticipantId, std::string> people;  // joined before ENDEX; the language of each
};

// A line of an improvement plan as it stands, and the last time (UTC) that its team touched it.
struct PlannedAction {
    ActionPlanned line;
    std::int64_t changed_utc_us = 0;
};

struct Observed {
    std::string by, words;
    std::optional<TeamId> team;
    std::optional<InjectId> inject;
    std::int64_t at_ms = 0;  // drill time it is about
    ObservationKind kind = ObservationKind::Note;
    std::string capability;
};

struct Contested {
    ItemContested said;
    std::optional<ContestAnswered> answered;
};

// A joint decision: who was to vote, who did (or a stand-in for it), what came of it.
struct Voted {
    DecisionId decision;
    std::vector<TeamId> teams;
    std::set<TeamId> voted;
    bool closed = false, rule_met = false;
    std::string option;  // empty: none reached
};

class Voices {
  public:
    // Records in the order of the log. Total: what names an unknown team changes nothing.
    void add(const Record& record);

    std::string drill, title, scenario, scenario_version;
    std::optional<std::int64_t> started_utc_us;
    bool ended = false;
    std::vector<VoiceTeam> teams;  // index = TeamId::value

    // The latest of each objective and team (none: the region).
    std::map<std::pair<ObjectiveId, std::optional<TeamId>>, ObjectiveRated> ratings;
    std::vector<PlannedAction> actions;  // those not removed, in the order they were first planned
    std::map<TeamId, ReadinessStated> readiness;      // the latest of each team
    std::map<ParticipantId, SurveyAnswered> surveys;  // the latest of each participant
    std::map<ParticipantId, ProfileStated> profiles;  // the latest of each participant
    std::vector<Observed> observations;
    std::vector<Contested> contests;
    std::vector<Voted> decisions;  // in the order of their opening

    bool known(TeamId team) const { return team.value < teams.size(); }
    // Enrolled, and no simulated team.
    bool real(TeamId team) const { return known(team) && !teams[team.value].simulated; }

  private:
    void on(const Record& record, const DrillCreated& event);
    void on(const Record& record, const TeamEnrolled& event);
    void on(const Record& record, const TeamChanged& event);
    void on(const Record& record, const ParticipantJoined& event);
    void on(const Record& record, const DrillStarted& event);
    void on(const Record& record, const DrillEnded& event);
    void on(const Record& record, const ObjectiveRated& event);
    void on(const Record& record, const ActionPlanned& event);
    void on(const Record& record, const ActionRemoved& event);
    void on(const Record& record, const ReadinessStated& event);
    void on(const Record& record, const SurveyAnswered& event);
    void on(const Record& record, const ProfileStated& event);
    void on(const Record& record, const ObservationNoted& event);
    void on(const Record& record, const ItemContested& event);
    void on(const Record& record, const ContestAnswered& event);
    void on(const Record& record, const DecisionOpened& event);
    void on(const Record& record, const VoteCast& event);
    void on(const Record& record, const DecisionClosed& event);
    template <class Other>
    void on(const Record&, const Other&) {}

    Voted* decision(const DecisionId& id);
};

}  // namespace tocsin::scoring
