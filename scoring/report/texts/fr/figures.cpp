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
    {"C5", "Décisions communes",
     "Si l’équipe a voté, à temps, en sachant ce qu’il fallait savoir, pour une bonne option : la "
     "moyenne géométrique des quatre."},
    {"C6", "Absence de doublons",
     "1 moins la part de ses tâches exclusives qu’elle a faites après avoir vu qu’une autre équipe "
     "les avait déjà annoncées."},
    {"C7", "Exactitude du tableau",
     "À quel point l’équipe voyait juste quand on l’a interrogée, sur ce qu’elle avait appris."},
    {"C8", "Orientation",
     "Combien de celles à qui elle a demandé de l’aide étaient les bonnes, et sollicitées en "
     "premier. Pour le diagnostic ; sans poids."},
    {"C9", "Affirmations et retours",
     "Si ce qu’elle a transmis était vrai, signalé comme douteux ou rectifié, et si elle a rendu "
     "compte de ce qu’elle a vu."},
    {"R1", "Diffusion",
     "Avec quelle rapidité ceux qui avaient besoin d’un fait, et ne l’avaient pas reçu du script, "
     "sont venus à le détenir ; moyenne sur les faits."},
    {"R2", "Réciprocité",
     "Si deux équipes qui se devaient quelque chose se sont servies de même ; la moyenne sur ces "
     "paires."},
    {"R3.nominal", "Accord sur les noms",
     "L’α de Krippendorff des réponses des équipes aux questions de nature. 1 : accord parfait ; 0 "
     ": hasard."},
    {"R3.ordinal", "Accord sur l’ordre", "De même pour les questions de rang."},
    {"R3.interval", "Accord sur les intervalles",
     "De même pour les questions de quantité sans zéro."},
    {"R3.ratio", "Accord sur les rapports", "De même pour les questions de quantité avec un zéro."},
    {"R4", "Qualité de la décision commune",
     "Participation, consensus, option et information des votants (moyenne géométrique), divisée "
     "par deux si la règle n’a pas été respectée."},
    {"R5.double", "Sans double travail",
     "1 moins la part des tâches exclusives faites plus souvent que demandé."},
    {"R5.gaps", "Sans lacunes",
     "1 moins la part des tâches exclusives demandées que personne n’a faites."},
    {"R6", "Structure",
     "Combien des liens le long desquels quelque chose était dû ont servi. Pour le diagnostic ; "
     "sans poids."},
};

constexpr TermText kTerms[] = {
    {"owed", "dus"},
    {"live", "effectifs"},
    {"weighted_sum", "somme pondérée"},
    {"weight", "somme des poids"},
    {"recall", "exhaustivité"},
    {"precision", "précision"},
    {"needed", "nécessaires"},
    {"unneeded", "inutiles"},
    {"allowance", "tolérés"},
    {"breaches", "manquements"},
    {"unlabelled", "sans marquage"},
    {"severity", "gravité"},
    {"requests", "demandes"},
    {"counted", "comptés"},
    {"unjudged", "pas encore évalués"},
    {"decisions", "décisions"},
    {"done", "effectuées"},
    {"duplicates", "en double"},
    {"asked", "posées"},
    {"targets", "destinataires"},
    {"right_first", "justes et en premier"},
    {"claims", "affirmations"},
    {"sightings", "retours d’observation"},
    {"facts", "faits"},
    {"sum", "somme"},
    {"pairs", "paires"},
    {"answers", "réponses"},
    {"accuracy", "part de réponses justes"},
    {"tasks", "tâches"},
    {"too_many", "en trop"},
    {"missing", "manquantes"},
    {"there", "liens utilisés"},
    {"fragmentation", "fragmentation"},
    {"centralisation", "centralisation"},
    {"isolates", "équipes isolées"},
};

}  // namespace

extern const Figures kFigures;
const Figures kFigures{
    .metrics = kMetrics,
    .terms = kTerms,
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
            "moyenne géométrique de la présence, du temps, de l’information et de la valeur de "
            "l’option",
            "pas encore compté : la décision est encore ouverte",
            "non compté : le scénario ne donne pas de valeur à ses options",
            "elle a voté : 1",
            "sa suppléante a voté pour elle : 1",
            "pas de vote : 0",
            "part des faits nécessaires que la votante détenait alors",
            "valeur de l’option",
            "moyenne géométrique de la participation, du consensus, de l’option et de "
            "l’information",
            "de même, divisé par deux : la règle de la décision n’a pas été respectée",
            "part de ses équipes qui ont voté",
            "de combien les voix de la première option dépassent un partage égal",
            "faite ; aucune autre équipe qui l’a faite ne lui avait montré d’annonce antérieure : "
            "1",
            "faite alors que l’équipe avait ouvert l’annonce antérieure d’une autre qui l’a faite "
            ": 0",
            "faite autant que demandé",
            "faite plus souvent que demandé",
            "faite moins souvent que demandé",
            "pas encore compté : elle peut encore être faite",
            "juste : 1",
            "faux : 0",
            "1 moins l’écart à la bonne réponse, en part de l’étendue",
            "pas de réponse : 0",
            "non compté : l’équipe ne détenait pas les faits quand on l’a interrogée",
            "pas encore compté : une réponse est encore possible",
            "deux équipes ou plus ont répondu",
            "non comparé : moins de deux équipes ont répondu",
            "sollicitée en premier, et la bonne : 1",
            "sollicitée en premier, et pas la bonne : 0",
            "sollicitée après la première demande : 0",
            "transmis, et vrai : 1",
            "non compté : vrai, mais aucun destinataire n’en avait besoin",
            "transmis avec une confiance inférieure à 50 % : 0,5",
            "faux, et rectifié auprès de tous dans le délai : 0,7",
            "faux, et non rectifié : 0",
            "pas encore compté : une rectification est encore possible",
            "deux fois le plus petit taux sur la somme des deux",
            "ce que l’une devait à l’autre et qui est venu, et à quelle vitesse",
            "le lien existe : un fait l’a parcouru",
            "le lien manque : aucun fait ne l’a parcouru",
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
            "l’équipe n’avait de voix dans aucune décision commune",
            "aucune tâche exclusive",
            "aucun sondage n’a atteint l’équipe",
            "l’équipe ne détenait pas ce qu’on lui demandait",
            "l’équipe n’a demandé à personne ce qu’il faut demander à la bonne équipe",
            "l’équipe n’a transmis aucune affirmation et ne devait aucun retour",
            "aucune paire d’équipes ne se devait quelque chose",
            "toutes d’accord : sans aucune différence, l’accord n’est pas défini",
            "aucune question n’a reçu la réponse de deux équipes",
            "aucune équipe ne devait rien à une autre",
            "tous ses poids sont nuls",
        },
};

}  // namespace tocsin::scoring::texts::fr
