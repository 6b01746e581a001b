#include "scoring/metrics/c5_joint_decisions.hpp"

#include <cmath>

#include "scoring/knowing.hpp"
#include "scoring/metrics/timeliness.hpp"
#include "scoring/metrics/weighted_mean.hpp"

namespace tocsin::scoring {

namespace {

Item part(Rule rule, double value) {
    Item item;
    item.id = rule_id(rule);
    item.rule = rule;
    item.value = value;
    return item;
}

Item on_time(const Evidence& evidence, const JointDecision& decision, const Expectation& expected,
             TeamId team, const StandingVote* vote) {
    Item item;
    item.id = "on_time";
    item.limits = evidence.scaled(expected.limits);
    item.start_ms = decision.opened_ms;
    item.due_ms = evidence.due(team, decision.opened_ms, item.limits->deadline_ms);
    if (vote) {
        item.at_ms = vote->at_ms;
        item.delay_ms = evidence.elapsed(team, decision.opened_ms, vote->at_ms);
    }
    const Timed result = timed(item.delay_ms, *item.limits, vote ? vote->transit_ms : 0);
    item.rule = result.rule;
    item.in_transit = result.in_transit;
    item.value = result.value;
    return item;
}

Item item_of(const Evidence& evidence, const JointDecision& decision, TeamId team) {
    Item item;
    item.id = decision.id.value;
    item.from = team;
    item.start_ms = decision.opened_ms;
    item.counted = false;
    const Expectation* expected = expected_of(evidence.ledger().scenario(), decision.id);
    if (!expected) {
        item.rule = Rule::DecisionWithoutValues;
        return item;
    }
    item.weight = expected->weight;
    const auto found = decision.votes.find(team);
    const StandingVote* vote = found == decision.votes.end() ? nullptr : &found->second;
    if (vote) item.at_ms = vote->at_ms;
    if (!decision.closed_ms && !evidence.final()) {
        item.rule = Rule::DecisionOpen;
        return item;
    }
    item.rule = Rule::DecisionScored;
    item.counted = true;
    if (!vote) {
        item.value = 0;
        item.parts = {part(Rule::NoVote, 0)};
        return item;
    }
    const bool itself = vote->cast_by == team;
    const auto value = expected->options.find(vote->option);
    item.parts = {part(itself ? Rule::Voted : Rule::VotedByStandIn, 1),
                  on_time(evidence, decision, *expected, team, vote),
                  part(Rule::FactsHeld, share_held(evidence, vote->cast_by, expected->needs_facts,
                                                   vote->at_ms, decided_by_ms(evidence, decision))),
                  part(Rule::OptionValue, value == expected->options.end() ? 0 : value->second)};
    item.in_transit = item.parts[1].in_transit;
    if (!itself) item.parts[0].from = vote->cast_by;
    double product = 1;
    for (const Item& one : item.parts) product *= *one.value;
    item.value = std::sqrt(std::sqrt(product));
    return item;
}

}  // namespace

std::int64_t decided_by_ms(const Evidence& evidence, const JointDecision& decision) {
    return decision.closed_ms.value_or(evidence.now_ms());
}

Figure joint_decisions(const Evidence& evidence, TeamId team) {
    Figure figure;
    bool open = false;
    for (const JointDecision& decision : evidence.ledger().joint().decisions()) {
        if (!decision.member(team)) continue;
        figure.items.push_back(item_of(evidence, decision, team));
        open |= figure.items.back().rule == Rule::DecisionOpen;
    }
    mean_over_items(figure, Absent::NoDecisions, open ? Absent::NothingDue : Absent::NoDecisions);
    figure.terms = {{"decisions", static_cast<double>(figure.items.size())},
                    {"counted", static_cast<double>(figure.n)}};
    return figure;
}

}  // namespace tocsin::scoring
