import { plural } from '@/text/language';
import type { Words } from './text.en';

const words: Words = {
    title: 'Enseignements',
    lead: 'Points forts, lacunes et actions de tous les exercices de ce serveur, et ce qu’il est advenu de chaque action.',
    back: 'Page d’accueil',
    capability: 'Capacité',
    threat: 'Menace',
    year: 'Année',
    kind: 'Nature',
    text: 'Contient',
    all: 'Tout',
    clear: 'Effacer les filtres',
    found: (n) => plural('fr', n, { one: '# enseignement', other: '# enseignements' }),
    drill: 'Exercice',
    team: 'Équipe',
    said: 'Constat et action menée',
    status: 'État',
    kinds: { strength: 'Point fort', gap: 'Lacune', action: 'Action' },
    statuses: { open: 'Ouverte', under_way: 'En cours', done: 'Terminée', dropped: 'Abandonnée' },
    region: 'région',
    hidden: 'non montrée',
    until: (date) => `jusqu’au ${date}`,
    none: 'Pas encore d’enseignements',
    none_help:
        'EXCON et les évaluateurs notent points forts et lacunes pendant l’exercice ; les équipes prévoient ensuite des actions. Tout apparaît ici.',
    none_match: 'Aucun résultat',
    none_match_help: 'Modifiez ou effacez les filtres.',
    not_allowed: 'Ouvrez votre lien EXCON sur cet appareil, puis revenez.',
    unreadable: 'Ces exercices n’ont pas pu être lus :',
};

export default words;
