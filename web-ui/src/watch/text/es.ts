import { plural } from '@/text/language';
import type { Words } from './en';

const words: Words = {
    opening: 'Abriendo…',
    bad_link: 'Este enlace no lleva a ningún ejercicio',
    bad_link_help: 'Use el enlace del proyector que tiene EXCON.',
    waiting: 'El ejercicio empieza pronto.',
    over: 'Gracias a todos.',
    names: {
        clock: 'Reloj',
        story: 'Historia',
        network: 'Red',
        spread: 'Lo que se sabe',
        moments: 'Momentos',
    },
    screens: 'Pantallas',
    next: 'Pantalla siguiente',
    previous: 'Pantalla anterior',
    hold: 'Mantener esta pantalla',
    go_on: 'Dejar que cambien las pantallas',
    held: 'Fija',
    keys: 'Las flechas cambian de pantalla, la barra espaciadora la mantiene, M muestra frases sencillas.',
    plain: 'Frases sencillas',
    story: 'La historia hasta ahora',
    network: 'Quién habla con quién',
    messages: (n: number) => plural('es', n, { one: '# mensaje', other: '# mensajes' }),
    latest: (n: number) =>
        plural('es', n, { one: 'aquí la última # línea', other: 'aquí las últimas # líneas' }),
    spread: 'Hasta dónde ha llegado la información',
    found_by: (role: string) => `Hallado por: ${role}`,
    found_outside: 'Llegado de fuera',
    known_to: (n: number, teams: number) =>
        plural('es', teams, {
            one: `lo sabe ${n} de # equipo`,
            other: `lo saben ${n} de # equipos`,
        }),
    moments: 'Momentos clave',
    highlights: {
        started: 'Empieza el ejercicio',
        paused: 'El ejercicio hace una pausa',
        resumed: 'El ejercicio continúa',
        ended: 'El ejercicio ha terminado',
        first_warning: (from: string, to: string) =>
            `El primer aviso cruza una frontera: de ${from} a ${to}`,
        first_for_all: (from: string) => `${from} avisa a toda la región`,
        first_answer: 'Una primera pregunta entre equipos tiene respuesta',
        correction: 'Los equipos corrigen lo que resultó falso',
        sighting: 'Lo que halló un equipo se ve también en otro lugar',
        claim: 'Una tarea ya tiene equipo: nadie la hace dos veces',
        all_spoke: (n: number) =>
            plural('es', n, {
                one: '# equipo ha hablado con otros',
                other: 'Los # equipos han hablado con otros',
            }),
        hundred: (n: number) =>
            plural('es', n, {
                one: '# mensaje entre los equipos',
                other: '# mensajes entre los equipos',
            }),
        decision_opened: (title: string) => `Por decidir juntos: ${title}`,
        decision_closed: (title: string) => `Decidido juntos: ${title}`,
    },
    figures: {
        time: 'desde el inicio del ejercicio',
        teams: (n: number) =>
            plural('es', n, { one: 'equipo participa', other: 'equipos trabajan juntos' }),
        news: 'La última noticia pública',
        messages: (n: number) =>
            plural('es', n, {
                one: 'mensaje entre los equipos',
                other: 'mensajes entre los equipos',
            }),
        told: (n: number, teams: number) =>
            plural('es', n, {
                one: `de ${teams} equipos ha contado a otros lo que sabe`,
                other: `de ${teams} equipos han contado a otros lo que saben`,
            }),
        injects: (n: number) =>
            plural('es', n, {
                one: 'novedad que los equipos deben atender',
                other: 'novedades que los equipos deben atender',
            }),
        answers: (n: number) =>
            plural('es', n, {
                one: 'respuesta elaborada por los equipos',
                other: 'respuestas elaboradas por los equipos',
            }),
        known: (n: number, role: string) =>
            plural('es', n, {
                one: `equipo conoce lo hallado por: ${role}`,
                other: `equipos conocen lo hallado por: ${role}`,
            }),
        decisions: (n: number) =>
            plural('es', n, {
                one: 'decisión tomada en conjunto',
                other: 'decisiones tomadas en conjunto',
            }),
        moment: 'Lo último que lograron los equipos',
    },
};

export default words;
