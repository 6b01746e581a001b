#include "scoring/score.hpp"

#include <algorithm>

namespace tocsin::scoring {

void Counts::add(ObligationState state) {
    ++owed;
    switch (state) {
        case ObligationState::Waiting:
            ++waiting;
            break;
        case ObligationState::Open:
            ++open;
            break;
        case ObligationState::InTime:
            ++in_time;
            break;
        case ObligationState::Late:
            ++late;
            break;
        case ObligationState::Missed:
            ++missed;
            break;
        case ObligationState::Excused:
            ++excused;
            break;
    }
}

const Figure& TeamSheet::figure(std::string_view metric) const {
    static const Figure kNone;
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [&](const Scored& s) { return s.metric->id == metric; });
    return found == figures.end() ? kNone : found->figure;
}

namespace {

// Withholding what too few obligations cannot carry comes before every other reason (SCORING §5).
Figure gated(const TeamSheet& sheet) {
    if (sheet.counts.live() < kIndexFrom) return Figure::none(Absent::TooFew);
    const Figure& quality = sheet.figure("F");
    const double gate = sheet.figure("C3").value.value_or(1);
    if (!quality.value) return Figure::none(quality.absent);
    Figure figure;
    figure.value = gate * *quality.value;
    figure.n = quality.n;
    figure.terms = {{"F", *quality.value}, {"H", gate}};
    return figure;
}

Figure index_of(const TeamSheet& sheet, const std::map<std::string, double>& weights) {
    if (sheet.counts.live() < kIndexFrom) return Figure::none(Absent::TooFew);
    Figure figure;
    const double gate = sheet.figure("C3").value.value_or(1);
    figure.terms.push_back({"H", gate});
    double sum = 0, weight = 0;
    for (const Scored& scored : sheet.figures) {
        const auto found = weights.find(std::string(scored.metric->id));
        if (found == weights.end() || found->second <= 0 || !scored.figure.value) continue;
        sum += found->second * *scored.figure.value;
        weight += found->second;
        figure.terms.push_back({scored.metric->id, *scored.figure.value});
        ++figure.n;
    }
    if (weight <= 0) return Figure::none(Absent::NoMetric);
    figure.value = gate * sum / weight;
    return figure;
}

}  // namespace

ScoreSheet score(const Ledger& ledger, std::int64_t now_ms) {
    const Evidence evidence(ledger, now_ms);
    ScoreSheet sheet;
    sheet.now_ms = evidence.now_ms();
    sheet.final = evidence.final();
    sheet.weights = index_weights(ledger.scenario());
    for (const auto& [id, weight] : sheet.weights) {
        const auto metrics = catalogue();
        const bool computed = std::any_of(metrics.begin(), metrics.end(),
                                          [&](const Metric& m) { return m.id == id; });
        if (weight > 0 && !computed) sheet.not_computed.push_back(id);
    }
    sheet.obligations = findings(evidence);
    std::vector<Counts> counts(ledger.team_count());
    for (const Finding& finding : sheet.obligations)
        counts[finding.obligation->from.value].add(finding.state);
    for (std::uint16_t i = 0; i < ledger.team_count(); ++i) {
        TeamSheet team;
        team.counts = counts[i];
        team.team = TeamId{i};
        for (const Metric& metric : catalogue())
            if (metric.of_team)
                team.figures.push_back({&metric, metric.of_team(evidence, team.team)});
        team.gated_sharing = gated(team);
        team.index = index_of(team, sheet.weights);
        team.technical = technical_score(evidence, team.team);
        sheet.teams.push_back(std::move(team));
    }
    for (const Metric& metric : catalogue())
        if (metric.of_region) sheet.region.push_back({&metric, metric.of_region(evidence)});
    return sheet;
}

}  // namespace tocsin::scoring
