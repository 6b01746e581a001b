// The `scores` frame of docs/wire.md: what EXCON sees of the scores while the drill runs.
#pragma once

#include <cstdint>
#include <string>

#include "scoring/ledger.hpp"

namespace tocsin {

std::string scores_payload(const scoring::Ledger& ledger, std::int64_t now_ms);

}  // namespace tocsin
