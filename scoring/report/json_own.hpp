// What a team is shown of the scores: its own row of them, and of the items behind each figure
// those it has a part in. Another team is named only where it is the other end of one of these:
// whom a fact was owed to, who asked.
#pragma once

#include <string>
#include <vector>

namespace tocsin::scoring {

// From what score_to_json gave: one document for each team, index = TeamId::value. UTF-8. Format:
// docs/scores.md. A figure with items that are not the team's to see says how many in `withheld`.
std::vector<std::string> own_scores_json(const std::string& scores);

}  // namespace tocsin::scoring
