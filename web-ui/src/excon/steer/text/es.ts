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
};

export default words;
