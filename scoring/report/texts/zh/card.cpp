#include "scoring/report/texts/card.hpp"

namespace tocsin::scoring::texts::zh {

extern const Card kCard;
const Card kCard{
    .subtitle = "供 {0} 使用的一页纸，趁记忆犹新时讨论",
    .figures = "一览",
    .in_time = "及时履行的义务",
    .requests = "及时答复的请求",
    .breaches = "违规",
    .technical = "技术得分",
    .index = "协调指数",
    .sharing = "共享，F × H",
    .of = "{0} / {1}",
    .too_few = "义务太少（{0} / {1}）",
    .next =
        "现在就讨论：什么对你们有帮助，什么造成了阻碍，以后会有哪些不同的做法？团队报告将每项"
        "数据展开到具体项目。",
};

}  // namespace tocsin::scoring::texts::zh
