#include "scoring/report/texts/manner.hpp"

namespace tocsin::scoring::texts::ar {

extern const Manner kManner;
const Manner kManner{
    .tag = "ar",
    .direction = "rtl",
    .decimal_mark = ".",
    .percent = "{0}%",
    .hours = "{0} س {1} د",
    .minutes = "{0} د",
    .minutes_seconds = "{0} د {1} ث",
    .seconds = "{0} ث",
    .milliseconds = "{0} م.ث",
    .list = "، ",
    .colon = ": ",
};

}  // namespace tocsin::scoring::texts::ar
