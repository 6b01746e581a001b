// How far what was found has spread, for the big screen: how many teams know something of what each
// role had to tell. Sums only: neither which team knows nor what there is to know.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "scoring/ledger.hpp"

namespace tocsin::scoring {

struct Theme {
    std::optional<RoleId> origin;  // empty: EXCON's own
    std::size_t known = 0;         // teams that hold a fact of it; at least 1
};

// In the order of the scenario's roles, EXCON's own last; what nobody holds yet is left out.
std::vector<Theme> themes(const Ledger& ledger, std::int64_t now_ms);

}  // namespace tocsin::scoring
