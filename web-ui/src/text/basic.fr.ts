import type { Basic } from './basic.en';

const basic: Basic = {
    loading: 'Chargement…',
    retry: 'Réessayer',
    failed: 'Cela n’a pas fonctionné.',
    no_server: 'Le serveur est injoignable. Vérifiez le réseau ; cette page réessaie d’elle-même.',
};

export default basic;
