import { plural } from '@/text/language';
import type { Words } from './en';

const words: Words = {
    matrix: {
        only_late: 'En retard',
        only_unopened: 'Non ouverts',
        role: 'Rôle',
        all_roles: 'Tous les rôles',
        search: 'Chercher une équipe ou un inject',
        nothing: 'Aucune équipe, aucun inject n’est dans ce cas.',
        wide: 'Matrice large',
        clear: 'Effacer les filtres',
        since: (length) => `depuis ${length}`,
        done: (n, of) => `${n} sur ${of} ont terminé`,
        not_for: 'pas pour cette équipe',
        hours: (n) => `${n}h`,
        late_of: (n) => plural('fr', n, { one: '# en retard', other: '# en retard' }),
    },
};

export default words;
