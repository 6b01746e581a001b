#include "scoring/report/texts/card.hpp"

namespace tocsin::scoring::texts::ru {

extern const Card kCard;
const Card kCard{
    .subtitle = "Одна страница для {0}, чтобы обсудить по свежим впечатлениям",
    .figures = "Коротко",
    .in_time = "Обязательства, выполненные вовремя",
    .requests = "Запросы с ответом вовремя",
    .breaches = "Нарушения",
    .technical = "Техническая оценка",
    .index = "Индекс координации",
    .sharing = "Обмен, F × H",
    .of = "{0} из {1}",
    .too_few = "слишком мало обязательств ({0} из {1})",
    .next =
        "Обсудите сейчас: что вам помогло, что мешало, что вы сделаете иначе? Отчёт команды "
        "раскрывает каждый показатель до отдельных пунктов.",
};

}  // namespace tocsin::scoring::texts::ru
