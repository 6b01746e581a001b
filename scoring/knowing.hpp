// Facts of a scenario as one team is asked about them: in joint decisions and in probes. Of a fact
// with copies (`per`) a team is asked about its own copy if it has one, else about all of them, as
// injects seed them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "scoring/evidence.hpp"

namespace tocsin::scoring {

// Indices into Casting::facts; empty where nobody plays the role that the copies are for.
std::vector<std::size_t> copies_for(const Ledger& ledger, const FactId& fact, TeamId team);

bool held_by(const Evidence& evidence, TeamId team, std::size_t fact, std::int64_t at_ms);

// The share, in [0, 1], of `facts` (each copy is one) that `team` held at or before `at_ms`. Facts
// that no inject had given to anybody by `given_by_ms` are left out: nobody could hold them. 1
// where none is left.
double share_held(const Evidence& evidence, TeamId team, const std::vector<FactId>& facts,
                  std::int64_t at_ms, std::int64_t given_by_ms);

}  // namespace tocsin::scoring
