#include "scoring/lessons/objectives.hpp"

#include <algorithm>
#include <set>

namespace tocsin::scoring {
namespace {

template <class T>
bool has(const std::vector<T>& in, const T& one) {
    return std::find(in.begin(), in.end(), one) != in.end();
}

// Those of an objective, looked up once.
struct Part {
    const Objective& objective;
    std::set<InjectId> injects;
    std::set<DecisionId> decisions;

    Part(const Scenario& scenario, const Objective& of) : objective(of) {
        for (const Inject& inject : scenario.injects) {
            if (!has(inject.objectives, of.id)) continue;
            injects.insert(inject.id);
            if (inject.decision) decisions.insert(*inject.decision);
        }
    }
};

void count_injects(ObjectiveEvidence& made, const Part& part, const Ledger& ledger,
                   std::optional<TeamId> team) {
    std::set<InjectId> released;
    for (const Release& release : ledger.releases()) {
        if (!part.injects.contains(release.inject) || (team && release.team != *team)) continue;
        released.insert(release.inject);
        const Inject* inject = find(ledger.scenario().injects, release.inject);
        made.asked += inject && inject->form && !inject->form->fields.empty();
    }
    made.injects = released.size();
    for (const Answered& answer : ledger.answers()) {
        if (!part.injects.contains(answer.inject) || (team && answer.team != *team)) continue;
        ++made.answered;
        made.answered_late += answer.late;
    }
}

void count_obligations(ObjectiveEvidence& made, const Part& part, const Ledger& ledger,
                       const ScoreSheet& sheet, std::optional<TeamId> team) {
    for (const Finding& finding : sheet.obligations) {
        if (!finding.counts() || (team && finding.obligation->from != *team)) continue;
        if (!belongs_to(part.objective, ledger, finding.fact)) continue;
        made.in_time += finding.state == ObligationState::InTime;
        made.late += finding.state == ObligationState::Late;
        made.missed += finding.state == ObligationState::Missed;
    }
}

void count_points(ObjectiveEvidence& made, const Part& part, const ScoreSheet& sheet,
                  std::optional<TeamId> team) {
    for (const TeamSheet& one : sheet.teams) {
        if (team && one.team != *team) continue;
        for (const Mark& mark : one.technical.marks) {
            if (!mark.earned || !part.injects.contains(mark.inject)) continue;
            made.earned += *mark.earned;
            made.points += mark.points;
        }
    }
}

void count_voices(ObjectiveEvidence& made, const Part& part, const Voices& voices,
                  std::optional<TeamId> team) {
    for (const Voted& decision : voices.decisions) {
        if (!part.decisions.contains(decision.decision)) continue;
        for (const TeamId member : decision.teams) {
            if (team && member != *team) continue;
            ++made.votes_wanted;
            made.votes_given += decision.voted.contains(member);
        }
    }
    for (const Observed& observed : voices.observations) {
        if (team && observed.team != team) continue;
        const bool on_inject = observed.inject && part.injects.contains(*observed.inject);
        if (!on_inject && !has(part.objective.services, observed.capability)) continue;
        made.strengths += observed.kind == ObservationKind::Strength;
        made.gaps += observed.kind == ObservationKind::Gap;
    }
    for (const PlannedAction& action : voices.actions)
        made.actions +=
            action.line.objective == part.objective.id && (!team || action.line.team == *team);
    const auto rated = voices.ratings.find({part.objective.id, team});
    if (rated != voices.ratings.end()) made.rated = &rated->second;
}

}  // namespace

bool belongs_to(const Objective& objective, const Ledger& ledger, std::size_t fact) {
    const auto& seeds = ledger.seeds(fact);
    return std::any_of(seeds.begin(), seeds.end(), [&](std::size_t i) {
        const Inject* inject = find(ledger.scenario().injects, ledger.releases()[i].inject);
        return inject && has(inject->objectives, objective.id);
    });
}

std::vector<ObjectiveEvidence> objective_evidence(const Ledger& ledger, const ScoreSheet& sheet,
                                                  const Voices& voices,
                                                  std::optional<TeamId> team) {
    std::vector<ObjectiveEvidence> all;
    for (const Objective& objective : ledger.scenario().objectives) {
        const Part part(ledger.scenario(), objective);
        ObjectiveEvidence& made = all.emplace_back();
        made.objective = &objective;
        count_injects(made, part, ledger, team);
        count_obligations(made, part, ledger, sheet, team);
        count_points(made, part, sheet, team);
        count_voices(made, part, voices, team);
    }
    return all;
}

}  // namespace tocsin::scoring
