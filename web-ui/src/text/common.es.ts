import basic from './basic.es';
import type { Common } from './common.en';
import { plural } from './language';

const common: Common = {
    ...basic,
    help_about: (part: string) => `Ayuda: ${part}`,
    name: 'Tocsin',
    link: {
        connecting: 'Conectando…',
        online: 'Conectado',
        offline: 'Sin conexión',
        denied: 'Sesión cerrada',
    },
    phase: {
        draft: 'En preparación',
        lobby: 'Antes de STARTEX',
        running: 'En curso',
        paused: 'En pausa',
        ended: 'ENDEX',
    },
    theme: {
        name: 'Apariencia',
        auto: 'Como el dispositivo',
        light: 'Clara',
        dark: 'Oscura',
        contrast: 'Alto contraste',
    },
    language: 'Idioma',
    close: 'Cerrar',
    keys: { title: 'Teclado', single: 'Las teclas sueltas hacen algo' },
    drill_clock: 'Reloj del ejercicio',
    wall_clock: 'Hora del día',
    minutes: (n) => plural('es', n, { one: '# min', many: '# min', other: '# min' }),
    hours: (h, m) => (m ? `${h} h ${m} min` : `${h} h`),
    less_than_minute: 'menos de un minuto',
    ago: (length) => `hace ${length}`,
    now: 'ahora',
    kinds: {
        inform: 'Información',
        request: 'Solicitud',
        acknowledge: 'Acuse de recibo',
        answer: 'Respuesta',
        propose: 'Propuesta',
        claim: 'Asunción de tarea',
        correct: 'Corrección',
        sighting: 'Avistamiento',
    },
    places: { region: 'Región', public: 'Público', excon: 'EXCON' },
    replay: 'Repetición',
    download: 'Descargar',
};

export default common;
