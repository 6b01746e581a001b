// Objectives with what the log shows of them, how they were rated, and what they refer to.
#include <algorithm>
#include <set>

#include "scenarios/frameworks.hpp"
#include "scoring/lessons/section_parts.hpp"
#include "scoring/lessons/sections.hpp"
#include "scoring/report/formats.hpp"

namespace tocsin::scoring {

using namespace section_parts;

namespace {

std::string services(const Objective& objective) {
    std::string all;
    for (const std::string& service : objective.services)
        all += (all.empty() ? "" : "; ") + framework_words(Framework::Services, service);
    return all;
}

Table evidence_table(std::string_view language, const char* id, bool rated_teams) {
    Table made = grid(id, {}, language,
                      {{"objective", W::Objective},
                       {"capability", W::Capability},
                       {"told", W::ToldInTime, true},
                       {"answered", W::Answered, true},
                       {"points", W::Points, true},
                       {"votes", W::Votes, true},
                       {"seen", W::StrengthsGaps},
                       {"rating", W::RatingTitle},
                       {"why", W::Why}},
                      W::ObjectivesNone);
    if (rated_teams)
        made.columns.push_back({"teams_rated", std::string(word(W::RatedWell, language)), true});
    return made;
}

// With `counts` false only the rating may be told.
std::vector<Cell> row(const ObjectiveEvidence& one, bool counts, std::string_view language) {
    std::vector<Cell> cells{
        plain(one.objective->id.value + ". " + one.objective->title.in(language)),
        plain(services(*one.objective))};
    if (counts) {
        cells.push_back(of_cell(one.in_time, one.owed(), language));
        cells.push_back(of_cell(one.answered, std::max(one.asked, one.answered), language));
        cells.push_back(
            one.points > 0
                ? Cell{fill_word(W::Of, language, {decimal(one.earned, 1), decimal(one.points, 1)}),
                       one.earned,
                       {}}
                : plain("–"));
        cells.push_back(of_cell(one.votes_given, one.votes_wanted, language));
        cells.push_back(plain(std::to_string(one.strengths) + " / " + std::to_string(one.gaps)));
    } else {
        for (int i = 0; i < 5; ++i) cells.push_back(plain("–"));
    }
    cells.push_back(plain(one.rated ? rating_id(one.rated->rating) : word(W::NotRated, language)));
    cells.push_back(plain(one.rated ? one.rated->words : std::string()));
    return cells;
}

}  // namespace

Table references_table(const Scenario& scenario, std::string_view language) {
    Table made = grid("references", word(W::References, language), language,
                      {{"framework", W::FrameworkTitle},
                       {"code", W::Reference},
                       {"objectives", W::ServedBy},
                       {"evidence", W::Evidence}},
                      W::ObjectivesNone);
    made.folded = true;
    const std::string& version = scenario.attack_version;
    for (const Framework framework : kFrameworks) {
        std::vector<std::string> codes;
        for (const Objective& objective : scenario.objectives)
            for (const std::string& code : objective_codes(objective, framework))
                if (std::find(codes.begin(), codes.end(), code) == codes.end())
                    codes.push_back(code);
        std::string name(framework_name(framework));
        if (framework == Framework::Attack && !version.empty()) name += " v" + version;
        for (const std::string& code : codes) {
            std::string serving;
            for (const Objective& objective : scenario.objectives) {
                const auto& own = objective_codes(objective, framework);
                if (std::find(own.begin(), own.end(), code) != own.end())
                    serving += (serving.empty() ? "" : ", ") + objective.id.value;
            }
            std::string_view evidence;
            if (framework == Framework::Sim3)
                evidence =
                    word(sim3_shows_in_drill(code) ? W::ShowsInDrill : W::DocumentsOnly, language);
            made.rows.push_back({plain(name), plain(framework_words(framework, code, version)),
                                 plain(serving), plain(evidence)});
        }
    }
    return made;
}

Section objectives_section(const Ledger& ledger, const ScoreSheet& sheet, const Voices& voices,
                           TeamId team, std::string_view language) {
    Section part = start("objectives", W::Objectives, language);
    part.blocks.push_back(remark(W::ObjectivesNote, language));
    Table table = evidence_table(language, "objective-list", false);
    for (const ObjectiveEvidence& one : objective_evidence(ledger, sheet, voices, team))
        table.rows.push_back(row(one, true, language));
    part.blocks.push_back(std::move(table));
    part.blocks.push_back(remark(W::ReferencesNote, language));
    part.blocks.push_back(references_table(ledger.scenario(), language));
    return part;
}

Section region_objectives_section(const Ledger& ledger, const ScoreSheet& sheet,
                                  const Voices& voices, std::string_view language) {
    Section part = start("objectives", W::Objectives, language);
    part.blocks.push_back(remark(W::ObjectivesNote, language));
    Table table = evidence_table(language, "objective-list", true);
    for (const ObjectiveEvidence& one : objective_evidence(ledger, sheet, voices, std::nullopt)) {
        // A count over an objective that few teams had to do with tells about each of them.
        std::set<TeamId> teams;
        for (const Release& release : ledger.releases()) {
            const Inject* inject = find(ledger.scenario().injects, release.inject);
            if (inject && std::find(inject->objectives.begin(), inject->objectives.end(),
                                    one.objective->id) != inject->objectives.end())
                teams.insert(release.team);
        }
        std::vector<Cell> cells = row(one, teams.size() >= kLeastPeople, language);
        const RatingCounts rated = team_ratings(voices, one.objective->id);
        const std::size_t well = rated.p + rated.s, all = rated.rated();
        cells.push_back(all >= kLeastPeople && well >= kLeastPart && all - well >= kLeastPart
                            ? of_cell(well, all, language)
                            : plain("–"));
        table.rows.push_back(std::move(cells));
    }
    part.blocks.push_back(std::move(table));
    part.blocks.push_back(remark(W::ReferencesNote, language));
    part.blocks.push_back(references_table(ledger.scenario(), language));
    return part;
}

}  // namespace tocsin::scoring
