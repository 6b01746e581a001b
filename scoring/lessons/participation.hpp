// Who took part, as sums over people and never anybody's own words: simulated teams are not
// counted. A number is given only over kLeastPeople people or more, and a share only where both
// those who did and those who did not are kLeastPart or more.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "scoring/lessons/voices.hpp"

namespace tocsin::scoring {

inline constexpr std::size_t kLeastPeople = 5, kLeastPart = 3, kLeastRoleTeams = 5;

// So many of those who said; empty `part`: too few to be told.
struct SaidShare {
    std::size_t said = 0;
    std::optional<std::size_t> part;
};

struct Participation {
    std::size_t teams = 0, people = 0;
    // People by role, of roles that kLeastRoleTeams teams or more play; the others together under
    // the empty id. Empty where that cannot be told.
    std::map<RoleId, std::size_t> by_role;
    SaidShare first_timers, women;  // women: of those who freely gave a gender
};

Participation participation(const Voices& voices);

// Over several drills: `people` and the rest are participations, somebody who took part twice
// counts twice. Withheld anew over the sum.
Participation participation(const std::vector<const Voices*>& drills);

}  // namespace tocsin::scoring
