#include "scoring/report/texts/annex.hpp"

namespace tocsin::scoring::texts::es {

extern const Annex kAnnex;
const Annex kAnnex{
    .subtitle = "Cómo se obtienen las cifras y hasta qué punto son fiables",
    .figures = "Cómo se obtienen las cifras",
    .weights = "Pesos del índice de coordinación",
    .weight = "Peso",
    .computed = "Calculado por esta versión",
    .thresholds = "Umbrales",
    .index_from = "Número de obligaciones activas a partir del cual se muestra un índice",
    .opened_latest =
        "Un elemento se considera abierto, como máximo, este tiempo después de su entrega",
    .transit_cap =
        "Un resultado que cambiaría por el tiempo de transmisión se decide a favor del equipo, "
        "hasta un máximo de",
    .least_teams = "Número mínimo de equipos detrás de una cifra en los productos anónimos",
    .rules = "Las reglas con las que se decide cada elemento",
    .rules_note =
        "Cada elemento lleva una de estas reglas. El número indica cuántas veces se aplicó en este "
        "ejercicio.",
    .rule = "Regla",
    .applied = "Aplicada",
    .coverage = "En qué se apoya cada cifra",
    .coverage_note =
        "Los equipos que tienen un valor y los elementos que cuentan, sumados todos los equipos.",
    .with_value = "Equipos con un valor",
    .load = "Obligaciones por equipo",
    .load_note =
        "La carga de cada equipo: la de una función no debería apartarse más de un 20 % de la "
        "mediana.",
    .owed = "Debidas",
    .live = "Activas",
    .load_median = "Respecto de la mediana",
    .judges = "Quién evaluó",
    .judges_none = "No consta ninguna evaluación hecha por un evaluador.",
    .judge = "Evaluador",
    .judgements = "Evaluaciones",
    .unjudged =
        "Respuestas que aún esperan a un evaluador: {0}. No entran en ninguna suma, o cuentan con "
        "calidad 1 y quedan señaladas.",
    .marginal =
        "Resultados decididos a favor de un equipo porque la diferencia no superaba el tiempo de "
        "transmisión: {0}.",
    .granted = "Tiempo concedido a los equipos",
    .granted_none = "No se concedió tiempo a ningún equipo.",
    .from = "De",
    .to = "A",
    .reason = "Motivo",
    .says_not = "Lo que la puntuación no dice",
    .verify = "Cómo comprobar este documento",
    .verify_log =
        "«tocsin verify FILE» demuestra que el registro está íntegro; su última huella debe ser la "
        "del registro indicada al pie de este documento.",
    .verify_files =
        "«tocsin report --check DIR» demuestra que los ficheros de un informe son los que se "
        "firmaron. Compare la clave de firma del pie con la que indica el organizador.",
    .verify_again =
        "Cualquiera puede volver a calcular todas las cifras a partir del registro exportado y del "
        "escenario (docs/scores.md).",
    .certainty = "Grado de certeza de los índices",
    .bootstrap =
        "Los intervalos son del 95 %: bootstrap (remuestreo) sobre los hechos, con {0} réplicas y "
        "una semilla tomada del ejercicio y de su último asiento, de modo que un mismo registro da "
        "siempre el mismo intervalo. Los equipos que comparten banda no se pueden distinguir entre "
        "sí.",
    .interval_index = "Intervalo del 95 %",
    .places = "Puesto con otros pesos, de – a",
    .band = "Banda",
    .reliability = "Fiabilidad de los evaluadores",
    .part = "Parte",
    .judged = "Evaluado",
    .twice = "Por dos o más",
    .alpha = "α de Krippendorff",
    .trust = "Por tanto",
    .all_agree = "todos coinciden",
    .part_answers = "Respuestas a solicitudes",
    .part_fields = "Respuestas a inyectos",
    .sensitivity = "Calculado de otro modo",
    .sensitivity_note =
        "El índice sin una de las métricas, y con otros plazos objetivo y plazos límite; y en qué "
        "medida el orden de los equipos se mantiene (τ de Kendall: 1 idéntico, 0 sin relación).",
    .order_kept = "τ",
    .without = "sin {0}",
    .limits_scaled = "plazos objetivo y plazos límite × {0}",
    .draws = "Con pesos tomados al azar en torno a los del escenario, la mediana de τ es {0}.",
    .says_not_list = {"No dice cuán seguro es un país o una organización.",
                      "No clasifica a los equipos: la carga varía según la función, y las "
                      "diferencias dentro del intervalo pueden deberse al azar.",
                      "No ve lo que se acordó por teléfono, en la sala o por cualquier otro medio "
                      "fuera de la plataforma.",
                      "No compara ejercicios con escenarios distintos.",
                      "No dice nada de las personas individuales."},
    .trusts = {"no se evaluó nada", "se usa; nada se evaluó dos veces", "se usa",
               "se usa con carácter provisional", "no se comunica"},
};

}  // namespace tocsin::scoring::texts::es
