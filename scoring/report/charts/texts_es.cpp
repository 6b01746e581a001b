#include "scoring/report/charts/texts.hpp"

namespace tocsin::scoring::charts {

extern const ChartTexts kSpanish;
const ChartTexts kSpanish{
    .tag = "es",
    .data_table = "Los datos de este gráfico",
    .team = "Equipo",
    .from = "De",
    .to = "A",
    .time = "Hora",
    .what = "Qué",
    .which = "Cuál",
    .minutes = "Minutos",
    .na = "NA",
    .everybody = "REGIÓN",
    .public_word = "PÚBLICO",
    .n = "Elementos",
    .low = "De",
    .high = "A",
    .value = "Valor",
    .until = "Hasta",
    .timeline = "Cronología",
    .timeline_none = "En este ejercicio no ocurrió nada, de modo que no hay cronología.",
    .timeline_summary =
        "De STARTEX a {0}. Inyectos recibidos: {1}; mensajes enviados: {2}; respuestas dadas: {3}; "
        "decisiones: {4}.",
    .injects = "inyectos",
    .messages = "mensajes",
    .answers = "respuestas",
    .decisions = "decisiones",
    .inject = "inyecto recibido",
    .message = "mensaje con hechos",
    .message_plain = "mensaje sin hechos",
    .answer = "respuesta",
    .answer_late = "respuesta tardía",
    .decision = "decisión",
    .strip_key_reached = "inyectos recibidos",
    .strip_key_did = "mensajes, respuestas y decisiones",
    .matrix = "Enlaces necesarios y enlaces utilizados",
    .matrix_none = "Ningún equipo debía nada a otro, de modo que no hacía falta ningún enlace.",
    .matrix_summary =
        "Debido entre equipos: {0}; comunicado a tiempo: {1}; tarde: {2}; nunca: {3}; enviado a "
        "donde no debía ir: {4}.",
    .matrix_part =
        "Representación parcial ({0} de {1}, los de mayor carga); la tabla contiene todos los "
        "enlaces.",
    .sender = "De",
    .receiver = "A",
    .in_time = "a tiempo",
    .late = "tarde",
    .missing = "nunca comunicado",
    .breach = "incumplimiento",
    .breaches = "Enviado a donde no debía ir",
    .diffusion = "La difusión de los hechos",
    .diffusion_none =
        "Ningún hecho introducido era necesario para otro equipo, de modo que nada podía "
        "difundirse.",
    .diffusion_summary =
        "Hechos que otros necesitaban: {0}. En promedio, la mitad de quienes necesitaban un hecho "
        "lo tenía tras: {1}; nueve décimas partes tras: {2}; al final: {3}.",
    .diffusion_x = "minutos desde que un hecho se tuvo por primera vez",
    .diffusion_y = "proporción de quienes necesitan un hecho que lo tienen",
    .diffusion_mean = "media, hechos: {0}",
    .diffusion_half = "mitad central de los hechos",
    .t50 = "la mitad tras {0}",
    .t90 = "nueve décimas partes tras {0}",
    .not_reached = "no alcanzado",
    .fact = "Hecho",
    .seeded = "Primera tenencia",
    .needers = "Lo necesitan",
    .reach = "Alcance",
    .half = "La mitad tras",
    .nine_tenths = "Nueve décimas partes tras",
    .notify = "Tiempo de comunicación",
    .notify_none = "Nada de lo debido podía comunicarse, de modo que no se midió ningún tiempo.",
    .notify_summary =
        "La mitad de lo que el equipo debía se comunicó tras: {0}; en la región tras: {1}. "
        "Obligaciones del equipo: {2}; no comunicadas mientras se observó el ejercicio: {3}.",
    .notify_summary_team =
        "La mitad de lo que el equipo debía se comunicó tras: {0}. Obligaciones del equipo: {1}; "
        "no "
        "comunicadas mientras se observó el ejercicio: {2}.",
    .notify_summary_region =
        "La mitad de lo que los equipos debían se comunicó tras: {0}. Obligaciones: {1}; no "
        "comunicadas mientras se observó el ejercicio: {2}.",
    .notify_x = "minutos desde que el equipo tenía lo que debía",
    .regional = "región",
    .regional_band = "región, con su intervalo del 95 %",
    .still_open = "no comunicado al final",
    .at_risk = "No comunicado antes",
    .told = "Comunicado",
    .censored = "no comunicado al final",
    .untold_share = "Proporción aún no comunicada",
    .group = "Quién",
    .metrics = "Las métricas y sus intervalos",
    .metrics_none = "No se pudo calcular ninguna métrica.",
    .metrics_summary =
        "Métricas con un valor: {0} de {1}; dentro de la mitad central de la región: {2}; por "
        "encima: {3}; por debajo: {4}.",
    .metrics_summary_team =
        "Métricas con un valor: {0} de {1}. Demasiado pocos equipos para mostrar la región.",
    .metric = "Métrica",
    .quartiles = "mitad central de la región, y su mediana",
    .interval = "el equipo, con su intervalo del 95 %",
    .middle_of_region = "Mediana de la región",
    .few = "muy poco para concluir: {0}",
    .no_interval = "sin intervalo",
    .bands = "Bandas, no puestos",
    .bands_none = "No se puede situar a ningún equipo en una banda.",
    .bands_summary =
        "Equipos en una banda: {0}; bandas: {1}; equipos con muy pocos elementos para situarlos: "
        "{2}. Este ejercicio no permite distinguir entre sí a los equipos que comparten una letra.",
    .band = "Banda",
    .bands_few = "sin banda",
    .agreement = "La visión común de la situación",
    .agreement_none = "No se hizo ninguna pregunta sobre la situación.",
    .agreement_summary =
        "Preguntas en las que los equipos coincidieron de forma fiable (α desde 0,80, o todas "
        "iguales): {0} de {1}; respuestas correctas en promedio: {2}.",
    .item = "Pregunta",
    .alpha = "Acuerdo (α)",
    .accuracy = "Respuestas correctas",
    .all_agree = "todos coinciden",
    .usable = "0,67 provisional · 0,80 fiable",
    .weights = "Lo que deciden los pesos",
    .weights_none =
        "Ningún equipo tiene un índice, de modo que no hay un orden que los pesos pudieran "
        "cambiar.",
    .weights_summary =
        "Mayor recorrido del puesto de un equipo, ponderaciones aleatorias: {0}, número de "
        "puestos: {1}; mediana del τ de Kendall respecto del orden con los pesos del escenario: "
        "{2}.",
    .rank = "Puesto",
    .rank_low = "Puesto, de",
    .rank_high = "Puesto, a",
    .rank_x = "puesto en el 90 % de las ponderaciones (número: {0})",
    .rank_here = "puesto con los pesos del escenario",
    .network = "Quién avisó a quién",
    .network_none = "Ningún equipo debía nada a otro, y no se envió nada a donde no debía ir.",
    .network_summary =
        "Enlaces necesarios: {0}; utilizados: {1}. Fragmentación (0: todos pueden llegar a todos; "
        "1: nadie llega a nadie) de la red necesaria: {2}; de la realizada: {3}.",
    .needed = "Necesario",
    .realised = "Comunicado: a tiempo; tarde, con trazos",
    .never_told = "Debido, nunca comunicado",
    .none = "ninguno",
    .links = "Enlaces: {0}",
    .links_line = "Enlaces: {0} · fragmentación {1}",
    .by_role = "Quién avisó a quién, por función",
    .by_role_note = "Los números son: avisado a tiempo / debido.",
    .tasks = "Duplicidades y lagunas",
    .tasks_none = "El escenario no tiene tareas que deba realizar un solo equipo.",
    .tasks_summary =
        "Tareas por realizar: {0}; realizadas más veces de lo necesario: {1}; sin realizar: {2}.",
    .task = "Tarea",
    .required = "Requerido",
    .performed = "Realizado",
    .double_work = "realizado demasiadas veces",
    .gap = "sin realizar",
    .done = "realizado según lo requerido",
    .tasks_exact =
        "Tareas representadas: {0} de {1}, primero las que tienen duplicidades o lagunas.",
    .role_load = "Carga de las funciones",
    .role_load_none = "No se desempeñó ninguna función.",
    .role_load_summary =
        "Funciones cuyas obligaciones no se apartan más de un 20 % de la mediana: {0} de {1}; "
        "mediana de las obligaciones: {2}.",
    .role = "Función",
    .teams = "Equipos",
    .obligations = "obligaciones",
    .load_band = "mediana de las funciones ± 20 %; lo que queda fuera va rayado",
    .open = "Obligaciones en curso",
    .open_none = "Ninguna obligación estuvo nunca en curso.",
    .open_summary =
        "Máximo simultáneo: {0} ({1}). Equipos con más de {4} obligaciones en curso a la vez: {2} "
        "de {3}.",
    .peak = "máx.",
    .middle_half = "mitad central de los equipos",
    .middle_team = "equipo mediano",
    .most_open = "equipo con más",
    .limit_three = "{0} a la vez",
    .links_strip = "Conexiones con los equipos",
    .links_strip_none = "No se registró ninguna conexión y no se devolvió tiempo.",
    .links_strip_summary =
        "Equipos sin conexión en algún momento: {0} de {1}; duración total: {2}. Tiempo devuelto "
        "por EXCON: {3}.",
    .outage = "sin conexión",
    .credited = "plazos detenidos",
    .online = "con conexión",
    .round_trip = "ida y vuelta",
    .online_share = "Proporción del tiempo",
};

}  // namespace tocsin::scoring::charts
