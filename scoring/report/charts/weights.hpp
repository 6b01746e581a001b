// How much the order of teams rests on the weights of the index: for each team the 5–95 % range of
// its rank under many random weightings. A long bar says that the order means little.
#pragma once

#include "scoring/report/charts/setting.hpp"

namespace tocsin::scoring::charts {

struct WeightRow {
    Who who;
    double low = 1, high = 1;    // rank, 1 is first
    std::optional<double> rank;  // under the weights of the scenario
};

struct WeightData {
    std::vector<WeightRow> rows;
    std::size_t weightings = 1000;
    std::optional<double> tau;  // median Kendall τ to the order under the scenario's weights
};

Chart weight_ranges(const WeightData& data, const Setting& setting);

}  // namespace tocsin::scoring::charts
