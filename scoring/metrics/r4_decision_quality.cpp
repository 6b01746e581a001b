#include "scoring/metrics/r4_decision_quality.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "scoring/knowing.hpp"
#include "scoring/metrics/c5_joint_decisions.hpp"
#include "scoring/metrics/weighted_mean.hpp"

namespace tocsin::scoring {

namespace {

constexpr double kRuleNotMet = .5;

struct Count {
    std::size_t votes = 0, top = 0;
    double value = 0;  // of the option with most votes
};

Count counted(const JointDecision& decision, const Expectation& expected) {
    Count count;
    std::map<std::string, std::size_t> options;
    for (const auto& [team, vote] : decision.votes) ++options[vote.option];
    count.votes = decision.votes.size();
    for (const auto& [option, votes] : options) count.top = std::max(count.top, votes);
    std::size_t tied = 0;
    for (const auto& [option, votes] : options) {
        if (votes < count.top) continue;
        ++tied;
        const auto value = expected.options.find(option);
        if (value != expected.options.end()) count.value += value->second;
    }
    if (tied > 0) count.value /= static_cast<double>(tied);
    return count;
}

double informed(const Evidence& evidence, const JointDecision& decision,
                const Expectation& expected) {
    double sum = 0;
    for (const auto& [team, vote] : decision.votes)
        sum += share_held(evidence, vote.cast_by, expected.needs_facts, vote.at_ms,
                          decided_by_ms(evidence, decision));
    return sum / static_cast<double>(decision.votes.size());
}

Item part(Rule rule, double value) {
    Item item;
    item.id = rule_id(rule);
    item.rule = rule;
    item.value = value;
    return item;
}

Item item_of(const Evidence& evidence, const JointDecision& decision) {
    const Scenario& scenario = evidence.ledger().scenario();
    Item item;
    item.id = decision.id.value;
    item.start_ms = decision.opened_ms;
    item.at_ms = decision.closed_ms;
    item.counted = false;
    const Expectation* expected = expected_of(scenario, decision.id);
    if (!expected) {
        item.rule = Rule::DecisionWithoutValues;
        return item;
    }
    item.weight = expected->weight;
    if (!decision.closed_ms && !evidence.final()) {
        item.rule = Rule::DecisionOpen;
        return item;
    }
    item.counted = true;
    item.rule = decision.rule_met ? Rule::QualityRuleMet : Rule::QualityRuleNotMet;
    item.value = 0;
    const Decision* written = find(scenario.decisions, decision.id);
    if (decision.votes.empty() || !written) {
        item.parts = {part(Rule::Participation, 0)};
        return item;
    }
    const Count count = counted(decision, *expected);
    const auto votes = static_cast<double>(count.votes);
    item.parts = {part(Rule::Participation, votes / static_cast<double>(decision.teams.size())),
                  part(Rule::Consensus,
                       consensus(static_cast<double>(count.top) / votes, written->options.size())),
                  part(Rule::OptionValue, count.value),
                  part(Rule::FactsHeld, informed(evidence, decision, *expected))};
    double product = 1;
    for (const Item& one : item.parts) product *= *one.value;
    item.value = std::sqrt(std::sqrt(product)) * (decision.rule_met ? 1 : kRuleNotMet);
    return item;
}

}  // namespace

double consensus(double top_share, std::size_t options) {
    if (options < 2) return 1;
    const double even = 1 / static_cast<double>(options);
    return std::max(0.0, (top_share - even) / (1 - even));
}

Figure decision_quality(const Evidence& evidence) {
    Figure figure;
    bool open = false;
    for (const JointDecision& decision : evidence.ledger().joint().decisions()) {
        figure.items.push_back(item_of(evidence, decision));
        open |= figure.items.back().rule == Rule::DecisionOpen;
    }
    mean_over_items(figure, Absent::NoDecisions, open ? Absent::NothingDue : Absent::NoDecisions);
    figure.terms = {{"decisions", static_cast<double>(figure.items.size())},
                    {"counted", static_cast<double>(figure.n)}};
    return figure;
}

}  // namespace tocsin::scoring
