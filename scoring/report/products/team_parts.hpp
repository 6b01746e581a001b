// Sections of the team report, one function each.
#pragma once

#include "scoring/report/desk.hpp"

namespace tocsin::scoring {

// What reached it, what it sent, what it answered.
Section timeline_part(const Desk& desk, TeamId team);
// Question by question.
Section answers_part(const Desk& desk, TeamId team);
// One good and one poor item of each metric, with the team's own words.
Table examples_table(const Desk& desk, TeamId team);
// Probes.
Section picture_part(const Desk& desk, TeamId team);
Section decisions_part(const Desk& desk, TeamId team);

}  // namespace tocsin::scoring
