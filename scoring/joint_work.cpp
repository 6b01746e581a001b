#include "scoring/joint_work.hpp"

#include <algorithm>

namespace tocsin::scoring {

bool JointDecision::member(TeamId team) const {
    return std::find(teams.begin(), teams.end(), team) != teams.end();
}

JointDecision* JointWork::open(const DecisionId& id) {
    for (JointDecision& decision : decisions_)
        if (decision.id == id) return decision.closed_ms ? nullptr : &decision;
    return nullptr;
}

void JointWork::on(const Record& record, const DecisionOpened& event) {
    for (const JointDecision& decision : decisions_)
        if (decision.id == event.decision) return;
    JointDecision decision;
    decision.id = event.decision;
    decision.opened_ms = record.at_ms;
    for (const TeamId team : event.teams)
        if (!decision.member(team)) decision.teams.push_back(team);
    decisions_.push_back(std::move(decision));
}

void JointWork::on(const Record&, const StandInNamed& event) {
    JointDecision* decision = open(event.decision);
    if (decision && decision->member(event.team)) decision->stand_ins[event.team] = event.stand_in;
}

void JointWork::on(const Record& record, const VoteCast& event, double transit_ms) {
    JointDecision* decision = open(event.decision);
    if (!decision || !decision->member(event.team)) return;
    if (event.cast_by != event.team) {
        const auto stand_in = decision->stand_ins.find(event.team);
        if (stand_in == decision->stand_ins.end() || stand_in->second != event.cast_by) return;
    }
    decision->votes[event.team] = {event.cast_by, event.option, record.at_ms, transit_ms};
}

void JointWork::on(const Record& record, const DecisionClosed& event) {
    JointDecision* decision = open(event.decision);
    if (!decision) return;
    decision->closed_ms = record.at_ms;
    decision->rule_met = event.rule_met;
}

void JointWork::on(const Record& record, const TaskPerformed& event) {
    for (const Performance& done : performances_)
        if (done.task == event.task && done.team == event.team) return;
    performances_.push_back({event.task, event.team, record.at_ms, record.seq});
}

namespace {

template <class Matches>
const Expectation* last(const Scenario& scenario, Expectation::Kind kind, Matches matches) {
    const Expectation* found = nullptr;
    for (const Expectation& expectation : scenario.expectations)
        if (expectation.kind == kind && matches(expectation)) found = &expectation;
    return found;
}

}  // namespace

const Expectation* expected_of(const Scenario& scenario, const DecisionId& decision) {
    return last(scenario, Expectation::Kind::JointDecision,
                [&](const Expectation& e) { return e.decision == decision; });
}

const Expectation* expected_of(const Scenario& scenario, const TaskId& task) {
    return last(scenario, Expectation::Kind::ExclusiveTask,
                [&](const Expectation& e) { return e.task == task; });
}

}  // namespace tocsin::scoring
