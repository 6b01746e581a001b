#include "scoring/report/texts/public.hpp"

namespace tocsin::scoring::texts::es {

extern const Public kPublic;
const Public kPublic{
    .subtitle = "Para todos",
    .lead =
        "{0}: ejercicio celebrado el {1}. Equipos participantes: {2}. Durante {3} de tiempo del "
        "ejercicio practicaron cómo ayudarse mutuamente ante un ciberincidente transfronterizo.",
    .lead_undated = "{0}: equipos participantes: {1}.",
    .about = "Qué se practicó",
    .fiction = "El relato es ficticio; los lugares, las empresas y las personas son inventados.",
    .found = "Qué se constató",
    .shared =
        "Informaciones que los equipos se debían unos a otros: {0}. A tiempo: {1}; tarde: {2}; "
        "nunca: {3}.",
    .spread =
        "Hechos que otros necesitaban: {0}. Llegados al menos a la mitad de quienes los "
        "necesitaban: {1}; tiempo mediano para ello: {2}.",
    .well = "Qué salió bien",
    .better = "Qué se puede mejorar",
    .too_few =
        "Con un número de equipos de {0} no puede darse ningún resultado sin revelar algo de uno "
        "de ellos.",
    .limits =
        "Un ejercicio muestra cómo trabajaron unos equipos en un día concreto y con un relato "
        "concreto. No mide la seguridad de un país.",
};

}  // namespace tocsin::scoring::texts::es
