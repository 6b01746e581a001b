// Strengths and actions, chosen from the evidence by the rules stated in the last lines.
#pragma once

#include <array>

#include "scoring/report/texts/words.hpp"

namespace tocsin::scoring::texts {

struct Highlights {
    Words strengths, actions, strengths_none, actions_none, evidence;
    std::array<Words, 13> team;
    std::array<Words, 13> region;
    Words rule_strength, rule_action;
};

}  // namespace tocsin::scoring::texts
