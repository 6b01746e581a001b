import type { SheetWords } from './en';

const words: SheetWords = {
    title: 'Votre entrée dans l’exercice',
    team: 'Votre équipe',
    begins: 'Début',
    steps: [
        'Scannez le code avec un téléphone ou un ordinateur, ou tapez l’adresse dans un navigateur. Rien à installer.',
        'Donnez votre nom, choisissez votre langue et appuyez sur « Rejoindre ». Toute votre équipe se sert de cette même feuille.',
        'Attendez sur la page qui s’ouvre. Quand un message d’essai arrive, confirmez-le : nous savons alors que votre ligne fonctionne.',
    ],
    qr: 'Code QR de l’adresse ci-dessous',
    keep: 'Gardez cette feuille pour votre équipe : qui la possède peut participer en son nom.',
};

export default words;
