import { plural } from '@/text/language';
import type { Words } from './en';

const words: Words = {
    back: 'Volver',
    play: 'Reproducir',
    pause: 'Pausa',
    speed: 'Velocidad de la repetición',
    scrubber: 'Momento del ejercicio',
    earlier: 'Momento anterior',
    later: 'Momento siguiente',
    filters: 'Lo que se muestra',
    team: 'Equipo',
    all_teams: 'Todos los equipos',
    channel: 'Canal',
    all_channels: 'Todos los canales',
    objective: 'Objetivo',
    all_objectives: 'Todos los objetivos',
    kinds: {
        inject: 'Inyectos',
        message: 'Mensajes',
        answer: 'Respuestas',
        joint: 'Decisiones y tareas',
    },
    lanes: 'El ejercicio de cada equipo a lo largo del tiempo',
    lanes_help: 'Pulse una línea para ir a ese momento.',
    happened: (n: number, all: number) =>
        plural('es', all, { one: `${n} de # momento`, other: `${n} de # momentos` }),
    spoken: 'Quién habló con quién',
    tabs: { moments: 'Momentos', truth: 'Lo que era verdad', items: 'Esperado y hecho' },
    nothing: 'Nada de esto hasta ahora.',
    said: {
        answer: (team: string, inject: string) => `${team} responde: ${inject}`,
        decision_opened: (title: string) => `Por decidir: ${title}`,
        decision_closed: (title: string) => `Decidido: ${title}`,
        task: (team: string) => `${team} ha hecho una tarea`,
    },
    truths: { true: 'verdadero', false: 'falso', decoy: 'pista falsa' },
    truth_about: 'Cada prueba, y quién la tenía en ese momento.',
    truth_own: 'Lo que su equipo sabía, y desde cuándo.',
    held: (n: number) => plural('es', n, { one: '# equipo lo sabe', other: '# equipos lo saben' }),
    nobody: 'Nadie lo sabe todavía',
    still: 'Aún le falta a',
    no_facts: 'Ninguna prueba hasta ahora.',
    figure: 'Cifra',
    standing: {
        ahead: 'aún no debido',
        open: 'pendiente',
        in_time: 'hecho',
        late: 'hecho tarde',
        missed: 'no hecho',
    },
    due: (time: string) => `plazo ${time}`,
    go: 'Mostrar este momento',
    no_items: 'No hay nada detrás de esta cifra.',
};

export default words;
