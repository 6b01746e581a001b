// A played drill with all that is folded from it; its teams are real, not simulated.
#pragma once

#include <memory>
#include <set>
#include <string>

#include "play.hpp"
#include "scoring/lessons/voices.hpp"

namespace tocsin::scoring::testing {

struct Folded {
    std::unique_ptr<Ledger> ledger;
    Voices voices;
    ScoreSheet sheet;
};

struct DrillWords {
    std::string id = "d1", version = "1";
    std::int64_t days_later = 0;           // than 15 January 2027
    std::set<std::string> simulated = {};  // codes
};

Folded fold(Play& play, const DrillWords& words = {});

// So many people of a team, with numbers of their own.
void join(Play& play, const std::string& team, int people);
ParticipantId person(const Play& play, const std::string& team, int number);

}  // namespace tocsin::scoring::testing
