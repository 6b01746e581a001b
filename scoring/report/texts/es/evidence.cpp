#include "scoring/report/texts/evidence.hpp"

namespace tocsin::scoring::texts::es {

extern const Evidence kEvidence;
const Evidence kEvidence{
    .subtitle = "Cada cifra se abre en los elementos y mensajes que la forman",
    .overview = "Panorama general",
    .pictures = "Gráficos",
    .teams = "Equipos",
    .started = "STARTEX",
    .ended = "ENDEX",
    .not_started = "no iniciado",
    .not_ended = "no terminado: cifras en {0}",
    .records = "Elaborado a partir de",
    .made_of = "registro de eventos del ejercicio, asientos: {0}",
    .sentence_owed =
        "Informaciones que los equipos se debían unos a otros: {0}; llegadas a tiempo: {1}; tarde: "
        "{2}; nunca: {3}.",
    .sentence_nothing_owed =
        "En este ejercicio ningún equipo debía nada a otro, de modo que no se esperaba ningún "
        "intercambio.",
    .sentence_breaches =
        "Hechos enviados a donde no debían ir: {0}. Mensajes con hechos y sin etiqueta: {1}.",
    .sentence_no_breaches = "No se envió nada a donde no debía ir.",
    .sentence_requests = "Solicitudes de un equipo a otro: {0}; respondidas: {1}.",
    .sentence_no_requests = "Ningún equipo pidió nada a otro.",
    .sentence_spread =
        "Hechos que otros necesitaban: {0}; llegados al menos a la mitad de ellos: {1}; tiempo "
        "mediano para ello: {2}.",
    .sentence_spread_none = "Hechos que otros necesitaban: {0}; ninguno llegó a la mitad de ellos.",
    .told_in_time = "A tiempo",
    .told_late = "Tarde",
    .never_told = "Nunca",
    .excused = "Dispensadas",
    .open = "En curso",
    .not_live = "No activas",
    .breaches = "Incumplimientos",
    .too_few_short = "activas: {0} de {1}",
    .gated_sharing = "Intercambio hasta ahora, F × H",
    .gated_sharing_note =
        "El intercambio hasta ahora es F × H: la calidad al compartir (F) multiplicada por el "
        "respeto de las etiquetas (H). Todo lo demás queda fuera.",
    .index = "Índice de coordinación",
    .index_partial = "Índice de coordinación, parcial",
    .index_note =
        "El índice de coordinación es H × Σ ω·x / Σ ω sobre las métricas que tienen un valor. Aquí "
        "es parcial: esta versión no calcula {0}, de modo que se apoya solo en {1}.",
    .index_whole =
        "El índice de coordinación es H × Σ ω·x / Σ ω sobre aquellas de las métricas {1} que "
        "tienen un valor.",
    .technical = "Puntuación técnica",
    .technical_note =
        "La puntuación técnica dice si las respuestas eran correctas. Es un número aparte y nunca "
        "se suma a las cifras de coordinación.",
    .no_ranks =
        "Los equipos figuran en el orden de sus funciones. No hay puestos: diferencias tan "
        "pequeñas pueden deberse al azar.",
    .roles = "Funciones: {0}",
    .simulated = "simulado",
    .figure = "Cifra",
    .figures_of_teams = "Cifras de cada equipo",
    .meaning = "Qué indica",
    .item = "Elemento",
    .items = "Elementos",
    .made_from = "Elaborado a partir de",
    .value = "Valor",
    .name = "Nombre",
    .obligations = "Lo que debía a otros",
    .obligations_none = "Este equipo no debía nada a otro.",
    .deliveries = "Lo que envió, y si era necesario",
    .deliveries_none = "Este equipo no envió ningún hecho a un equipo ni a la región.",
    .handling = "Tratamiento de la información",
    .handling_none = "Ningún incumplimiento, y ningún mensaje con hechos sin etiqueta.",
    .requests = "Lo que otros le pidieron",
    .requests_none = "Nadie pidió nada a este equipo.",
    .answers = "Respuestas a inyectos",
    .answers_none = "No se puntúa ninguna respuesta de este equipo.",
    .other_items = "Elementos de {0}",
    .from = "De",
    .to = "A",
    .fact = "Hecho",
    .time = "Hora",
    .inject = "Inyecto",
    .clock_started = "Inicio del plazo",
    .done = "Realizado",
    .delay = "Demora",
    .limits = "Plazo objetivo, plazo límite",
    .rule = "Regla",
    .worth = "Vale",
    .by = "por {0}",
    .due = "vence {0}",
    .weight = "peso {0}",
    .credited = "{0} de tiempo concedido",
    .in_transit =
        "decidido a favor del equipo: diferencia inferior al tiempo de transmisión estimado",
    .unjudged = "calidad aún sin evaluar, se toma como 1",
    .part = "Parte",
    .acknowledgement = "Acuse de recibo",
    .answer = "Respuesta",
    .severity = "Gravedad",
    .question = "Pregunta",
    .points = "Puntos",
    .outcome = "Resultado",
    .late = "tarde",
    .right = "correcta",
    .wrong = "incorrecta",
    .judged = "evaluada",
    .unanswered = "sin respuesta",
    .awaiting = "a la espera de un evaluador, en ninguna suma",
    .region = "La región",
    .facts = "Los hechos y su difusión",
    .facts_none = "Ningún hecho introducido era necesario para otro equipo.",
    .seeded = "Primera tenencia",
    .needers = "Lo necesitan",
    .reach = "Alcance",
    .half = "La mitad tras",
    .nine_tenths = "Nueve décimas partes tras",
    .label = "Etiqueta",
    .text = "Texto",
    .messages = "Mensajes",
    .messages_note =
        "Todos los mensajes de los participantes, en orden, con los hechos que contienen y cómo se "
        "sabe.",
    .messages_none = "Ningún participante envió un mensaje.",
    .message = "Mensaje",
    .kind = "Tipo",
    .no_label = "sin etiqueta",
    .carries = "Contiene",
    .attached = "ficha adjunta",
    .recognised = "reconocido en el texto",
    .tagged = "señalado por un evaluador",
    .confirmed = "confirmado",
    .struck = "descartado",
    .nothing = "nada",
    .reply_to = "respuesta a {0}",
    .method = "Cómo se obtienen estas cifras",
    .method_index =
        "Todas las cifras se sitúan entre 0 y 1, y 1 es lo mejor; NA significa que no hubo "
        "ocasión, y se indica el motivo. Se calculan solo a partir del registro de eventos: "
        "cuentan los mensajes de los participantes; los inyectos y los mensajes de EXCON no son "
        "coordinación de nadie. Una obligación solo está activa cuando su fuente tiene el hecho, "
        "de modo que un fallo anterior no se imputa dos veces.",
    .method_weights = "Pesos del índice: {0}.",
    .method_partial = "No calculado por esta versión: {0}.",
    .method_few =
        "Número de obligaciones activas a partir del cual se muestra un índice: {0}; por debajo, "
        "los recuentos y los elementos hablan por sí solos.",
    .method_endex =
        "Lo que nunca se comunicó antes de ENDEX vale 0, aunque su plazo límite hubiera vencido "
        "más tarde.",
    .message_kinds = {"información", "solicitud", "acuse de recibo", "respuesta", "propuesta",
                      "asunción de tarea", "rectificación", "observación"},
};

}  // namespace tocsin::scoring::texts::es
