// What people say of a drill, after it for the most part: contests, ratings, improvement plans,
// readiness, the survey. Never in a score but by JudgementReopened and new judgements. Members of
// the closed set in events.hpp, which see.
#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/ids.hpp"

namespace tocsin {

// Answers of a form: field id → values (one, several, or lines; a structured report is "key: value"
// lines).
using Answers = std::map<std::string, std::vector<std::string>>;

// How an objective was met (HSEEP): performed without challenges, with some, with major ones,
// unable.
enum class Rating { P, S, M, U };
// What an improvement changes (HSEEP's capability elements, POETE).
enum class Element { Planning, Organization, Equipment, Training, Exercises };
enum class ActionStatus { Open, UnderWay, Done, Dropped };

struct ContestsOpened {
    static constexpr std::string_view kind = "contests_opened";
    std::int64_t until_utc_us = 0;  // teams may contest until then
};
struct ContestsClosed {
    static constexpr std::string_view kind = "contests_closed";
};
struct ItemContested {
    static constexpr std::string_view kind = "item_contested";
    ContestId contest;
    TeamId team;
    ParticipantId participant;
    std::string metric, item;  // "C1", "E21/XS>XM/F20"; item may be empty: the whole figure
    std::string words;
};
struct ContestAnswered {
    static constexpr std::string_view kind = "contest_answered";
    ContestId contest;
    bool upheld = false;
    std::string words, by;
};
struct ObjectiveRated {
    static constexpr std::string_view kind = "objective_rated";
    ObjectiveId objective;
    std::optional<TeamId> team;  // absent: the region
    Rating rating{};
    std::string words, by;  // the evidence for it
};
// One line of a team's improvement plan, as it stands from now on.
struct ActionPlanned {
    static constexpr std::string_view kind = "action_planned";
    ActionId action;
    TeamId team;
    std::optional<ObjectiveId> objective;
    std::string issue, corrective;
    Element element{};
    std::string owner;
    std::string start, end;  // dates, "2026-11-30"; may be empty
    ActionStatus status{};
    std::string capability;  // as in ObservationNoted
};
struct ActionRemoved {
    static constexpr std::string_view kind = "action_removed";
    ActionId action;
    TeamId team;
};
// What a team says of itself before the drill: SIM3 parameter code → self-reported level 0 to 4,
// and the FIRST CSIRT services that it offers. Shown beside the scores, never in them.
struct ReadinessStated {
    static constexpr std::string_view kind = "readiness_stated";
    TeamId team;
    ParticipantId participant;
    Answers levels;  // "O-1" → {"3"}
    std::vector<std::string> services;
};
// What a participant says of the drill: question id → values. Only sums of many are ever shown.
struct SurveyAnswered {
    static constexpr std::string_view kind = "survey_answered";
    TeamId team;
    ParticipantId participant;
    Answers answers;
};
// Freely given, for statistics over many: the field is empty where a participant says nothing.
struct ProfileStated {
    static constexpr std::string_view kind = "profile_stated";
    TeamId team;
    ParticipantId participant;
    std::string job;                  // "analyst", in the participant's words
    std::optional<bool> first_drill;  // never took part in a drill before
    std::string gender;               // "woman", "man", "other" or empty
};

BOOST_DESCRIBE_STRUCT(ContestsOpened, (), (until_utc_us))
BOOST_DESCRIBE_STRUCT(ContestsClosed, (), ())
BOOST_DESCRIBE_STRUCT(ItemContested, (), (contest, team, participant, metric, item, words))
BOOST_DESCRIBE_STRUCT(ContestAnswered, (), (contest, upheld, words, by))
BOOST_DESCRIBE_STRUCT(ObjectiveRated, (), (objective, team, rating, words, by))
BOOST_DESCRIBE_STRUCT(ActionPlanned, (),
                      (action, team, objective, issue, corrective, element, owner, start, end,
                       status, capability))
BOOST_DESCRIBE_STRUCT(ActionRemoved, (), (action, team))
BOOST_DESCRIBE_STRUCT(ReadinessStated, (), (team, participant, levels, services))
BOOST_DESCRIBE_STRUCT(SurveyAnswered, (), (team, participant, answers))
BOOST_DESCRIBE_STRUCT(ProfileStated, (), (team, participant, job, first_drill, gender))
BOOST_DESCRIBE_ENUM(Rating, P, S, M, U)
BOOST_DESCRIBE_ENUM(Element, Planning, Organization, Equipment, Training, Exercises)
BOOST_DESCRIBE_ENUM(ActionStatus, Open, UnderWay, Done, Dropped)

}  // namespace tocsin
