#include "scoring/report/texts/frame.hpp"

namespace tocsin::scoring::texts::ar {

extern const Frame kFrame;
const Frame kFrame{
    .hot_wash = "بطاقة المراجعة الفورية",
    .team_report = "تقرير الفريق",
    .regional_report = "التقرير الإقليمي",
    .public_summary = "ملخص للعموم",
    .method_annex = "ملحق المنهجية",
    .evidence = "التقرير الكامل بالأدلة",
    .tlp_red = "للمتلقين المذكورين بالاسم وحدهم. لا تنقلوه إلى غيرهم.",
    .tlp_amber_strict = "لمؤسستكم وحدها، ولمن يحتاج فيها إلى معرفته.",
    .tlp_amber = "لمؤسستكم ولمؤسسات عملائها ممن يحتاجون إلى معرفته.",
    .tlp_green = "لمجتمع الفرق وشركائها. ليس للعموم.",
    .tlp_clear = "للجميع. لا قيد على مشاركته.",
    .handling = "قواعد التداول",
    .made_from =
        "كل رقم مستمد من سجل وقائع التمرين وحده. عدد القيود في السجل: {0}. وبصمة السجل في أسفل "
        "الصفحة تدل على هذا السجل دون سواه.",
    .not_translated = "بعض أجزاء السيناريو غير مترجمة إلى العربية، فتَرِد باللغة التي كُتبت بها.",
    .not_on_paper =
        "تُحذف من النسخة الورقية الأدلة التي تستند إليها الأرقام، وعدد صفوفها {0}. وهي في نسخ هذا "
        "المستند بصيغ HTML وXLSX وCSV وJSON.",
    .not_final = "لم ينته التمرين: لا يُحسب ما قد يصل بعدُ في الوقت.",
    .not_started = "لم يبدأ التمرين: ليس هناك ما يُذكر في التقرير بعد.",
    .drill = "التمرين",
    .scenario = "السيناريو",
    .scenario_version = "{0}، الإصدار {1}",
    .version = "الإصدار",
    .log_hash = "بصمة السجل",
    .signing_key = "مفتاح التوقيع",
    .unsigned_copy = "غير موقّع",
    .contents = "المحتويات",
    .data_table = "بيانات هذا الرسم",
    .na = "لا ينطبق",
    .none = "لا شيء",
    .yes = "نعم",
    .no = "لا",
    .not_stated = "لم يُذكر",
    .withheld = "محجوب",
    .nothing = "ليس هنا ما يُعرض.",
    .team = "الفريق",
    .region = "الإقليم",
    .other_role = "أدوار أخرى",
};

}  // namespace tocsin::scoring::texts::ar
