// The shared picture: per probe item, how far the teams agreed (Krippendorff's α) beside how many
// were right. Agreement on something false is seen as such: α high, accuracy low.
#pragma once

#include "scoring/report/charts/setting.hpp"

namespace tocsin::scoring::charts {

struct ProbeRow {
    std::string item;                // as printed: "Severity, T+01:00"
    std::optional<double> alpha;     // (−∞, 1]
    bool all_agree = false;          // no variation: α is undefined, and words say why
    std::optional<double> accuracy;  // share, [0, 1]
    std::size_t answers = 0;
};

Chart agreement(const std::vector<ProbeRow>& rows, const Setting& setting);

}  // namespace tocsin::scoring::charts
