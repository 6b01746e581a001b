#include "scoring/lessons/trend.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace tocsin::scoring {
namespace {

const EnrolledTeam& enrolled(const TrendDrill& drill, TeamId team) {
    return drill.ledger->teams()[team.value];
}

std::size_t people_of(const TrendDrill& drill, TeamId team) {
    return drill.voices->known(team) ? drill.voices->teams[team.value].people.size() : 0;
}

Comparable compared(const TrendDrill& before, TeamId then, const TrendDrill& now, TeamId team) {
    const Scenario &a = before.ledger->scenario(), &b = now.ledger->scenario();
    if (!before.ledger->ended() || !now.ledger->ended()) return Comparable::NotOver;
    if (a.id != b.id) return Comparable::OtherScenario;
    if (a.version != b.version) return Comparable::OtherVersion;
    auto roles = [](const EnrolledTeam& one) {
        std::vector<RoleId> sorted = one.cast.roles;
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    };
    if (roles(enrolled(before, then)) != roles(enrolled(now, team))) return Comparable::OtherRoles;
    if (size_class(people_of(before, then)) != size_class(people_of(now, team)))
        return Comparable::OtherSize;
    return Comparable::Yes;
}

// Every figure of a team in one drill, in the order of the sheet; index and technical last.
std::vector<std::pair<std::string, TrendValue>> figures(const TrendDrill& drill, TeamId team) {
    std::vector<std::pair<std::string, TrendValue>> all;
    const TeamSheet& sheet = drill.sheet->teams[team.value];
    const TeamCertainty* sure = drill.certainty && team.value < drill.certainty->teams.size()
                                    ? &drill.certainty->teams[team.value]
                                    : nullptr;
    for (std::size_t i = 0; i < sheet.figures.size(); ++i) {
        const Figure& figure = sheet.figures[i].figure;
        TrendValue value{figure.value, std::nullopt, figure.n};
        if (sure && i < sure->figures.size()) value.bounds = sure->figures[i];
        all.emplace_back(sheet.figures[i].metric->id, value);
    }
    all.emplace_back("FxH", TrendValue{sheet.gated_sharing.value, sure ? sure->gated : std::nullopt,
                                       sheet.gated_sharing.n});
    all.emplace_back("TCI", TrendValue{sheet.index.value, sure ? sure->index : std::nullopt,
                                       sheet.counts.live()});
    all.emplace_back("technical", TrendValue{sheet.technical.share(), std::nullopt,
                                             sheet.technical.marks.size()});
    return all;
}

// Drills of the last run of comparable ones: from the first of it to the last the team was in.
std::vector<std::size_t> last_run(const TeamTrend& team) {
    std::vector<std::size_t> run;
    for (std::size_t d = 0; d < team.in.size(); ++d) {
        if (!team.in[d]) continue;
        if (team.with_before[d] != Comparable::Yes) run.clear();
        run.push_back(d);
    }
    return run;
}

void set_change(TrendRow& row, const std::vector<std::size_t>& run) {
    std::vector<std::size_t> with_value;
    for (const std::size_t d : run)
        if (row.values[d] && row.values[d]->value) with_value.push_back(d);
    if (with_value.size() < 2) return;
    row.from = with_value.front();
    row.to = with_value.back();
    const TrendValue &a = *row.values[row.from], &b = *row.values[row.to];
    row.change = *b.value - *a.value;
    if (a.bounds && b.bounds)
        row.apart = a.bounds->high < b.bounds->low || b.bounds->high < a.bounds->low;
}

void set_rows(TeamTrend& team, const std::vector<TrendDrill>& drills) {
    for (std::size_t d = 0; d < drills.size(); ++d) {
        if (!team.in[d]) continue;
        for (auto& [metric, value] : figures(drills[d], *team.in[d])) {
            auto row = std::find_if(team.rows.begin(), team.rows.end(),
                                    [&](const TrendRow& r) { return r.metric == metric; });
            if (row == team.rows.end()) {
                TrendRow made;
                made.metric = metric;
                made.values.resize(drills.size());
                row = team.rows.insert(team.rows.end(), std::move(made));
            }
            row->values[d] = value;
        }
    }
    const std::vector<std::size_t> run = last_run(team);
    for (TrendRow& row : team.rows) set_change(row, run);
}

bool share_a_capability(const Lesson& a, const Lesson& b) {
    return std::any_of(a.capabilities.begin(), a.capabilities.end(), [&](const std::string& one) {
        return std::find(b.capabilities.begin(), b.capabilities.end(), one) != b.capabilities.end();
    });
}

void set_actions(TeamTrend& team, const std::vector<std::vector<Lesson>>& lessons) {
    for (std::size_t d = 0; d < lessons.size(); ++d)
        for (const Lesson& lesson : lessons[d]) {
            if (lesson.kind != LessonKind::Action || lesson.team != team.code) continue;
            TrendAction made{d, lesson, {}, {}};
            for (std::size_t later = d + 1; later < lessons.size(); ++later) {
                bool gap = false, strength = false;
                for (const Lesson& seen : lessons[later]) {
                    if (seen.team != team.code || !share_a_capability(lesson, seen)) continue;
                    gap = gap || seen.kind == LessonKind::Gap;
                    strength = strength || seen.kind == LessonKind::Strength;
                }
                if (gap) made.gaps.push_back(later);
                if (strength) made.strengths.push_back(later);
            }
            team.actions.push_back(std::move(made));
        }
}

}  // namespace

SizeClass size_class(std::size_t people) {
    if (people == 0) return SizeClass::None;
    if (people <= 3) return SizeClass::Small;
    return people <= 6 ? SizeClass::Middle : SizeClass::Large;
}

std::size_t TeamTrend::drills() const {
    return static_cast<std::size_t>(
        std::count_if(in.begin(), in.end(), [](const auto& team) { return team.has_value(); }));
}

std::vector<std::size_t> in_order(const std::vector<TrendDrill>& drills) {
    std::vector<std::size_t> order(drills.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) {
        return std::pair{drills[i].voices->started_utc_us, i} <
               std::pair{drills[j].voices->started_utc_us, j};
    });
    return order;
}

std::vector<TeamTrend> trends(const std::vector<TrendDrill>& drills) {
    std::map<std::string, TeamTrend> by_code;
    std::vector<std::vector<Lesson>> lessons;
    for (std::size_t d = 0; d < drills.size(); ++d) {
        lessons.push_back(lessons_of(*drills[d].voices, drills[d].ledger->scenario()));
        for (const EnrolledTeam& one : drills[d].ledger->teams()) {
            TeamTrend& team = by_code[one.cast.code];
            team.code = one.cast.code;
            team.name = one.name;
            team.in.resize(drills.size());
            team.in[d] = one.cast.id;
        }
    }
    std::vector<TeamTrend> all;
    for (auto& [code, team] : by_code) {
        if (team.drills() < 2) continue;
        std::optional<std::size_t> before;
        for (std::size_t d = 0; d < drills.size(); ++d) {
            team.people.push_back(team.in[d] ? people_of(drills[d], *team.in[d]) : 0);
            team.with_before.push_back(
                team.in[d] && before
                    ? compared(drills[*before], *team.in[*before], drills[d], *team.in[d])
                    : Comparable::First);
            if (team.in[d]) before = d;
        }
        set_rows(team, drills);
        set_actions(team, lessons);
        all.push_back(std::move(team));
    }
    return all;
}

}  // namespace tocsin::scoring
