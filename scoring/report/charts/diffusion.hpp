// How facts spread: for each fact a thin step line of the share of its needers that held it, by
// time since it was first held; the mean over facts heavy, with the times at which half and nine
// tenths of that mean were reached (t50, t90). Of more than 15 facts the middle half as a band.
#pragma once

#include <cstdint>
#include <vector>

#include "scoring/evidence.hpp"
#include "scoring/report/charts/setting.hpp"

namespace tocsin::scoring::charts {

struct DiffusionData {
    struct Fact {
        std::string id;
        std::string to;                        // block of the fact; may be empty
        std::int64_t seeded_ms = 0;            // drill time at which it was first held
        std::size_t needers = 0;               // more than 0
        std::vector<std::int64_t> reached_ms;  // after that, ascending
        std::optional<std::int64_t> t50_ms, t90_ms;
    };
    std::vector<Fact> facts;
    std::int64_t target_ms = 20 * 60'000, deadline_ms = 60 * 60'000;  // of R1
};

DiffusionData diffusion_data(const Evidence& evidence,
                             const std::function<std::string(const FactId&)>& fact_block = {});

Chart diffusion_curve(const DiffusionData& data, const Setting& setting);

}  // namespace tocsin::scoring::charts
