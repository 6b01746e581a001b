// Writes every chart of the reports as one HTML page, to be looked at:
//   chart_samples OUT.html TEAMS real|made [rtl]
// real: from a rehearsal of the library's first pack (the quartiles of the region are made up);
// made: from made-up data, with long, mixed and hostile names.
#include <cstdlib>
#include <fstream>
#include <iostream>

#include "engine/rehearsal/rehearsal.hpp"
#include "engine/store/event_log.hpp"
#include "scenarios/read.hpp"
#include "scoring/certainty/certainty.hpp"
#include "scoring/report/charts/bands.hpp"
#include "scoring/report/charts/diffusion.hpp"
#include "scoring/report/charts/links.hpp"
#include "scoring/report/charts/metrics.hpp"
#include "scoring/report/charts/needed_used.hpp"
#include "scoring/report/charts/network.hpp"
#include "scoring/report/charts/open_obligations.hpp"
#include "scoring/report/charts/role_load.hpp"
#include "scoring/report/charts/time_to_notify.hpp"
#include "scoring/report/charts/timeline.hpp"
#include "scoring/report/charts/weights.hpp"
#include "scoring/report/html.hpp"
#include "tests/unit/scoring/chart_samples.hpp"

using namespace tocsin;
using namespace tocsin::scoring;
using namespace tocsin::scoring::charts;

namespace {

std::vector<Chart> of_a_rehearsal(int teams, bool right_to_left) {
    const Pack pack =
        read_pack(std::filesystem::path(TOCSIN_SOURCE_DIR) / "scenarios/library/flood-tide");
    RehearsalOptions options;
    options.teams = teams;
    options.strategies = strategies_from("mixed");
    MemoryLog log;
    rehearse(pack, options, log);
    Ledger ledger(pack.scenario);
    LinkHistory lines;
    log.read(1, [&](Record&& record) {
        ledger.add(record);
        lines.add(record);
    });
    const ScoreSheet sheet = score(ledger, ledger.at_ms());
    const Evidence evidence(ledger, sheet.now_ms);
    const LiveScores edges = live(sheet);
    const Setting setting{chart_texts_in("en"), right_to_left, {}};
    Roster roster;
    for (const auto& team : ledger.teams()) roster.teams.push_back(team.cast.id);
    roster.name = [&](TeamId team) { return evidence.code(team); };
    if (teams > 2) roster.own = TeamId{1};
    const Certainty sure = certainty(ledger, sheet);
    std::vector<MetricRow> metrics;
    std::vector<BandRow> bands;
    WeightData weights;
    weights.tau = sure.median_tau;
    for (const TeamSheet& team : sheet.teams) {
        const TeamCertainty& of_team = sure.teams[team.team.value];
        const auto estimate = [](const Figure& figure, const std::optional<Bounds>& bounds) {
            Estimate e{figure.value, {}, {}, figure.n, true};
            if (bounds) {
                e.low = bounds->low;
                e.high = bounds->high;
            }
            return e;
        };
        const Who who{roster.name(team.team), team.team == roster.own};
        bands.push_back({who, estimate(team.index, of_team.index), of_team.band.bands});
        if (of_team.places)
            weights.rows.push_back({who, static_cast<double>(of_team.places->low),
                                    static_cast<double>(of_team.places->high), std::nullopt});
        if (team.team != TeamId{1}) continue;
        for (std::size_t i = 0; i < team.figures.size(); ++i)
            metrics.push_back({std::string(team.figures[i].metric->id),
                               std::string(team.figures[i].metric->name),
                               estimate(team.figures[i].figure, of_team.figures[i]),
                               .4,
                               .6,
                               .8,
                               "no opportunity",
                               {}});
    }
    return {timeline(timeline_data(ledger, sheet.now_ms, roster), setting),
            needed_used(needed_used_data(edges, roster, setting.t), setting),
            diffusion_curve(diffusion_data(evidence), setting),
            time_to_notify(notify_data(evidence, sheet.obligations, roster), setting),
            metric_intervals(metrics, setting),
            band_intervals(bands, setting),
            weight_ranges(weights, setting),
            network(network_data(edges, roster, setting.t), setting),
            role_load(role_load_data(ledger, roster,
                                     [](const Role& role) { return role.title.original; }),
                      setting),
            open_obligations(open_data(sheet.obligations, sheet.now_ms, roster), setting),
            link_strip(lines.data(ledger, sheet.now_ms, roster), setting)};
}

std::vector<Chart> made_up(std::size_t teams, bool right_to_left) {
    scoring::testing::SampleOptions options;
    options.teams = teams;
    options.right_to_left = right_to_left;
    options.name = [=](std::size_t i) -> std::string {
        if (i == 2) return "Équipe nationale d’intervention des îles (CERT-NI)";
        if (i == 3) return "<b>&\"x\"</b>";
        if (i == 4) return "国家互联网应急中心";
        if (right_to_left || i == 5) return "فريق الاستجابة " + std::to_string(i + 1);
        return "CERT-" + std::string(1, static_cast<char>('A' + i % 26)) + std::to_string(i + 1);
    };
    return sample_charts(options);
}

}  // namespace

int main(int count, char** words) {
    if (count < 4) {
        std::cerr << "chart_samples OUT.html TEAMS real|made [rtl]\n";
        return 2;
    }
    const int teams = std::atoi(words[2]);
    const bool rtl = count > 4, real = std::string_view(words[3]) == "real";
    const auto charts = real ? of_a_rehearsal(teams, rtl)
                             : made_up(static_cast<std::size_t>(std::max(0, teams)), rtl);
    std::ofstream out(words[1]);
    out << "<!doctype html><html lang=\"" << (rtl ? "ar" : "en") << "\" dir=\""
        << (rtl ? "rtl" : "ltr")
        << "\"><meta charset=\"utf-8\"><body style=\"font:14px "
           "system-ui;width:673px;margin:16px\">";
    for (const Chart& chart : charts)
        out << "<h2>" << escaped(chart.title) << "</h2><p>" << escaped(chart.summary) << "</p>"
            << chart.svg << "<p>" << chart.data.rows.size() << " rows</p>";
    return out.good() ? 0 : 1;
}
