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
    {"No evaluator rated an objective in this drill.",
     "Aucun évaluateur n’a apprécié d’objectif dans cet exercice.",
     "Ningún evaluador valoró un objetivo en este ejercicio.",
     "لم يقدّر أي مقيّم هدفًا في هذا التمرين.", "Ни один оценщик не оценил цели в этих учениях.",
     "本次演练中没有评估员对目标评级。"},
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
    {"Evidence", "Indice", "Indicio", "الدليل", "Свидетельство", "佐证"},
    {"can show in a drill", "peut se voir dans un exercice", "puede verse en un ejercicio",
     "يمكن أن يظهر في تمرين", "может проявиться на учениях", "可在演练中体现"},
    {"only documents can show it", "seuls des documents le montrent",
     "solo lo muestran los documentos", "لا تظهره إلا الوثائق", "подтверждают только документы",
     "只有文件能证明"},
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
    // trend
    {"Trend", "Tendance", "Tendencia", "الاتجاه", "Динамика", "趋势"},
    {"{0} over {1} drills", "{0} sur {1} exercices", "{0} en {1} ejercicios", "{0} عبر {1} تمارين",
     "{0} за {1} учений", "{0}：{1} 次演练"},
    {"Figures of the same team in several drills. A change is given only between drills of one "
     "scenario in one version, in the same roles and with a team of the same size class. It may "
     "still be chance, or the doing of other teams.",
     "Les chiffres d’une même équipe dans plusieurs exercices. Une évolution n’est donnée qu’entre "
     "exercices d’un même scénario dans la même version, dans les mêmes rôles et avec une équipe "
     "de même taille. Elle peut encore tenir au hasard ou aux autres équipes.",
     "Cifras de un mismo equipo en varios ejercicios. Solo se indica un cambio entre ejercicios de "
     "un mismo escenario y versión, con las mismas funciones y un equipo de tamaño similar. Aun "
     "así puede deberse al azar o a otros equipos.",
     "أرقام الفريق نفسه في عدة تمارين. لا يُذكر التغير إلا بين تمارين السيناريو نفسه والإصدار نفسه، "
     "بالأدوار نفسها وبفريق من فئة الحجم نفسها. وقد يكون مع ذلك مصادفة أو من فعل فرق أخرى.",
     "Показатели одной команды в нескольких учениях. Изменение указано только между учениями по "
     "одному сценарию одной версии, в тех же ролях и при том же размере команды. Оно всё же может "
     "быть случайным или зависеть от других команд.",
     "同一团队在多次演练中的数值。只有情景及版本相同、角色相同、团队规模相近时才给出变化。变化仍可"
     "能出于偶然或其他团队的影响。"},
    {"Drills", "Exercices", "Ejercicios", "التمارين", "Учения", "演练"},
    {"Drill", "Exercice", "Ejercicio", "التمرين", "Учения", "演练"},
    {"Date", "Date", "Fecha", "التاريخ", "Дата", "日期"},
    {"Scenario", "Scénario", "Escenario", "السيناريو", "Сценарий", "情景"},
    {"People in the team", "Personnes dans l’équipe", "Personas en el equipo", "أفراد الفريق",
     "Людей в команде", "团队人数"},
    {"Comparable with the one before", "Comparable au précédent", "Comparable con el anterior",
     "قابل للمقارنة بما قبله", "Сопоставимо с предыдущими", "可与前一次比较"},
    {"yes", "oui", "sí", "نعم", "да", "可以"},
    {"no: another scenario", "non : autre scénario", "no: otro escenario", "لا: سيناريو آخر",
     "нет: другой сценарий", "否：情景不同"},
    {"no: another version of the scenario", "non : autre version du scénario",
     "no: otra versión del escenario", "لا: إصدار آخر من السيناريو", "нет: другая версия сценария",
     "否：情景版本不同"},
    {"no: other roles", "non : autres rôles", "no: otras funciones", "لا: أدوار أخرى",
     "нет: другие роли", "否：角色不同"},
    {"no: another size of the team", "non : autre taille d’équipe", "no: otro tamaño de equipo",
     "لا: حجم فريق آخر", "нет: другой размер команды", "否：团队规模不同"},
    {"no: a drill is not over", "non : un exercice n’est pas terminé",
     "no: un ejercicio no ha terminado", "لا: أحد التمارين لم ينته", "нет: учения не окончены",
     "否：演练尚未结束"},
    {"Figures", "Chiffres", "Cifras", "الأرقام", "Показатели", "数值"},
    {"Metric", "Indicateur", "Indicador", "المقياس", "Показатель", "指标"},
    {"Change", "Évolution", "Cambio", "التغير", "Изменение", "变化"},
    {"How sure", "Fiabilité", "Fiabilidad", "مدى اليقين", "Надёжность", "可信程度"},
    {"the intervals lie apart", "les intervalles sont disjoints", "los intervalos no se solapan",
     "الفترتان منفصلتان", "интервалы не пересекаются", "区间不重叠"},
    {"the intervals overlap: it may be chance",
     "les intervalles se recoupent : peut-être le hasard",
     "los intervalos se solapan: puede ser azar", "الفترتان متداخلتان: قد تكون مصادفة",
     "интервалы пересекаются: возможно, случайность", "区间重叠：可能是偶然"},
    {"no interval is known", "intervalle inconnu", "intervalo desconocido", "لا تُعرف فترة",
     "интервал неизвестен", "区间未知"},
    {"not compared", "non comparé", "sin comparar", "لم يُقارن", "не сравнивается", "未比较"},
    {"Each figure with its 95 % interval", "Chaque chiffre avec son intervalle à 95 %",
     "Cada cifra con su intervalo del 95 %", "كل رقم مع فترة الثقة 95 %",
     "Каждый показатель с 95-процентным интервалом", "各数值及其 95% 区间"},
    {"Value", "Valeur", "Valor", "القيمة", "Значение", "数值"},
    {"Low", "Bas", "Inferior", "الأدنى", "Нижняя", "下限"},
    {"High", "Haut", "Superior", "الأعلى", "Верхняя", "上限"},
    {"Items", "Éléments", "Elementos", "العناصر", "Единиц", "项数"},
    {"Technical score (a separate number)", "Score technique (un chiffre à part)",
     "Puntuación técnica (cifra aparte)", "الدرجة التقنية (رقم منفصل)",
     "Технический балл (отдельное число)", "技术得分（单独数值）"},
    {"Coordination index", "Indice de coordination", "Índice de coordinación", "مؤشر التنسيق",
     "Индекс координации", "协调指数"},
    {"Sharing, gated by handling", "Partage, modulé par le traitement",
     "Intercambio, según el tratamiento", "المشاركة وفق أصول التعامل", "Обмен с учётом обращения",
     "共享（按处理规范调整）"},
    {"What became of the actions", "Ce que sont devenues les actions", "Qué fue de las acciones",
     "ما آلت إليه الإجراءات", "Что стало с мерами", "措施的落实情况"},
    {"In later drills", "Dans les exercices suivants", "En ejercicios posteriores",
     "في التمارين اللاحقة", "В последующих учениях", "在以后的演练中"},
    {"gap noted again: {0}", "lacune relevée à nouveau : {0}", "carencia anotada de nuevo: {0}",
     "ثغرة لوحظت مجددًا: {0}", "пробел отмечен снова: {0}", "再次记录不足：{0}"},
    {"strength noted: {0}", "point fort relevé : {0}", "punto fuerte anotado: {0}",
     "نقطة قوة لوحظت: {0}", "отмечена сильная сторона: {0}", "记录强项：{0}"},
    // annual report
    {"Cyber drills in {0}", "Exercices cyber en {0}", "Ciberejercicios en {0}",
     "التمارين السيبرانية في {0}", "Киберучения в {0} году", "{0} 年网络演练"},
    {"All drills of this installation, without names",
     "Tous les exercices de cette installation, sans noms",
     "Todos los ejercicios de esta instalación, sin nombres", "كل تمارين هذا الخادم دون أسماء",
     "Все учения этой установки, без имён", "本系统的全部演练，不含名称"},
    {"No drill of {0} with real teams is over.",
     "Aucun exercice de {0} avec de vraies équipes n’est terminé.",
     "No ha terminado ningún ejercicio de {0} con equipos reales.",
     "لم ينته أي تمرين في {0} بفرق حقيقية.",
     "В {0} году нет оконченных учений с настоящими командами.",
     "{0} 年没有已结束的真实团队演练。"},
    {"With {0} teams over the year nothing more can be told without telling about one of them.",
     "Avec {0} équipes sur l’année, on ne peut rien dire de plus sans parler de l’une d’elles.",
     "Con {0} equipos en el año no se puede decir más sin hablar de alguno de ellos.",
     "مع {0} فرق خلال السنة لا يمكن قول المزيد دون الكشف عن أحدها.",
     "При {0} командах за год нельзя сказать больше, не выдав ни одну из них.",
     "全年只有 {0} 个团队，再多说就会透露其中某一个。"},
    {"In numbers", "En chiffres", "En cifras", "بالأرقام", "В числах", "数字概览"},
    {"Different teams", "Équipes différentes", "Equipos distintos", "فرق مختلفة", "Разных команд",
     "不同团队"},
    {"Team participations", "Participations d’équipes", "Participaciones de equipos",
     "مشاركات الفرق", "Участий команд", "团队参加次数"},
    {"Participations of people", "Participations de personnes", "Participaciones de personas",
     "مشاركات الأشخاص", "Участий людей", "参加人次"},
    {"Incident classes practised", "Classes d’incidents pratiquées",
     "Clases de incidentes practicadas", "أصناف الحوادث التي جرى التمرن عليها",
     "Отработанные классы инцидентов", "演练的事件类别"},
    {"Incident class (RSIT)", "Classe d’incident (RSIT)", "Clase de incidente (RSIT)",
     "صنف الحادث (RSIT)", "Класс инцидента (RSIT)", "事件类别（RSIT）"},
    {"How soon others were told", "Rapidité de l’information", "Con qué rapidez se avisó",
     "سرعة إبلاغ الآخرين", "Как скоро сообщали другим", "通知他人的快慢"},
    {"From when a team held a fact to when it told a team that needed it. What was never told "
     "counts as longer than it was watched (Kaplan and Meier).",
     "Du moment où une équipe détient un fait au moment où elle le dit à une équipe qui en a "
     "besoin. Ce qui n’a jamais été dit compte comme plus long que la durée observée (Kaplan et "
     "Meier).",
     "Desde que un equipo tiene un dato hasta que lo comunica a un equipo que lo necesita. Lo "
     "nunca comunicado cuenta como más largo que lo observado (Kaplan y Meier).",
     "من وقت حصول فريق على معلومة إلى وقت إبلاغها لفريق يحتاجها. وما لم يُبلَّغ قط يُحسب أطول من مدة "
     "المراقبة (كابلان وماير).",
     "От получения факта до сообщения его команде, которой он нужен. Несообщённое считается "
     "длиннее времени наблюдения (Каплан и Мейер).",
     "从团队掌握事实到告知需要它的团队。从未告知的按长于观察时间计（Kaplan–Meier）。"},
    {"Owed", "À transmettre", "Debidos", "المستحق", "Следовало сообщить", "应告知"},
    {"Told", "Transmis", "Comunicados", "المُبلَّغ", "Сообщено", "已告知"},
    {"A quarter told within", "Un quart transmis en", "Un cuarto comunicado en", "أُبلغ الربع خلال",
     "Четверть сообщена за", "四分之一告知用时"},
    {"Half told within", "La moitié transmise en", "La mitad comunicada en", "أُبلغ النصف خلال",
     "Половина сообщена за", "一半告知用时"},
    {"Three quarters told within", "Trois quarts transmis en", "Tres cuartos comunicados en",
     "أُبلغت ثلاثة أرباع خلال", "Три четверти сообщены за", "四分之三告知用时"},
    {"not reached", "non atteint", "no alcanzado", "لم يتحقق", "не достигнуто", "未达到"},
    {"Facts that reached half of those in need",
     "Faits parvenus à la moitié des équipes concernées",
     "Datos que llegaron a la mitad de quienes los necesitaban", "معلومات وصلت إلى نصف من يحتاجها",
     "Факты, дошедшие до половины нуждавшихся", "传达到半数需要者的事实"},
    {"Until half held them (median of these facts)",
     "Jusqu’à ce que la moitié les détienne (médiane)", "Hasta que la mitad los tuvo (mediana)",
     "حتى حصل عليها النصف (الوسيط)", "До получения половиной (медиана)",
     "至半数掌握的时间（中位数）"},
    {"{0} min", "{0} min", "{0} min", "{0} د", "{0} мин", "{0} 分钟"},
    {"Coordination by band", "Coordination par groupe", "Coordinación por grupo",
     "التنسيق حسب الفئة", "Координация по группам", "按档次的协调情况"},
    {"How many teams were in the first band of their drill, in others, or in none because too few "
     "obligations were live. Teams of one band cannot be told apart; bands of different drills are "
     "not compared.",
     "Nombre d’équipes dans le premier groupe de leur exercice, dans d’autres, ou dans aucun faute "
     "d’obligations. Les équipes d’un même groupe ne se distinguent pas ; les groupes d’exercices "
     "différents ne se comparent pas.",
     "Cuántos equipos estaban en el primer grupo de su ejercicio, en otros o en ninguno por falta "
     "de obligaciones. Los equipos de un grupo no se distinguen; los grupos de ejercicios "
     "distintos no se comparan.",
     "عدد الفرق في الفئة الأولى من تمرينها أو في غيرها أو في لا فئة لقلة الالتزامات. لا يمكن "
     "التمييز بين فرق الفئة الواحدة، ولا تُقارن فئات تمارين مختلفة.",
     "Сколько команд были в первой группе своих учений, в других или ни в одной из-за малого числа "
     "обязательств. Команды одной группы неразличимы; группы разных учений не сравниваются.",
     "各团队在其演练中处于首档、其他档或因义务过少而不分档的数量。同档团队无法区分；不同演练的档次"
     "不作比较。"},
    {"In the first band", "Dans le premier groupe", "En el primer grupo", "في الفئة الأولى",
     "В первой группе", "首档"},
    {"In other bands", "Dans d’autres groupes", "En otros grupos", "في فئات أخرى",
     "В других группах", "其他档"},
    {"In no band", "Dans aucun groupe", "En ningún grupo", "في لا فئة", "Ни в одной", "不分档"},
    {"Band", "Groupe", "Grupo", "الفئة", "Группа", "档次"},
    {"Actions done, of those not dropped", "Actions terminées, hors abandons",
     "Acciones hechas, sin las descartadas", "إجراءات أُنجزت مما لم يُلغَ",
     "Выполнено мер, без снятых", "已完成措施（不含放弃）"},
    {"Capabilities practised", "Capacités exercées", "Capacidades practicadas",
     "القدرات التي جرى التمرن عليها", "Отработанные способности", "演练的能力"},
    {"Pillars of the Global Cybersecurity Index touched",
     "Piliers de l’Indice mondial de cybersécurité concernés",
     "Pilares del Índice Mundial de Ciberseguridad tratados",
     "ركائز المؤشر العالمي للأمن السيبراني",
     "Затронутые направления Глобального индекса кибербезопасности", "涉及的全球网络安全指数支柱"},
    {"Pillar", "Pilier", "Pilar", "الركيزة", "Направление", "支柱"},
    {"Counted are drills that began in {0} (UTC), are over and had teams that were not simulated. "
     "What would tell about fewer than five teams is left out.",
     "Sont comptés les exercices commencés en {0} (UTC), terminés et avec de vraies équipes. Ce "
     "qui porterait sur moins de cinq équipes est omis.",
     "Se cuentan los ejercicios iniciados en {0} (UTC), terminados y con equipos reales. Se omite "
     "lo que hablaría de menos de cinco equipos.",
     "تُحسب التمارين التي بدأت في {0} (UTC) وانتهت وضمت فرقًا حقيقية. ويُترك ما يخص أقل من خمسة فرق.",
     "Учтены учения, начатые в {0} году (UTC), оконченные и с настоящими командами. То, что "
     "касалось бы менее пяти команд, опущено.",
     "统计 {0} 年（UTC）开始、已结束且有真实团队的演练。涉及不足五个团队的内容略去。"},
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
