#include "scoring/report/texts/manner.hpp"

namespace tocsin::scoring::texts::ru {

extern const Manner kManner;
const Manner kManner{
    .tag = "ru",
    .direction = "ltr",
    .decimal_mark = ",",
    .percent = "{0} %",
    .hours = "{0} ч {1} мин",
    .minutes = "{0} мин",
    .minutes_seconds = "{0} мин {1} с",
    .seconds = "{0} с",
    .milliseconds = "{0} мс",
    .list = ", ",
    .colon = ": ",
};

}  // namespace tocsin::scoring::texts::ru
