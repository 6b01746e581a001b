#include "scoring/report/texts/manner.hpp"

namespace tocsin::scoring::texts::zh {

extern const Manner kManner;
const Manner kManner{
    .tag = "zh",
    .direction = "ltr",
    .decimal_mark = ".",
    .percent = "{0}%",
    .hours = "{0} 小时 {1} 分",
    .minutes = "{0} 分钟",
    .minutes_seconds = "{0} 分 {1} 秒",
    .seconds = "{0} 秒",
    .milliseconds = "{0} 毫秒",
    .list = "、",
    .colon = "：",
};

}  // namespace tocsin::scoring::texts::zh
