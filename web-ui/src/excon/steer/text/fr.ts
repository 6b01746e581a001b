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
    timeline: {
        zoom_in: 'Agrandir',
        zoom_out: 'Réduire',
        whole: 'Tout l’exercice',
        now: 'À maintenant',
        help: 'Les flèches vont d’un inject à l’autre, Entrée ouvre, M déplace, + et − changent l’échelle.',
        moving: (id, time, by) => `${id} à ${time}, ${by}`,
        moving_help: 'Les flèches le décalent, Entrée confirme, Échap le laisse où il était.',
        later: (length) => `${length} plus tard`,
        earlier: (length) => `${length} plus tôt`,
        unmoved: 'inchangé',
        then: (ids) => `L’attendent : ${ids}`,
    },
    undo: {
        undo: 'Annuler',
        moved: (id, time) => `${id} partira à ${time}.`,
        held: (id) => `${id} est retenu.`,
        let_go: (id) => `${id} est relâché.`,
        given: (team, id, length) => `${team} a ${length} de plus pour ${id}.`,
        taken: (team, id, length) => `${length} repris à ${team} pour ${id}.`,
        undone: 'Annulé.',
        nothing: 'Il n’y a rien à annuler.',
    },
};

export default words;
