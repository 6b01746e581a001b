// The `picture` frame of docs/wire.md: what the big screen is told beside events, in sums.
#pragma once

#include <cstdint>
#include <string>

#include "scoring/ledger.hpp"

namespace tocsin {

std::string picture_payload(const scoring::Ledger& ledger, std::int64_t now_ms);

}  // namespace tocsin
