import type { Words } from './en';

const words: Words = {
    title: 'Rejoindre l’exercice',
    for_team: (team: string) => `Vous rejoignez l’équipe ${team}.`,
    name: 'Votre nom',
    name_help: 'Votre équipe et EXCON le verront.',
    language: 'Langue',
    enter: 'Rejoindre',
    entering: 'Un instant…',
    name_missing: 'Indiquez votre nom, pour que votre équipe sache qui écrit.',
    next: 'La suite',
    steps: [
        'Vous entrez dans une salle d’attente avec votre équipe.',
        'À STARTEX, les informations arrivent dans votre boîte, comme un jour réel.',
        'Lisez, répondez à ce qui est demandé, et prévenez les équipes qui doivent savoir.',
    ],
    bad_link: 'Ce lien ne mène à aucun exercice',
    bad_link_help:
        'Il est peut-être incomplet ou périmé. Demandez à EXCON le lien de votre équipe, ou scannez de nouveau le code QR.',
    wrong_role: 'Ce lien n’est pas destiné aux participants. Ouvrez-le tel qu’il vous a été donné.',
};

export default words;
