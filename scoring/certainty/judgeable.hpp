// What evaluators are to judge in a drill so far, in the order of the log: answers of teams to
// requests, and the fields with a rubric that a team filled in. With it double_coded() says
// which of them two evaluators judge, blind (SCORING §5).
#pragma once

#include <vector>

#include "scoring/certainty/agreement.hpp"
#include "scoring/ledger.hpp"

namespace tocsin::scoring {

std::vector<Judgeable> judgeable_answers(const Ledger& ledger);
std::vector<Judgeable> judgeable_fields(const Ledger& ledger);

}  // namespace tocsin::scoring
