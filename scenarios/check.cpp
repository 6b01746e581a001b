#include "scenarios/check.hpp"

#include "scenarios/check_parts.hpp"
#include "scenarios/reserved.hpp"

namespace tocsin {

Problem& Checking::add(Problem::Level level, const std::string& pointer,
                       std::string message) const {
    const Place place = locate ? locate(pointer) : Place{};
    Problem problem;
    problem.level = level;
    problem.file = place.file;
    problem.line = place.line;
    problem.column = place.column;
    problem.pointer = pointer;
    problem.message = std::move(message);
    return problems.emplace_back(std::move(problem));
}

std::vector<Problem> check_scenario(const Scenario& scenario, const Locate& locate) {
    std::vector<Problem> problems;
    const Reach reach(scenario);
    const Checking checking{scenario, locate, reach, problems};
    check_reach(checking);
    check_handling(checking);
    check_load(checking);
    check_frameworks(checking);
    check_reserved(scenario, locate, problems);
    return problems;
}

}  // namespace tocsin
