import { plural } from '@/text/language';
import type { Words } from './text.en';

const words: Words = {
    title: 'Lecciones',
    lead: 'Puntos fuertes, carencias y acciones de todos los ejercicios de este servidor, y qué fue de cada acción.',
    back: 'Página de inicio',
    capability: 'Capacidad',
    threat: 'Amenaza',
    year: 'Año',
    kind: 'Tipo',
    text: 'Contiene',
    all: 'Todo',
    clear: 'Quitar los filtros',
    found: (n) =>
        plural('es', n, { one: '# lección', many: '# de lecciones', other: '# lecciones' }),
    drill: 'Ejercicio',
    team: 'Equipo',
    said: 'Lo que se vio y lo que se hace',
    status: 'Estado',
    kinds: { strength: 'Punto fuerte', gap: 'Carencia', action: 'Acción' },
    statuses: { open: 'Abierta', under_way: 'En curso', done: 'Hecha', dropped: 'Descartada' },
    region: 'región',
    hidden: 'no se muestra',
    until: (date) => `hasta el ${date}`,
    none: 'Aún no hay lecciones',
    none_help:
        'EXCON y quienes evalúan anotan puntos fuertes y carencias durante el ejercicio; los equipos planifican después sus acciones. Aparecen aquí.',
    none_match: 'Nada coincide',
    none_match_help: 'Cambie los filtros o quítelos.',
    not_allowed: 'Abra su enlace de EXCON en este dispositivo y vuelva.',
    unreadable: 'No se pudieron leer estos ejercicios:',
};

export default words;
