#include "scoring/report/charts/texts.hpp"

namespace tocsin::scoring::charts {

extern const ChartTexts kFrench;
const ChartTexts kFrench{
    .tag = "fr",
    .data_table = "Les données de ce graphique",
    .team = "Équipe",
    .from = "De",
    .to = "À",
    .time = "Heure",
    .what = "Quoi",
    .which = "Lequel",
    .minutes = "Minutes",
    .na = "NA",
    .everybody = "RÉGION",
    .public_word = "PUBLIC",
    .n = "Éléments",
    .low = "De",
    .high = "À",
    .value = "Valeur",
    .until = "Jusqu’à",
    .timeline = "Chronologie",
    .timeline_none = "Il ne s’est rien passé dans cet exercice ; il n’y a donc pas de chronologie.",
    .timeline_summary =
        "De STARTEX à {0}. Injects reçus : {1} ; messages envoyés : {2} ; réponses données : {3} ; "
        "décisions : {4}.",
    .injects = "injects",
    .messages = "messages",
    .answers = "réponses",
    .decisions = "décisions",
    .inject = "inject reçu",
    .message = "message avec des faits",
    .message_plain = "message sans fait",
    .answer = "réponse",
    .answer_late = "réponse en retard",
    .decision = "décision",
    .strip_key_reached = "injects reçus",
    .strip_key_did = "messages, réponses et décisions",
    .matrix = "Liens nécessaires et liens utilisés",
    .matrix_none = "Aucune équipe ne devait rien à une autre ; aucun lien n’était donc nécessaire.",
    .matrix_summary =
        "Dû entre équipes : {0} ; transmis à temps : {1} ; en retard : {2} ; jamais : {3} ; envoyé "
        "là où cela ne devait pas aller : {4}.",
    .matrix_part =
        "Représentation partielle ({0} sur {1}, en gardant les plus chargés) ; le tableau contient "
        "tous les liens.",
    .sender = "De",
    .receiver = "À",
    .in_time = "à temps",
    .late = "en retard",
    .missing = "jamais transmis",
    .breach = "manquement",
    .breaches = "Envoyé là où cela ne devait pas aller",
    .diffusion = "La diffusion des faits",
    .diffusion_none =
        "Aucun fait introduit n’était nécessaire à une autre équipe ; rien ne pouvait donc se "
        "diffuser.",
    .diffusion_summary =
        "Faits dont d’autres avaient besoin : {0}. En moyenne, la moitié de ceux qui avaient "
        "besoin d’un fait le détenaient après : {1} ; les neuf dixièmes après : {2} ; à la fin : "
        "{3}.",
    .diffusion_x = "minutes depuis la première détention d’un fait",
    .diffusion_y = "part de ceux qui ont besoin d’un fait et le détiennent",
    .diffusion_mean = "moyenne, faits : {0}",
    .diffusion_half = "moitié centrale des faits",
    .t50 = "la moitié après {0}",
    .t90 = "neuf dixièmes après {0}",
    .not_reached = "non atteint",
    .fact = "Fait",
    .seeded = "Première détention",
    .needers = "En ont besoin",
    .reach = "Portée",
    .half = "La moitié après",
    .nine_tenths = "Neuf dixièmes après",
    .notify = "Temps de transmission",
    .notify_none =
        "Rien de ce qui était dû ne pouvait être transmis ; aucun temps n’a donc été mesuré.",
    .notify_summary =
        "La moitié de ce que l’équipe devait a été transmise après : {0} ; dans la région après : "
        "{1}. Obligations de l’équipe : {2} ; non transmises pendant la durée observée de "
        "l’exercice : {3}.",
    .notify_summary_team =
        "La moitié de ce que l’équipe devait a été transmise après : {0}. Obligations de l’équipe "
        ": "
        "{1} ; non transmises pendant la durée observée de l’exercice : {2}.",
    .notify_summary_region =
        "La moitié de ce que les équipes devaient a été transmise après : {0}. Obligations : {1} ; "
        "non transmises pendant la durée observée de l’exercice : {2}.",
    .notify_x = "minutes depuis que l’équipe détenait ce qu’elle devait",
    .regional = "région",
    .regional_band = "région, avec son intervalle à 95 %",
    .still_open = "non transmis à la fin",
    .at_risk = "Non transmis auparavant",
    .told = "Transmis",
    .censored = "non transmis à la fin",
    .untold_share = "Part non encore transmise",
    .group = "Qui",
    .metrics = "Les métriques et leurs intervalles",
    .metrics_none = "Aucune métrique n’a pu être calculée.",
    .metrics_summary =
        "Métriques ayant une valeur : {0} sur {1} ; dans la moitié centrale de la région : {2} ; "
        "au-dessus : {3} ; au-dessous : {4}.",
    .metrics_summary_team =
        "Métriques ayant une valeur : {0} sur {1}. Trop peu d’équipes pour montrer la région.",
    .metric = "Métrique",
    .quartiles = "moitié centrale de la région, et sa médiane",
    .interval = "l’équipe, avec son intervalle à 95 %",
    .middle_of_region = "Médiane de la région",
    .few = "trop peu pour conclure : {0}",
    .no_interval = "sans intervalle",
    .bands = "Des tranches, non des rangs",
    .bands_none = "Aucune équipe ne peut être placée dans une tranche.",
    .bands_summary =
        "Équipes dans une tranche : {0} ; tranches : {1} ; équipes avec trop peu d’éléments pour "
        "être placées : {2}. Cet exercice ne permet pas de départager les équipes qui partagent "
        "une lettre.",
    .band = "Tranche",
    .bands_few = "sans tranche",
    .agreement = "La vision commune de la situation",
    .agreement_none = "Aucune question n’a été posée sur la situation.",
    .agreement_summary =
        "Questions sur lesquelles l’accord des équipes était fiable (α à partir de 0,80, ou toutes "
        "identiques) : {0} sur {1} ; réponses justes en moyenne : {2}.",
    .item = "Question",
    .alpha = "Accord (α)",
    .accuracy = "Réponses justes",
    .all_agree = "tous d’accord",
    .usable = "0,67 provisoire · 0,80 fiable",
    .weights = "Ce que les poids décident",
    .weights_none =
        "Aucune équipe n’a d’indice ; il n’y a donc pas d’ordre que les poids pourraient changer.",
    .weights_summary =
        "Plus grande étendue du rang d’une équipe, pondérations aléatoires : {0}, nombre de "
        "places : {1} ; médiane du τ de Kendall par rapport à l’ordre donné par les poids du "
        "scénario : {2}.",
    .rank = "Rang",
    .rank_low = "Rang, de",
    .rank_high = "Rang, à",
    .rank_x = "rang dans 90 % des pondérations (nombre : {0})",
    .rank_here = "rang avec les poids du scénario",
    .network = "Qui a prévenu qui",
    .network_none =
        "Aucune équipe ne devait rien à une autre, et rien n’a été envoyé là où cela ne devait pas "
        "aller.",
    .network_summary =
        "Liens nécessaires : {0} ; utilisés : {1}. Fragmentation (0 : tous peuvent joindre tous ; "
        "1 : personne ne joint personne) du réseau nécessaire : {2} ; du réseau réalisé : {3}.",
    .needed = "Nécessaire",
    .realised = "Transmis : à temps ; en retard, en tirets",
    .never_told = "Dû, jamais transmis",
    .none = "aucun",
    .links = "Liens : {0}",
    .links_line = "Liens : {0} · fragmentation {1}",
    .by_role = "Qui a prévenu qui, par rôle",
    .by_role_note = "Les nombres sont : signalé à temps / dû.",
    .tasks = "Doublons et lacunes",
    .tasks_none = "Le scénario ne prévoit aucune tâche qu’une seule équipe devrait accomplir.",
    .tasks_summary =
        "Tâches à accomplir : {0} ; accomplies plus souvent que nécessaire : {1} ; non "
        "accomplies : {2}.",
    .task = "Tâche",
    .required = "Requis",
    .performed = "Accompli",
    .double_work = "accompli trop souvent",
    .gap = "non accompli",
    .done = "accompli comme requis",
    .tasks_exact = "Tâches représentées : {0} sur {1}, d’abord celles avec doublons ou lacunes.",
    .role_load = "Charge des rôles",
    .role_load_none = "Aucun rôle n’a été tenu.",
    .role_load_summary =
        "Rôles dont les obligations se situent à 20 % au plus de la médiane : {0} sur {1} ; "
        "médiane des obligations : {2}.",
    .role = "Rôle",
    .teams = "Équipes",
    .obligations = "obligations",
    .load_band = "médiane des rôles ± 20 % ; ce qui en sort est hachuré",
    .open = "Obligations en cours",
    .open_none = "Aucune obligation n’a jamais été en cours.",
    .open_summary =
        "Maximum simultané : {0} ({1}). Équipes ayant eu plus de {4} obligations en cours à la "
        "fois : {2} sur {3}.",
    .peak = "max.",
    .middle_half = "moitié centrale des équipes",
    .middle_team = "équipe médiane",
    .most_open = "équipe la plus chargée",
    .limit_three = "{0} à la fois",
    .links_strip = "Liaisons avec les équipes",
    .links_strip_none = "Aucune connexion n’a été consignée et aucun temps n’a été rendu.",
    .links_strip_summary =
        "Équipes coupées à un moment donné : {0} sur {1} ; durée totale : {2}. Temps rendu par "
        "EXCON : {3}.",
    .outage = "non connectée",
    .credited = "délais arrêtés",
    .online = "connectée",
    .round_trip = "aller-retour",
    .online_share = "Part du temps",
};

}  // namespace tocsin::scoring::charts
