// The `certainty` object of the scores' JSON (docs/scores.md, "Certainty").
#pragma once

#include <nlohmann/json.hpp>

#include "scoring/certainty/certainty.hpp"

namespace tocsin::scoring {

nlohmann::ordered_json certainty_json(const Ledger& ledger, const ScoreSheet& sheet,
                                      const Certainty& certainty);

}  // namespace tocsin::scoring
