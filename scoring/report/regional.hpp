// The figures of the region that products without names print, each through anonymity.hpp. Made in
// one place, so that no two products differ in what they withhold.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "scoring/metrics/r1_diffusion.hpp"
#include "scoring/report/desk.hpp"
#include "scoring/report/disclosure.hpp"

namespace tocsin::scoring {

// Teams enough that anything may be said of them.
bool enough_teams(const Desk& desk);

// Obligations that count: in time, late, never, and their total.
SafeRow obligations_row(const Desk& desk);
// One metric over the teams that have a value; the number of them only beside a mean.
struct SafeMetric {
    std::string_view id;
    std::optional<double> mean;
    std::size_t teams = 0;
};
std::vector<SafeMetric> metric_means(const Desk& desk);

// A figure from 0 to 1 that the report prints: of the region as a whole, or a mean over teams, to
// the nearest kStep; with the number of items or of teams that it rests on.
struct RegionFigure {
    std::string id;
    double value = 0;
    std::size_t n = 0;
};
// Those of what teams do together that no count of obligations, deliveries or requests says better.
std::vector<RegionFigure> shared_figures(const Desk& desk);

// A role played by kLeastTeams teams or more, or all the others together (no `role`).
struct RoleGroup {
    std::optional<RoleId> role;
    std::vector<TeamId> teams;
};
// Empty: not even all others are enough. Each team is in one group, by its first role.
std::vector<RoleGroup> role_groups(const Desk& desk);

// Obligations that count, and of them those told in time: by objective in the scenario's order, and
// from group to group where there is more than one. Empty: withheld.
struct ToldInTime {
    std::vector<RoleGroup> groups;
    std::vector<std::optional<PartOf>> by_objective;
    std::vector<std::vector<std::optional<PartOf>>> by_pair;  // [from][to]
};
ToldInTime told_in_time(const Desk& desk);

// The type of question that a metric "R3.…" is about.
std::optional<ProbeItem::Type> agreement_type(std::string_view metric);
// Whether the agreement (R3) over questions of this type tells no team's answer: of each question,
// whoever knows one answer must find two among the others.
bool agreement_may_be_told(const Desk& desk, ProbeItem::Type type);
// A figure of the region, to the nearest kStep; empty: it has none, or it tells about teams.
std::optional<double> safe_region_value(const Desk& desk, const Scored& scored);

// Facts that at least kLeastTeams teams needed without being given them.
std::vector<Spread> shown_spreads(const Desk& desk);
// “all but none” of a share, in three bands: below half, half to nine tenths, more.
std::string reach_words(const Desk& desk, double reach);

}  // namespace tocsin::scoring
