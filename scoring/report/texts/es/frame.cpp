#include "scoring/report/texts/frame.hpp"

namespace tocsin::scoring::texts::es {

extern const Frame kFrame;
const Frame kFrame{
    .hot_wash = "Ficha inmediata",
    .team_report = "Informe del equipo",
    .regional_report = "Informe regional",
    .public_summary = "Resumen público",
    .method_annex = "Anexo metodológico",
    .evidence = "Informe completo con pruebas",
    .tlp_red = "Solo para los destinatarios nombrados. No lo retransmita.",
    .tlp_amber_strict =
        "Solo para su propia organización y, dentro de ella, para quienes necesiten conocerlo.",
    .tlp_amber =
        "Solo para su propia organización y para aquellos de sus clientes que necesiten conocerlo.",
    .tlp_green = "Para la comunidad de equipos y sus socios. No para el público.",
    .tlp_clear = "Para todos. Su difusión no tiene límites.",
    .handling = "Reglas de difusión",
    .made_from =
        "Todas las cifras proceden únicamente del registro de eventos del ejercicio; asientos: "
        "{0}. La huella del registro que figura al pie designa ese registro y ningún otro.",
    .not_translated =
        "Algunas partes del escenario no están traducidas al español. Figuran en la lengua en que "
        "se escribieron.",
    .not_on_paper =
        "En papel se omiten las pruebas que sustentan las cifras: {0} filas. Las versiones HTML, "
        "XLSX, CSV y JSON de este documento las contienen.",
    .not_final = "El ejercicio no ha terminado: no se cuenta lo que aún puede llegar a tiempo.",
    .not_started = "El ejercicio no ha comenzado: todavía no hay nada que informar.",
    .drill = "Ejercicio",
    .scenario = "Escenario",
    .scenario_version = "{0}, versión {1}",
    .version = "Versión",
    .log_hash = "Huella del registro",
    .signing_key = "Clave de firma",
    .unsigned_copy = "sin firmar",
    .contents = "Índice",
    .data_table = "Los datos de este gráfico",
    .na = "NA",
    .none = "ninguno",
    .yes = "sí",
    .no = "no",
    .not_stated = "sin indicar",
    .withheld = "no se comunica",
    .nothing = "No hay nada que mostrar aquí.",
    .team = "Equipo",
    .region = "Región",
    .other_role = "otras funciones",
};

}  // namespace tocsin::scoring::texts::es
