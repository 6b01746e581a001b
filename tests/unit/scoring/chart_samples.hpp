// Every chart of the reports, drawn from made-up data for any number of teams: for the tests, which
// read the pictures, and for chart_samples, which lets people look at them.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "scoring/report/charts/setting.hpp"
#include "scoring/report/document.hpp"

namespace tocsin::scoring::testing {

struct SampleOptions {
    std::size_t teams = 8;
    bool own = true;  // the second team is the reader's
    bool right_to_left = false;
    std::uint32_t seed = 1;
    std::function<std::string(std::size_t)> name;  // of a team, task or question
};

// All twelve kinds and the load of roles; with 0 teams each without data.
std::vector<Chart> sample_charts(const SampleOptions& options);

}  // namespace tocsin::scoring::testing
