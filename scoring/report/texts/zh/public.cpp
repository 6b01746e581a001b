#include "scoring/report/texts/public.hpp"

namespace tocsin::scoring::texts::zh {

extern const Public kPublic;
const Public kPublic{
    .subtitle = "面向所有人",
    .lead =
        "“{0}”演练于 {1} 举行。参加的团队：{2}。各团队在 {3}的演练时间内，练习了在跨境网络事件"
        "中如何互相帮助。",
    .lead_undated = "{0}：参加的团队：{1}。",
    .about = "练习了什么",
    .fiction = "情节纯属虚构；地点、公司和人物均为杜撰。",
    .found = "发现了什么",
    .shared = "各团队应相互提供的信息：{0} 条。及时：{1}；迟到：{2}；从未：{3}。",
    .spread =
        "其他团队需要的事实：{0}。其中 {1} 个到达了至少一半需要它的团队；居中的情况用时 {2}。",
    .well = "做得好的方面",
    .better = "有待改进的方面",
    .too_few = "参加的团队为 {0} 个，任何结果都会透露其中某个团队的情况，因此不予给出。",
    .limits = "演练反映的是各团队在某一天、面对某一情节时的工作情况，并不衡量一个国家的安全程度。",
};

}  // namespace tocsin::scoring::texts::zh
