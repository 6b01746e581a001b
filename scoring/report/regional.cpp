#include "scoring/report/regional.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "scoring/lessons/objectives.hpp"
#include "scoring/probes.hpp"
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
            if (const auto value = safe_region_value(desk, scored);
                value && scored.metric->id == id)
                all.push_back({std::string(id), *value, scored.figure.n});
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

ToldInTime told_in_time(const Desk& desk) {
    ToldInTime told;
    told.groups = role_groups(desk);
    const auto& objectives = desk.ledger.scenario().objectives;
    // One group alone would repeat the total.
    const std::size_t sides = told.groups.size() > 1 ? told.groups.size() : 0;
    std::map<TeamId, std::size_t> group;
    for (std::size_t i = 0; i < sides; ++i)
        for (const TeamId team : told.groups[i].teams) group[team] = i;
    std::vector<Counted> things;
    for (const Finding& finding : desk.sheet.obligations) {
        if (!finding.counts()) continue;
        Counted& one = things.emplace_back();
        one.from = finding.obligation->from;
        one.to = finding.obligation->to;
        one.happened = finding.state == ObligationState::InTime;
        for (std::size_t i = 0; i < objectives.size(); ++i)
            if (belongs_to(objectives[i], desk.ledger, finding.fact)) one.cells.push_back(i);
        if (sides > 0)
            one.cells.push_back(objectives.size() + group.at(one.from) * sides + group.at(one.to));
    }
    const std::size_t families[] = {objectives.size(), sides * sides};
    const SafeRow row = obligations_row(desk);
    const bool total_told = row.parts[0] || (row.total && row.parts[1] && row.parts[2]);
    const auto cells = safe_cells(things, families, total_told);
    auto at = cells.begin() + static_cast<std::ptrdiff_t>(objectives.size());
    told.by_objective.assign(cells.begin(), at);
    for (std::size_t from = 0; from < sides; ++from, at += static_cast<std::ptrdiff_t>(sides))
        told.by_pair.emplace_back(at, at + static_cast<std::ptrdiff_t>(sides));
    return told;
}

std::optional<ProbeItem::Type> agreement_type(std::string_view metric) {
    using Type = ProbeItem::Type;
    if (metric == "R3.nominal") return Type::Nominal;
    if (metric == "R3.ordinal") return Type::Ordinal;
    if (metric == "R3.interval") return Type::Interval;
    if (metric == "R3.ratio") return Type::Ratio;
    return std::nullopt;
}

bool agreement_may_be_told(const Desk& desk, ProbeItem::Type type) {
    std::map<std::string, std::map<std::string, std::size_t>> given;  // by question, by answer
    std::set<std::pair<std::string, TeamId>> counted;                 // of a team its first
    for (const Probed& asked : probed(desk.ledger)) {
        if (asked.item->type != type || asked.given.empty()) continue;
        if (!counted.emplace(asked.id(), asked.team).second) continue;
        const auto place =
            type == ProbeItem::Type::Nominal ? std::nullopt : on_scale(*asked.item, asked.given);
        ++given[asked.id()][place ? std::to_string(*place) : asked.given];
    }
    return !given.empty() && std::all_of(given.begin(), given.end(), [](const auto& question) {
        std::size_t all = 0, most = 0;
        for (const auto& [answer, n] : question.second) {
            all += n;
            most = std::max(most, n);
        }
        return all >= kLeastTeams && most + 2 <= all;
    });
}

std::optional<double> safe_region_value(const Desk& desk, const Scored& scored) {
    if (!scored.figure.value) return std::nullopt;
    const std::string_view id = scored.metric->id;
    const auto type = agreement_type(id);
    if (type && !agreement_may_be_told(desk, *type)) return std::nullopt;
    const double value = std::round(*scored.figure.value / kStep) * kStep;
    // “All” and “none” tell about each.
    const bool share = id == "R1" || id == "R2";
    if (share && (value <= 0 || value >= 1)) return std::nullopt;
    return value;
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
