#include "engine/core/due.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>
#include <tuple>

namespace tocsin {
namespace {

constexpr std::int64_t kEver_ms = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kNever_ms = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kDecisionTime_ms =
    20 * 60'000;  // where no expectation says how long a joint decision may take

std::optional<std::int64_t> first_release_ms(const State& state, const InjectId& inject,
                                             const TeamSet& teams) {
    std::optional<std::int64_t> first;
    const auto it = state.injects.find(inject);
    if (it == state.injects.end()) return first;
    for (const auto& [team, delivery] : it->second.deliveries)
        if (teams.contains(team) && (!first || delivery.released_ms < *first))
            first = delivery.released_ms;
    return first;
}

// Evaluates one condition for one recipient, and collects the instants at which a time in it may
// turn it.
struct Look {
    const State& state;
    TeamId self;
    std::int64_t now_ms;
    // The earliest instant later than now_ms at which a leaf may change by time alone.
    std::optional<std::int64_t> next_ms{};

    void turns_at(std::int64_t at_ms) {
        if (at_ms > now_ms && (!next_ms || at_ms < *next_ms)) next_ms = at_ms;
    }

    TeamSet who(const Condition& c) const {
        if (c.who) return state.casting.playing(*c.who);
        TeamSet only;
        only.insert(self);
        return only;
    }

    // Every part is looked at, so that every instant is collected.
    bool holds(const Condition& c) {
        switch (c.kind) {
            case Condition::Kind::All:
                return std::count_if(c.of.begin(), c.of.end(),
                                     [&](const Condition& part) { return !holds(part); }) == 0;
            case Condition::Kind::Any:
                return std::count_if(c.of.begin(), c.of.end(),
                                     [&](const Condition& part) { return holds(part); }) > 0;
            case Condition::Kind::Not:
                return !c.of.empty() && !holds(c.of.front());
            case Condition::Kind::Answered:
                return answered(c);
            case Condition::Kind::NotAnswered:
                return not_answered(c);
            case Condition::Kind::Choice:
                return chosen(c);
            case Condition::Kind::Holds:
                return fact_held(c);
            case Condition::Kind::Decided:
                return decided(c);
            case Condition::Kind::Flag:
                return state.flags.contains(c.field);
            case Condition::Kind::Elapsed:
                return elapsed(c);
        }
        return false;
    }

    // The limit of "by" or "within" for one team; empty while the inject has not reached it.
    std::optional<std::int64_t> limit_ms(const Condition& c, TeamId team) const {
        if (c.by_ms) return c.by_ms;
        const Delivery* delivery = state.delivery(c.inject, team);
        if (!delivery) return std::nullopt;
        return delivery->released_ms + c.within_ms.value_or(0);
    }

    bool answered(const Condition& c) {
        bool any = false;
        who(c).each([&](TeamId team) {
            const Delivery* delivery = state.delivery(c.inject, team);
            if (!delivery || !delivery->first_response_ms) return;
            const bool bounded = c.by_ms || c.within_ms;
            any = any || !bounded || *delivery->first_response_ms <= *limit_ms(c, team);
        });
        return any;
    }

    // True once the limit passed and some team that is meant had not answered by then.
    bool not_answered(const Condition& c) {
        bool any = false;
        who(c).each([&](TeamId team) {
            const auto limit = limit_ms(c, team);
            if (!limit) return;
            turns_at(*limit);
            const Delivery* delivery = state.delivery(c.inject, team);
            const bool in_time =
                delivery && delivery->first_response_ms && *delivery->first_response_ms <= *limit;
            any = any || (now_ms >= *limit && !in_time);
        });
        return any;
    }

    bool chosen(const Condition& c) {
        bool any = false;
        who(c).each([&](TeamId team) {
            const Delivery* delivery = state.delivery(c.inject, team);
            if (!delivery) return;
            const auto it = delivery->answers.find(c.field);
            any = any ||
                  (it != delivery->answers.end() &&
                   std::find(it->second.begin(), it->second.end(), c.value) != it->second.end());
        });
        return any;
    }

    bool fact_held(const Condition& c) {
        bool any = false;
        who(c).each([&](TeamId team) {
            if (team.value >= state.cards.size()) return;
            for (const auto& [id, card] : state.cards[team.value]) {
                const BoundFact* fact = state.casting.fact(id);
                if (!fact || fact->fact->id != c.fact) continue;
                turns_at(card.held_ms());
                any = any || card.held_ms() <= now_ms;
            }
        });
        return any;
    }

    bool decided(const Condition& c) const {
        const auto it = state.decisions.find(c.decision);
        if (it == state.decisions.end() || !it->second.closed) return false;
        return c.value.empty() ? !it->second.option.empty() : it->second.option == c.value;
    }

    bool elapsed(const Condition& c) {
        std::int64_t since = 0;
        if (!c.inject.empty()) {
            const TeamSet meant = c.who ? who(c) : state.casting.everyone();
            const auto released = first_release_ms(state, c.inject, meant);
            if (!released) return false;
            since = *released;
        }
        turns_at(since + c.elapsed_ms);
        return now_ms >= since + c.elapsed_ms;
    }
};

// What an inject of the scenario still waits for. Calls time(at, teams), condition(team) for those
// not yet reached.
struct Waiting {
    std::optional<std::int64_t> at_ms;   // of all `teams` without an own instant
    TeamSet teams;                       // not yet reached
    const InjectState* state = nullptr;  // may be null: untouched
};

// `from_ms` and `to_ms` bound the times that matter: most timed injects lie outside, and cost no
// more than this look.
std::optional<Waiting> waiting(const State& state, const Inject& inject, std::int64_t from_ms,
                               std::int64_t to_ms) {
    Waiting result;
    if (const auto it = state.injects.find(inject.id); it != state.injects.end())
        result.state = &it->second;
    if (result.state && (result.state->held || result.state->skipped)) return std::nullopt;
    result.at_ms = inject.at_ms;
    if (result.state && result.state->planned_ms) result.at_ms = result.state->planned_ms;
    if (result.at_ms && (*result.at_ms < from_ms || *result.at_ms > to_ms)) return std::nullopt;
    const auto recipients = state.casting.recipients.find(inject.id);
    if (recipients == state.casting.recipients.end()) return std::nullopt;
    result.teams = recipients->second;
    if (result.state)
        for (const auto& [team, delivery] : result.state->deliveries) result.teams.erase(team);
    if (result.teams.empty()) return std::nullopt;
    return result;
}

struct Due {
    std::int64_t at_ms;
    std::vector<Event> events;
    std::size_t order = 0;  // among those of one instant: as found, so that a replay decides alike
};

void due_conditional(const State& state, const Inject& inject, const Waiting& wait,
                     std::int64_t now_ms, std::vector<Due>& out) {
    TeamSet release, arm;
    wait.teams.each([&](TeamId team) {
        if (wait.state)
            if (const auto it = wait.state->armed.find(team); it != wait.state->armed.end()) {
                if (it->second <= now_ms) release.insert(team);
                return;
            }
        if (!inject.when || !Look{state, team, now_ms}.holds(*inject.when)) return;
        (inject.delay_ms > 0 ? arm : release).insert(team);
    });
    if (!release.empty())
        out.push_back({now_ms,
                       release_events(state, inject.id, release, ReleaseCause::Condition, now_ms),
                       0});
    if (arm.empty()) return;
    InjectArmed armed{inject.id, {}, now_ms + inject.delay_ms};
    arm.each([&](TeamId team) { armed.teams.push_back(team); });
    out.push_back({now_ms, {armed}, 0});
}

}  // namespace

std::vector<Event> release_events(const State& state, const InjectId& inject, const TeamSet& teams,
                                  ReleaseCause cause, std::int64_t now_ms) {
    InjectReleased released{inject, {}, cause};
    teams.each([&](TeamId team) { released.teams.push_back(team); });
    std::vector<Event> events{released};
    const Inject* written = find(state.scenario->injects, inject);
    if (!written || !written->decision || state.decisions.contains(*written->decision))
        return events;
    DecisionOpened opened{*written->decision, {}, now_ms + kDecisionTime_ms};
    TeamSet members = state.casting.recipients.at(inject);
    for (const Expectation& e : state.scenario->expectations)
        if (e.kind == Expectation::Kind::JointDecision && e.decision == *written->decision) {
            members = state.casting.resolve(e.who, std::nullopt);
            if (e.limits.deadline_ms > 0) opened.deadline_ms = now_ms + e.limits.deadline_ms;
        }
    members.each([&](TeamId team) { opened.teams.push_back(team); });
    events.push_back(std::move(opened));
    return events;
}

std::vector<Event> due_events(const State& state, std::int64_t now_ms) {
    if (!state.running()) return {};
    std::vector<Due> due;
    for (const Inject& inject : state.scenario->injects) {
        const auto wait = waiting(state, inject, kEver_ms, now_ms);
        if (!wait) continue;
        if (wait->at_ms) {
            due.push_back(
                {*wait->at_ms,
                 release_events(state, inject.id, wait->teams, ReleaseCause::Schedule, now_ms), 0});
        } else {
            due_conditional(state, inject, *wait, now_ms, due);
        }
    }
    for (const auto& [id, decision] : state.decisions)
        if (!decision.closed && decision.deadline_ms <= now_ms)
            due.push_back({decision.deadline_ms, {closing(state, id, decision)}, 0});
    for (std::size_t i = 0; i < due.size(); ++i) due[i].order = i;
    std::sort(due.begin(), due.end(), [](const Due& a, const Due& b) {
        return std::tie(a.at_ms, a.order) < std::tie(b.at_ms, b.order);
    });
    std::vector<Event> events;
    std::set<DecisionId> opened;  // two injects of one instant may open the same decision
    for (Due& d : due)
        for (Event& event : d.events) {
            const auto* opens = std::get_if<DecisionOpened>(&event);
            if (!opens || opened.insert(opens->decision).second) events.push_back(std::move(event));
        }
    return events;
}

std::optional<std::int64_t> next_due_ms(const State& state, std::int64_t after_ms) {
    if (!state.running()) return std::nullopt;
    std::optional<std::int64_t> next;
    const auto at = [&](std::int64_t ms) {
        if (ms > after_ms && (!next || ms < *next)) next = ms;
    };
    for (const Inject& inject : state.scenario->injects) {
        const auto wait = waiting(state, inject, after_ms + 1, kNever_ms);
        if (!wait) continue;
        if (wait->at_ms) {
            at(*wait->at_ms);
            continue;
        }
        wait->teams.each([&](TeamId team) {
            if (wait->state)
                if (const auto it = wait->state->armed.find(team); it != wait->state->armed.end())
                    return at(it->second);
            if (!inject.when) return;
            Look look{state, team, after_ms};
            look.holds(*inject.when);
            if (look.next_ms) at(*look.next_ms);
        });
    }
    for (const auto& [id, decision] : state.decisions)
        if (!decision.closed) at(decision.deadline_ms);
    return next;
}

std::int64_t clock_mark_ms(const State& state) {
    return state.at_ms + static_cast<std::int64_t>(static_cast<double>(kClockMarkEvery_ms) *
                                                   std::max(1.0, state.speed));
}

DecisionClosed closing(const State& state, const DecisionId& id, const DecisionState& decision) {
    std::map<std::string, std::size_t> count;
    for (const auto& [team, option] : decision.votes) ++count[option];
    Expectation::Rule rule = Expectation::Rule::Majority;
    for (const Expectation& e : state.scenario->expectations)
        if (e.kind == Expectation::Kind::JointDecision && e.decision == id) rule = e.rule;
    DecisionClosed closed{id, {}, false};
    std::size_t top = 0;
    bool tie = false;
    for (const auto& [option, votes] : count) {
        tie = votes == top || (tie && votes < top);
        if (votes > top) {
            top = votes;
            closed.option = option;
        }
    }
    if (tie) closed.option.clear();
    const std::size_t members = decision.teams.size();
    switch (rule) {
        case Expectation::Rule::Unanimous:
            closed.rule_met = members > 0 && top == members;
            break;
        case Expectation::Rule::Majority:
            closed.rule_met = 2 * top > members;
            break;
        case Expectation::Rule::Plurality:
            closed.rule_met = top > 0 && !tie;
            break;
    }
    return closed;
}

}  // namespace tocsin
