// What people say of a drill: judgements taken back, contests and their answers, ratings,
// improvement plans, readiness, survey, profile. Most of it comes after ENDEX, when drill time
// stands still.
#include <algorithm>

#include "engine/core/decide_parts.hpp"

namespace tocsin::deciding {
namespace {

using Code = Rejection::Code;

constexpr std::size_t kMaxQuestions = 100, kMaxActions = 200, kMaxContests = 200;

bool words_ok(const std::string& words) {
    return !words.empty() && words.size() <= kMaxBody;
}

Rejection no_words() {
    return reject(Code::Invalid, "Say why, in 1 to 10,000 bytes.");
}

Rejection not_over() {
    return reject(Code::OutOfState, "This can be done after ENDEX.");
}

// "2026-11-30", or empty.
bool date_ok(const std::string& date) {
    if (date.empty()) return true;
    if (date.size() != 10 || date[4] != '-' || date[7] != '-') return false;
    int parts[3] = {};
    for (std::size_t i = 0, part = 0; i < date.size(); ++i) {
        if (i == 4 || i == 7) {
            ++part;
            continue;
        }
        if (date[i] < '0' || date[i] > '9') return false;
        parts[part] = parts[part] * 10 + (date[i] - '0');
    }
    const auto [year, month, day] = parts;
    if (month < 1 || month > 12 || day < 1) return false;
    constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= (month == 2 && leap ? 29 : kDays[month - 1]);
}

bool answers_ok(const Answers& answers) {
    if (answers.empty() || answers.size() > kMaxQuestions) return false;
    return std::all_of(answers.begin(), answers.end(), [](const auto& answer) {
        const auto& [question, values] = answer;
        if (question.empty() || question.size() > kMaxName || values.size() > 20) return false;
        return std::all_of(values.begin(), values.end(),
                           [](const std::string& value) { return value.size() <= 2'000; });
    });
}

bool level_ok(const std::vector<std::string>& values) {
    return values.size() == 1 && values[0].size() == 1 && values[0][0] >= '0' &&
           values[0][0] <= '4';
}

}  // namespace

Outcome on(const Asked& asked, const ReopenJudgement& c) {
    if (!words_ok(c.words)) return no_words();
    JudgementReopened reopened;
    reopened.words = c.words;
    reopened.by = clipped(c.by, kMaxName);
    if (c.message) {
        const Message* message = asked.state.message(*c.message);
        if (!message || message->sent.message_kind != MessageKind::Answer)
            return reject(Code::Unknown, "There is no answer “{0}”.", c.message->value);
        reopened.message = *c.message;
        return events(std::move(reopened));
    }
    if (!c.inject || !c.team || c.field.empty())
        return reject(Code::Invalid,
                      "Name what is judged again: an answer by its message, or an inject, a team "
                      "and a field.");
    const Delivery* delivery = asked.state.delivery(*c.inject, *c.team);
    if (!delivery || delivery->revisions == 0)
        return reject(Code::Unknown, "This team has not answered this inject.");
    reopened.inject = *c.inject;
    reopened.team = *c.team;
    reopened.field = clipped(c.field, kMaxName);
    return events(std::move(reopened));
}

Outcome on(const Asked& asked, const RateObjective& c) {
    if (!find(asked.state.scenario->objectives, c.objective))
        return reject(Code::Unknown, "The scenario has no objective “{0}”.", c.objective.value);
    if (c.team && !asked.state.team(*c.team))
        return reject(Code::Unknown, "There is no team number {0}.", c.team->value);
    if (!words_ok(c.words))
        return reject(Code::Invalid, "A rating names its evidence, in 1 to 10,000 bytes.");
    return events(ObjectiveRated{c.objective, c.team, c.rating, c.words, clipped(c.by, kMaxName)});
}

Outcome on(const Asked& asked, const OpenContests& c) {
    if (asked.state.phase != Phase::Ended) return not_over();
    if (c.until_utc_us <= 0) return reject(Code::Invalid, "Give the date until which it is open.");
    return events(ContestsOpened{c.until_utc_us});
}

Outcome on(const Asked& asked, const CloseContests&) {
    if (!asked.state.contests_until_us) return events();
    return events(ContestsClosed{});
}

Outcome on(const Asked& asked, const AnswerContest& c) {
    if (!asked.state.contest(c.contest))
        return reject(Code::Unknown, "There is no contest “{0}”.", c.contest.value);
    if (!words_ok(c.words)) return no_words();
    return events(ContestAnswered{c.contest, c.upheld, c.words, clipped(c.by, kMaxName)});
}

Outcome on(const Asked& asked, const ContestItem& c) {
    const State& state = asked.state;
    if (!state.contests_until_us)
        return reject(Code::OutOfState,
                      "Figures cannot be contested now; ask EXCON for the dates.");
    if (c.metric.empty() || c.metric.size() > kMaxName || c.item.size() > kMaxSubject)
        return reject(Code::Invalid, "Name the figure, and the item of it where there is one.");
    if (!words_ok(c.words)) return no_words();
    const TeamId team = asked.actor.team;
    const auto own = std::count_if(state.contests.begin(), state.contests.end(),
                                   [&](const Contest& k) { return k.contested.team == team; });
    if (static_cast<std::size_t>(own) >= kMaxContests)
        return reject(Code::Invalid, "A team contests at most 200 items.");
    return events(ItemContested{ContestId{"K" + std::to_string(state.contests.size() + 1)}, team,
                                asked.actor.participant, c.metric, c.item, c.words});
}

Outcome on(const Asked& asked, const PlanAction& c) {
    const State& state = asked.state;
    const TeamId team = asked.actor.team;
    if (state.phase == Phase::Draft || state.phase == Phase::Lobby)
        return reject(Code::OutOfState, "An improvement plan begins with the drill.");
    if (c.action) {
        const auto it = state.actions.find(*c.action);
        if (it == state.actions.end() || it->second.team != team)
            return reject(Code::Unknown, "Your plan has no line “{0}”.", c.action->value);
    } else {
        const auto own = std::count_if(state.actions.begin(), state.actions.end(),
                                       [&](const auto& a) { return a.second.team == team; });
        if (static_cast<std::size_t>(own) >= kMaxActions)
            return reject(Code::Invalid, "A plan has at most 200 lines.");
    }
    if (c.objective && !find(state.scenario->objectives, *c.objective))
        return reject(Code::Unknown, "The scenario has no objective “{0}”.", c.objective->value);
    if (c.issue.empty() || c.issue.size() > kMaxBody || c.corrective.size() > kMaxBody)
        return reject(Code::Invalid, "A line of the plan names an issue, in 1 to 10,000 bytes.");
    if (!date_ok(c.start) || !date_ok(c.end))
        return reject(Code::Invalid, "A date is written year-month-day, as in 2026-11-30.");
    if (!c.start.empty() && !c.end.empty() && c.end < c.start)
        return reject(Code::Invalid, "An action ends after it starts.");
    const ActionId id =
        c.action ? *c.action : ActionId{"P" + std::to_string(state.actions_planned + 1)};
    return events(ActionPlanned{id, team, c.objective, c.issue, c.corrective, c.element,
                                clipped(c.owner, kMaxSubject), c.start, c.end, c.status,
                                clipped(c.capability, kMaxName)});
}

Outcome on(const Asked& asked, const RemoveAction& c) {
    const auto it = asked.state.actions.find(c.action);
    if (it == asked.state.actions.end() || it->second.team != asked.actor.team)
        return reject(Code::Unknown, "Your plan has no line “{0}”.", c.action.value);
    return events(ActionRemoved{c.action, asked.actor.team});
}

Outcome on(const Asked& asked, const StateReadiness& c) {
    if (asked.state.phase != Phase::Draft && asked.state.phase != Phase::Lobby)
        return reject(Code::OutOfState, "The self-assessment is made before STARTEX.");
    if (!c.levels.empty() && !answers_ok(c.levels))
        return reject(Code::Invalid, "The self-assessment has at most 100 questions.");
    for (const auto& [parameter, values] : c.levels)
        if (!level_ok(values))
            return reject(Code::Invalid, "“{0}” takes one level from 0 to 4.", parameter);
    if (c.services.size() > 50 ||
        std::any_of(c.services.begin(), c.services.end(),
                    [](const std::string& s) { return s.empty() || s.size() > 20; }))
        return reject(Code::Invalid, "Services are given by at most 50 short numbers.");
    return events(ReadinessStated{asked.actor.team, asked.actor.participant, c.levels, c.services});
}

Outcome on(const Asked& asked, const AnswerSurvey& c) {
    if (asked.state.phase != Phase::Ended) return not_over();
    if (!answers_ok(c.answers))
        return reject(Code::Invalid, "A survey has 1 to 100 answers of at most 2,000 bytes.");
    return events(SurveyAnswered{asked.actor.team, asked.actor.participant, c.answers});
}

Outcome on(const Asked& asked, const StateProfile& c) {
    if (!c.gender.empty() && c.gender != "woman" && c.gender != "man" && c.gender != "other")
        return reject(Code::Invalid, "Gender is “woman”, “man”, “other” or left out.");
    return events(ProfileStated{asked.actor.team, asked.actor.participant, clipped(c.job, kMaxName),
                                c.first_drill, c.gender});
}

}  // namespace tocsin::deciding
