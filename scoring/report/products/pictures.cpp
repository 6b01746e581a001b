#include "scoring/report/products/pictures.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "scoring/joint_work.hpp"
#include "scoring/report/charts/agreement.hpp"
#include "scoring/report/charts/bands.hpp"
#include "scoring/report/charts/diffusion.hpp"
#include "scoring/report/charts/links.hpp"
#include "scoring/report/charts/metrics.hpp"
#include "scoring/report/charts/needed_used.hpp"
#include "scoring/report/charts/network.hpp"
#include "scoring/report/charts/open_obligations.hpp"
#include "scoring/report/charts/role_links.hpp"
#include "scoring/report/charts/role_load.hpp"
#include "scoring/report/charts/tasks.hpp"
#include "scoring/report/charts/time_to_notify.hpp"
#include "scoring/report/charts/timeline.hpp"
#include "scoring/report/charts/weights.hpp"
#include "scoring/report/products/items.hpp"
#include "scoring/report/regional.hpp"

namespace tocsin::scoring {

namespace {

// Ids of charts end in "-c": sections and tables have names of their own.
charts::Setting setting(const Desk& desk) {
    return {charts::chart_texts_in(desk.l.manner.tag), desk.l.right_to_left(), "-c"};
}

charts::Roster everybody(const Desk& desk) {
    return {desk.order, [&desk](TeamId team) { return desk.code(team); }, {}};
}

charts::Estimate estimate(const Figure& figure, const std::optional<Bounds>& bounds) {
    charts::Estimate made;
    made.value = figure.value;
    if (bounds) made.low = bounds->low, made.high = bounds->high;
    made.n = figure.n;
    return made;
}

double rounded(double value) {
    return std::round(value / kStep) * kStep;
}

// The q-quantile of values in order, between two of them where it falls there.
double quantile(const std::vector<double>& ordered, double q) {
    const double at = q * static_cast<double>(ordered.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const auto above = std::min(below + 1, ordered.size() - 1);
    return ordered[below] + (at - static_cast<double>(below)) * (ordered[above] - ordered[below]);
}

// Each team by its first role, in the scenario's order.
Chart who_told_whom(const Desk& desk, const LiveScores& scores, const charts::Roster& all,
                    const charts::Setting& how) {
    const charts::NetworkData teams = charts::network_data(scores, all, how.t);
    if (desk.order.size() <= charts::kMostInCircle) return charts::network(teams, how);
    const auto role_of = [&](TeamId team) -> std::optional<RoleId> {
        const auto& roles = desk.ledger.teams()[team.value].cast.roles;
        return roles.empty() ? std::nullopt : std::optional(roles.front());
    };
    std::vector<charts::Who> names;
    std::map<std::optional<RoleId>, std::size_t> places;
    for (const TeamId team : desk.order) {
        const auto role = role_of(team);
        if (places.emplace(role, names.size()).second)
            names.push_back({role ? desk.role_title(*role) : std::string(desk.l.frame.other_role)});
    }
    return charts::role_links(
        charts::needed_used_data(
            scores, names,
            [&](TeamId team) -> std::optional<std::size_t> { return places.at(role_of(team)); },
            how.t),
        teams, how);
}

// Of answers by fewer teams there is no row.
std::optional<charts::ProbeRow> agreement_row(const Desk& desk, const Scored& scored) {
    if (!agreement_type(scored.metric->id)) return std::nullopt;
    charts::ProbeRow row;
    for (const Term& term : scored.figure.terms) {
        if (term.name == "answers") row.answers = static_cast<std::size_t>(term.value);
        if (term.name == "accuracy") row.accuracy = term.value;
    }
    if (row.answers < kLeastTeams) return std::nullopt;
    const texts::MetricText* text = desk.l.figures.metric(scored.metric->id);
    row.item = text ? std::string(text->name) : std::string(scored.metric->id);
    row.alpha = scored.figure.value;
    row.all_agree = scored.figure.absent == Absent::AllAgree;
    return row;
}

}  // namespace

std::vector<Block> drill_pictures(const Desk& desk) {
    using namespace charts;
    const Setting how = setting(desk);
    const Roster all = everybody(desk);
    const LiveScores scores = live(desk.sheet);
    const auto& debts = desk.sheet.obligations;
    // In the order in which they share pages of A4 best: a full one beside none that is half empty.
    return {who_told_whom(desk, scores, all, how),
            diffusion_curve(
                diffusion_data(desk.evidence,
                               [&](const FactId& id) { return fact_anchor(desk.ledger, id); }),
                how),
            needed_used(needed_used_data(scores, all, how.t), how),
            timeline(
                timeline_data(desk.ledger, desk.sheet.now_ms, all,
                              [&](const MessageId& id) { return message_anchor(desk.ledger, id); }),
                how),
            time_to_notify(notify_data(desk.evidence, debts, all), how)};
}

std::vector<Block> load_pictures(const Desk& desk) {
    using namespace charts;
    const Setting how = setting(desk);
    const Roster all = everybody(desk);
    // That of all teams first: it may take a page, on which the others go on.
    return {open_obligations(open_data(desk.sheet.obligations, desk.sheet.now_ms, all), how),
            role_load(role_load_data(desk.ledger, all,
                                     [&](const Role& role) { return desk.in(role.title); }),
                      how),
            link_strip(desk.d.chronicle.links.data(desk.ledger, desk.sheet.now_ms, all), how)};
}

std::vector<Block> weight_pictures(const Desk& desk) {
    using namespace charts;
    if (!desk.d.certainty) return {};
    const Setting how = setting(desk);
    std::vector<BandRow> indices;
    WeightData weights;
    weights.tau = desk.d.certainty->median_tau;
    std::vector<double> order;
    for (const TeamSheet& sheet : desk.sheet.teams)
        if (sheet.index.value) order.push_back(*sheet.index.value);
    for (const TeamId team : desk.order) {
        const TeamCertainty& sure = desk.d.certainty->teams[team.value];
        const Figure& index = desk.sheet.teams[team.value].index;
        BandRow row{{desk.code(team), false}, estimate(index, sure.index), {}};
        row.index.n = desk.sheet.teams[team.value].counts.live();
        row.bands = sure.band.bands;
        indices.push_back(std::move(row));
        if (!sure.places || !index.value) continue;
        const auto better = std::count_if(order.begin(), order.end(),
                                          [&](double other) { return other > *index.value; });
        weights.rows.push_back({{desk.code(team), false},
                                static_cast<double>(sure.places->low),
                                static_cast<double>(sure.places->high),
                                static_cast<double>(better + 1)});
    }
    return {band_intervals(indices, how), weight_ranges(weights, how)};
}

std::vector<Block> task_pictures(const Desk& desk) {
    std::vector<charts::TaskRow> rows;
    const auto& done = desk.ledger.joint().performances();
    for (const Scored& scored : desk.sheet.region) {
        if (scored.metric->id != "R5.gaps") continue;
        for (const Item& item : scored.figure.items) {
            const TaskId task(item.id);
            const Expectation* expected = expected_of(desk.ledger.scenario(), task);
            const auto performed = std::count_if(
                done.begin(), done.end(), [&](const Performance& p) { return p.task == task; });
            const Task* named = find(desk.ledger.scenario().tasks, task);
            rows.push_back({named ? desk.in(named->title) : item.id,
                            static_cast<std::size_t>(expected ? expected->count : 0),
                            static_cast<std::size_t>(performed),
                            {}});
        }
    }
    return {charts::double_work(rows, setting(desk))};
}

std::vector<Block> agreement_pictures(const Desk& desk) {
    if (desk.ledger.team_count() < kLeastTeams) return {};
    std::vector<charts::ProbeRow> rows;
    for (const Scored& scored : desk.sheet.region)
        if (auto row = agreement_row(desk, scored)) rows.push_back(std::move(*row));
    return {charts::agreement(rows, setting(desk))};
}

Block team_timeline(const Desk& desk, TeamId team) {
    // The lanes of others would tell what each of them did when.
    const charts::Roster own{{team}, [&desk](TeamId t) { return desk.code(t); }, team};
    return charts::timeline(charts::timeline_data(desk.ledger, desk.sheet.now_ms, own),
                            setting(desk));
}

std::vector<Block> team_pictures(const Desk& desk, TeamId team) {
    using namespace charts;
    const Setting how = setting(desk);
    std::vector<MetricRow> rows;
    for (const Scored& scored : desk.sheet.teams[team.value].figures) {
        const texts::MetricText* text = desk.l.figures.metric(scored.metric->id);
        MetricRow row;
        row.id = scored.metric->id;
        row.name = text ? std::string(text->name) : std::string();
        row.own = estimate(scored.figure,
                           desk.d.certainty
                               ? desk.d.certainty->bounds(desk.sheet, team, scored.metric->id)
                               : std::nullopt);
        row.absent = desk.reason(scored.figure);
        std::vector<double> values;
        for (const TeamSheet& one : desk.sheet.teams)
            if (const auto& value = one.figure(scored.metric->id).value) values.push_back(*value);
        // Of fewer teams a quartile is the value of one of them.
        if (values.size() >= kLeastNamed) {
            std::sort(values.begin(), values.end());
            row.q1 = rounded(quantile(values, .25));
            row.median = rounded(quantile(values, .5));
            row.q3 = rounded(quantile(values, .75));
        }
        rows.push_back(std::move(row));
    }
    const bool others = desk.ledger.team_count() > kLeastTeams && all_told(obligations_row(desk));
    const Roster who{others ? desk.order : std::vector<TeamId>{team},
                     [&desk](TeamId t) { return desk.code(t); }, team};
    return {metric_intervals(rows, how),
            time_to_notify(notify_data(desk.evidence, desk.sheet.obligations, who), how)};
}

std::vector<Block> region_notify(const Desk& desk) {
    using namespace charts;
    // The chart says how many were never told: only where the counts say it too.
    if (!all_told(obligations_row(desk))) return {};
    return {time_to_notify(notify_data(desk.evidence, desk.sheet.obligations, everybody(desk)),
                           setting(desk))};
}

std::vector<Block> region_diffusion(const Desk& desk) {
    charts::DiffusionData data;
    for (const Spread& spread : shown_spreads(desk)) {
        // Of facts that all or none of their needers came to hold a curve tells about each.
        if (!safe_share(spread.reached_ms.size(), spread.needers)) continue;
        const Fact* fact = desk.scenario_fact(desk.ledger.fact(spread.fact).id);
        data.facts.push_back({fact ? fact->id.value : std::string(),
                              {},
                              *spread.t0_ms,
                              spread.needers,
                              spread.reached_ms,
                              spread.t50_ms,
                              spread.t90_ms});
    }
    if (data.facts.empty()) return {};
    return {charts::diffusion_curve(data, setting(desk))};
}

std::vector<Block> region_agreement(const Desk& desk) {
    std::vector<charts::ProbeRow> rows;
    bool withheld = false;
    for (const Scored& scored : desk.sheet.region) {
        auto row = agreement_row(desk, scored);
        if (!row) continue;
        if (!agreement_may_be_told(desk, *agreement_type(scored.metric->id))) {
            withheld = true;
            continue;
        }
        if (row->alpha) row->alpha = rounded(*row->alpha);
        if (row->accuracy) row->accuracy = rounded(*row->accuracy);
        rows.push_back(std::move(*row));
    }
    std::vector<Block> blocks;
    if (!rows.empty()) blocks.emplace_back(charts::agreement(rows, setting(desk)));
    if (withheld) blocks.emplace_back(note(desk.l.region.agreement_withheld));
    return blocks;
}

}  // namespace tocsin::scoring
