#include "scoring/report/regional.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "scoring/report/highlights.hpp"

namespace tocsin::scoring {

bool enough_teams(const Desk& desk) {
    return desk.ledger.started() && desk.ledger.team_count() >= kLeastTeams;
}

SafeRow obligations_row(const Desk& desk) {
    std::vector<std::vector<std::size_t>> parts(3);
    for (const TeamSheet& sheet : desk.sheet.teams) {
        const Tally one = tally(desk, sheet.team);
        parts[0].push_back(one.in_time);
        parts[1].push_back(one.late);
        parts[2].push_back(one.never);
    }
    return safe_row(parts);
}

std::vector<SafeMetric> metric_means(const Desk& desk) {
    std::vector<SafeMetric> metrics;
    for (const Metric& metric : catalogue()) {
        if (!metric.of_team) continue;
        std::vector<double> values;
        for (const TeamSheet& sheet : desk.sheet.teams)
            if (const auto& value = sheet.figure(metric.id).value) values.push_back(*value);
        metrics.push_back({metric.id, safe_mean(values), values.size()});
    }
    return metrics;
}

std::vector<RegionFigure> shared_figures(const Desk& desk) {
    std::vector<RegionFigure> all;
    for (const Scored& scored : desk.sheet.region)
        for (const std::string_view id : {"R1", "R2", "R3.nominal", "R4", "R5.double", "R5.gaps"})
            if (scored.metric->id == id && scored.figure.value)
                all.push_back({std::string(id), std::round(*scored.figure.value / kStep) * kStep,
                               scored.figure.n});
    for (const SafeMetric& metric : metric_means(desk))
        for (const std::string_view id : {"C5", "C6", "C7", "C9"})
            if (metric.id == id && metric.mean)
                all.push_back({std::string(id), *metric.mean, metric.teams});
    return all;
}

std::vector<RoleGroup> role_groups(const Desk& desk) {
    std::map<RoleId, std::vector<TeamId>> by_role;
    RoleGroup others;
    for (const EnrolledTeam& team : desk.ledger.teams()) {
        if (team.cast.roles.empty())
            others.teams.push_back(team.cast.id);
        else
            by_role[team.cast.roles.front()].push_back(team.cast.id);
    }
    std::vector<RoleGroup> groups;
    for (const Role& role : desk.ledger.scenario().roles) {
        const auto found = by_role.find(role.id);
        if (found == by_role.end()) continue;
        if (found->second.size() >= kLeastTeams)
            groups.push_back({role.id, found->second});
        else
            others.teams.insert(others.teams.end(), found->second.begin(), found->second.end());
    }
    // Too few others would be a group that tells about each: the smallest role joins them.
    while (!others.teams.empty() && others.teams.size() < kLeastTeams && !groups.empty()) {
        const auto least = std::min_element(
            groups.begin(), groups.end(),
            [](const auto& a, const auto& b) { return a.teams.size() < b.teams.size(); });
        others.teams.insert(others.teams.end(), least->teams.begin(), least->teams.end());
        groups.erase(least);
    }
    if (others.teams.size() >= kLeastTeams) groups.push_back(std::move(others));
    return groups;
}

std::vector<Spread> shown_spreads(const Desk& desk) {
    auto all = spreads(desk.evidence);
    std::erase_if(all, [](const Spread& s) { return !s.t0_ms || s.needers < kLeastTeams; });
    return all;
}

std::string reach_words(const Desk& desk, double reach) {
    const texts::Region& t = desk.l.region;
    return std::string(reach < 0.5 ? t.reach_low : reach < 0.9 ? t.reach_middle : t.reach_high);
}

}  // namespace tocsin::scoring
