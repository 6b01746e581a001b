#include "scoring/score.hpp"

#include <algorithm>

#include "scoring/index.hpp"

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

Figure index_of(const TeamSheet& sheet, const std::vector<double>& omega) {
    if (sheet.counts.live() < kIndexFrom) return Figure::none(Absent::TooFew);
    Figure figure;
    const double gate = sheet.figure("C3").value.value_or(1);
    figure.terms.push_back({"H", gate});
    if (std::none_of(omega.begin(), omega.end(), [](double weight) { return weight > 0; }))
        return Figure::none(Absent::NoWeight);
    std::vector<std::optional<double>> values;
    for (std::size_t i = 0; i < sheet.figures.size(); ++i) {
        values.push_back(sheet.figures[i].figure.value);
        if (omega[i] <= 0 || !values[i]) continue;
        figure.terms.push_back({sheet.figures[i].metric->id, *values[i]});
        ++figure.n;
    }
    figure.value = index_value(gate, values, omega);
    if (!figure.value) return Figure::none(Absent::NoMetric);
    return figure;
}

}  // namespace

std::vector<double> ScoreSheet::omega() const {
    std::vector<double> all;
    for (const Metric& metric : catalogue()) {
        if (!metric.of_team) continue;
        const auto found = weights.find(std::string(metric.id));
        all.push_back(found == weights.end() ? 0 : std::max(0.0, found->second));
    }
    return all;
}

ScoreSheet score(const Ledger& ledger, std::int64_t now_ms, double limits_scale) {
    const Evidence evidence(ledger, now_ms, limits_scale);
    ScoreSheet sheet;
    sheet.now_ms = evidence.now_ms();
    sheet.final = evidence.final();
    sheet.weights = index_weights(ledger.scenario());
    for (const auto& [id, weight] : sheet.weights) {
        const auto metrics = catalogue();
        const bool computed = std::any_of(metrics.begin(), metrics.end(),
                                          [&](const Metric& m) { return m.of_team && m.id == id; });
        if (weight > 0 && !computed) sheet.not_computed.push_back(id);
    }
    const std::vector<double> omega = sheet.omega();
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
        team.index = index_of(team, omega);
        team.technical = technical_score(evidence, team.team);
        sheet.teams.push_back(std::move(team));
    }
    for (const Metric& metric : catalogue())
        if (metric.of_region) sheet.region.push_back({&metric, metric.of_region(evidence)});
    return sheet;
}

}  // namespace tocsin::scoring
