#include "scoring/report/texts/region.hpp"

namespace tocsin::scoring::texts::zh {

extern const Region kRegion;
const Region kRegion{
    .subtitle = "不含名称：区域共同完成了什么",
    .few =
        "参加本次演练的团队为 {0} 个。少于 {1} 个团队时不给出任何数据，因为那会透露其中某个团"
        "队的情况。以下为情景和方法。",
    .anonymous =
        "每份报告和每次演练都重新抽取代号。任何数据覆盖的团队都不少于 {0} 个；小于 3 的计数，"
        "以及会使前者被推算出来的另一个计数，不予显示；若某一团队占平均值的 60% 以上，该平均"
        "值不予显示；平均值精确到 0.05。由不足 {0} 个团队担任的角色归入“其他角色”。不引用任何"
        "消息。",
    .summary = "摘要",
    .lead = "团队之间的义务：{0}；及时履行：{1}，迟到：{2}，从未：{3}。",
    .lead_part = "团队之间的义务：{0}；及时履行：{1}。迟到和从未履行的数量不予显示。",
    .lead_none = "团队之间义务的履行数量不予显示。",
    .figures = "区域数据",
    .figures_note = "有数值的各团队的平均值，以及这些团队的数量。",
    .mean = "各团队平均值",
    .obligations = "义务",
    .total = "全部计入项",
    .teams = "团队",
    .scores = "按代号列出的协调指数",
    .scores_note =
        "按抽取代号的顺序排列，精确到 0.05。这是分档，不是排名：如此小的差异可能出于偶然。",
    .scores_none = "有指数的团队太少，无法在不透露身份的情况下显示。",
    .code_name = "代号",
    .handling = "信息处理",
    .handling_none = "没有内容发往不应到达之处，或数量太少而不予显示。",
    .breach_kind = "规则",
    .number = "数量",
    .picture = "共同态势",
    .picture_note = "每个问题：有多少团队回答，以及其中答对的比例。",
    .answered = "已回答",
    .right = "答对",
    .decisions = "共同决策",
    .decisions_none = "情景中没有共同决策，或没有启动任何共同决策。",
    .took_part = "被征询的团队",
    .voted = "已投票",
    .took = "用时",
    .diffusion = "关键事实如何传播",
    .diffusion_note = "仅列出至少有 {0} 个团队需要、而脚本未向其提供的事实。",
    .diffusion_part =
        "曲线不含所有需要者都得到或都未得到的事实，否则会透露其中每个团队的情况；这些事实在表中列出"
        "。",
    .diffusion_none = "没有足够多的团队需要同一事实，无法显示其传播情况。",
    .reach = "到达比例",
    .reach_low = "不到一半",
    .reach_middle = "一半至九成",
    .reach_high = "九成及以上",
    .half = "到达一半用时",
    .nine_tenths = "到达九成用时",
    .not_reached = "未达到",
    .network = "谁应告知谁",
    .network_note =
        "角色对角色（行：应告知的一方；列：被告知的一方）：应告知的事项中及时告知的数量。",
    .network_none = "担任同一角色的团队太少，无法在不透露身份的情况下显示谁应告知谁。",
    .told_note =
        "“不予显示”：数字背后的团队少于 {0} "
        "个，或者该数字或另一数字可由其余数字相减得出，或者该数字主要取决于某一个团队。",
    .agreement_withheld = "几乎所有团队回答相同的问题不显示一致性，否则会透露每个团队的回答。",
    .from_role = "来自",
    .to_role = "发往",
    .met = "及时",
    .late = "迟到",
    .never = "从未",
    .inclusion = "包容性",
    .inclusion_note = "参与者总数：{0}。以下内容以参与者自愿填写的信息为依据。",
    .size_small = "不超过 3 名参与者的团队",
    .size_medium = "4 至 6 名参与者的团队",
    .size_large = "7 名及以上参与者的团队",
    .size = "团队规模",
};

}  // namespace tocsin::scoring::texts::zh
