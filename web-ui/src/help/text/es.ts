import type { Words } from './en';

const words: Words = {
    answer: {
        title: 'Responder',
        says: [
            'Rellene lo que sepa; lo que se indica como necesario tiene que estar.',
            'Su borrador se guarda mientras escribe, aquí y en el servidor. Su equipo ve quién escribe.',
            'Puede enviar después una respuesta mejor: se guardan las dos. Tarde cuenta como tarde, no como nada.',
        ],
    },
    evidence: {
        title: 'Fichas de evidencia',
        says: [
            'Una ficha es un hecho que su equipo conoce, con su etiqueta y su fuente.',
            'Comparta una ficha para decir a otro equipo justo ese hecho: lo que se dice así siempre se entiende como dicho.',
            'Los indicadores son las direcciones, nombres y resúmenes que llevan las fichas.',
        ],
    },
    messages: {
        title: 'Mensajes',
        says: [
            'Escriba a los equipos que necesitan saber, y a ninguno más: preguntar a todos no es preguntar al adecuado.',
            'Elija lo que hace: informar, pedir, acusar recibo, responder, proponer, tomar una tarea, corregir, avisar de un avistamiento.',
            'Una petición puede llevar plazo. Acuse recibo, para que quien envía pueda contar con usted.',
        ],
    },
    tlp: {
        title: 'Etiquetas TLP',
        says: [
            'TLP dice hasta dónde puede llegar lo que escribe.',
            'TLP:RED: solo aquellos a quienes escribe, por su nombre. TLP:AMBER+STRICT: solo su organización. TLP:AMBER: su organización y aquellos a quienes sirve y que deben actuar.',
            'TLP:GREEN: la comunidad, no el público. TLP:CLEAR: todos.',
            'Se le avisa antes de enviar cuando la etiqueta de una ficha no permite el destino.',
        ],
    },
    decision: {
        title: 'Decisiones conjuntas',
        says: [
            'Los equipos nombrados aquí deciden juntos. Lea las opciones, hable y vote antes de que acabe el tiempo.',
            'Puede cambiar su voto hasta el cierre. Si tiene que irse, nombre un suplente.',
        ],
    },
    task: {
        title: 'Tareas para un solo equipo',
        says: [
            'Esto debe hacerse una vez, por un equipo. Tómela primero, para que nadie la haga dos veces.',
            'Márquela como hecha y diga qué hizo.',
        ],
    },
    directory: {
        title: 'Para qué está cada equipo',
        says: [
            'Cada equipo tiene un papel en el escenario; aquí ve qué puede hacer por usted.',
            'Diríjase a quien puede actuar. Se mira qué parte de sus mensajes llega a quien los necesita.',
        ],
    },
    timeline: {
        title: 'Cronología',
        says: [
            'El pasado a un lado de la línea «ahora», lo previsto al otro. Amplíe con + y −, 0 lo muestra todo; las flechas van de un evento a otro.',
            'Lo que aún no se ha publicado se arrastra a otra hora, o se mueve con teclas: m lo toma, las flechas lo mueven, Intro lo deja, Escape lo abandona.',
        ],
    },
    matrix: {
        title: 'Matriz',
        says: [
            'Una fila por equipo, una columna por evento; el signo dice hasta dónde ha llegado el equipo, el número desde cuándo.',
            'Las flechas mueven, Intro abre la celda: pista, prórroga, publicación, repetición.',
        ],
    },
    network: {
        title: 'Quién avisó a quién',
        says: [
            'Los equipos están en un anillo, siempre en el mismo sitio. Una flecha discontinua se debe, una continua se dijo a tiempo, una de puntos tarde, una tachada contra su etiqueta.',
            'Elija un equipo para ver solo sus flechas. La tabla de abajo dice lo mismo con números.',
        ],
    },
    alerts: {
        title: 'Alertas',
        says: [
            'Lo que puede necesitarle, lo peor primero. Cada una dice qué hacer y lleva allí.',
            'Aplace una, o márquela como atendida; solo vuelve si empeora.',
        ],
    },
    judging: {
        title: 'Evaluar',
        says: [
            'Lea la respuesta y pulse la cifra del nivel cuya descripción encaja mejor. u recupera la última.',
            'Algunas respuestas se juzgan dos veces, por dos personas que no ven el nivel de la otra; si difieren, decide una tercera.',
        ],
    },
};

export default words;
