// The public summary.
#pragma once

#include "scoring/report/texts/words.hpp"

namespace tocsin::scoring::texts {

struct Public {
    Words subtitle, lead, lead_undated, about, fiction, found, shared, spread, well, better,
        too_few, limits;
};

}  // namespace tocsin::scoring::texts
