// The checks of check.hpp by subject. Private to it.
#pragma once

#include <string>
#include <vector>

#include "scenarios/check.hpp"
#include "scenarios/reach.hpp"

namespace tocsin {

struct Checking {
    const Scenario& scenario;
    const Locate& locate;
    const Reach& reach;
    std::vector<Problem>& problems;

    Problem& add(Problem::Level level, const std::string& pointer, std::string message) const;
    Problem& error(const std::string& pointer, std::string message) const {
        return add(Problem::Level::Error, pointer, std::move(message));
    }
    Problem& warning(const std::string& pointer, std::string message) const {
        return add(Problem::Level::Warning, pointer, std::move(message));
    }
};

// Injects, facts, decisions, tasks and probes that nothing leads to.
void check_reach(const Checking& c);
// Facts whose label or forbid set makes the expected act a breach; needs that nobody states.
void check_handling(const Checking& c);
// What the scenario asks of each role: obligations in all, open at once, time to read.
void check_load(const Checking& c);
// Codes of objectives that are in no list of their framework.
void check_frameworks(const Checking& c);

}  // namespace tocsin
