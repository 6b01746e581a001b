// A year over all drills of an installation, without names: what each drill adds, then the sums as
// far as they may be told. Counted are drills that began in the year (UTC), are over, and had a
// team that was not simulated; of mixed drills only what real teams did.
//
// Told: nothing over fewer than five teams (by code, over the whole year), and a median only over
// five values or more, drills with fewer than five real teams left out of all times and bands: with
// few teams a time is somebody's.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "scoring/certainty/certainty.hpp"
#include "scoring/lessons/participation.hpp"
#include "scoring/lessons/voices.hpp"
#include "scoring/score.hpp"

namespace tocsin::scoring {

// How long something owed took, until it was told or no longer watched.
struct NotifyTime {
    double minutes = 0;
    bool told = true;
};

// What one drill adds. Keeps nothing of the ledger it was drawn from.
struct DrillYear {
    std::string drill, date;
    int year = 0;
    bool counts = false;  // over, dated, with a real team
    bool of(int wanted) const { return counts && year == wanted; }
    Voices voices;
    std::vector<std::string> threats, services, gci;  // of the scenario
    std::vector<NotifyTime> notify;
    std::vector<double> half_minutes;  // t50 of the facts that reached half of their needers
    std::size_t facts = 0;             // that could
    std::size_t first_band = 0, other_bands = 0, unbanded = 0;  // teams
};
DrillYear drill_year(const Ledger& ledger, const ScoreSheet& sheet, const Certainty& certainty,
                     Voices voices);

struct Quartiles {
    std::optional<double> q25, q50, q75;  // minutes; empty: not reached
};

struct AnnualSums {
    int year = 0;
    std::size_t drills = 0;
    bool enough = false;           // five teams: the rest may be told
    std::size_t teams = 0;         // different codes
    Participation participations;  // `teams` and `people` count each time anew
    // How many drills exercised it.
    std::map<std::string, std::size_t> threats, services, gci;
    // Times to notify (Kaplan and Meier): obligations, of them told.
    std::size_t owed = 0, told = 0;
    Quartiles notify;
    std::size_t facts = 0, facts_half = 0;
    std::optional<double> median_half_minutes;
    // Teams by band; empty: withheld.
    std::optional<std::array<std::size_t, 3>> bands;  // first, others, none
    // Actions by status; empty: fewer than five teams planned any.
    std::optional<std::array<std::size_t, 4>> actions;
};
AnnualSums annual_sums(const std::vector<DrillYear>& drills, int year);

}  // namespace tocsin::scoring
