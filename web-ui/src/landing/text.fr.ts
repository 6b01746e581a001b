import type { Words } from './text.en';

const words: Words = {
    title: 'Des exercices cyber, joués ensemble',
    lead: 'Ce serveur anime des exercices pour les CIRT nationaux : des incidents scénarisés arrivent, les équipes répondent et se parlent, et un rapport dit comment elles ont travaillé ensemble.',
    code: 'Votre lien ou code',
    code_help: 'EXCON vous l’a donné, sur papier ou par courriel.',
    code_missing: 'Saisissez le lien ou le code que vous avez reçu.',
    code_unknown: 'Ce code ne mène nulle part. Vérifiez-le lettre par lettre, ou demandez à EXCON.',
    go: 'Continuer',
    mine: 'Sur cet appareil',
    mine_help: 'Vous avez rejoint ces exercices. Rouvrez votre lien pour continuer.',
    lessons: 'Enseignements de tous les exercices',
    roles: {
        participant: 'participant',
        excon: 'EXCON',
        evaluator: 'évaluateur',
        observer: 'projecteur',
    },
    who: 'Qui vient ici',
    whom: [
        ['Les équipes', 'ouvrent le lien ou le code QR donné par EXCON ; rien à installer.'],
        ['EXCON', 'ouvre le lien imprimé à la création de l’exercice.'],
        ['Les évaluateurs', 'ouvrent leur lien et donnent leur nom.'],
        ['La salle', 'suit sur le lien du projecteur.'],
    ],
};

export default words;
