#include "engine/app/rehearse_drill.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "engine/rehearsal/rehearsal.hpp"
#include "engine/store/drill_file.hpp"

namespace tocsin::app {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kRuns = 5;  // of one strategy
// The middle of the values that a figure took: nine of ten of them lie in what is shown.
constexpr double kLow = 0.05, kHigh = 0.95;

double quantile(const std::vector<double>& sorted, double share) {
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(at));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (at - static_cast<double>(below));
}

// {median, low, high, n}; null where there was nothing.
Json spread(std::vector<double> values) {
    if (values.empty()) return nullptr;
    std::sort(values.begin(), values.end());
    return {{"median", quantile(values, 0.5)},
            {"low", quantile(values, kLow)},
            {"high", quantile(values, kHigh)},
            {"n", values.size()}};
}

const char* name_of(DeadInject::Why why) {
    switch (why) {
        case DeadInject::Why::NobodyPlays:
            return "nobody_plays";
        case DeadInject::Why::AfterTheEnd:
            return "after_the_end";
        case DeadInject::Why::WaitsForFlag:
            return "waits_for_flag";
        case DeadInject::Why::TooLate:
            return "too_late";
        case DeadInject::Why::NeverTrue:
            break;
    }
    return "never_true";
}

struct Metric {
    const char* id;
    std::optional<double> TeamRehearsal::* value;
};
constexpr Metric kMetrics[] = {
    {"C1", &TeamRehearsal::recall},         {"C2", &TeamRehearsal::precision},
    {"F", &TeamRehearsal::sharing},         {"C3", &TeamRehearsal::handling},
    {"C4", &TeamRehearsal::responsiveness}, {"technical", &TeamRehearsal::technical}};

Json expected_json(const std::vector<RehearsalResult>& runs) {
    Json out = Json::array();
    for (const Metric& metric : kMetrics) {
        std::vector<double> values;
        for (const RehearsalResult& run : runs)
            for (const TeamRehearsal& team : run.teams)
                if (const auto& value = team.*metric.value) values.push_back(*value);
        out.push_back({{"metric", metric.id}, {"values", spread(std::move(values))}});
    }
    std::vector<double> diffusion;
    for (const RehearsalResult& run : runs)
        if (run.diffusion) diffusion.push_back(*run.diffusion);
    out.push_back({{"metric", "R1"}, {"values", spread(std::move(diffusion))}});
    return out;
}

Json roles_json(const std::vector<RehearsalResult>& runs) {
    Json out = Json::array();
    for (const RoleLoad& role : runs.front().roles) {
        std::size_t peak = 0;
        for (const RehearsalResult& run : runs)
            for (const RoleLoad& other : run.roles)
                if (other.role == role.role) peak = std::max(peak, other.peak_open);
        out.push_back({{"role", role.role.value},
                       {"teams", role.teams},
                       {"injects", role.injects},
                       {"forms", role.forms},
                       {"obligations", role.obligations},
                       {"peak_open", peak},
                       {"uneven", role.uneven}});
    }
    return out;
}

Json teams_json(const std::vector<RehearsalResult>& runs) {
    Json out = Json::array();
    for (std::size_t i = 0; i < runs.front().teams.size(); ++i) {
        const TeamRehearsal& team = runs.front().teams[i];
        std::vector<double> gated;
        for (const RehearsalResult& run : runs)
            if (run.teams[i].gated) gated.push_back(*run.teams[i].gated);
        Json roles = Json::array();
        for (const RoleId& role : team.roles) roles.push_back(role.value);
        out.push_back({{"code", team.code},
                       {"roles", std::move(roles)},
                       {"owed", team.owed},
                       {"score", spread(std::move(gated))}});
    }
    return out;
}

// Injects that did not come, or that nobody answered, each with in how many runs.
Json silent_json(const std::vector<RehearsalResult>& runs) {
    struct Seen {
        std::size_t runs = 0;
        const char* why = "unanswered";
    };
    std::map<InjectId, Seen> seen;
    for (const RehearsalResult& run : runs) {
        for (const DeadInject& dead : run.dead)
            seen[dead.inject] = {seen[dead.inject].runs + 1, name_of(dead.why)};
        for (const InjectId& inject : run.unanswered) ++seen[inject].runs;
    }
    Json out = Json::array();
    for (const auto& [inject, what] : seen)
        out.push_back({{"inject", inject.value}, {"why", what.why}, {"runs", what.runs}});
    return out;
}

}  // namespace

std::string rehearse_drill(const RehearsalJob& job, RehearsalWatch& watch) {
    const std::vector<Strategy> strategies = strategies_from(job.skill);
    if (strategies.empty())
        throw std::runtime_error("Unknown skill “" + job.skill +
                                 "”; allowed: good, mid, slow, spam, silent, mixed.");
    const Pack pack = read_pack(DrillFile::open_readonly(job.file)->pack());
    if (!pack.scenario) throw std::runtime_error("The scenario of this drill cannot be read.");
    const std::size_t count = strategies.size() > 1 ? strategies.size() : kRuns;
    std::vector<RehearsalResult> runs;
    for (std::size_t n = 0; n < count && !watch.cancelled; ++n) {
        RehearsalOptions how;
        how.seed = n + 1;
        how.strategies = strategies;
        std::rotate(how.strategies.begin(),
                    how.strategies.begin() + static_cast<std::ptrdiff_t>(n % how.strategies.size()),
                    how.strategies.end());
        how.drill = job.drill;
        how.title = job.title;
        how.cast = cast_of(job.teams);
        how.goes_on = [&](double share) {
            watch.done = static_cast<int>(1000 * (static_cast<double>(n) + share) /
                                          static_cast<double>(count));
            return !watch.cancelled.load();
        };
        MemoryLog log;
        runs.push_back(rehearse(pack, how, log));
    }
    if (watch.cancelled) return {};
    const RehearsalResult& first = runs.front();
    std::vector<double> messages;
    for (const RehearsalResult& run : runs) messages.push_back(static_cast<double>(run.messages));
    const Json result{{"skill", job.skill},
                      {"runs", runs.size()},
                      {"played_ms", job.now_us / 1000},
                      {"duration_ms", first.duration_ms},
                      {"messages", spread(std::move(messages))},
                      {"roles", roles_json(runs)},
                      {"silent", silent_json(runs)},
                      {"expected", expected_json(runs)},
                      {"teams", teams_json(runs)}};
    return result.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace tocsin::app
