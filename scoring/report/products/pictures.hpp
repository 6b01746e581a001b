// The charts of each product. A chart for a product without names is given only what
// anonymity.hpp lets through.
#pragma once

#include <vector>

#include "scoring/report/desk.hpp"

namespace tocsin::scoring {

// For organisers, with the codes of all teams.
std::vector<Block> drill_pictures(const Desk& desk);
std::vector<Block> load_pictures(const Desk& desk);    // fairness: load, open obligations, lines
std::vector<Block> weight_pictures(const Desk& desk);  // bands, ranks under other weights
std::vector<Block> task_pictures(const Desk& desk);    // double work and gaps
// Agreement of the teams beside how right they were, by kind of question; none for fewer teams than
// a statistic may cover.
std::vector<Block> agreement_pictures(const Desk& desk);
// For one team: itself, and the others together where there are enough of them.
Block team_timeline(const Desk& desk, TeamId team);
std::vector<Block> team_pictures(const Desk& desk, TeamId team);
// For all.
std::vector<Block> region_notify(const Desk& desk);
// Agreement beside right answers, where no team's answer can be told from it.
std::vector<Block> region_agreement(const Desk& desk);
std::vector<Block> region_diffusion(const Desk& desk);

}  // namespace tocsin::scoring
