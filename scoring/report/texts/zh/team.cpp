#include "scoring/report/texts/team.hpp"

namespace tocsin::scoring::texts::zh {

extern const Team kTeam;
const Team kTeam{
    .subtitle = "仅供 {0}",
    .summary = "摘要",
    .lead =
        "对其他团队的义务：{0}；及时履行：{1}，迟到：{2}，从未：{3}。违规：{4}。收到的请求："
        "{5}；及时答复：{6}。",
    .index_lead = "协调指数：{0}（95% 区间：{1}）。",
    .index_few = "不给出协调指数：需要有效义务 {1} 项，实际为 {0} 项。请直接参看各项计数和项目。",
    .technical_lead = "技术得分：{0} / {1} 分。这是单独的数值，绝不计入指数。",
    .roles = "贵团队的角色",
    .timeline = "贵团队的时间线",
    .timeline_note = "收到了什么、发出了什么、答复了什么以及何时答复，均为演练时间。",
    .kind = "类型",
    .sent_to = "发给谁或关于什么",
    .technical = "技术答案",
    .technical_note =
        "逐题列出：贵团队的答案、正确答案，以及其他团队得分比例的中位数（仅在至少五个其他团队"
        "被问及时列出）。",
    .technical_none = "贵团队没有计分的答案。",
    .question = "问题",
    .answer = "贵团队的答案",
    .key = "正确答案",
    .by_rubric = "按评分标准评判",
    .earned = "得分",
    .possible = "满分",
    .others = "其他团队中位数",
    .coordination = "协调",
    .coordination_note =
        "每项指标在 0 到 1 之间，1 为最好。“不适用”表示没有机会，并说明原因。至少五个团队有数"
        "值时，才显示区域平均值。",
    .metric = "指标",
    .value = "数值",
    .items = "项目",
    .interval = "95% 区间",
    .band = "区域平均值",
    .meaning = "说明",
    .examples = "示例",
    .example_good = "做得好",
    .example_poor = "做得不够好",
    .example_none = "没有示例",
    .own_words = "贵团队的消息 {0}：“{1}”",
    .what_owed = "应向其他团队提供的信息",
    .what_sent = "发出的内容以及是否为对方所需",
    .what_asked = "其他团队提出的请求",
    .handling = "信息处理",
    .labels = "选用的标签",
    .messages = "消息",
    .over = "标签严于消息中任何事实的消息：{0} / {1}。",
    .picture = "共同态势",
    .picture_note = "在事态发展过程中问到的情况，以及实际情况。",
    .picture_none = "没有提出有关态势的问题。",
    .decisions = "共同决策",
    .decisions_none = "贵团队没有参加共同决策。",
    .decision = "决策",
    .voted = "贵团队的投票",
    .voted_by = "投票人：{0}",
    .outcome = "结果",
    .no_outcome = "未达成",
    .rule_met = "符合规则",
    .informed = "投票前掌握的事实",
};

}  // namespace tocsin::scoring::texts::zh
