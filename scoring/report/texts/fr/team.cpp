#include "scoring/report/texts/team.hpp"

namespace tocsin::scoring::texts::fr {

extern const Team kTeam;
const Team kTeam{
    .subtitle = "Réservé à {0}",
    .summary = "Résumé",
    .lead =
        "Obligations envers d’autres : {0} ; remplies à temps : {1} ; en retard : {2} ; jamais : "
        "{3}. Manquements : {4}. Demandes qui vous ont été adressées : {5} ; avec réponse à "
        "temps : {6}.",
    .index_lead = "Indice de coordination : {0} (intervalle à 95 % : {1}).",
    .index_few =
        "Aucun indice de coordination n’est donné ; obligations actives nécessaires : {1} ; "
        "présentes : {0}. Les nombres et les éléments parlent d’eux-mêmes.",
    .technical_lead =
        "Score technique, points obtenus : {0} sur {1}. C’est un nombre à part, qui ne s’ajoute "
        "jamais à l’indice.",
    .roles = "Vos rôles",
    .timeline = "Votre chronologie",
    .timeline_note =
        "Ce que vous avez reçu, ce que vous avez envoyé, ce que vous avez répondu et quand, en "
        "temps d’exercice.",
    .kind = "Nature",
    .sent_to = "À ou au sujet de",
    .technical = "Réponses techniques",
    .technical_note =
        "Question par question : ce que vous avez répondu, ce qui était juste, et la part médiane "
        "des points obtenus par les autres équipes, lorsque cinq autres au moins ont été "
        "interrogées.",
    .technical_none = "Aucune de vos réponses n’est notée.",
    .question = "Question",
    .answer = "Votre réponse",
    .key = "Réponse juste",
    .by_rubric = "évalué selon une grille",
    .earned = "Points",
    .possible = "Sur",
    .others = "Médiane des autres",
    .coordination = "Coordination",
    .coordination_note =
        "Chaque métrique se situe entre 0 et 1, et 1 est le mieux. NA : l’occasion ne s’est pas "
        "présentée, et le motif est indiqué. La moyenne de la région est donnée lorsque cinq "
        "équipes au moins ont une valeur.",
    .metric = "Métrique",
    .value = "Valeur",
    .items = "Éléments",
    .interval = "Intervalle à 95 %",
    .band = "Région, moyenne",
    .meaning = "Ce qu’elle indique",
    .examples = "Exemples",
    .example_good = "A bien fonctionné",
    .example_poor = "A moins bien fonctionné",
    .example_none = "aucun exemple",
    .own_words = "Votre message {0} : « {1} »",
    .what_owed = "Ce que vous deviez aux autres",
    .what_sent = "Ce que vous avez envoyé, et si cela était nécessaire",
    .what_asked = "Ce que d’autres vous ont demandé",
    .handling = "Traitement de l’information",
    .labels = "Étiquettes que vous avez choisies",
    .messages = "Messages",
    .over = "Étiquettes plus strictes que tout fait contenu dans le message : {0} sur {1}.",
    .picture = "Vision commune de la situation",
    .picture_note =
        "Ce qui vous a été demandé sur la situation au fil de son évolution, et ce qu’il en était.",
    .picture_none = "Aucune question n’a été posée sur la situation.",
    .decisions = "Décisions communes",
    .decisions_none = "Vous n’avez pris part à aucune décision commune.",
    .decision = "Décision",
    .voted = "Votre vote",
    .voted_by = "exprimé par {0}",
    .outcome = "Résultat",
    .no_outcome = "aucun",
    .rule_met = "Règle respectée",
    .informed = "Faits détenus avant le vote",
};

}  // namespace tocsin::scoring::texts::fr
