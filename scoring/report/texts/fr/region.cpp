#include "scoring/report/texts/region.hpp"

namespace tocsin::scoring::texts::fr {

extern const Region kRegion;
const Region kRegion{
    .subtitle = "Sans noms : ce que la région a fait ensemble",
    .few =
        "Équipes ayant participé à cet exercice : {0}. Aucun chiffre n’est donné sur moins de {1} "
        "équipes, car il révélerait quelque chose de l’une d’elles. Suivent le scénario et la "
        "méthode.",
    .anonymous =
        "Les noms de code sont tirés de nouveau pour chaque rapport et chaque exercice. Aucun "
        "chiffre ne porte sur moins de {0} équipes ; un nombre inférieur à 3, et un autre encore "
        "s’il permettait de déduire le premier, n’est pas communiqué ; une moyenne due pour plus "
        "de 60 % à une seule équipe n’est pas communiquée ; les moyennes sont arrondies à 0,05 "
        "près. Les rôles tenus par moins de {0} équipes sont réunis sous « autres rôles ». Aucun "
        "message n’est cité.",
    .summary = "Résumé",
    .lead =
        "Obligations entre équipes : {0} ; remplies à temps : {1} ; en retard : {2} ; jamais : "
        "{3}.",
    .lead_part =
        "Obligations entre équipes : {0} ; remplies à temps : {1}. Le nombre de celles en retard "
        "ou jamais remplies n’est pas communiqué.",
    .lead_none = "Le nombre d’obligations remplies entre équipes n’est pas communiqué.",
    .figures = "Chiffres de la région",
    .figures_note = "La moyenne sur les équipes qui ont une valeur, et le nombre de ces équipes.",
    .mean = "Moyenne des équipes",
    .obligations = "Obligations",
    .total = "Toutes celles qui comptent",
    .teams = "Équipes",
    .scores = "Indice de coordination par nom de code",
    .scores_note =
        "Dans l’ordre du tirage des noms, à 0,05 près. Ce sont des tranches et non des rangs : des "
        "écarts aussi faibles peuvent être dus au hasard.",
    .scores_none = "Trop peu d’équipes ont un indice pour les montrer sans révéler qui est qui.",
    .code_name = "Nom de code",
    .handling = "Traitement de l’information",
    .handling_none =
        "Rien n’a été envoyé là où cela ne devait pas aller, ou trop peu pour le montrer.",
    .breach_kind = "Règle",
    .number = "Nombre",
    .picture = "Vision commune de la situation",
    .picture_note = "Par question : combien d’équipes ont répondu, et la part de réponses justes.",
    .answered = "Ont répondu",
    .right = "Justes",
    .decisions = "Décisions communes",
    .decisions_none = "Le scénario ne prévoit aucune décision commune, ou aucune n’a été ouverte.",
    .took_part = "Équipes consultées",
    .voted = "Ont voté",
    .took = "Durée",
    .diffusion = "Comment les faits clés se sont diffusés",
    .diffusion_note =
        "Seulement les faits nécessaires à au moins {0} équipes, sans que le script les leur ait "
        "donnés.",
    .diffusion_part =
        "La courbe laisse de côté les faits que tous ceux qui en avaient besoin, ou aucun d’eux, "
        "ont fini par détenir : elle parlerait de chacun. Le tableau les contient aussi.",
    .diffusion_none =
        "Aucun fait n’était nécessaire à assez d’équipes pour en montrer la diffusion.",
    .reach = "Portée",
    .reach_low = "moins de la moitié",
    .reach_middle = "de la moitié à neuf dixièmes",
    .reach_high = "neuf dixièmes ou plus",
    .half = "La moitié après",
    .nine_tenths = "Neuf dixièmes après",
    .not_reached = "non atteint",
    .network = "Qui devait à qui",
    .network_note =
        "De rôle à rôle (ligne : qui devait ; colonne : à qui) : informé à temps, sur ce qui était "
        "dû.",
    .network_none =
        "Trop peu d’équipes partagent un rôle pour montrer qui devait à qui sans révéler qui est "
        "qui.",
    .told_note =
        "« non communiqué » : moins de {0} équipes sont derrière le chiffre, ou l’on pourrait le "
        "retrouver, lui ou un autre, par soustraction, ou bien une seule équipe en fait "
        "l’essentiel.",
    .agreement_withheld =
        "Là où presque toutes les équipes ont donné la même réponse, l’accord n’est pas communiqué "
        ": il révélerait la réponse de chacune.",
    .from_role = "De",
    .to_role = "À",
    .met = "À temps",
    .late = "En retard",
    .never = "Jamais",
    .inclusion = "Inclusion",
    .inclusion_note =
        "Participants en tout : {0}. Ce qui suit repose sur ce que les participants ont choisi "
        "d’indiquer.",
    .size_small = "Équipes de 3 participants au plus",
    .size_medium = "Équipes de 4 à 6 participants",
    .size_large = "Équipes de 7 participants et plus",
    .size = "Taille des équipes",
};

}  // namespace tocsin::scoring::texts::fr
