// The words of readiness, survey, participation, objectives, plans, trend and annual report, in six
// languages. {0}, {1}, … are filled in. Names of frameworks and of their entries stay as published.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "scoring/lessons/six.hpp"

namespace tocsin::scoring {

enum class W {
    // readiness
    Readiness,
    ReadinessNote,
    ReadinessNone,
    Parameter,
    LevelStated,
    LevelMeaning,
    ObjectivesTouching,
    ServicesOffered,
    Service,
    // survey
    Survey,
    SurveyNote,
    Statement,
    Answers,
    Agree,
    // participation
    Participation,
    ParticipationNote,
    Teams,
    People,
    FirstTimers,
    Women,
    OfWhoSaid,
    Role,
    OtherRoles,
    // objectives
    Objectives,
    ObjectivesNote,
    ObjectivesNone,
    Objective,
    Capability,
    ToldInTime,
    Answered,
    Points,
    Votes,
    StrengthsGaps,
    RatingTitle,
    Why,
    NotRated,
    RatedWell,
    References,
    ReferencesNote,
    FrameworkTitle,
    Reference,
    ServedBy,
    // strengths, gaps, plan
    Seen,
    SeenNone,
    Kind,
    Strength,
    Gap,
    Action,
    Words,
    DrillTime,
    Plan,
    PlanNone,
    Issue,
    Corrective,
    Element,
    Owner,
    Start,
    End,
    Status,
    Open,
    UnderWay,
    Done,
    Dropped,
    Planning,
    Organization,
    Equipment,
    Training,
    Exercises,
    PlanCounts,
    Number,
    Of,
    Count_
};

// In `language`, or English.
std::string_view word(W which, std::string_view language);
const Six& words_of(W which);
std::string fill_word(W which, std::string_view language,
                      std::initializer_list<std::string> values);

}  // namespace tocsin::scoring
