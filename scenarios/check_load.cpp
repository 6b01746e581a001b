#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <memory>

#include "scenarios/casting.hpp"
#include "scenarios/check_parts.hpp"
#include "scenarios/times.hpp"

namespace tocsin {
namespace {

constexpr double kSpread = 0.20;      // of a role's load around the median
constexpr std::size_t kMostOpen = 3;  // obligations of a team at one time
constexpr std::size_t kFewest = 25;   // obligations of a team for a narrow interval (SCORING §5)
constexpr std::int64_t kWordsPerMinute = 130;
constexpr std::int64_t kThinking_ms = 5 * kMinute_ms;

bool tells(const Expectation& e) {
    return e.kind == Expectation::Kind::Notify || e.kind == Expectation::Kind::Share;
}

// --- load per role

// Obligations owed by a team of each role, on average over the teams of that role.
std::map<RoleId, double> loads(const Casting& casting) {
    std::vector<std::size_t> owed(casting.teams.size());
    for (const Obligation& o : casting.obligations) ++owed[o.from.value];
    std::map<RoleId, double> out;
    std::map<RoleId, double> teams;
    for (const CastTeam& team : casting.teams)
        for (const RoleId& role : team.roles) {
            out[role] += static_cast<double>(owed[team.id.value]);
            ++teams[role];
        }
    for (auto& [role, load] : out) load /= teams[role];
    return out;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

std::string count(double value) {
    const auto tenths = static_cast<long long>(std::llround(value * 10));
    std::string out = std::to_string(tenths / 10);
    if (tenths % 10) out += '.' + std::to_string(tenths % 10);
    return out;
}

void check_shares(const Checking& c, const Casting& casting, std::set<std::string>& told) {
    const std::map<RoleId, double> by_role = loads(casting);
    if (by_role.empty()) return;
    std::vector<double> values;
    for (const auto& [role, load] : by_role) values.push_back(load);
    const double middle = median(values);
    const std::string with = ", with " + std::to_string(casting.teams.size()) + " teams";
    for (const auto& [role, load] : by_role) {
        const std::string pointer = "/roles/" + role.value;
        const double low = middle * (1 - kSpread);
        const double high = middle * (1 + kSpread);
        if ((load < low || load > high) && told.insert("load" + pointer).second) {
            Problem& problem =
                c.warning(pointer, "the load of this role is not that of the others");
            problem.found = count(load) + " a team" + with;
            problem.allowed = count(low) + " to " + count(high) + " (20 % around the median)";
        }
        if (load < static_cast<double>(kFewest) && told.insert("few" + pointer).second) {
            Problem& problem = c.warning(pointer, "too few obligations for a trustworthy index");
            problem.found = count(load) + " a team" + with;
            problem.allowed = "25 or more in a whole drill";
        }
    }
}

// --- open at once

struct Span {
    std::int64_t from_ms = 0;
    std::int64_t to_ms = 0;
    const Obligation* obligation = nullptr;
};

// An obligation is open from the earliest time its source can hold the fact to its target.
std::vector<Span> spans(const Checking& c, const Casting& casting, const CastTeam& team) {
    std::vector<Span> out;
    for (const Obligation& o : casting.obligations) {
        if (o.from != team.id) continue;
        std::int64_t held = kNever_ms;
        const FactId fact = casting.fact(o.fact)->fact->id;
        for (const RoleId& role : team.roles) held = std::min(held, c.reach.held_ms(fact, role));
        if (held <= c.scenario.duration_ms) out.push_back({held, held + o.limits.target_ms, &o});
    }
    return out;
}

// Whether something was said of the team.
bool check_open(const Checking& c, const Casting& casting, const CastTeam& team) {
    const std::vector<Span> all = spans(c, casting, team);
    std::size_t most = 0;
    std::int64_t when = 0;
    for (const Span& start : all) {
        const auto open =
            static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const Span& span) {
                return span.from_ms <= start.from_ms && start.from_ms < span.to_ms;
            }));
        if (open > most || (open == most && start.from_ms < when)) {
            most = open;
            when = start.from_ms;
        }
    }
    if (most <= kMostOpen) return false;
    std::set<std::string> named;
    for (const Span& span : all)
        if (span.from_ms <= when && when < span.to_ms)
            named.insert(span.obligation->expectation.value);
    std::string names;
    for (const std::string& name : named) names += (names.empty() ? "" : ", ") + name;
    Problem& problem = c.warning("/roles/" + team.roles.front().value,
                                 "more obligations open at once than a team can look after");
    problem.found = std::to_string(most) + " at " + format_drill_time(when) + ": " + names;
    problem.allowed = "3, counted from when the team can know to the target";
    return true;
}

// One team stands for its role; a role of which something was said already is left out.
void check_crowding(const Checking& c, const Casting& casting, std::set<RoleId>& told) {
    std::set<RoleId> seen = told;
    for (const CastTeam& team : casting.teams)
        if (!team.roles.empty() && seen.insert(team.roles.front()).second &&
            check_open(c, casting, team))
            told.insert(team.roles.front());
}

// --- time to read

std::int64_t reading_ms(const Inject& inject) {
    std::int64_t words = 0;
    bool inside = false;
    for (const char ch : inject.title.original + ' ' + inject.body.original) {
        const bool space = std::isspace(static_cast<unsigned char>(ch)) != 0;
        if (!space && !inside) ++words;
        inside = !space;
    }
    return words * kMinute_ms / kWordsPerMinute;
}

void too_short(const Checking& c, const std::string& pointer, std::int64_t given_ms,
               std::int64_t reading) {
    const std::int64_t needed = reading + kThinking_ms;
    if (given_ms >= needed) return;
    constexpr std::int64_t kStep = 10 * kSecond_ms;
    Problem& problem = c.warning(pointer, "shorter than the time to read and 5 minutes");
    problem.found = format_length(given_ms);
    problem.allowed =
        "at least " + format_length((needed + kStep - 1) / kStep * kStep) + " (130 words a minute)";
}

void check_targets(const Checking& c, const Expectation& e) {
    std::int64_t shortest = kNever_ms;
    const std::set<RoleId> sources = c.reach.roles(e.who);
    for (const Inject& inject : c.scenario.injects) {
        const auto& seeds = inject.facts;
        if (std::find(seeds.begin(), seeds.end(), e.fact) == seeds.end()) continue;
        for (const RoleId& role : c.reach.roles(inject.to))
            if (sources.contains(role)) shortest = std::min(shortest, reading_ms(inject));
    }
    if (shortest < kNever_ms)
        too_short(c, "/expectations/" + e.id.value + "/target", e.limits.target_ms, shortest);
}

// An even casting of `count` teams with made-up codes.
Casting even_casting(const std::shared_ptr<const Scenario>& scenario, std::size_t count) {
    std::vector<std::string> codes;
    for (std::size_t i = 1; i <= count; ++i) codes.push_back("T" + std::to_string(i));
    return cast(scenario, cast_evenly(*scenario, codes));
}

}  // namespace

void check_load(const Checking& c) {
    std::size_t fewest = 0;
    std::size_t most = 0;
    for (const Role& role : c.scenario.roles) {
        fewest += static_cast<std::size_t>(role.min);
        most += static_cast<std::size_t>(role.max);
    }
    // Not owned: the casting lives only here.
    const std::shared_ptr<const Scenario> scenario(&c.scenario, [](const Scenario*) {});
    std::set<std::string> told;
    std::set<RoleId> crowded;
    for (const std::size_t count : std::set{fewest, most}) {
        if (count == 0 || count > kMaxTeams) continue;
        const Casting casting = even_casting(scenario, count);
        check_shares(c, casting, told);
        check_crowding(c, casting, crowded);
    }
    for (const Expectation& e : c.scenario.expectations)
        if (tells(e)) check_targets(c, e);
    for (const Inject& inject : c.scenario.injects)
        if (inject.form && inject.form->due_after_ms)
            too_short(c, "/injects/" + inject.id.value + "/form/due", *inject.form->due_after_ms,
                      reading_ms(inject));
}

}  // namespace tocsin
