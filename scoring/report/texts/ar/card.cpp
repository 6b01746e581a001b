#include "scoring/report/texts/card.hpp"

namespace tocsin::scoring::texts::ar {

extern const Card kCard;
const Card kCard{
    .subtitle = "صفحة واحدة لفريق {0}، للحديث عنها والأمر ما زال حاضرًا في الأذهان",
    .figures = "نظرة سريعة",
    .in_time = "الالتزامات المستوفاة في الوقت",
    .requests = "الطلبات المجاب عنها في الوقت",
    .breaches = "الخروقات",
    .technical = "الدرجة التقنية",
    .index = "مؤشر التنسيق",
    .sharing = "المشاركة، F × H",
    .of = "{0} من {1}",
    .too_few = "الالتزامات أقل مما يلزم ({0} من {1})",
    .next =
        "تحدثوا عنها الآن: ما الذي أعانكم، وما الذي أعاقكم، وما الذي ستفعلونه بشكل مختلف؟ يعرض "
        "تقرير الفريق البنود وراء كل رقم.",
};

}  // namespace tocsin::scoring::texts::ar
