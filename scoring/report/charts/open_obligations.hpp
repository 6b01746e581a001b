// How much every team had to see to at once: its obligations that were live and not yet met, over
// drill time. Up to 45 teams one strip each, as high as the number; of more the middle half of the
// teams as a band, the middle team and the most, with the own team heavy.
#pragma once

#include <span>

#include "scoring/obligations.hpp"
#include "scoring/report/charts/setting.hpp"

namespace tocsin::scoring::charts {

struct OpenData {
    struct Step {
        std::int64_t at_ms = 0;
        std::size_t open = 0;  // from then on
    };
    struct Team {
        Who who;
        std::vector<Step> steps;  // ascending, from 0
        std::size_t peak() const;
    };
    std::vector<Team> teams;
    std::int64_t span_ms = 0;
};

// An obligation is open from when its source held the fact until it told, or another's telling
// excused it, or its deadline passed.
OpenData open_data(std::span<const Finding> findings, std::int64_t now_ms, const Roster& roster);

Chart open_obligations(const OpenData& data, const Setting& setting);

}  // namespace tocsin::scoring::charts
