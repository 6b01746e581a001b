import type { Words } from './en';

const words: Words = {
    title: 'Práctica',
    nothing_counts: 'Nada de esto se envía, ni lo ven otros, ni puntúa.',
    back: 'Volver a la sala de espera',
    again: 'Empezar de nuevo',
    steps: {
        open: {
            title: 'Abra lo que ha llegado',
            help: 'Elija «Un inicio de sesión extraño» en la bandeja. Queda sin leer hasta que lo abra.',
        },
        answer: {
            title: 'Responda a lo que se pide',
            help: 'El formulario está debajo del mensaje. Su borrador se guarda mientras escribe.',
        },
        tell: {
            title: 'Avise a quien debe saberlo',
            help: 'Pulse «Avisar a otro equipo», elija al compañero de práctica y una etiqueta TLP, y envíe.',
        },
        reply: {
            title: 'Lea la respuesta',
            help: 'Su compañero responde en un momento. Llega a la bandeja.',
        },
    },
    done: 'Es todo lo que necesita. El resto se muestra cuando hace falta.',
    drill: 'Práctica',
    partner_name: 'Compañero de práctica',
    inject: {
        title: 'Un inicio de sesión extraño',
        sender: 'Mesa de ayuda',
        organisation: 'Su propia comunidad',
        body: 'Buenos días:\n\nalguien entró con la cuenta **backup** a las 03:12, desde 192.0.2.44. Aquí nadie estaba despierto.\n\n¿Podría afectar a su compañero, que opera el mismo servicio?',
        card: 'La cuenta «backup» se usó desde 192.0.2.44 a las 03:12',
        first: '¿Qué hace primero?',
        first_tell: 'Avisar al compañero',
        first_wait: 'Esperar a saber más',
        why: '¿Por qué? Basta una frase.',
    },
    reply: {
        subject: 'Gracias',
        body: 'Recibido. Buscamos 192.0.2.44 en nuestros registros y le respondemos.',
    },
};

export default words;
