// The hot-wash card: one page, ten minutes after ENDEX.
#pragma once

#include "scoring/report/texts/words.hpp"

namespace tocsin::scoring::texts {

struct Card {
    Words subtitle, figures, in_time, requests, breaches, technical, index, sharing, of, too_few,
        next;
};

}  // namespace tocsin::scoring::texts
