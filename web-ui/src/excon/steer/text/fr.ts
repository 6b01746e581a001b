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
    alerts: {
        help: (team, since) => `${team} attend votre réponse depuis ${since}`,
        help_do: 'Répondez comme EXCON ou comme un personnage.',
        offline: (team) => `${team} est hors ligne`,
        offline_do: 'Appelez-les. Si la ligne est en cause, créditez-leur le temps.',
        stuck: (team, since, n) =>
            plural('fr', n, {
                one: `${team} : rien vu depuis ${since}, # réponse attendue`,
                other: `${team} : rien vu depuis ${since}, # réponses attendues`,
            }),
        stuck_do: 'Demandez où ils en sont ; donnez un indice ou du temps.',
        overdue: (team, ids, by) => `${team} : ${ids} en retard de ${by}`,
        overdue_do: 'Rappelez-le-leur, ou donnez plus de temps.',
        owed: (team, n, by) =>
            plural('fr', n, {
                one: `${team} doit # chose à d’autres, en retard de ${by}`,
                other: `${team} doit # choses à d’autres, en retard de ${by}`,
            }),
        owed_do: 'Voyez à qui. Un indice peut aider ; le score garde le retard.',
        overload: (team, n) =>
            plural('fr', n, {
                one: `${team} : # réponse due dans les 15 min`,
                other: `${team} : # réponses dues dans les 15 min`,
            }),
        overload_do: 'Retenez ce qui peut attendre, ou donnez plus de temps.',
        unopened: (inject, n, since) =>
            plural('fr', n, {
                one: `${inject} : # équipe ne l’a pas ouvert, depuis ${since}`,
                other: `${inject} : # équipes ne l’ont pas ouvert, depuis ${since} au plus`,
            }),
        unopened_do: 'Appelez-les, ou renvoyez-le.',
        deadline_do: 'Rappelez-le à ceux qui n’ont pas voté.',
        snooze: 'Me le rappeler dans 10 min',
        handled: 'Réglé : silence jusqu’à du nouveau',
        put_off: (n) => plural('fr', n, { one: '# mise de côté', other: '# mises de côté' }),
        titles: {
            offline: 'Hors ligne',
            help: 'Attendent votre réponse',
            stuck: 'Bloquées',
            overdue: 'Réponses en retard',
            owed: 'Non transmis',
            deadline: 'Décisions bientôt closes',
            overload: 'Trop à la fois',
            unopened: 'Non ouverts',
            disk: 'Serveur',
            restart: 'Serveur',
        },
        more: (n) => plural('fr', n, { one: '# de plus', other: '# de plus' }),
        show_again: 'Montrer de nouveau',
    },
};

export default words;
