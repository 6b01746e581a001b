import { plural } from '@/text/language';
import type { Words } from './en';

const words: Words = {
    back: 'Retour',
    play: 'Lire',
    pause: 'Pause',
    speed: 'Vitesse du rejeu',
    scrubber: 'Moment de l’exercice',
    earlier: 'Moment précédent',
    later: 'Moment suivant',
    filters: 'Ce qui est montré',
    team: 'Équipe',
    all_teams: 'Toutes les équipes',
    channel: 'Canal',
    all_channels: 'Tous les canaux',
    objective: 'Objectif',
    all_objectives: 'Tous les objectifs',
    kinds: {
        inject: 'Injects',
        message: 'Messages',
        answer: 'Réponses',
        joint: 'Décisions et tâches',
    },
    lanes: 'L’exercice de chaque équipe au fil du temps',
    lanes_help: 'Appuyez sur une ligne pour aller à ce moment.',
    happened: (n: number, all: number) =>
        plural('fr', all, { one: `${n} sur # moment`, other: `${n} sur # moments` }),
    spoken: 'Qui a parlé avec qui',
    tabs: { moments: 'Moments', truth: 'Ce qui était vrai', items: 'Attendu et fait' },
    nothing: 'Rien de tel jusqu’ici.',
    said: {
        answer: (team: string, inject: string) => `${team} répond : ${inject}`,
        decision_opened: (title: string) => `À décider : ${title}`,
        decision_closed: (title: string) => `Décidé : ${title}`,
        task: (team: string) => `${team} a accompli une tâche`,
    },
    truths: { true: 'vrai', false: 'faux', decoy: 'fausse piste' },
    truth_about: 'Chaque élément de preuve, et qui le détenait à ce moment.',
    truth_own: 'Ce que votre équipe savait, et depuis quand.',
    held: (n: number) => plural('fr', n, { one: '# équipe le sait', other: '# équipes le savent' }),
    nobody: 'Personne ne le sait encore',
    still: 'Manque encore à',
    no_facts: 'Aucune preuve jusqu’ici.',
    figure: 'Chiffre',
    standing: {
        ahead: 'pas encore dû',
        open: 'dû',
        in_time: 'fait',
        late: 'fait en retard',
        missed: 'pas fait',
    },
    due: (time: string) => `dû à ${time}`,
    go: 'Montrer ce moment',
    no_items: 'Il n’y a rien derrière ce chiffre.',
};

export default words;
