// What people ask for after a drill, for the most part: judgements again, contests, ratings, plans,
// readiness, the survey. Members of the closed set in commands.hpp, which see.
#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/debrief_events.hpp"
#include "scenarios/ids.hpp"

namespace tocsin {

// Of a form field (inject, team, field) or of an answer to a request (message).
struct ReopenJudgement {
    static constexpr std::string_view kind = "reopen_judgement";
    std::optional<InjectId> inject;
    std::optional<TeamId> team;
    std::string field;
    std::optional<MessageId> message;
    std::string words, by;
};
struct RateObjective {
    static constexpr std::string_view kind = "rate_objective";
    ObjectiveId objective;
    std::optional<TeamId> team;
    Rating rating{};
    std::string words, by;
};
struct OpenContests {  // or moves their date
    static constexpr std::string_view kind = "open_contests";
    std::int64_t until_utc_us = 0;
};
struct CloseContests {
    static constexpr std::string_view kind = "close_contests";
};
struct AnswerContest {
    static constexpr std::string_view kind = "answer_contest";
    ContestId contest;
    bool upheld = false;
    std::string words, by;
};
struct ContestItem {
    static constexpr std::string_view kind = "contest_item";
    std::string metric, item, words;
};
struct PlanAction {  // without an id: a new line; with one: how it stands from now on
    static constexpr std::string_view kind = "plan_action";
    std::optional<ActionId> action;
    std::optional<ObjectiveId> objective;
    std::string issue, corrective;
    Element element{};
    std::string owner, start, end;
    ActionStatus status{};
    std::string capability;
};
struct RemoveAction {
    static constexpr std::string_view kind = "remove_action";
    ActionId action;
};
struct StateReadiness {
    static constexpr std::string_view kind = "state_readiness";
    Answers levels;
    std::vector<std::string> services;
};
struct AnswerSurvey {
    static constexpr std::string_view kind = "answer_survey";
    Answers answers;
};
struct StateProfile {
    static constexpr std::string_view kind = "state_profile";
    std::string job;
    std::optional<bool> first_drill;
    std::string gender;
};

BOOST_DESCRIBE_STRUCT(ReopenJudgement, (), (inject, team, field, message, words, by))
BOOST_DESCRIBE_STRUCT(RateObjective, (), (objective, team, rating, words, by))
BOOST_DESCRIBE_STRUCT(OpenContests, (), (until_utc_us))
BOOST_DESCRIBE_STRUCT(CloseContests, (), ())
BOOST_DESCRIBE_STRUCT(AnswerContest, (), (contest, upheld, words, by))
BOOST_DESCRIBE_STRUCT(ContestItem, (), (metric, item, words))
BOOST_DESCRIBE_STRUCT(PlanAction, (),
                      (action, objective, issue, corrective, element, owner, start, end, status,
                       capability))
BOOST_DESCRIBE_STRUCT(RemoveAction, (), (action))
BOOST_DESCRIBE_STRUCT(StateReadiness, (), (levels, services))
BOOST_DESCRIBE_STRUCT(AnswerSurvey, (), (answers))
BOOST_DESCRIBE_STRUCT(StateProfile, (), (job, first_drill, gender))

}  // namespace tocsin
