// Strengths and actions, chosen from the evidence by the rules stated in the last lines.
#pragma once

#include <array>

#include "scoring/report/texts/words.hpp"

namespace tocsin::scoring::texts {

struct Highlights {
    Words strengths, actions, strengths_none, actions_none, evidence;
    std::array<Words, 13> team;
    std::array<Words, 13> region;
    // Of a figure of the region: its name and value; what it rests on.
    Words figure_strength, figure_action, figure_items, strengths_none_region, actions_none_region;
    Words rule_strength, rule_action, rule_region;
};

}  // namespace tocsin::scoring::texts
