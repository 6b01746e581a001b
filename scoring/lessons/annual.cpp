#include "scoring/lessons/annual.hpp"

#include <algorithm>
#include <cstdlib>

#include "scoring/lessons/library.hpp"
#include "scoring/metrics/r1_diffusion.hpp"
#include "scoring/report/formats.hpp"
#include "scoring/statistics/kaplan_meier.hpp"

namespace tocsin::scoring {
namespace {

constexpr double kMinute = 60'000;
constexpr std::size_t kLeastTeamsInDrill = 5, kLeastValues = 5;

std::vector<std::string> unique(std::vector<std::string> all) {
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::size_t real_teams(const Voices& voices) {
    return static_cast<std::size_t>(std::count_if(voices.teams.begin(), voices.teams.end(),
                                                  [](const VoiceTeam& t) { return !t.simulated; }));
}

// As in C1: what another met and what never went live is left out. On each team's own clock.
void add_times(DrillYear& made, const Evidence& evidence, const ScoreSheet& sheet) {
    for (const Finding& finding : sheet.obligations) {
        const TeamId from = finding.obligation->from;
        if (!made.voices.real(from) || !finding.counts() || !finding.start) continue;
        const bool told = finding.delay_ms.has_value();
        const std::int64_t length =
            told ? *finding.delay_ms
                 : evidence.elapsed(from, finding.start->at_ms, evidence.now_ms());
        made.notify.push_back({static_cast<double>(length) / kMinute, told});
    }
}

void add_spread(DrillYear& made, const Evidence& evidence) {
    for (const Spread& spread : spreads(evidence)) {
        if (!spread.t0_ms || spread.needers == 0) continue;
        ++made.facts;
        if (spread.t50_ms)
            made.half_minutes.push_back(static_cast<double>(*spread.t50_ms) / kMinute);
    }
}

void add_bands(DrillYear& made, const Certainty& certainty) {
    for (const TeamCertainty& team : certainty.teams) {
        const auto& bands = team.band.bands;
        if (bands.empty())
            ++made.unbanded;
        else if (std::find(bands.begin(), bands.end(), "A") != bands.end())
            ++made.first_band;
        else
            ++made.other_bands;
    }
}

std::optional<double> median(std::vector<double> values) {
    if (values.size() < kLeastValues) return std::nullopt;
    std::sort(values.begin(), values.end());
    const std::size_t n = values.size();
    return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

Quartiles quartiles(const std::vector<NotifyTime>& times) {
    std::vector<Observation> observations;
    for (const NotifyTime& time : times) observations.push_back({time.minutes, time.told});
    const auto steps = kaplan_meier(observations);
    return {time_to_reach(steps, .75), time_to_reach(steps, .5), time_to_reach(steps, .25)};
}

}  // namespace

DrillYear drill_year(const Ledger& ledger, const ScoreSheet& sheet, const Certainty& certainty,
                     Voices voices) {
    DrillYear made;
    made.drill = voices.drill;
    made.voices = std::move(voices);
    const std::size_t real = real_teams(made.voices);
    made.counts = made.voices.ended && made.voices.started_utc_us && real > 0;
    if (!made.counts) return made;
    made.date = utc_date(*made.voices.started_utc_us).substr(0, 10);
    made.year = std::atoi(made.date.c_str());
    made.threats = threats_of(ledger.scenario());
    for (const Objective& objective : ledger.scenario().objectives) {
        made.services.insert(made.services.end(), objective.services.begin(),
                             objective.services.end());
        made.gci.insert(made.gci.end(), objective.gci.begin(), objective.gci.end());
    }
    made.services = unique(std::move(made.services));
    made.gci = unique(std::move(made.gci));
    if (real < kLeastTeamsInDrill) return made;
    const Evidence evidence(ledger, sheet.now_ms);
    add_times(made, evidence, sheet);
    // Facts and bands are of all teams together: no place for simulated ones among them.
    if (real == made.voices.teams.size()) {
        add_spread(made, evidence);
        add_bands(made, certainty);
    }
    return made;
}

AnnualSums annual_sums(const std::vector<DrillYear>& drills, int year) {
    AnnualSums sums;
    sums.year = year;
    std::set<std::string> teams, planners;
    std::vector<const Voices*> voices;
    std::vector<NotifyTime> times;
    std::vector<double> halves;
    std::array<std::size_t, 3> bands{};
    std::array<std::size_t, 4> actions{};
    for (const DrillYear& drill : drills) {
        if (!drill.of(year)) continue;
        ++sums.drills;
        voices.push_back(&drill.voices);
        for (const VoiceTeam& team : drill.voices.teams)
            if (!team.simulated) teams.insert(team.code);
        for (const std::string& one : drill.threats) ++sums.threats[one];
        for (const std::string& one : drill.services) ++sums.services[one];
        for (const std::string& one : drill.gci) ++sums.gci[one];
        times.insert(times.end(), drill.notify.begin(), drill.notify.end());
        halves.insert(halves.end(), drill.half_minutes.begin(), drill.half_minutes.end());
        sums.facts += drill.facts;
        bands[0] += drill.first_band;
        bands[1] += drill.other_bands;
        bands[2] += drill.unbanded;
        for (const PlannedAction& action : drill.voices.actions) {
            if (!drill.voices.real(action.line.team)) continue;
            planners.insert(drill.voices.teams[action.line.team.value].code);
            ++actions[static_cast<std::size_t>(action.line.status)];
        }
    }
    sums.teams = teams.size();
    sums.enough = teams.size() >= kLeastTeamsInDrill;
    if (!sums.enough) return sums;
    sums.participations = participation(voices);
    sums.owed = times.size();
    for (const NotifyTime& time : times) sums.told += time.told;
    if (sums.told >= kLeastValues) sums.notify = quartiles(times);
    sums.facts_half = halves.size();
    sums.median_half_minutes = median(std::move(halves));
    // A cell of one or two teams could be guessed; with it withheld the total would give it away.
    if (bands[0] + bands[1] + bands[2] >= kLeastTeamsInDrill &&
        std::all_of(bands.begin(), bands.end(),
                    [](std::size_t n) { return n == 0 || n >= kLeastPart; }))
        sums.bands = bands;
    if (planners.size() >= kLeastTeamsInDrill) sums.actions = actions;
    return sums;
}

}  // namespace tocsin::scoring
