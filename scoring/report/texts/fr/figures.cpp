#include "scoring/report/texts/figures.hpp"

namespace tocsin::scoring::texts::fr {

namespace {

constexpr MetricText kMetrics[] = {
    {"C1", "Rappel du partage",
     "Quelle part de ce que l’équipe devait aux autres leur est parvenue, et avec quelle rapidité. "
     "1 : tout, dans le délai cible."},
    {"C2", "Précision du partage",
     "Quelle part de ce que l’équipe a envoyé était nécessaire à ceux à qui elle l’a envoyé, "
     "au-delà d’une petite tolérance."},
    {"F", "Qualité du partage",
     "Rappel et précision réunis (leur moyenne harmonique) : le silence et l’envoi de tout à tous "
     "donnent l’un et l’autre une valeur basse."},
    {"C3", "Respect des étiquettes",
     "1 moins la gravité de ce qui a été envoyé là où cela ne devait pas aller, chaque fait et "
     "chaque destination une seule fois. Il multiplie les autres."},
    {"C4", "Réactivité",
     "Avec quelle rapidité les demandes des autres équipes ont fait l’objet d’un accusé de "
     "réception (30 %) et d’une réponse (70 %)."},
    {"R1", "Diffusion",
     "Avec quelle rapidité ceux qui avaient besoin d’un fait, et ne l’avaient pas reçu du script, "
     "sont venus à le détenir ; moyenne sur les faits."},
};

}  // namespace

extern const Figures kFigures;
const Figures kFigures{
    .metrics = kMetrics,
    .rules =
        {
            "transmis dans le délai cible : 1",
            "transmis après le délai cible, avant l’échéance : une droite de 1 à 0,5",
            "après l’échéance : 0,2",
            "jamais : 0",
            "remis au plus tard dès qu’il était détenu : 1",
            "dispensé : une autre équipe l’avait transmis dans le délai cible",
            "non active : la source n’a jamais détenu le fait",
            "en cours : l’échéance est encore à venir",
            "nécessaire : pour la première fois, à une équipe qui en a besoin et dont rien ne "
            "montrait qu’elle le détenait",
            "non nécessaire : déjà envoyé à cette destination",
            "non nécessaire : cette équipe n’a pas besoin du fait",
            "non nécessaire : il était visible que cette équipe le détient",
            "nécessaire : au moins 30 % des autres équipes en ont besoin sans que rien ne montre "
            "qu’elles le détenaient",
            "non nécessaire : moins de 30 % des autres équipes en ont besoin sans que rien ne "
            "montre qu’elles le détenaient",
            "manquement : le fait ne doit jamais parvenir à cette destination",
            "manquement : TLP:RED ne va qu’aux destinataires nommés, sauf de la part de son "
            "émetteur",
            "manquement : TLP:AMBER+STRICT ne peut être retransmis à une autre équipe",
            "manquement : TLP:AMBER ne peut être retransmis à une autre équipe",
            "manquement : seuls TLP:CLEAR et TLP:GREEN peuvent aller à la région",
            "manquement : seul TLP:CLEAR peut être rendu public",
            "message contenant des faits et sans étiquette : 0,05",
            "message contenant des faits et sans étiquette : 0,2 au plus en tout, celui-ci "
            "n’ajoute donc rien",
            "0,3 × accusé de réception + 0,7 × réponse",
            "pas encore compté : une réponse à temps reste possible",
            "non compté : plus de 3 demandes d’une même équipe en 15 minutes",
            "moyenne sur ceux qui en avaient besoin",
            "pas encore compté : il peut encore leur parvenir à temps",
            "non compté : aucun inject ne l’a introduit",
            "non compté : tous ceux qui en ont besoin l’ont reçu par un inject",
        },
    .reasons =
        {
            "il a une valeur",
            "l’équipe ne devait rien à une autre",
            "l’équipe n’a jamais rien détenu de ce qu’elle devait",
            "d’autres avaient transmis tout ce qu’elle devait",
            "l’équipe n’a envoyé aucun fait à une équipe ni à la région",
            "ce qu’elle a envoyé n’était pas nécessaire, mais reste dans la tolérance",
            "il n’y a pas de rappel dont le tirer",
            "personne n’a rien demandé à l’équipe",
            "rien n’est encore tranché",
            "aucun fait introduit n’était nécessaire à une autre équipe",
            "trop peu d’obligations actives pour un indice",
            "aucune de ses métriques n’a de valeur",
        },
};

}  // namespace tocsin::scoring::texts::fr
