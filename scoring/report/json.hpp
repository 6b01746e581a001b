// The scores as one JSON document: every figure with the items behind it, with full precision.
// Format: docs/scores.md.
#pragma once

#include <string>
#include <string_view>

#include "scoring/certainty/certainty.hpp"
#include "scoring/score.hpp"

namespace tocsin::scoring {

// UTF-8; the same sheet gives the same bytes. A value that is NA is null, with its reason in
// "absent".
std::string score_to_json(const Ledger& ledger, const ScoreSheet& sheet);
// The same where the certainty of the sheet is known already.
std::string score_to_json(const Ledger& ledger, const ScoreSheet& sheet,
                          const Certainty& certainty);

// That document, or what own_scores_json made of it, with the sentences of its rules in another
// language of the reports; as it is in English.
std::string rules_in(const std::string& scores, std::string_view language);

}  // namespace tocsin::scoring
