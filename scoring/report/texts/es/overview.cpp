#include "scoring/report/texts/overview.hpp"

namespace tocsin::scoring::texts::es {

extern const Overview kOverview;
const Overview kOverview{
    .title = "El ejercicio",
    .name = "Nombre del ejercicio",
    .dates = "Fechas del ejercicio",
    .from_to = "del {0} al {1}",
    .since = "desde el {0}",
    .scope = "Alcance",
    .scope_value = "Equipos: {0}. Inyectos enviados: {1}. Duración en tiempo del ejercicio: {2}.",
    .capabilities = "Capacidades esenciales",
    .services = "Servicios CSIRT de FIRST {0}",
    .objectives = "Objetivos",
    .threat = "Amenaza o peligro",
    .scenario = "Escenario",
    .organisations = "Organizaciones participantes",
    .sponsor = "Patrocinador",
    .contact = "Punto de contacto",
    .deviations = "Lo que no salió según lo previsto",
    .as_planned =
        "El registro no contiene pausas, reinicios, tiempo concedido ni cambios del guion.",
    .pauses = "Pausas: {0}.",
    .restarts = "Reinicios del servidor: {0}.",
    .credits = "Paradas de los plazos de un equipo, concedidas por EXCON: {0}; en total {1}.",
    .extensions = "Plazos aplazados para un equipo: {0}.",
    .ad_hoc = "Inyectos redactados durante el ejercicio: {0}.",
    .changed = "Inyectos omitidos: {0}; reenviados: {1}; cambiados de hora: {2}.",
    .simulated = "Equipos simulados: {0} de {1}.",
    .story = "El relato, y lo que era verdad",
    .story_note =
        "Los inyectos en el orden de su primer envío, con lo que se esperaba de quienes los "
        "recibieron.",
    .story_none = "No se envió ningún inyecto.",
    .time = "Hora",
    .inject = "Inyecto",
    .what = "Qué ocurrió",
    .reached = "Llegó a su equipo",
    .expected = "Qué se esperaba",
    .truth = "Lo que era verdad",
    .truth_note =
        "Los hechos que introdujo el escenario. Una pista falsa estaba pensada para ponerse en "
        "duda y rectificarse."
        " La etiqueta de un hecho es la del ejercicio; cómo puede difundirse este documento se "
        "indica en su encabezado y pie.",
    .fact = "Hecho",
    .text = "Qué dice",
    .another = "{0} (otro equipo)",
    .label = "Etiqueta",
    .true_or_not = "Verdadero",
    .is_true = "verdadero",
    .is_false = "pista falsa",
    .held = "Su equipo lo tenía desde",
    .not_held = "nunca",
    .classes = {"Contenido abusivo", "Código malicioso", "Obtención de información",
                "Intentos de intrusión", "Intrusiones", "Disponibilidad",
                "Seguridad del contenido de la información", "Fraude", "Vulnerable", "Otros",
                "Prueba"},
};

}  // namespace tocsin::scoring::texts::es
