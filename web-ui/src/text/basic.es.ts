import type { Basic } from './basic.en';

const basic: Basic = {
    loading: 'Cargando…',
    retry: 'Reintentar',
    failed: 'No ha funcionado.',
    no_server:
        'No se puede llegar al servidor. Compruebe la red; esta página lo vuelve a intentar sola.',
};

export default basic;
