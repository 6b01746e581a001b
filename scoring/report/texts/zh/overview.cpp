#include "scoring/report/texts/overview.hpp"

namespace tocsin::scoring::texts::zh {

extern const Overview kOverview;
const Overview kOverview{
    .title = "演练概况",
    .name = "演练名称",
    .dates = "演练日期",
    .from_to = "{0} 至 {1}",
    .since = "自 {0} 起",
    .scope = "范围",
    .scope_value = "团队：{0}。已发送的注入事件：{1}。时长：演练时间 {2}。",
    .capabilities = "核心能力",
    .services = "FIRST CSIRT 服务：{0}",
    .objectives = "目标",
    .threat = "威胁或危害",
    .scenario = "情景",
    .organisations = "参加组织",
    .sponsor = "主办方",
    .contact = "联系人",
    .deviations = "与计划不符之处",
    .as_planned = "日志中没有暂停、重启、补时或脚本变更。",
    .pauses = "暂停：{0}。",
    .restarts = "服务器重启：{0}。",
    .credits = "EXCON 批准团队停表的次数：{0}；合计：{1}。",
    .extensions = "为团队延后的期限：{0}。",
    .ad_hoc = "演练期间编写的注入事件：{0}。",
    .changed = "跳过的注入事件：{0}；重新发送：{1}；调整时间：{2}。",
    .simulated = "模拟团队：{0} / {1}。",
    .story = "事件经过及真相",
    .story_note = "按首次发送的顺序列出注入事件，以及对接收方的期望。",
    .story_none = "没有发送任何注入事件。",
    .time = "时间",
    .inject = "注入事件",
    .what = "发生了什么",
    .reached = "到达贵团队",
    .expected = "期望的行动",
    .truth = "真相",
    .truth_note =
        "情景中设置的事实。虚假线索本应受到质疑并得到更正。"
        "此处的标签属于演练内容；本文件的传播范围见页眉和页脚。",
    .fact = "事实",
    .text = "内容",
    .another = "{0}（另一支团队）",
    .label = "标签",
    .true_or_not = "真伪",
    .is_true = "属实",
    .is_false = "虚假线索",
    .held = "贵团队得知时间",
    .not_held = "从未",
    .classes = {"滥用内容", "恶意代码", "信息收集", "入侵企图", "入侵", "可用性", "信息内容安全",
                "欺诈", "存在漏洞", "其他", "测试"},
};

}  // namespace tocsin::scoring::texts::zh
