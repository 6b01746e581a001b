#include "scoring/live.hpp"

#include <map>
#include <utility>

namespace tocsin::scoring {

namespace {

LiveFigure brief(std::string_view metric, const Figure& figure) {
    return {metric, figure.value, figure.n};
}

using Edges = std::map<std::pair<TeamId, TeamId>, LiveEdge>;

void draw(Edges& edges, const Finding& finding) {
    if (!finding.live() || finding.state == ObligationState::Excused) return;
    const Obligation& o = *finding.obligation;
    LiveEdge& edge = edges[{o.from, o.to}];
    if (finding.state == ObligationState::InTime)
        ++edge.in_time;
    else if (finding.state == ObligationState::Late)
        ++edge.late;
    else
        ++edge.owed;
}

}  // namespace

LiveScores live(const ScoreSheet& sheet) {
    LiveScores scores;
    Edges edges;
    std::map<std::pair<TeamId, Destination::Kind>, std::size_t> wide;
    for (const Finding& finding : sheet.obligations) {
        const Obligation& o = *finding.obligation;
        scores.obligations.push_back({o.id, o.from, o.to, o.fact, finding.state, finding.due_ms});
        draw(edges, finding);
    }
    for (const TeamSheet& team : sheet.teams) {
        for (const Item& item : team.figure("C3").items) {
            if (!item.to) continue;  // an unlabelled message
            if (item.to->kind == Destination::Kind::Team)
                ++edges[{team.team, item.to->team}].breach;
            else
                ++wide[{team.team, item.to->kind}];
        }
        LiveTeam row{team.team, {}};
        for (const Scored& scored : team.figures)
            row.metrics.push_back(brief(scored.metric->id, scored.figure));
        row.metrics.push_back(brief("FxH", team.gated_sharing));
        row.metrics.push_back(brief("TCI", team.index));
        scores.teams.push_back(std::move(row));
    }
    for (auto& [ends, edge] : edges) {
        edge.from = ends.first;
        edge.to = ends.second;
        scores.edges.push_back(edge);
    }
    for (const auto& [key, count] : wide) scores.wide.push_back({key.first, key.second, count});
    for (const Scored& scored : sheet.region)
        scores.region.push_back(brief(scored.metric->id, scored.figure));
    return scores;
}

LiveScores live(const Ledger& ledger, std::int64_t now_ms) {
    return live(score(ledger, now_ms));
}

}  // namespace tocsin::scoring
