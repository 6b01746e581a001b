#include "scoring/report/texts/public.hpp"

namespace tocsin::scoring::texts::fr {

extern const Public kPublic;
const Public kPublic{
    .subtitle = "Pour tous",
    .lead =
        "{0} : exercice tenu le {1}. Équipes participantes : {2}. Pendant {3} de temps d’exercice, "
        "elles se sont entraînées à s’entraider face à un cyberincident transfrontière.",
    .lead_undated = "{0} : équipes participantes : {1}.",
    .about = "Ce à quoi les équipes se sont exercées",
    .fiction =
        "Le récit est une fiction ; les lieux, les entreprises et les personnes sont inventés.",
    .found = "Ce qui a été constaté",
    .shared =
        "Informations que les équipes se devaient : {0}. À temps : {1} ; en retard : {2} ; "
        "jamais : {3}.",
    .spread =
        "Faits dont d’autres avaient besoin : {0}. Parvenus à la moitié au moins de ceux qui en "
        "avaient besoin : {1} ; temps médian pour y parvenir : {2}.",
    .well = "Ce qui a bien fonctionné",
    .better = "Ce qui est à améliorer",
    .too_few =
        "Avec un nombre d’équipes de {0}, aucun résultat ne peut être donné sans révéler quelque "
        "chose de l’une d’elles.",
    .limits =
        "Un exercice montre comment des équipes ont travaillé un jour donné, sur un récit donné. "
        "Il ne mesure pas la sécurité d’un pays.",
};

}  // namespace tocsin::scoring::texts::fr
