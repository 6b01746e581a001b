import type { Words } from './text.en';

const words: Words = {
    title: 'Ciberejercicios en equipo',
    lead: 'Este servidor dirige ejercicios para CIRT nacionales: llegan incidentes preparados, los equipos responden y hablan entre sí, y un informe dice cómo trabajaron juntos.',
    code: 'Su enlace o código',
    code_help: 'Se lo dio EXCON, en papel o por correo.',
    code_missing: 'Escriba el enlace o el código que recibió.',
    code_unknown:
        'Este código no lleva a ninguna parte. Revíselo letra por letra o pregunte a EXCON.',
    go: 'Continuar',
    mine: 'En este dispositivo',
    mine_help: 'Ya participa en estos ejercicios. Abra de nuevo su enlace para seguir.',
    lessons: 'Lecciones de todos los ejercicios',
    roles: {
        participant: 'participante',
        excon: 'EXCON',
        evaluator: 'evaluación',
        observer: 'proyector',
    },
    who: 'Quién viene aquí',
    whom: [
        ['Los equipos', 'abren el enlace o el código QR que les dio EXCON; no se instala nada.'],
        ['EXCON', 'abre el enlace que se imprimió al crear el ejercicio.'],
        ['Quienes evalúan', 'abren el enlace de evaluación y dan su nombre.'],
        ['La sala', 'mira en el enlace del proyector.'],
    ],
};

export default words;
