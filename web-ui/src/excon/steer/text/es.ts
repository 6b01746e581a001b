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
};

export default words;
