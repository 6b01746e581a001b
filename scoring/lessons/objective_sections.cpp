// Objectives with what the log shows of them, how they were rated, and what they refer to.
#include <algorithm>
#include <vector>

#include "scenarios/frameworks.hpp"
#include "scoring/lessons/section_parts.hpp"
#include "scoring/lessons/sections.hpp"
#include "scoring/report/anonymity.hpp"
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

Cell title(const Objective& objective, const Scenario& scenario, std::string_view language) {
    Cell cell = plain(objective.title.in(language) + " (" + objective.id.value + ")");
    if (language != scenario.language && !objective.title.translated(language))
        cell.language = scenario.language;
    return cell;
}

// Without the ratings where there are none.
Table evidence_table(bool rated, std::string_view language) {
    Table made = grid("objective-list", {}, language,
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
    if (!rated) made.columns.resize(made.columns.size() - 2);
    return made;
}

std::vector<Cell> row(const ObjectiveEvidence& one, const Scenario& scenario, bool rated,
                      std::string_view language) {
    std::vector<Cell> cells{title(*one.objective, scenario, language),
                            plain(services(*one.objective))};
    cells.push_back(of_cell(one.in_time, one.owed(), language));
    cells.push_back(of_cell(one.answered, std::max(one.asked, one.answered), language));
    cells.push_back(one.points > 0 ? Cell{fill_word(W::Of, language,
                                                    {decimal_words(one.earned, language, 1),
                                                     decimal_words(one.points, language, 1)}),
                                          one.earned,
                                          {}}
                                   : plain("–"));
    cells.push_back(of_cell(one.votes_given, one.votes_wanted, language));
    cells.push_back(plain(std::to_string(one.strengths) + " / " + std::to_string(one.gaps)));
    if (!rated) return cells;
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
    const std::vector<ObjectiveEvidence> all = objective_evidence(ledger, sheet, voices, team);
    const bool rated = std::any_of(
        all.begin(), all.end(), [](const ObjectiveEvidence& one) { return one.rated != nullptr; });
    part.blocks.push_back(remark(rated ? W::ObjectivesNote : W::NoneRated, language));
    Table table = evidence_table(rated, language);
    for (const ObjectiveEvidence& one : all)
        table.rows.push_back(row(one, ledger.scenario(), rated, language));
    part.blocks.push_back(std::move(table));
    part.blocks.push_back(remark(W::ReferencesNote, language));
    part.blocks.push_back(references_table(ledger.scenario(), language));
    return part;
}

Section region_objectives_section(const Voices& voices, const Scenario& scenario,
                                  const std::vector<std::optional<PartOf>>& told,
                                  std::string_view withheld, std::string_view language) {
    Section part = start("objectives", W::Objectives, language);
    const bool rated =
        std::any_of(voices.ratings.begin(), voices.ratings.end(), [&](const auto& r) {
            return std::any_of(scenario.objectives.begin(), scenario.objectives.end(),
                               [&](const Objective& o) { return o.id == r.first.first; });
        });
    part.blocks.push_back(remark(rated ? W::ObjectivesNote : W::NoneRated, language));
    Table table = grid("objective-list", {}, language,
                       {{"objective", W::Objective},
                        {"capability", W::Capability},
                        {"told", W::ToldInTime, true},
                        {"rating", W::RatingTitle}},
                       W::ObjectivesNone);
    if (!rated) table.columns.pop_back();
    for (const Rating rating : {Rating::P, Rating::S, Rating::M, Rating::U})
        if (rated)
            table.columns.push_back({std::string(1, "psmu"[static_cast<std::size_t>(rating)]),
                                     std::string(rating_id(rating)) + " (" +
                                         std::string(word(W::Teams, language)) + ")",
                                     true});
    for (std::size_t i = 0; i < scenario.objectives.size(); ++i) {
        const Objective& objective = scenario.objectives[i];
        std::vector<std::vector<std::size_t>> by_team(
            4, std::vector<std::size_t>(voices.teams.size()));
        for (const auto& [what, rating] : voices.ratings)
            if (what.first == objective.id && what.second)
                by_team[static_cast<std::size_t>(rating.rating)][what.second->value] = 1;
        const auto region = voices.ratings.find({objective.id, std::nullopt});
        std::vector<Cell> cells{
            title(objective, scenario, language), plain(services(objective)),
            told[i] ? of_cell(told[i]->part, told[i]->whole, language) : plain(withheld)};
        if (rated) {
            cells.push_back(plain(region == voices.ratings.end()
                                      ? word(W::NotRated, language)
                                      : rating_id(region->second.rating)));
            for (const auto& count : safe_row(by_team).parts)
                cells.push_back(count ? number_cell(*count) : plain("–"));
        }
        table.rows.push_back(std::move(cells));
    }
    part.blocks.push_back(std::move(table));
    part.blocks.push_back(remark(W::ReferencesNote, language));
    part.blocks.push_back(references_table(scenario, language));
    return part;
}

}  // namespace tocsin::scoring
