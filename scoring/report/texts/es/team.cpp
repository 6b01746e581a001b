#include "scoring/report/texts/team.hpp"

namespace tocsin::scoring::texts::es {

extern const Team kTeam;
const Team kTeam{
    .subtitle = "Solo para {0}",
    .summary = "Resumen",
    .lead =
        "Obligaciones con otros: {0}; cumplidas a tiempo: {1}; tarde: {2}; nunca: {3}. "
        "Incumplimientos: {4}. Solicitudes dirigidas a su equipo: {5}; respondidas a tiempo: {6}.",
    .index_lead = "Índice de coordinación: {0} (intervalo del 95 %: {1}).",
    .index_few =
        "No se da un índice de coordinación; obligaciones activas necesarias: {1}; existentes: "
        "{0}. Los recuentos y los elementos hablan por sí solos.",
    .technical_lead =
        "Puntuación técnica, puntos obtenidos: {0} de {1}. Es un número aparte y nunca se suma al "
        "índice.",
    .roles = "Funciones de su equipo",
    .timeline = "Cronología de su equipo",
    .timeline_note =
        "Lo que recibió, lo que envió, lo que respondió y cuándo, en tiempo del ejercicio.",
    .kind = "Tipo",
    .sent_to = "A o acerca de",
    .technical = "Respuestas técnicas",
    .technical_note =
        "Pregunta por pregunta: lo que respondió, lo que era correcto y la proporción mediana de "
        "puntos que obtuvieron los demás equipos, cuando se preguntó al menos a otros cinco.",
    .technical_none = "No se puntúa ninguna respuesta de su equipo.",
    .question = "Pregunta",
    .answer = "Su respuesta",
    .key = "Respuesta correcta",
    .by_rubric = "evaluada con una rúbrica",
    .earned = "Puntos",
    .possible = "De",
    .others = "Mediana de los demás",
    .coordination = "Coordinación",
    .coordination_note =
        "Cada métrica se sitúa entre 0 y 1, y 1 es lo mejor. NA: no hubo ocasión, y se indica el "
        "motivo. La media de la región se muestra cuando al menos cinco equipos tienen un valor.",
    .metric = "Métrica",
    .value = "Valor",
    .items = "Elementos",
    .interval = "Intervalo del 95 %",
    .band = "Región, media",
    .meaning = "Qué indica",
    .examples = "Ejemplos",
    .example_good = "Salió bien",
    .example_poor = "Salió menos bien",
    .example_none = "sin ejemplo",
    .own_words = "Su mensaje {0}: «{1}»",
    .what_owed = "Lo que debía a otros",
    .what_sent = "Lo que envió, y si era necesario",
    .what_asked = "Lo que otros le pidieron",
    .handling = "Tratamiento de la información",
    .labels = "Etiquetas que eligió",
    .messages = "Mensajes",
    .over = "Etiquetas más estrictas que cualquier hecho del mensaje: {0} de {1}.",
    .picture = "Visión común de la situación",
    .picture_note =
        "Lo que se le preguntó sobre la situación mientras evolucionaba, y lo que ocurría en "
        "realidad.",
    .picture_none = "No se hizo ninguna pregunta sobre la situación.",
    .decisions = "Decisiones conjuntas",
    .decisions_none = "Su equipo no participó en ninguna decisión conjunta.",
    .decision = "Decisión",
    .voted = "Su voto",
    .voted_by = "emitido por {0}",
    .outcome = "Resultado",
    .no_outcome = "ninguno",
    .rule_met = "Regla cumplida",
    .informed = "Hechos conocidos antes de votar",
};

}  // namespace tocsin::scoring::texts::es
