#include "scoring/report/texts/annex.hpp"

namespace tocsin::scoring::texts::zh {

extern const Annex kAnnex;
const Annex kAnnex{
    .subtitle = "数据如何得出，可信程度如何",
    .figures = "数据如何得出",
    .weights = "协调指数的权重",
    .weight = "权重",
    .computed = "本版本是否计算",
    .thresholds = "阈值",
    .index_from = "显示指数所需的有效义务数",
    .opened_latest = "视为已打开的最晚时间（送达之后）",
    .transit_cap = "若结果在传输时间之内会改变，则作有利于团队的判定，上限为",
    .least_teams = "匿名文件中每项数据所依据的最少团队数",
    .rules = "判定项目的规则",
    .rules_note = "每个项目都标有其中一条规则。数字表示该规则在本次演练中应用的次数。",
    .rule = "规则",
    .applied = "应用次数",
    .coverage = "各项数据的依据",
    .coverage_note = "有数值的团队，以及所有团队计入的项目。",
    .with_value = "有数值的团队",
    .load = "各团队的义务",
    .load_note = "各团队的负荷：角色的负荷与中位数的差距应在 20% 以内。",
    .owed = "应履行",
    .live = "有效",
    .load_median = "与中位数之比",
    .judges = "由谁评判",
    .judges_none = "没有评估员评判的记录。",
    .judge = "评估员",
    .judgements = "评判",
    .unjudged = "仍待评估员评判的答案：{0}。它们不计入任何总和，或按质量 1 计入并加以标记。",
    .marginal = "因处于传输时间之内而作有利于团队判定的结果：{0}。",
    .granted = "给予团队的补时",
    .granted_none = "没有给予任何团队补时。",
    .from = "自",
    .to = "至",
    .reason = "原因",
    .says_not = "得分不能说明什么",
    .verify = "如何核验",
    .verify_log =
        "“tocsin verify FILE”可证明日志完整；其最后一个哈希值必须与本文件页脚的日志哈希值一"
        "致。",
    .verify_files =
        "“tocsin report --check DIR”可证明报告文件就是当初签名的文件。请将页脚的签名密钥与组"
        "织者公布的密钥进行比对。",
    .verify_again = "任何人都可以根据导出的日志和情景重新计算每项数据（docs/scores.md）。",
    .certainty = "指数的可靠程度",
    .bootstrap =
        "区间的置信水平为 95%：对事实进行自助法重抽样，重复 {0} 次，随机种子取自演练及其最后"
        "一条记录，因此同一日志总是得出同一区间。处于同一档的团队无法区分高下。",
    .interval_index = "95% 区间",
    .places = "其他权重下的名次，从 – 到",
    .band = "档",
    .reliability = "评估员的一致性",
    .part = "部分",
    .judged = "已评判",
    .twice = "由两人或以上评判",
    .alpha = "克里彭多夫 α",
    .trust = "结论",
    .all_agree = "完全一致",
    .part_answers = "对请求的答复",
    .part_fields = "对注入事件的答案",
    .sensitivity = "换一种算法",
    .sensitivity_note =
        "去掉一项指标，或采用其他目标时限和最后期限时的指数；团队顺序在多大程度上保持不变（肯"
        "德尔 τ：1 为相同，0 为无关）。",
    .order_kept = "τ",
    .without = "去掉 {0}",
    .limits_scaled = "目标时限和最后期限 × {0}",
    .draws = "围绕情景权重随机取权重时，τ 的中位数为 {0}。",
    .says_not_list = {"得分不说明一个国家或组织有多安全。",
                      "得分不对团队排名：各角色的负荷不同，区间之内的差异可能出于偶然。",
                      "得分看不到通过电话、在会场或以平台之外的任何其他方式达成的约定。",
                      "得分不用于比较不同情景的演练。", "得分不说明任何个人的情况。"},
    .trusts = {"没有评判", "采用；没有重复评判", "采用", "暂且采用", "不予显示"},
};

}  // namespace tocsin::scoring::texts::zh
