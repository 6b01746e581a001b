import type { Words } from './text.en';

const words: Words = {
    opening: 'Abriendo…',
    bad_link: 'Este enlace no lleva a ningún ejercicio',
    bad_link_help: 'Use el enlace del proyector que tiene EXCON.',
    waiting: 'El ejercicio empieza pronto.',
    paused: 'En pausa',
    ended: 'ENDEX. Gracias.',
    story: 'La historia hasta ahora',
    network: 'Quién habla con quién',
    moments: 'Momentos clave',
    messages: (n: string) => `Mensajes: ${n}`,
    nothing: 'Todavía no ha pasado nada.',
    decision_opened: (title: string) => `Deben decidir juntos: ${title}`,
    decision_closed: (title: string) => `Decidido: ${title}`,
    task: (team: string) => `${team} asume una tarea`,
    started: 'STARTEX',
    resumed: 'El ejercicio continúa',
    views: { all: 'Todo', clock: 'Reloj', story: 'Historia', network: 'Red' },
    title: 'Quién avisó a quién',
    table: 'Como tabla',
    from: 'De',
    to: 'A',
    kinds: {
        owed: 'pendiente',
        in_time: 'avisado',
        late: 'avisado tarde',
        breach: 'infracción',
        region: 'REGIÓN',
        public: 'PÚBLICO',
    },
};

export default words;
