#include "scoring/report/texts/evidence.hpp"

namespace tocsin::scoring::texts::fr {

extern const Evidence kEvidence;
const Evidence kEvidence{
    .subtitle = "Chaque chiffre s’ouvre sur les éléments et les messages dont il est fait",
    .overview = "Vue d’ensemble",
    .pictures = "Graphiques",
    .teams = "Équipes",
    .started = "STARTEX",
    .ended = "ENDEX",
    .not_started = "non commencé",
    .not_ended = "non terminé : chiffres à {0}",
    .records = "Établi à partir de",
    .made_of = "journal des événements de l’exercice, enregistrements : {0}",
    .sentence_owed =
        "Informations que les équipes se devaient : {0} ; transmises à temps : {1} ; en retard : "
        "{2} ; jamais : {3}.",
    .sentence_nothing_owed =
        "Aucune équipe ne devait rien à une autre dans cet exercice ; aucun partage n’était donc "
        "attendu.",
    .sentence_breaches =
        "Faits envoyés là où ils ne devaient pas aller : {0}. Messages contenant des faits et sans "
        "étiquette : {1}.",
    .sentence_no_breaches = "Rien n’a été envoyé là où cela ne devait pas aller.",
    .sentence_requests = "Demandes d’une équipe à une autre : {0} ; avec réponse : {1}.",
    .sentence_no_requests = "Aucune équipe n’a rien demandé à une autre.",
    .sentence_spread =
        "Faits dont d’autres avaient besoin : {0} ; parvenus à la moitié au moins d’entre eux : "
        "{1} ; temps médian pour y parvenir : {2}.",
    .sentence_spread_none =
        "Faits dont d’autres avaient besoin : {0} ; aucun n’est parvenu à la moitié d’entre eux.",
    .told_in_time = "À temps",
    .told_late = "En retard",
    .never_told = "Jamais",
    .excused = "Dispensées",
    .open = "En cours",
    .not_live = "Non actives",
    .breaches = "Manquements",
    .too_few_short = "actives : {0} sur {1}",
    .gated_sharing = "Partage jusqu’ici, F × H",
    .gated_sharing_note =
        "Le partage jusqu’ici est F × H : la qualité du partage (F) multipliée par le respect des "
        "étiquettes (H). Tout le reste en est exclu.",
    .index = "Indice de coordination",
    .index_partial = "Indice de coordination, partiel",
    .index_note =
        "L’indice de coordination est H × Σ ω·x / Σ ω sur les métriques qui ont une valeur. Il est "
        "ici partiel : cette version ne calcule pas {0} ; il repose donc uniquement sur {1}.",
    .index_whole =
        "L’indice de coordination est H × Σ ω·x / Σ ω sur celles des métriques {1} qui ont une "
        "valeur.",
    .technical = "Score technique",
    .technical_note =
        "Le score technique dit si les réponses étaient justes. C’est un nombre à part, qui ne "
        "s’ajoute jamais aux chiffres de coordination.",
    .no_ranks =
        "Les équipes figurent dans l’ordre de leurs rôles. Il n’y a pas de rangs : des écarts "
        "aussi faibles peuvent être dus au hasard.",
    .roles = "Rôles : {0}",
    .simulated = "simulée",
    .figure = "Chiffre",
    .figures_of_teams = "Chiffres de chaque équipe",
    .meaning = "Ce qu’il indique",
    .item = "Élément",
    .items = "Éléments",
    .made_from = "Établi à partir de",
    .value = "Valeur",
    .name = "Nom",
    .obligations = "Ce qu’elle devait aux autres",
    .obligations_none = "Cette équipe ne devait rien à une autre.",
    .deliveries = "Ce qu’elle a envoyé, et si cela était nécessaire",
    .deliveries_none = "Cette équipe n’a envoyé aucun fait à une équipe ni à la région.",
    .handling = "Traitement de l’information",
    .handling_none = "Aucun manquement, et aucun message contenant des faits sans étiquette.",
    .requests = "Ce que d’autres lui ont demandé",
    .requests_none = "Personne n’a rien demandé à cette équipe.",
    .answers = "Réponses aux injects",
    .answers_none = "Aucune réponse de cette équipe n’est notée.",
    .other_items = "Éléments de {0}",
    .from = "De",
    .to = "À",
    .fact = "Fait",
    .time = "Heure",
    .inject = "Inject",
    .clock_started = "Départ du délai",
    .done = "Effectué",
    .delay = "Délai",
    .limits = "Délai cible, échéance",
    .rule = "Règle",
    .worth = "Vaut",
    .by = "par {0}",
    .due = "échéance {0}",
    .weight = "poids {0}",
    .credited = "{0} de temps accordé",
    .in_transit = "tranché en faveur de l’équipe : écart inférieur au temps d’acheminement estimé",
    .unjudged = "qualité pas encore évaluée, comptée pour 1",
    .part = "Partie",
    .acknowledgement = "Accusé de réception",
    .answer = "Réponse",
    .severity = "Gravité",
    .question = "Question",
    .points = "Points",
    .outcome = "Résultat",
    .late = "en retard",
    .right = "juste",
    .wrong = "faux",
    .judged = "évalué",
    .unanswered = "sans réponse",
    .awaiting = "en attente d’un évaluateur, dans aucune somme",
    .region = "La région",
    .facts = "Les faits et leur diffusion",
    .facts_none = "Aucun fait introduit n’était nécessaire à une autre équipe.",
    .seeded = "Première détention",
    .needers = "En ont besoin",
    .reach = "Portée",
    .half = "La moitié après",
    .nine_tenths = "Neuf dixièmes après",
    .label = "Étiquette",
    .text = "Texte",
    .messages = "Messages",
    .messages_note =
        "Tous les messages des participants, dans l’ordre, avec les faits qu’ils contiennent et la "
        "façon dont on le sait.",
    .messages_none = "Aucun participant n’a envoyé de message.",
    .message = "Message",
    .kind = "Nature",
    .no_label = "sans étiquette",
    .carries = "Contient",
    .attached = "fiche jointe",
    .recognised = "reconnu dans le texte",
    .tagged = "relevé par un évaluateur",
    .confirmed = "confirmé",
    .struck = "écarté",
    .nothing = "rien",
    .reply_to = "réponse à {0}",
    .method = "Comment ces chiffres sont établis",
    .method_index =
        "Tous les chiffres se situent entre 0 et 1, et 1 est le mieux ; NA signifie que l’occasion "
        "ne s’est pas présentée, et le motif est indiqué. Ils sont calculés à partir du seul "
        "journal des événements : les messages des participants comptent ; les injects et les "
        "messages d’EXCON ne sont la coordination de personne. Une obligation n’est active qu’une "
        "fois que sa source détient le fait ; une défaillance en amont n’est donc pas imputée deux "
        "fois.",
    .method_weights = "Poids de l’indice : {0}.",
    .method_partial = "Non calculé par cette version : {0}.",
    .method_few =
        "Nombre d’obligations actives à partir duquel un indice est donné : {0} ; en deçà, les "
        "nombres et les éléments parlent d’eux-mêmes.",
    .method_endex =
        "Ce qui n’a jamais été transmis avant ENDEX vaut 0, même si l’échéance devait tomber plus "
        "tard.",
    .message_kinds = {"information", "demande", "accusé de réception", "réponse", "proposition",
                      "prise en charge", "rectification", "observation"},
};

}  // namespace tocsin::scoring::texts::fr
