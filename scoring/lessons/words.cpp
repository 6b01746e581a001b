#include "scoring/lessons/words.hpp"

#include <array>

namespace tocsin::scoring {
namespace {

constexpr std::array<Six, static_cast<std::size_t>(W::Count_)> kWords{{
    // readiness
    {"Readiness, as the team states it", "Préparation, selon l’équipe",
     "Preparación, según el propio equipo", "الجاهزية كما يذكرها الفريق",
     "Готовность по словам команды", "准备情况（团队自述）"},
    {"What the team said of itself before the drill, by the parameters of SIM3 v2 interim. The "
     "drill did not measure it, and it enters no score.",
     "Ce que l’équipe a dit d’elle-même avant l’exercice, selon les paramètres de SIM3 v2 interim. "
     "L’exercice ne l’a pas mesuré ; cela n’entre dans aucun score.",
     "Lo que el equipo dijo de sí mismo antes del ejercicio, según los parámetros de SIM3 v2 "
     "interim. El ejercicio no lo midió y no entra en ninguna puntuación.",
     "ما قاله الفريق عن نفسه قبل التمرين وفق معايير SIM3 v2 interim. لم يقسه التمرين ولا يدخل في "
     "أي درجة.",
     "Что команда сказала о себе до учений по параметрам SIM3 v2 interim. Учения этого не "
     "измеряли, и в оценки это не входит.",
     "团队在演练前按 SIM3 v2 interim 参数的自我说明。演练并未测量，也不计入任何分数。"},
    {"The team stated nothing.", "L’équipe n’a rien indiqué.", "El equipo no indicó nada.",
     "لم يذكر الفريق شيئًا.", "Команда ничего не указала.", "团队未作说明。"},
    {"Parameter", "Paramètre", "Parámetro", "المعيار", "Параметр", "参数"},
    {"Level stated", "Niveau indiqué", "Nivel indicado", "المستوى المذكور", "Указанный уровень",
     "自述等级"},
    {"Which means", "Ce qui signifie", "Lo que significa", "ويعني", "Что это значит", "含义"},
    {"Objectives that touch it", "Objectifs concernés", "Objetivos relacionados",
     "الأهداف المتصلة به", "Связанные цели", "相关目标"},
    {"Services offered", "Services offerts", "Servicios ofrecidos", "الخدمات المقدمة",
     "Оказываемые услуги", "提供的服务"},
    {"Service", "Service", "Servicio", "الخدمة", "Услуга", "服务"},
    // survey
    {"What participants say", "L’avis des participants", "Qué dicen los participantes",
     "ما يقوله المشاركون", "Что говорят участники", "参加者的意见"},
    {"Answers after the drill, summed up over five people or more. They enter no score.",
     "Réponses après l’exercice, cumulées sur cinq personnes au moins. Elles n’entrent dans aucun "
     "score.",
     "Respuestas tras el ejercicio, sumadas sobre cinco personas o más. No entran en ninguna "
     "puntuación.",
     "إجابات بعد التمرين مجموعة من خمسة أشخاص أو أكثر. لا تدخل في أي درجة.",
     "Ответы после учений, сведённые не менее чем по пяти людям. В оценки они не входят.",
     "演练后的回答，至少五人汇总，不计入任何分数。"},
    {"Statement", "Affirmation", "Afirmación", "العبارة", "Утверждение", "陈述"},
    {"Answers", "Réponses", "Respuestas", "الإجابات", "Ответов", "回答数"},
    {"Agree", "D’accord", "De acuerdo", "موافقون", "Согласны", "同意"},
    // participation
    {"Who took part", "Qui a participé", "Quiénes participaron", "من شارك", "Кто участвовал",
     "参加情况"},
    {"Sums only; what would tell of fewer than five people is left out. Simulated teams are not "
     "counted.",
     "Des totaux seulement ; ce qui porterait sur moins de cinq personnes est omis. Les équipes "
     "simulées ne sont pas comptées.",
     "Solo totales; se omite lo que hablaría de menos de cinco personas. Los equipos simulados no "
     "se cuentan.",
     "مجاميع فقط؛ ويُترك ما يخص أقل من خمسة أشخاص. لا تُحسب الفرق المحاكاة.",
     "Только суммы; то, что касалось бы менее пяти человек, опущено. Имитируемые команды не "
     "учтены.",
     "仅为总数；涉及不足五人的内容略去。模拟团队不计。"},
    {"Teams", "Équipes", "Equipos", "الفرق", "Команды", "团队"},
    {"People", "Personnes", "Personas", "الأشخاص", "Люди", "人数"},
    {"In a drill for the first time", "Pour la première fois dans un exercice",
     "Por primera vez en un ejercicio", "في تمرين لأول مرة", "На учениях впервые", "首次参加演练"},
    {"Women", "Femmes", "Mujeres", "النساء", "Женщины", "女性"},
    {"{0} of {1} who said", "{0} sur {1} qui l’ont indiqué", "{0} de {1} que lo indicaron",
     "{0} من {1} ذكروا ذلك", "{0} из {1} указавших", "{1} 名说明者中 {0} 名"},
    {"Role", "Rôle", "Función", "الدور", "Роль", "角色"},
    {"Other roles together", "Autres rôles ensemble", "Otras funciones juntas",
     "الأدوار الأخرى مجتمعة", "Прочие роли вместе", "其他角色合计"},
    // objectives
    {"Objectives", "Objectifs", "Objetivos", "الأهداف", "Цели", "目标"},
    {"What the log shows of each objective, as counts; the rating is that of the evaluators. P: "
     "performed without challenges, S: with some, M: with major ones, U: unable to be performed.",
     "Ce que le journal montre de chaque objectif, en nombres ; l’appréciation est celle des "
     "évaluateurs. P : réalisé sans difficulté, S : avec quelques-unes, M : avec de grandes, U : "
     "non réalisable.",
     "Lo que el registro muestra de cada objetivo, en cifras; la valoración es de los evaluadores. "
     "P: realizado sin dificultades, S: con algunas, M: con grandes, U: no se pudo realizar.",
     "ما يظهره السجل عن كل هدف بالأعداد؛ والتقدير للمقيّمين. P: نُفذ دون صعوبات، S: ببعضها، M: "
     "بصعوبات كبيرة، U: تعذر تنفيذه.",
     "Что журнал показывает по каждой цели, в числах; оценку дают эксперты. P: выполнено без "
     "трудностей, S: с некоторыми, M: с большими, U: выполнить не удалось.",
     "日志对每个目标的记录（计数）；评级由评估员给出。P：顺利完成，S：有些困难，M：困难很大，U：未"
     "能完成。"},
    {"The scenario states no objectives.", "Le scénario n’indique aucun objectif.",
     "El escenario no indica objetivos.", "لا يذكر السيناريو أهدافًا.",
     "Сценарий не указывает целей.", "情景未列出目标。"},
    {"Objective", "Objectif", "Objetivo", "الهدف", "Цель", "目标"},
    {"Capability", "Capacité", "Capacidad", "القدرة", "Способность", "能力"},
    {"Told in time", "Transmis à temps", "Comunicado a tiempo", "أُبلغ في الوقت", "Сообщено вовремя",
     "按时通知"},
    {"Answered", "Répondu", "Respondido", "أُجيب", "Отвечено", "已回答"},
    {"Points", "Points", "Puntos", "النقاط", "Баллы", "得分"},
    {"Votes", "Votes", "Votos", "الأصوات", "Голоса", "投票"},
    {"Strengths and gaps noted", "Points forts et lacunes relevés",
     "Puntos fuertes y carencias anotados", "نقاط القوة والثغرات المدونة",
     "Отмечено сильных сторон и пробелов", "记录的强项与不足"},
    {"Rating", "Appréciation", "Valoración", "التقدير", "Оценка", "评级"},
    {"Why", "Pourquoi", "Por qué", "لماذا", "Почему", "理由"},
    {"not rated", "non apprécié", "sin valorar", "غير مقدّر", "не оценено", "未评级"},
    {"Teams rated P or S", "Équipes appréciées P ou S", "Equipos valorados P o S",
     "الفرق المقدرة P أو S", "Команд с оценкой P или S", "评为 P 或 S 的团队"},
    {"References", "Références", "Referencias", "المراجع", "Ссылки", "参照"},
    {"What the objectives refer to. The drill may be evidence for these; it gives no level in any "
     "of them.",
     "Ce à quoi les objectifs se réfèrent. L’exercice peut en être un indice ; il n’y donne aucun "
     "niveau.",
     "A qué se refieren los objetivos. El ejercicio puede servir de indicio; no otorga ningún "
     "nivel.",
     "ما تشير إليه الأهداف. قد يكون التمرين دليلًا عليها، لكنه لا يمنح مستوى في أي منها.",
     "На что ссылаются цели. Учения могут быть свидетельством, но уровня не присваивают.",
     "目标所参照的框架。演练可作为佐证，但不评定任何等级。"},
    {"Framework", "Cadre", "Marco", "الإطار", "Рамочный документ", "框架"},
    {"Reference", "Référence", "Referencia", "المرجع", "Ссылка", "参照项"},
    {"Objectives", "Objectifs", "Objetivos", "الأهداف", "Цели", "目标"},
    // strengths, gaps, plan
    {"Strengths and gaps", "Points forts et lacunes", "Puntos fuertes y carencias",
     "نقاط القوة والثغرات", "Сильные стороны и пробелы", "强项与不足"},
    {"None was noted.", "Rien n’a été relevé.", "No se anotó ninguno.", "لم يُدوَّن شيء.",
     "Ничего не отмечено.", "没有记录。"},
    {"Kind", "Nature", "Tipo", "النوع", "Вид", "类别"},
    {"Strength", "Point fort", "Punto fuerte", "نقطة قوة", "Сильная сторона", "强项"},
    {"Gap", "Lacune", "Carencia", "ثغرة", "Пробел", "不足"},
    {"Action", "Action", "Acción", "إجراء", "Мера", "措施"},
    {"What was seen", "Constat", "Qué se observó", "ما لوحظ", "Что замечено", "观察内容"},
    {"Drill time", "Temps d’exercice", "Tiempo del ejercicio", "وقت التمرين", "Время учений",
     "演练时间"},
    {"Improvement plan", "Plan d’amélioration", "Plan de mejora", "خطة التحسين", "План улучшений",
     "改进计划"},
    {"No action has been planned yet.", "Aucune action n’est encore prévue.",
     "Todavía no hay acciones previstas.", "لم يُخطط لأي إجراء بعد.", "Меры пока не запланированы.",
     "尚未计划措施。"},
    {"Issue", "Problème", "Problema", "المسألة", "Проблема", "问题"},
    {"Corrective action", "Action corrective", "Acción correctiva", "الإجراء التصحيحي",
     "Мера по исправлению", "纠正措施"},
    {"Element", "Élément", "Elemento", "العنصر", "Элемент", "要素"},
    {"Owner", "Responsable", "Responsable", "المسؤول", "Ответственный", "负责人"},
    {"Start", "Début", "Inicio", "البداية", "Начало", "开始"},
    {"End", "Fin", "Fin", "النهاية", "Конец", "结束"},
    {"Status", "État", "Estado", "الحالة", "Состояние", "状态"},
    {"open", "ouverte", "abierta", "مفتوح", "открыта", "未开始"},
    {"under way", "en cours", "en curso", "قيد التنفيذ", "в работе", "进行中"},
    {"done", "terminée", "hecha", "أُنجز", "выполнена", "已完成"},
    {"dropped", "abandonnée", "descartada", "أُلغي", "снята", "已放弃"},
    {"Planning", "Planification", "Planificación", "التخطيط", "Планирование", "规划"},
    {"Organization", "Organisation", "Organización", "التنظيم", "Организация", "组织"},
    {"Equipment", "Équipement", "Equipamiento", "المعدات", "Оснащение", "装备"},
    {"Training", "Formation", "Formación", "التدريب", "Обучение", "培训"},
    {"Exercises", "Exercices", "Ejercicios", "التمارين", "Учения", "演练"},
    {"Actions planned by the teams", "Actions prévues par les équipes",
     "Acciones previstas por los equipos", "الإجراءات التي خططت لها الفرق",
     "Меры, запланированные командами", "各团队计划的措施"},
    {"Number", "Nombre", "Número", "العدد", "Число", "数量"},
    {"{0} of {1}", "{0} sur {1}", "{0} de {1}", "{0} من {1}", "{0} из {1}", "{0}/{1}"},
}};

}  // namespace

const Six& words_of(W which) {
    return kWords[static_cast<std::size_t>(which)];
}

std::string_view word(W which, std::string_view language) {
    return words_of(which).in(language);
}

std::string fill_word(W which, std::string_view language,
                      std::initializer_list<std::string> values) {
    const std::string_view text = word(which, language);
    const bool right_to_left = language.starts_with("ar");
    std::string filled;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '{' || i + 2 >= text.size() || text[i + 2] != '}') {
            filled += text[i];
            continue;
        }
        const auto at = static_cast<std::size_t>(text[i + 1] - '0');
        i += 2;
        if (at >= values.size()) continue;
        // Kept apart, so that a value's own direction cannot reorder the sentence.
        if (right_to_left) filled += "\u2068";
        filled += *(values.begin() + static_cast<std::ptrdiff_t>(at));
        if (right_to_left) filled += "\u2069";
    }
    return filled;
}

}  // namespace tocsin::scoring
