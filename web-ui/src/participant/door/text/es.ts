import type { Words } from './en';

const words: Words = {
    title: 'Unirse al ejercicio',
    for_team: (team) => `Se une como miembro de ${team}.`,
    name: 'Su nombre',
    name_help: 'Lo verán su equipo y EXCON.',
    language: 'Idioma',
    enter: 'Unirse',
    entering: 'Entrando…',
    name_missing: 'Escriba su nombre, para que su equipo sepa quién escribe.',
    next: 'Qué ocurre después',
    steps: [
        'Entra en una sala de espera con su equipo.',
        'En STARTEX empieza a llegar información a su bandeja, como en un día real.',
        'Léala, responda lo que se le pida y avise a los equipos que deban saberlo.',
    ],
    bad_link: 'Este enlace no lleva a ningún ejercicio',
    bad_link_help:
        'Puede estar incompleto o caducado. Pida a EXCON el enlace de su equipo o vuelva a escanear el código QR.',
    wrong_role: 'Este enlace no es para participantes. Ábralo tal como se lo han dado.',
};

export default words;
