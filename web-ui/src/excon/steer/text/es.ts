import { plural } from '@/text/language';
import type { Words } from './en';

const words: Words = {
    matrix: {
        only_late: 'Vencidos',
        only_unopened: 'Sin abrir',
        role: 'Función',
        all_roles: 'Todas las funciones',
        search: 'Buscar un equipo o un inyecto',
        nothing: 'Ningún equipo ni inyecto está así.',
        wide: 'Matriz ancha',
        clear: 'Quitar los filtros',
        since: (length) => `desde hace ${length}`,
        done: (n, of) => `${n} de ${of} han terminado`,
        not_for: 'no es para este equipo',
        hours: (n) => `${n}h`,
        late_of: (n) => plural('es', n, { one: '# vencido', other: '# vencidos' }),
    },
    timeline: {
        zoom_in: 'Acercar',
        zoom_out: 'Alejar',
        whole: 'Todo el ejercicio',
        now: 'A ahora',
        help: 'Las flechas van de inyecto en inyecto, Intro abre, M mueve, + y − cambian la escala.',
        moving: (id, time, by) => `${id} a las ${time}, ${by}`,
        moving_help: 'Las flechas lo desplazan, Intro confirma, Escape lo deja donde estaba.',
        later: (length) => `${length} más tarde`,
        earlier: (length) => `${length} antes`,
        unmoved: 'donde estaba',
        then: (ids) => `Esperan por él: ${ids}`,
    },
    undo: {
        undo: 'Deshacer',
        moved: (id, time) => `${id} saldrá a las ${time}.`,
        held: (id) => `${id} queda retenido.`,
        let_go: (id) => `${id} queda suelto.`,
        given: (team, id, length) => `${team} tiene ${length} más para ${id}.`,
        taken: (team, id, length) => `${length} retirados a ${team} para ${id}.`,
        undone: 'Deshecho.',
        nothing: 'No hay nada que deshacer.',
    },
    alerts: {
        help: (team, since) => `${team} espera su respuesta desde hace ${since}`,
        help_do: 'Responda como EXCON o como un personaje.',
        offline: (team) => `${team} está sin conexión`,
        offline_do: 'Llámelos. Si falló la línea, acredíteles el tiempo.',
        stuck: (team, since, n) =>
            plural('es', n, {
                one: `${team}: nada visto desde hace ${since}, # respuesta pendiente`,
                other: `${team}: nada visto desde hace ${since}, # respuestas pendientes`,
            }),
        stuck_do: 'Pregunte cómo están; dé una pista o más tiempo.',
        overdue: (team, ids, by) => `${team}: ${ids}, vencido hace ${by}`,
        overdue_do: 'Recuérdeselo, o dé más tiempo.',
        owed: (team, n, by) =>
            plural('es', n, {
                one: `${team} debe # cosa a otros, con ${by} de retraso`,
                other: `${team} debe # cosas a otros, con ${by} de retraso`,
            }),
        owed_do: 'Vea a quién. Una pista puede ayudar; la puntuación conserva el retraso.',
        overload: (team, n) =>
            plural('es', n, {
                one: `${team}: # respuesta vence en 15 min`,
                other: `${team}: # respuestas vencen en 15 min`,
            }),
        overload_do: 'Retenga lo que pueda esperar, o dé más tiempo.',
        unopened: (inject, n, since) =>
            plural('es', n, {
                one: `${inject}: # equipo no lo ha abierto, desde hace ${since}`,
                other: `${inject}: # equipos no lo han abierto, desde hace ${since} como mucho`,
            }),
        unopened_do: 'Llámelos, o reenvíelo.',
        deadline_do: 'Recuérdeselo a quienes no han votado.',
        snooze: 'Recordármelo en 10 min',
        handled: 'Atendido: callar hasta que haya algo nuevo',
        put_off: (n) => plural('es', n, { one: '# aplazada', other: '# aplazadas' }),
        titles: {
            offline: 'Sin conexión',
            help: 'Esperan su respuesta',
            stuck: 'Atascados',
            overdue: 'Respuestas vencidas',
            owed: 'Sin transmitir',
            deadline: 'Decisiones a punto de cerrar',
            overload: 'Demasiado a la vez',
            unopened: 'Sin abrir',
            disk: 'Servidor',
            restart: 'Servidor',
        },
        more: (n) => plural('es', n, { one: '# más', other: '# más' }),
        show_again: 'Mostrar de nuevo',
    },
};

export default words;
