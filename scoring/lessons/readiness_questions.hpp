// What a team may say of itself before the drill: for each of the 45 parameters of SIM3 a level
// from 0 to 4. What is asked and the five levels are in our own words after SIM3 v2 interim
// (opencsirt.org); only the names are as published. The team's own statement: never a result of the
// drill, never in a score.
#pragma once

#include <span>
#include <string_view>

#include "scoring/lessons/six.hpp"

namespace tocsin::scoring {

struct ReadinessQuestion {
    std::string_view code;  // "P-8"
    Six asks;               // one question
};
// In the order of SIM3 (scenarios/frameworks.hpp has the names).
std::span<const ReadinessQuestion> readiness_questions();

// Level 0, 1, 2, 3, 4: the same five for every parameter.
std::span<const Six> readiness_levels();

}  // namespace tocsin::scoring
