#include "scoring/report/texts/region.hpp"

namespace tocsin::scoring::texts::es {

extern const Region kRegion;
const Region kRegion{
    .subtitle = "Sin nombres: lo que la región hizo en conjunto",
    .few =
        "Equipos que participaron en este ejercicio: {0}. No se da ninguna cifra sobre menos de "
        "{1} equipos, porque revelaría algo de uno de ellos. Siguen el escenario y el método.",
    .anonymous =
        "Los nombres en clave se sortean de nuevo para cada informe y cada ejercicio. Ninguna "
        "cifra abarca menos de {0} equipos; un recuento inferior a 3, y otro más si permitiera "
        "deducir el primero, no se comunica; una media que se deba en más de un 60 % a un solo "
        "equipo no se comunica; las medias se redondean al 0,05 más próximo. Las funciones que "
        "desempeñan menos de {0} equipos figuran como «otras funciones». No se cita ningún "
        "mensaje.",
    .summary = "Resumen",
    .lead = "Obligaciones entre equipos: {0}; cumplidas a tiempo: {1}; tarde: {2}; nunca: {3}.",
    .lead_part =
        "Obligaciones entre equipos: {0}; cumplidas a tiempo: {1}. No se comunica cuántas se "
        "cumplieron tarde o nunca.",
    .lead_none = "No se comunica cuántas obligaciones entre equipos se cumplieron.",
    .figures = "Cifras de la región",
    .figures_note = "La media de los equipos que tienen un valor, y cuántos son.",
    .mean = "Media de los equipos",
    .obligations = "Obligaciones",
    .total = "Todas las que cuentan",
    .teams = "Equipos",
    .scores = "Índice de coordinación por nombre en clave",
    .scores_note =
        "En el orden en que se sortearon los nombres, redondeado al 0,05 más próximo. Son bandas y "
        "no puestos: diferencias tan pequeñas pueden deberse al azar.",
    .scores_none = "Muy pocos equipos tienen un índice para mostrarlos sin revelar quién es quién.",
    .code_name = "Nombre en clave",
    .handling = "Tratamiento de la información",
    .handling_none = "No se envió nada a donde no debía ir, o muy poco para mostrarlo.",
    .breach_kind = "Regla",
    .number = "Número",
    .picture = "Visión común de la situación",
    .picture_note = "Por pregunta: cuántos equipos respondieron y qué proporción acertó.",
    .answered = "Respondieron",
    .right = "Acertaron",
    .decisions = "Decisiones conjuntas",
    .decisions_none = "El escenario no prevé ninguna decisión conjunta, o no se abrió ninguna.",
    .took_part = "Equipos consultados",
    .voted = "Votaron",
    .took = "Duración",
    .diffusion = "Cómo se difundieron los hechos clave",
    .diffusion_note =
        "Solo los hechos que al menos {0} equipos necesitaban sin que el guion se los diera.",
    .diffusion_part =
        "La curva omite los hechos que llegaron a todos los que los necesitaban o a ninguno: "
        "hablaría de cada uno de ellos. La tabla también los recoge.",
    .diffusion_none =
        "Ningún hecho era necesario para suficientes equipos como para mostrar su difusión.",
    .reach = "Alcance",
    .reach_low = "menos de la mitad",
    .reach_middle = "de la mitad a nueve décimas partes",
    .reach_high = "nueve décimas partes o más",
    .half = "La mitad tras",
    .nine_tenths = "Nueve décimas partes tras",
    .not_reached = "no alcanzado",
    .network = "Quién debía a quién",
    .network_note =
        "De función a función (fila: quién debía; columna: a quién): comunicado a tiempo, de lo "
        "que se debía.",
    .network_none =
        "Muy pocos equipos comparten una función para mostrar quién debía a quién sin revelar "
        "quién es quién.",
    .told_note =
        "«no se comunica»: detrás de la cifra hay menos de {0} equipos, o ella u otra podría "
        "hallarse restando, o un solo equipo la determina en su mayor parte.",
    .agreement_withheld =
        "Donde casi todos los equipos dieron la misma respuesta no se comunica el acuerdo: "
        "revelaría la de cada uno.",
    .from_role = "De",
    .to_role = "A",
    .met = "A tiempo",
    .late = "Tarde",
    .never = "Nunca",
    .inclusion = "Inclusión",
    .inclusion_note =
        "Participantes en total: {0}. Lo que sigue se basa en lo que los participantes quisieron "
        "indicar.",
    .size_small = "Equipos de hasta 3 participantes",
    .size_medium = "Equipos de 4 a 6 participantes",
    .size_large = "Equipos de 7 participantes o más",
    .size = "Tamaño de los equipos",
};

}  // namespace tocsin::scoring::texts::es
