#include "scoring/report/texts/highlights.hpp"

namespace tocsin::scoring::texts::fr {

extern const Highlights kHighlights;
const Highlights kHighlights{
    .strengths = "Points forts",
    .actions = "Actions",
    .strengths_none =
        "Aucun point fort n’est cité : selon les règles de ce rapport, les preuves n’en "
        "établissent aucun, ou les nombres qui le fondent sont retenus.",
    .actions_none =
        "Aucune action n’est citée : selon les règles de ce rapport, les preuves n’en appellent "
        "aucune, ou les nombres qui la fondent sont retenus.",
    .evidence = "Preuves",
    .team = {"Vous avez prévenu les autres à temps ; obligations remplies avant l’échéance : {0} "
             "sur {1}.",
             "Ce que vous avez envoyé était nécessaire ; envois nécessaires : {0} sur {1}.",
             "Rien n’est allé là où cela ne devait pas aller. Envois : {1}.",
             "Vos messages contenant des faits portaient une étiquette : {0} sur {1}.",
             "Vous avez répondu à ceux qui demandaient ; demandes ayant reçu une réponse à temps : "
             "{0} sur {1}.",
             "Vos réponses techniques étaient justes ; points obtenus : {0} sur {1}.",
             "Prévenez ceux qui dépendent de vous ; obligations jamais remplies : {0} sur {1}.",
             "Prévenez-les plus tôt ; obligations remplies après l’échéance : {0} sur {1}.",
             "Vérifiez l’étiquette et les destinataires avant l’envoi ; envois là où ils ne "
             "devaient pas aller : {0} sur {1}.",
             "Donnez une étiquette à chaque message contenant des faits ; messages sans "
             "étiquette : {0} sur {1}.",
             "Envoyez à ceux qui en ont besoin ; envois non nécessaires : {0} sur {1}.",
             "Répondez à ceux qui demandent ; demandes sans réponse à temps : {0} sur {1}.",
             "Revoyez les réponses techniques ; points non obtenus : {0} sur {1}."},
    .region = {"Les équipes se sont prévenues à temps ; obligations remplies avant l’échéance : "
               "{0} sur {1}.",
               "Ce que les équipes ont envoyé était nécessaire ; envois nécessaires : {0} sur {1}.",
               "Rien n’est allé là où cela ne devait pas aller. Envois : {1}.",
               "Les messages contenant des faits portaient une étiquette : {0} sur {1}.",
               "Les demandes entre équipes ont reçu une réponse à temps : {0} sur {1}.",
               "Les réponses techniques étaient justes ; points obtenus : {0} sur {1}.",
               "Prévenir ceux qui en dépendent ; obligations jamais remplies : {0} sur {1}.",
               "Les prévenir plus tôt ; obligations remplies après l’échéance : {0} sur {1}.",
               "Vérifier l’étiquette et les destinataires avant l’envoi ; envois là où ils ne "
               "devaient pas aller : {0} sur {1}.",
               "Donner une étiquette à chaque message contenant des faits ; messages sans "
               "étiquette : {0} sur {1}.",
               "Envoyer à ceux qui en ont besoin ; envois non nécessaires : {0} sur {1}.",
               "Répondre à ceux qui demandent ; demandes sans réponse à temps : {0} sur {1}.",
               "S’exercer aux réponses techniques ; points non obtenus : {0} sur {1}."},
    .figure_strength = "{0} : {1}, sur une échelle de 0 à 1.",
    .figure_action = "À travailler ensemble. {0} : {1}, sur une échelle de 0 à 1.",
    .figure_items = "{0} Éléments : {1}.",
    .strengths_none_region =
        "Aucun point fort n’est cité : aucun nombre publiable, aucun chiffre de la région "
        "n’atteint trois quarts.",
    .actions_none_region =
        "Aucune action n’est citée : aucun nombre publiable n’est mauvais, aucun chiffre de la "
        "région n’est inférieur à un demi.",
    .rule_strength =
        "Un point fort exige au moins trois éléments, dont les trois quarts au moins réussis. Les "
        "points forts sont classés selon cette part, puis selon le nombre d’éléments ; trois au "
        "plus.",
    .rule_action =
        "Une action exige un élément non réussi. Les actions sont classées selon ce qu’elles ont "
        "coûté à l’indice de coordination : le poids du partage (ou de la réactivité) multiplié "
        "par la part perdue, et toute la gravité d’un manquement. Les réponses techniques viennent "
        "en dernier ; trois au plus.",
    .rule_region =
        "Pour la région, un chiffre (R1 à R5) ou une moyenne des équipes (C5 à C9) qui repose sur "
        "trois éléments ou plus est un point fort à partir de 0,75 et appelle une action "
        "au-dessous de 0,50 ; l’accord entre équipes (R3), à partir de 0,80 et au-dessous de 0,67.",
};

}  // namespace tocsin::scoring::texts::fr
