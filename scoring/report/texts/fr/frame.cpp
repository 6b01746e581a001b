#include "scoring/report/texts/frame.hpp"

namespace tocsin::scoring::texts::fr {

extern const Frame kFrame;
const Frame kFrame{
    .hot_wash = "Fiche à chaud",
    .team_report = "Rapport d’équipe",
    .regional_report = "Rapport régional",
    .public_summary = "Résumé public",
    .method_annex = "Annexe méthodologique",
    .evidence = "Rapport complet avec preuves",
    .tlp_red = "Réservé aux destinataires nommés. Ne pas retransmettre.",
    .tlp_amber_strict =
        "Réservé à votre organisation et, en son sein, à ceux qui ont besoin d’en connaître.",
    .tlp_amber =
        "Réservé à votre organisation et à ceux de ses clients qui ont besoin d’en connaître.",
    .tlp_green = "Pour la communauté des équipes et leurs partenaires. Pas pour le public.",
    .tlp_clear = "Pour tous. La diffusion n’est pas limitée.",
    .handling = "Règles de diffusion",
    .made_from =
        "Tous les chiffres proviennent du seul journal des événements de l’exercice ; "
        "enregistrements : {0}. L’empreinte du journal en pied de page désigne ce journal, et "
        "aucun autre.",
    .not_translated =
        "Certaines parties du scénario ne sont pas traduites en français. Elles figurent dans leur "
        "langue d’origine.",
    .not_on_paper =
        "Sur papier, les preuves derrière les chiffres sont omises : {0} lignes. Les versions "
        "HTML, XLSX, CSV et JSON de ce document les contiennent.",
    .not_final =
        "L’exercice n’est pas terminé : ce qui peut encore arriver à temps n’est pas compté.",
    .not_started = "L’exercice n’a pas commencé : il n’y a encore rien à rapporter.",
    .drill = "Exercice",
    .scenario = "Scénario",
    .scenario_version = "{0}, version {1}",
    .version = "Version",
    .log_hash = "Empreinte du journal",
    .signing_key = "Clé de signature",
    .unsigned_copy = "non signé",
    .contents = "Sommaire",
    .data_table = "Les données de ce graphique",
    .na = "NA",
    .none = "aucun",
    .yes = "oui",
    .no = "non",
    .not_stated = "non précisé",
    .withheld = "non communiqué",
    .nothing = "Il n’y a rien à montrer ici.",
    .team = "Équipe",
    .region = "Région",
    .other_role = "autres rôles",
};

}  // namespace tocsin::scoring::texts::fr
