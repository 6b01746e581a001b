// How a language writes: its tag, its direction, its numbers and lengths of time.
#pragma once

#include "scoring/report/texts/words.hpp"

namespace tocsin::scoring::texts {

struct Manner {
    Words tag, direction, decimal_mark, percent, hours, minutes, minutes_seconds, seconds,
        milliseconds, list, colon;
};

}  // namespace tocsin::scoring::texts
