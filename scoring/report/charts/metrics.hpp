// The metrics of a team, each as a dot with its interval, on the middle half of the region as a
// band: never a bare point. A metric without a value says why in words; one with too little behind
// it gives only how many items there were; a dot without an interval is hollow and says so.
#pragma once

#include "scoring/report/charts/setting.hpp"

namespace tocsin::scoring::charts {

struct MetricRow {
    std::string id, name;  // "C1", "Sharing recall"
    Estimate own;          // in [0, 1]
    // Quartiles over the teams of the region; empty where too few teams may be summed up.
    std::optional<double> q1, median, q3;
    std::string absent;  // why there is no value; printed where own.value is empty
    std::string to;      // block with its items
};

Chart metric_intervals(const std::vector<MetricRow>& rows, const Setting& setting);

}  // namespace tocsin::scoring::charts
