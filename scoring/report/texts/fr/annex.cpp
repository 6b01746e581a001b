#include "scoring/report/texts/annex.hpp"

namespace tocsin::scoring::texts::fr {

extern const Annex kAnnex;
const Annex kAnnex{
    .subtitle = "Comment les chiffres sont établis, et jusqu’où s’y fier",
    .figures = "Comment les chiffres sont établis",
    .weights = "Poids de l’indice de coordination",
    .weight = "Poids",
    .computed = "Calculé par cette version",
    .thresholds = "Seuils",
    .index_from = "Nombre d’obligations actives à partir duquel un indice est donné",
    .opened_latest = "Un élément est réputé ouvert au plus tard ce temps après sa remise",
    .transit_cap =
        "Un résultat que le temps d’acheminement ferait basculer est tranché en faveur de "
        "l’équipe, dans la limite de",
    .least_teams = "Nombre minimal d’équipes derrière un chiffre dans les produits anonymes",
    .rules = "Les règles qui tranchent chaque élément",
    .rules_note =
        "Chaque élément porte l’une de ces règles. Le nombre indique combien de fois elle a été "
        "appliquée dans cet exercice.",
    .rule = "Règle",
    .applied = "Appliquée",
    .coverage = "Sur quoi repose chaque chiffre",
    .coverage_note =
        "Les équipes qui ont une valeur, et les éléments qui comptent, toutes équipes confondues.",
    .with_value = "Équipes avec une valeur",
    .load = "Obligations par équipe",
    .load_note =
        "La charge de chaque équipe : celle d’un rôle devrait se situer à 20 % au plus de la "
        "médiane.",
    .owed = "Dues",
    .live = "Actives",
    .load_median = "Par rapport à la médiane",
    .judges = "Qui a évalué",
    .judges_none = "Aucune évaluation par un évaluateur n’est consignée.",
    .judge = "Évaluateur",
    .judgements = "Évaluations",
    .unjudged =
        "Réponses encore en attente d’un évaluateur : {0}. Elles n’entrent dans aucune somme, ou "
        "comptent avec une qualité de 1 et sont signalées.",
    .marginal =
        "Résultats tranchés en faveur d’une équipe parce que l’écart ne dépassait pas le temps "
        "d’acheminement : {0}.",
    .granted = "Temps accordé aux équipes",
    .granted_none = "Aucun temps n’a été accordé à une équipe.",
    .from = "De",
    .to = "À",
    .reason = "Motif",
    .says_not = "Ce que le score ne dit pas",
    .verify = "Comment vérifier ce document",
    .verify_log =
        "« tocsin verify FILE » prouve que le journal est intègre ; sa dernière empreinte doit "
        "être celle du journal indiquée au pied de ce document.",
    .verify_files =
        "« tocsin report --check DIR » prouve que les fichiers d’un rapport sont ceux qui ont été "
        "signés. Comparez la clé de signature au pied du document avec celle que l’organisateur "
        "indique.",
    .verify_again =
        "Chacun peut recalculer tous les chiffres à partir du journal exporté et du scénario "
        "(docs/scores.md).",
    .certainty = "Degré de certitude des indices",
    .bootstrap =
        "Les intervalles sont à 95 % : bootstrap (rééchantillonnage) sur les faits, réplications : "
        "{0}, graine tirée de l’exercice et de son dernier enregistrement ; un même journal donne "
        "donc toujours le même intervalle. Les équipes d’une même tranche ne peuvent pas être "
        "départagées.",
    .interval_index = "Intervalle à 95 %",
    .places = "Rang sous d’autres poids, de – à",
    .band = "Tranche",
    .reliability = "Fiabilité des évaluateurs",
    .part = "Partie",
    .judged = "Évalué",
    .twice = "Par deux ou plus",
    .alpha = "α de Krippendorff",
    .trust = "Donc",
    .all_agree = "tous d’accord",
    .part_answers = "Réponses aux demandes",
    .part_fields = "Réponses aux injects",
    .sensitivity = "Calculé autrement",
    .sensitivity_note =
        "L’indice sans l’une des métriques, puis avec d’autres délais cibles et échéances ; et "
        "dans quelle mesure l’ordre des équipes reste le même (τ de Kendall : 1 identique, 0 sans "
        "rapport).",
    .order_kept = "τ",
    .without = "sans {0}",
    .limits_scaled = "délais cibles et échéances × {0}",
    .draws = "Pour des poids tirés au hasard autour de ceux du scénario, la médiane de τ est {0}.",
    .says_not_list = {"Il ne dit pas à quel point un pays ou une organisation est en sécurité.",
                      "Il ne classe pas les équipes : la charge varie selon les rôles, et les "
                      "écarts à l’intérieur de l’intervalle peuvent être dus au hasard.",
                      "Il ne voit pas ce qui a été convenu par téléphone, en salle ou par tout "
                      "autre moyen hors de la plateforme.",
                      "Il ne compare pas des exercices aux scénarios différents.",
                      "Il ne dit rien des personnes prises individuellement."},
    .trusts = {"rien n’a été évalué", "utilisé ; rien n’a été évalué deux fois", "utilisé",
               "utilisé, à titre provisoire", "non communiqué"},
};

}  // namespace tocsin::scoring::texts::fr
