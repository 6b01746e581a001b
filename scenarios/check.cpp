#include "scenarios/check.hpp"

#include "scenarios/reserved.hpp"

namespace tocsin {

std::vector<Problem> check_scenario(const Scenario& scenario, const Locate& locate) {
    std::vector<Problem> problems;
    check_reserved(scenario, locate, problems);
    return problems;
}

}  // namespace tocsin
