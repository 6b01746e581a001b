#include "scoring/report/texts/figures.hpp"

namespace tocsin::scoring::texts::es {

namespace {

constexpr MetricText kMetrics[] = {
    {"C1", "Exhaustividad al compartir",
     "Qué parte de lo que el equipo debía a otros les llegó, y con qué rapidez. 1: todo, dentro "
     "del plazo objetivo."},
    {"C2", "Precisión al compartir",
     "Qué parte de lo que el equipo envió era necesaria para quienes lo recibieron, más allá de "
     "una pequeña tolerancia."},
    {"F", "Calidad al compartir",
     "Exhaustividad y precisión en una sola cifra (su media armónica): tanto callar como enviar "
     "todo a todos dan un valor bajo."},
    {"C3", "Respeto de las etiquetas",
     "1 menos la gravedad de lo enviado a donde no debía ir, cada hecho y cada destino una sola "
     "vez. Multiplica a las demás."},
    {"C4", "Capacidad de respuesta",
     "Con qué rapidez se acusó recibo (30 %) de las solicitudes de otros equipos y se respondió a "
     "ellas (70 %)."},
    {"C5", "Decisiones conjuntas",
     "Si el equipo votó, a tiempo, sabiendo lo necesario, por una buena opción: la media "
     "geométrica de las cuatro."},
    {"C6", "Ausencia de duplicados",
     "1 menos la parte de sus tareas exclusivas que hizo tras haber visto el anuncio anterior de "
     "otro equipo."},
    {"C7", "Exactitud de la situación",
     "Cuánto acertó el equipo sobre la situación cuando se le preguntó, en lo que se le había "
     "comunicado."},
    {"C8", "Encaminamiento",
     "Cuántos de aquellos a quienes pidió ayuda eran los indicados y los primeros consultados. "
     "Para diagnóstico; sin peso."},
    {"C9", "Afirmaciones y cierre",
     "Si lo que transmitió era cierto, marcado como dudoso o corregido, y si comunicó lo que "
     "observó."},
    {"R1", "Difusión",
     "Con qué rapidez llegaron a tener un hecho quienes lo necesitaban y no lo recibieron del "
     "guion; media sobre los hechos."},
    {"R2", "Reciprocidad",
     "Si dos equipos que se debían algo se sirvieron por igual; la media de esas parejas."},
    {"R3.nominal", "Acuerdo en los nombres",
     "El α de Krippendorff de las respuestas de los equipos a las preguntas de tipo. 1 es acuerdo "
     "perfecto; 0, azar."},
    {"R3.ordinal", "Acuerdo en el orden", "Lo mismo para las preguntas de rango."},
    {"R3.interval", "Acuerdo en los intervalos",
     "Lo mismo para las preguntas de cantidad sin cero."},
    {"R3.ratio", "Acuerdo en las razones", "Lo mismo para las preguntas de cantidad con cero."},
    {"R4", "Calidad de la decisión conjunta",
     "Participación, consenso, opción e información de los votantes (media geométrica), reducida a "
     "la mitad si no se cumplió la regla."},
    {"R5.double", "Sin trabajo doble",
     "1 menos la parte de las tareas exclusivas hechas más veces de lo requerido."},
    {"R5.gaps", "Sin lagunas",
     "1 menos la parte de las tareas exclusivas requeridas que nadie hizo."},
    {"R6", "Estructura",
     "Cuántos de los enlaces por los que se debía algo se usaron. Para diagnóstico; sin peso."},
};

constexpr TermText kTerms[] = {
    {"owed", "debidas"},
    {"live", "vivas"},
    {"weighted_sum", "suma ponderada"},
    {"weight", "suma de pesos"},
    {"recall", "exhaustividad"},
    {"precision", "precisión"},
    {"needed", "necesarias"},
    {"unneeded", "innecesarias"},
    {"allowance", "toleradas"},
    {"breaches", "infracciones"},
    {"unlabelled", "sin etiqueta"},
    {"severity", "gravedad"},
    {"requests", "solicitudes"},
    {"counted", "contadas"},
    {"unjudged", "aún sin evaluar"},
    {"decisions", "decisiones"},
    {"done", "hechas"},
    {"duplicates", "duplicadas"},
    {"asked", "preguntadas"},
    {"targets", "destinatarios"},
    {"right_first", "correctos y primeros"},
    {"claims", "afirmaciones"},
    {"sightings", "avisos de vuelta"},
    {"facts", "hechos"},
    {"sum", "suma"},
    {"pairs", "pares"},
    {"answers", "respuestas"},
    {"accuracy", "proporción de aciertos"},
    {"tasks", "tareas"},
    {"too_many", "de más"},
    {"missing", "faltan"},
    {"there", "enlaces usados"},
    {"fragmentation", "fragmentación"},
    {"centralisation", "centralización"},
    {"isolates", "equipos aislados"},
};

}  // namespace

extern const Figures kFigures;
const Figures kFigures{
    .metrics = kMetrics,
    .terms = kTerms,
    .rules =
        {
            "comunicado dentro del plazo objetivo: 1",
            "comunicado después del plazo objetivo, antes del plazo límite: una recta de 1 a 0,5",
            "después del plazo límite: 0,2",
            "nunca: 0",
            "entregado a más tardar en cuanto se tuvo: 1",
            "dispensada: otro equipo lo había comunicado dentro del plazo objetivo",
            "no activa: la fuente nunca tuvo el hecho",
            "en curso: su plazo límite aún no ha vencido",
            "necesario: por primera vez, a un equipo que lo necesita y del que nada mostraba que "
            "lo tuviera",
            "no necesario: ya enviado antes a ese destino",
            "no necesario: este equipo no necesita el hecho",
            "no necesario: era visible que este equipo lo tiene",
            "necesario: al menos el 30 % de los demás equipos lo necesita sin que nada mostrara "
            "que lo tuviera",
            "no necesario: menos del 30 % de los demás equipos lo necesita sin que nada mostrara "
            "que lo tuviera",
            "incumplimiento: el hecho no debe llegar nunca a este destino",
            "incumplimiento: TLP:RED solo va a los destinatarios nombrados, salvo de parte de su "
            "originador",
            "incumplimiento: TLP:AMBER+STRICT no puede retransmitirse a otro equipo",
            "incumplimiento: TLP:AMBER no puede retransmitirse a otro equipo",
            "incumplimiento: solo TLP:CLEAR y TLP:GREEN pueden ir a la región",
            "incumplimiento: solo TLP:CLEAR puede hacerse público",
            "mensaje con hechos y sin etiqueta: 0,05",
            "mensaje con hechos y sin etiqueta: como máximo 0,2 en total, de modo que este no "
            "añade nada",
            "0,3 × acuse de recibo + 0,7 × respuesta",
            "aún no cuenta: todavía puede responderse a tiempo",
            "no cuenta: más de 3 solicitudes de un mismo equipo en 15 minutos",
            "media sobre quienes lo necesitaban",
            "aún no cuenta: todavía puede llegarles a tiempo",
            "no cuenta: ningún inyecto lo introdujo",
            "no cuenta: todos los que lo necesitan lo recibieron por un inyecto",
            "media geométrica de presencia, tiempo, información y valor de la opción",
            "aún no contado: la decisión sigue abierta",
            "no contado: el escenario no da valor a sus opciones",
            "votó: 1",
            "su suplente votó por él: 1",
            "sin voto: 0",
            "parte de los hechos necesarios que el votante tenía entonces",
            "valor de la opción",
            "media geométrica de participación, consenso, opción e información",
            "lo mismo, a la mitad: no se cumplió la regla de la decisión",
            "parte de sus equipos que votaron",
            "cuánto superan los votos de la primera opción un reparto igual",
            "hecha; ningún otro equipo que la hizo le había mostrado un anuncio anterior: 1",
            "hecha aunque el equipo había abierto el anuncio anterior de otro que la hizo: 0",
            "hecha tantas veces como se requería",
            "hecha más veces de lo requerido",
            "hecha menos veces de lo requerido",
            "aún no contado: todavía puede hacerse",
            "correcto: 1",
            "incorrecto: 0",
            "1 menos la distancia a la respuesta correcta, como parte del rango",
            "sin respuesta: 0",
            "no contado: el equipo no tenía los hechos cuando se le preguntó",
            "aún no contado: todavía puede responderse",
            "respondida por dos equipos o más",
            "no comparada: la respondieron menos de dos equipos",
            "consultado primero, y el indicado: 1",
            "consultado primero, y no el indicado: 0",
            "consultado después de la primera petición: 0",
            "transmitido, y cierto: 1",
            "no contado: cierto, pero ningún destinatario lo necesitaba",
            "transmitido con una confianza inferior al 50 %: 0,5",
            "falso, y corregido a tiempo ante todos los que lo recibieron: 0,7",
            "falso, y sin corregir: 0",
            "aún no contado: todavía puede corregirse",
            "dos veces la tasa menor entre la suma de ambas",
            "cuánto llegó de lo que uno debía al otro, y con qué rapidez",
            "el enlace existe: un hecho pasó por él",
            "falta el enlace: ningún hecho pasó por él",
        },
    .reasons =
        {
            "tiene un valor",
            "el equipo no debía nada a otro",
            "el equipo nunca tuvo nada de lo que debía",
            "otros habían comunicado todo lo que debía",
            "el equipo no envió ningún hecho a un equipo ni a la región",
            "lo que envió no era necesario, pero queda dentro de la tolerancia",
            "no hay exhaustividad de la que obtenerlo",
            "nadie pidió nada al equipo",
            "todavía no hay nada decidido",
            "ningún hecho introducido era necesario para otro equipo",
            "muy pocas obligaciones activas para un índice",
            "ninguna de sus métricas tiene un valor",
            "el equipo no tenía voto en ninguna decisión conjunta",
            "ninguna tarea exclusiva",
            "ningún sondeo llegó al equipo",
            "el equipo no tenía aquello por lo que se le preguntó",
            "el equipo no pidió a nadie lo que debe pedirse al indicado",
            "el equipo no transmitió ninguna afirmación ni debía ningún informe",
            "no hubo dos equipos que se debieran algo",
            "todos de acuerdo: sin diferencia alguna, el acuerdo no está definido",
            "dos equipos no respondieron a ninguna pregunta común",
            "ningún equipo debía nada a otro",
            "todos sus pesos son 0",
        },
};

}  // namespace tocsin::scoring::texts::es
