#include "scoring/lessons/voices.hpp"

#include <algorithm>

namespace tocsin::scoring {

void Voices::add(const Record& record) {
    std::visit([&](const auto& event) { on(record, event); }, record.event);
}

void Voices::on(const Record&, const DrillCreated& event) {
    drill = event.drill;
    title = event.title;
    scenario = event.scenario;
    scenario_version = event.scenario_version;
}

// As in the ledger: a team that enrols after STARTEX plays no role.
void Voices::on(const Record&, const TeamEnrolled& event) {
    if (started_utc_us || event.team.value != teams.size()) return;
    teams.push_back({event.team, event.code, event.name, event.roles, event.simulated, {}});
}

void Voices::on(const Record&, const TeamChanged& event) {
    if (started_utc_us || !known(event.team)) return;
    teams[event.team.value].name = event.name;
    teams[event.team.value].roles = event.roles;
}

// Who comes after ENDEX has a say in the debrief, and took no part in the drill.
void Voices::on(const Record&, const ParticipantJoined& event) {
    if (ended) return;
    if (known(event.team)) teams[event.team.value].people[event.participant] = event.language;
}

void Voices::on(const Record& record, const DrillStarted&) {
    if (!started_utc_us) started_utc_us = record.utc_us;
}

void Voices::on(const Record&, const DrillEnded&) {
    ended = true;
}

void Voices::on(const Record&, const ObjectiveRated& event) {
    if (event.team && !known(*event.team)) return;
    ratings[{event.objective, event.team}] = event;
}

void Voices::on(const Record& record, const ActionPlanned& event) {
    if (!known(event.team)) return;
    const auto it = std::find_if(actions.begin(), actions.end(), [&](const PlannedAction& a) {
        return a.line.action == event.action;
    });
    if (it == actions.end())
        actions.push_back({event, record.utc_us});
    else
        *it = {event, record.utc_us};
}

void Voices::on(const Record&, const ActionRemoved& event) {
    std::erase_if(actions, [&](const PlannedAction& a) { return a.line.action == event.action; });
}

void Voices::on(const Record&, const ReadinessStated& event) {
    if (known(event.team)) readiness[event.team] = event;
}

void Voices::on(const Record&, const SurveyAnswered& event) {
    if (known(event.team)) surveys[event.participant] = event;
}

void Voices::on(const Record&, const ProfileStated& event) {
    if (known(event.team)) profiles[event.participant] = event;
}

void Voices::on(const Record& record, const ObservationNoted& event) {
    if (event.team && !known(*event.team)) return;
    observations.push_back({event.by, event.words, event.team, event.inject,
                            event.pinned_ms.value_or(record.at_ms), event.observation,
                            event.capability});
}

void Voices::on(const Record&, const ItemContested& event) {
    if (known(event.team)) contests.push_back({event, std::nullopt});
}

void Voices::on(const Record&, const ContestAnswered& event) {
    for (Contested& contest : contests)
        if (contest.said.contest == event.contest) contest.answered = event;
}

Voted* Voices::decision(const DecisionId& id) {
    const auto it = std::find_if(decisions.begin(), decisions.end(),
                                 [&](const Voted& v) { return v.decision == id; });
    return it == decisions.end() ? nullptr : &*it;
}

void Voices::on(const Record&, const DecisionOpened& event) {
    if (decision(event.decision)) return;
    Voted opened;
    opened.decision = event.decision;
    for (const TeamId team : event.teams)
        if (known(team)) opened.teams.push_back(team);
    decisions.push_back(std::move(opened));
}

void Voices::on(const Record&, const VoteCast& event) {
    if (Voted* voted = decision(event.decision); voted && !voted->closed)
        voted->voted.insert(event.team);
}

void Voices::on(const Record&, const DecisionClosed& event) {
    if (Voted* voted = decision(event.decision)) {
        voted->closed = true;
        voted->rule_met = event.rule_met;
        voted->option = event.option;
    }
}

}  // namespace tocsin::scoring
