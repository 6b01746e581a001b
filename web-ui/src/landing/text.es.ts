import type { Words } from './text.en';

const words: Words = {
    title: 'Ejercicios cibernéticos, jugados juntos',
    lead: 'Este servidor dirige ejercicios para equipos CIRT nacionales: llegan incidentes guionizados, los equipos responden y hablan entre sí, y un informe dice lo bien que trabajaron juntos.',
    code: 'Su enlace o código',
    code_help: 'Se lo dio EXCON, en papel o por correo.',
    code_missing: 'Escriba el enlace o el código que le dieron.',
    code_unknown:
        'Este código no lleva a ninguna parte. Revíselo letra por letra o pregunte a EXCON.',
    go: 'Continuar',
    mine: 'En este dispositivo',
    mine_help: 'Se ha unido a estos ejercicios. Vuelva a abrir su enlace para continuar.',
    lessons: 'Lecciones de todos los ejercicios',
    roles: {
        participant: 'participante',
        excon: 'EXCON',
        evaluator: 'evaluador',
        observer: 'proyector',
    },
    who: 'Quién viene aquí',
    whom: [
        [
            'Los equipos',
            'abren el enlace o el código QR que les dio EXCON; no hay nada que instalar.',
        ],
        ['EXCON', 'abre el enlace impreso al crear el ejercicio.'],
        ['Los evaluadores', 'abren su enlace y dan su nombre.'],
        ['La sala', 'sigue el ejercicio en el enlace del proyector.'],
    ],
};

export default words;
