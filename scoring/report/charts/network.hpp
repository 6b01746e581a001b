// The coordination network, needed against realised: four small circles of the same teams in the
// same places. What was needed; what was told (in time solid, late dashed); what was never told;
// what was sent where it must not go. With Borgatti's fragmentation of the first two.
//
// Of more than 12 teams, those with a link are drawn, and at most 48, the most laden (the own
// always); the sentence says so, the numbers are of all, and the table has all.
#pragma once

#include "scoring/live.hpp"
#include "scoring/report/charts/setting.hpp"

namespace tocsin::scoring::charts {

struct NetworkData {
    struct Link {
        std::size_t from = 0, to = 0;
        std::size_t in_time = 0, late = 0, missing = 0, breach = 0;
        std::size_t needed() const { return in_time + late + missing; }
    };
    // Breaches towards all, by the word for them: "REGION".
    struct Wide {
        std::size_t from = 0;
        std::string to;
        std::size_t breach = 0;
    };
    std::vector<Who> who;
    std::vector<Link> links;  // each pair once
    std::vector<Wide> wide;
};

NetworkData network_data(const LiveScores& scores, const Roster& roster, const ChartTexts& t);

// Links needed and used, and how far each of the two networks is in pieces.
std::string network_summary(const NetworkData& data, const ChartTexts& t);

Chart network(const NetworkData& data, const Setting& setting);

}  // namespace tocsin::scoring::charts
