#include "scoring/report/texts/card.hpp"

namespace tocsin::scoring::texts::fr {

extern const Card kCard;
const Card kCard{
    .subtitle = "Une page pour {0}, à commenter à chaud",
    .figures = "En un coup d’œil",
    .in_time = "Obligations remplies à temps",
    .requests = "Demandes ayant reçu une réponse à temps",
    .breaches = "Manquements",
    .technical = "Score technique",
    .index = "Indice de coordination",
    .sharing = "Partage, F × H",
    .of = "{0} sur {1}",
    .too_few = "trop peu d’obligations ({0} sur {1})",
    .next =
        "Parlez-en maintenant : qu’est-ce qui vous a aidés, qu’est-ce qui vous a gênés, que "
        "ferez-vous autrement ? Le rapport d’équipe détaille chaque chiffre, élément par élément.",
};

}  // namespace tocsin::scoring::texts::fr
