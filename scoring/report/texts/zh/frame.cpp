#include "scoring/report/texts/frame.hpp"

namespace tocsin::scoring::texts::zh {

extern const Frame kFrame;
const Frame kFrame{
    .hot_wash = "即时复盘卡",
    .team_report = "团队报告",
    .regional_report = "区域报告",
    .public_summary = "公开摘要",
    .method_annex = "方法附件",
    .evidence = "附证据的完整报告",
    .tlp_red = "仅限指定接收人。不得转发。",
    .tlp_amber_strict = "仅限贵组织内部需要知悉的人员。",
    .tlp_amber = "限贵组织及其客户中需要知悉的人员。",
    .tlp_green = "限参演团队群体及其合作伙伴。不对公众公开。",
    .tlp_clear = "面向所有人。分享不受限制。",
    .handling = "处理要求",
    .made_from = "每项数据都只来自演练的事件日志，记录数：{0}。页脚的日志哈希值只对应这一份日志。",
    .not_translated = "情景的部分内容没有中文译文，以原文列出。",
    .not_on_paper =
        "纸质版略去各项数据背后的证据，共 {0} 行；本文件的 HTML、XLSX、CSV 和 JSON 版本均包含。",
    .not_final = "演练尚未结束：仍可能及时到达的内容未计入。",
    .not_started = "演练尚未开始：暂无可报告的内容。",
    .drill = "演练",
    .scenario = "情景",
    .scenario_version = "{0}，版本 {1}",
    .version = "版本",
    .log_hash = "日志哈希值",
    .signing_key = "签名密钥",
    .unsigned_copy = "未签名",
    .contents = "目录",
    .data_table = "本图的数据",
    .na = "不适用",
    .none = "无",
    .yes = "是",
    .no = "否",
    .not_stated = "未说明",
    .withheld = "不予显示",
    .nothing = "此处没有可显示的内容。",
    .team = "团队",
    .region = "区域",
    .other_role = "其他角色",
};

}  // namespace tocsin::scoring::texts::zh
