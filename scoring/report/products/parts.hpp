// Sections that several products have.
#pragma once

#include <optional>

#include "scoring/report/desk.hpp"

namespace tocsin::scoring {

// The fields of HSEEP's after-action report, as far as the log and the scenario state them, and
// what did not go to plan. Without `names`: how many teams, not which.
Section drill_section(const Desk& desk, bool names);
// Injects and facts with their truth. With `team`: what reached it, and when it held each fact;
// without: as the scenario states them, of no team in particular.
Section story_section(const Desk& desk, std::optional<TeamId> team);
// How figures are made, what the score does not say, how to check.
Section method_section(const Desk& desk);
// "2026-11-14 18:05 UTC to 2026-11-14 20:35 UTC"
std::string dates(const Desk& desk);

}  // namespace tocsin::scoring
