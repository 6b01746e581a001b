import type { SheetWords } from './en';

const words: SheetWords = {
    title: 'Su entrada al ejercicio',
    team: 'Su equipo',
    begins: 'Comienza',
    steps: [
        'Escanee el código con un teléfono o un portátil, o escriba la dirección en un navegador. No hay que instalar nada.',
        'Dé su nombre, elija su idioma y pulse «Unirse». Todo su equipo usa esta misma hoja.',
        'Espere en la página que se abre. Cuando llegue un mensaje de prueba, confírmelo: así sabremos que su línea funciona.',
    ],
    qr: 'Código QR de la dirección de abajo',
    keep: 'Guarde esta hoja para su equipo: quien la tenga puede participar en su nombre.',
};

export default words;
