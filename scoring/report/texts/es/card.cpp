#include "scoring/report/texts/card.hpp"

namespace tocsin::scoring::texts::es {

extern const Card kCard;
const Card kCard{
    .subtitle = "Una página para {0}, para comentarla de inmediato",
    .figures = "De un vistazo",
    .in_time = "Obligaciones cumplidas a tiempo",
    .requests = "Solicitudes respondidas a tiempo",
    .breaches = "Incumplimientos",
    .technical = "Puntuación técnica",
    .index = "Índice de coordinación",
    .sharing = "Intercambio, F × H",
    .of = "{0} de {1}",
    .too_few = "muy pocas obligaciones ({0} de {1})",
    .next =
        "Coméntelo ahora con su equipo: ¿qué les ayudó, qué les estorbó, qué harán de otro modo? "
        "El informe del equipo desglosa cada cifra en sus elementos.",
};

}  // namespace tocsin::scoring::texts::es
