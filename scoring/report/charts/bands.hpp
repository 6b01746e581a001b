// The teams of a region by their intervals: bands, not ranks. Teams that share a letter cannot be
// told apart by this drill. Bands overlap, so each is a column of its own at the side; rows go from
// the first band to the last, and within one as given.
#pragma once

#include "scoring/report/charts/setting.hpp"

namespace tocsin::scoring::charts {

struct BandRow {
    Who who;
    Estimate index;                  // in [0, 1]
    std::vector<std::string> bands;  // letters, from the highest: "A", "B"; empty: in no band
};

Chart band_intervals(const std::vector<BandRow>& rows, const Setting& setting);

}  // namespace tocsin::scoring::charts
