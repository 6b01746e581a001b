#include "scoring/report/texts/highlights.hpp"

namespace tocsin::scoring::texts::es {

extern const Highlights kHighlights;
const Highlights kHighlights{
    .strengths = "Puntos fuertes",
    .actions = "Acciones",
    .strengths_none =
        "No se nombra ningún punto fuerte: según las reglas de este informe, las pruebas no "
        "respaldan ninguno o se reservan los recuentos que lo sustentan.",
    .actions_none =
        "No se nombra ninguna acción: según las reglas de este informe, las pruebas no exigen "
        "ninguna o se reservan los recuentos que la sustentan.",
    .evidence = "Pruebas",
    .team =
        {"Su equipo avisó a los demás a tiempo; obligaciones cumplidas dentro del plazo límite: "
         "{0} de {1}.",
         "Lo que envió era necesario; envíos necesarios: {0} de {1}.",
         "Nada fue a donde no debía ir. Envíos: {1}.",
         "Sus mensajes con hechos llevaban etiqueta: {0} de {1}.",
         "Su equipo respondió a quienes preguntaban; solicitudes respondidas a tiempo: {0} de {1}.",
         "Sus respuestas técnicas eran correctas; puntos obtenidos: {0} de {1}.",
         "Avise a quienes dependen de su equipo; obligaciones nunca cumplidas: {0} de {1}.",
         "Avíseles antes; obligaciones cumplidas después del plazo límite: {0} de {1}.",
         "Compruebe la etiqueta y los destinatarios antes de enviar; envíos a donde no debían ir: "
         "{0} de {1}.",
         "Ponga una etiqueta a cada mensaje con hechos; mensajes sin etiqueta: {0} de {1}.",
         "Envíe a quienes lo necesitan; envíos no necesarios: {0} de {1}.",
         "Responda a quienes preguntan; solicitudes no respondidas a tiempo: {0} de {1}.",
         "Revise las respuestas técnicas; puntos no obtenidos: {0} de {1}."},
    .region = {"Los equipos se avisaron a tiempo; obligaciones cumplidas dentro del plazo límite: "
               "{0} de {1}.",
               "Lo que los equipos enviaron era necesario; envíos necesarios: {0} de {1}.",
               "Nada fue a donde no debía ir. Envíos: {1}.",
               "Los mensajes con hechos llevaban etiqueta: {0} de {1}.",
               "Las solicitudes entre equipos se respondieron a tiempo: {0} de {1}.",
               "Las respuestas técnicas eran correctas; puntos obtenidos: {0} de {1}.",
               "Avisar a quienes dependen de ello; obligaciones nunca cumplidas: {0} de {1}.",
               "Avisarles antes; obligaciones cumplidas después del plazo límite: {0} de {1}.",
               "Comprobar la etiqueta y los destinatarios antes de enviar; envíos a donde no "
               "debían ir: {0} de {1}.",
               "Poner una etiqueta a cada mensaje con hechos; mensajes sin etiqueta: {0} de {1}.",
               "Enviar a quienes lo necesitan; envíos no necesarios: {0} de {1}.",
               "Responder a quienes preguntan; solicitudes no respondidas a tiempo: {0} de {1}.",
               "Practicar las respuestas técnicas; puntos no obtenidos: {0} de {1}."},
    .figure_strength = "{0}: {1}, en una escala de 0 a 1.",
    .figure_action = "Para trabajar juntos. {0}: {1}, en una escala de 0 a 1.",
    .figure_items = "{0} Elementos: {1}.",
    .strengths_none_region =
        "No se nombra ningún punto fuerte: ningún número publicable ni ninguna cifra de la región "
        "llega a tres cuartos.",
    .actions_none_region =
        "No se nombra ninguna acción: ningún número publicable salió mal y ninguna cifra de la "
        "región está por debajo de un medio.",
    .rule_strength =
        "Un punto fuerte exige al menos tres elementos, de los cuales al menos tres cuartas partes "
        "salieron bien. Los puntos fuertes se ordenan por esa proporción y luego por el número de "
        "elementos; tres como máximo.",
    .rule_action =
        "Una acción exige un elemento que saliera mal. Las acciones se ordenan por lo que restaron "
        "al índice de coordinación: el peso del intercambio (o de la capacidad de respuesta) por "
        "la proporción perdida, y toda la gravedad de un incumplimiento. Las respuestas técnicas "
        "van al final; tres como máximo.",
    .rule_region =
        "En la región, una cifra (R1 a R5) o una media de los equipos (C5 a C9) que se apoya en "
        "tres elementos o más es un punto fuerte desde 0,75 y pide una acción por debajo de 0,50; "
        "el acuerdo entre equipos (R3), desde 0,80 y por debajo de 0,67.",
};

}  // namespace tocsin::scoring::texts::es
