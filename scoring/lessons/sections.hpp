// What people said of a drill as sections of its products. Those for the region tell nothing over
// fewer than five teams or people, and quote nobody; where too little may be told, there is no
// section. `language` is a tag; English where it is none of the six.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "scoring/lessons/objectives.hpp"
#include "scoring/lessons/voices.hpp"
#include "scoring/report/disclosure.hpp"
#include "scoring/report/document.hpp"

namespace tocsin::scoring {

// --- for one team's own report
Section readiness_section(const Voices& voices, const Scenario& scenario, TeamId team,
                          std::string_view language);
Section plan_section(const Voices& voices, TeamId team, std::string_view language);
// What evaluators noted of this team.
Section seen_section(const Voices& voices, TeamId team, std::string_view language);
Section objectives_section(const Ledger& ledger, const ScoreSheet& sheet, const Voices& voices,
                           TeamId team, std::string_view language);

// --- for the region
// How many teams have which rating, as far as anonymity.hpp lets it be told; the region's own
// rating without its words, which may name somebody. `told`: of each objective's obligations those
// told in time (safe_cells); nobody's figures are in it.
Section region_objectives_section(const Voices& voices, const Scenario& scenario,
                                  const std::vector<std::optional<PartOf>>& told,
                                  std::string_view withheld, std::string_view language);
std::optional<Section> survey_section(const Voices& voices, std::string_view language);
std::optional<Section> participation_section(const Voices& voices, const Scenario& scenario,
                                             std::string_view language);
// How many actions of which status teams have planned; never what.
std::optional<Section> plan_counts_section(const Voices& voices, std::string_view language);

// --- for the organiser alone: what participants wrote in their own words.
std::optional<Section> survey_words_section(const Voices& voices, std::string_view language);

// --- for either: what the objectives refer to, as references and not levels.
Table references_table(const Scenario& scenario, std::string_view language);

// Words of the closed lists.
std::string_view status_words(ActionStatus status, std::string_view language);
std::string_view element_words(Element element, std::string_view language);
std::string_view rating_id(Rating rating);  // "P"

}  // namespace tocsin::scoring
