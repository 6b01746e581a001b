#include "scoring/report/texts/manner.hpp"

namespace tocsin::scoring::texts::es {

extern const Manner kManner;
const Manner kManner{
    .tag = "es",
    .direction = "ltr",
    .decimal_mark = ",",
    .percent = "{0} %",
    .hours = "{0} h {1} min",
    .minutes = "{0} min",
    .minutes_seconds = "{0} min {1} s",
    .seconds = "{0} s",
    .milliseconds = "{0} ms",
    .list = ", ",
    .colon = ": ",
};

}  // namespace tocsin::scoring::texts::es
