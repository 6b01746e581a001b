// What a well-formed scenario may still get wrong (SCORING §9): judged over roles and, where load
// matters, over an even casting of its minimum and its maximum number of teams.
#pragma once

#include <functional>
#include <vector>

#include "scenarios/model.hpp"
#include "scenarios/read.hpp"

namespace tocsin {

// Gives the place of a JSON pointer in the source file, so that the check can point at lines.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;
};
using Locate = std::function<Place(const std::string& pointer)>;

std::vector<Problem> check_scenario(const Scenario& scenario, const Locate& locate);

}  // namespace tocsin
