// How soon what was owed was told: Kaplan and Meier's estimate of the share not told yet, by
// minutes since the source held it. The team heavy, the region with its 95 % interval as a band;
// a tick is an obligation cut off there, by ENDEX or because the drill still runs.
//
// Obligations that another met (excused) and those that never went live are left out, as in C1.
// Those of one team are not independent of each other, so the band is rather too narrow than too
// wide.
#pragma once

#include <span>

#include "scoring/obligations.hpp"
#include "scoring/report/charts/setting.hpp"
#include "scoring/statistics/kaplan_meier.hpp"

namespace tocsin::scoring::charts {

struct NotifyData {
    std::vector<Observation> team;    // minutes; empty: the region alone
    std::vector<Observation> region;  // of all teams of the roster but the own
    std::string name;                 // of the team
};

// Delays on each team's own clock. `now_ms`: ENDEX, or the time of the scores.
NotifyData notify_data(const Evidence& evidence, std::span<const Finding> findings,
                       const Roster& roster);

Chart time_to_notify(const NotifyData& data, const Setting& setting);

}  // namespace tocsin::scoring::charts
