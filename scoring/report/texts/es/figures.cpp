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
    {"R1", "Difusión",
     "Con qué rapidez llegaron a tener un hecho quienes lo necesitaban y no lo recibieron del "
     "guion; media sobre los hechos."},
};

}  // namespace

extern const Figures kFigures;
const Figures kFigures{
    .metrics = kMetrics,
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
        },
};

}  // namespace tocsin::scoring::texts::es
