#include "scoring/lessons/survey_questions.hpp"

#include <algorithm>

namespace tocsin::scoring {
namespace {

using Kind = SurveyQuestion::Kind;

constexpr AgreementLevel kLevels[] = {
    {"1",
     {"Strongly disagree", "Pas du tout d’accord", "Muy en desacuerdo", "لا أوافق بشدة",
      "Совершенно не согласен", "非常不同意"}},
    {"2",
     {"Disagree", "Plutôt pas d’accord", "En desacuerdo", "لا أوافق", "Скорее не согласен",
      "不同意"}},
    {"3",
     {"Neither agree nor disagree", "Ni d’accord ni pas d’accord", "Ni de acuerdo ni en desacuerdo",
      "محايد", "Затрудняюсь ответить", "中立"}},
    {"4", {"Agree", "Plutôt d’accord", "De acuerdo", "أوافق", "Скорее согласен", "同意"}},
    {"5",
     {"Strongly agree", "Tout à fait d’accord", "Muy de acuerdo", "أوافق بشدة",
      "Полностью согласен", "非常同意"}},
};

constexpr SurveyQuestion kQuestions[] = {
    {"realistic",
     Kind::Agreement,
     {"The story could happen to us.", "Cette histoire pourrait nous arriver.",
      "Esta historia podría ocurrirnos.", "يمكن أن تحدث لنا هذه القصة.",
      "Такая история могла бы случиться и у нас.", "这样的情景可能发生在我们身上。"}},
    {"clear",
     Kind::Agreement,
     {"I understood what was expected of my team.",
      "J’ai compris ce qui était attendu de mon équipe.",
      "Entendí lo que se esperaba de mi equipo.", "فهمت ما كان مطلوبًا من فريقي.",
      "Мне было понятно, что требуется от моей команды.", "我清楚我的团队应当做什么。"}},
    {"pace",
     Kind::Agreement,
     {"The pace was right for my team.", "Le rythme convenait à mon équipe.",
      "El ritmo fue adecuado para mi equipo.", "كان الإيقاع مناسبًا لفريقي.",
      "Темп подходил моей команде.", "节奏适合我的团队。"}},
    {"language",
     Kind::Agreement,
     {"I could take part well in the language that I used.",
      "J’ai pu bien participer dans la langue que j’ai utilisée.",
      "Pude participar bien en el idioma que utilicé.",
      "تمكنت من المشاركة جيدًا باللغة التي استخدمتها.",
      "На выбранном языке мне было удобно участвовать.", "我能用所选的语言顺利参与。"}},
    {"platform",
     Kind::Agreement,
     {"The platform was easy to use.", "La plateforme était facile à utiliser.",
      "La plataforma fue fácil de usar.", "كانت المنصة سهلة الاستخدام.",
      "Платформой было легко пользоваться.", "平台容易使用。"}},
    {"whom",
     Kind::Agreement,
     {"I know better whom to tell, and when, in a real incident.",
      "Je sais mieux qui prévenir, et quand, lors d’un véritable incident.",
      "Sé mejor a quién avisar, y cuándo, en un incidente real.",
      "أعرف الآن أفضل من ذي قبل من يجب إبلاغه ومتى عند وقوع حادث حقيقي.",
      "Теперь я лучше знаю, кому и когда сообщать при настоящем инциденте.",
      "我更清楚在真实事件中应当何时通知何人。"}},
    {"labels",
     Kind::Agreement,
     {"I am surer how to label and pass on information (TLP).",
      "Je sais mieux étiqueter et transmettre les informations (TLP).",
      "Tengo más seguridad al etiquetar y transmitir información (TLP).",
      "أصبحت أكثر ثقة في تصنيف المعلومات ونقلها (TLP).",
      "Я увереннее ставлю метки TLP и передаю информацию.",
      "我对如何标注和转发信息（TLP）更有把握。"}},
    {"partners",
     Kind::Agreement,
     {"I know the other teams better, and what they can help with.",
      "Je connais mieux les autres équipes et l’aide qu’elles peuvent apporter.",
      "Conozco mejor a los otros equipos y en qué pueden ayudar.",
      "أعرف الفرق الأخرى أفضل، وأعرف ما يمكنها المساعدة فيه.",
      "Я лучше знаю другие команды и то, чем они могут помочь.",
      "我更了解其他团队以及他们能提供的帮助。"}},
    {"readier",
     Kind::Agreement,
     {"My team is better prepared than before the drill.",
      "Mon équipe est mieux préparée qu’avant l’exercice.",
      "Mi equipo está mejor preparado que antes del ejercicio.",
      "فريقي أفضل استعدادًا مما كان عليه قبل التمرين.",
      "Моя команда подготовлена лучше, чем до учений.", "我的团队比演练之前准备得更好。"}},
    {"again",
     Kind::Agreement,
     {"I would take part again.", "Je participerais de nouveau.", "Volvería a participar.",
      "أود المشاركة مرة أخرى.", "Хотелось бы участвовать снова.", "我愿意再次参加。"}},
    {"change",
     Kind::Text,
     {"What will you do differently from tomorrow?", "Que ferez-vous autrement dès demain ?",
      "¿Qué hará de otra manera a partir de mañana?", "ما الذي ستفعله بشكل مختلف ابتداءً من الغد؟",
      "Что вы с завтрашнего дня будете делать иначе?", "从明天起，您会在哪些方面改变做法？"}},
    {"improve",
     Kind::Text,
     {"What should the next drill do better?", "Que devrait mieux faire le prochain exercice ?",
      "¿Qué debería hacer mejor el próximo ejercicio?", "ما الذي ينبغي أن يتحسن في التمرين القادم؟",
      "Что следует улучшить в следующих учениях?", "下一次演练应当改进什么？"}},
};

}  // namespace

std::span<const SurveyQuestion> survey_questions() {
    return kQuestions;
}
std::span<const AgreementLevel> agreement_levels() {
    return kLevels;
}

const SurveyQuestion* survey_question(std::string_view id) {
    const auto* it = std::find_if(std::begin(kQuestions), std::end(kQuestions),
                                  [&](const SurveyQuestion& q) { return q.id == id; });
    return it == std::end(kQuestions) ? nullptr : it;
}

}  // namespace tocsin::scoring
