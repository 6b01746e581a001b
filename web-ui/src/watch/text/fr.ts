import { plural } from '@/text/language';
import type { Words } from './en';

const words: Words = {
    opening: 'Ouverture…',
    bad_link: 'Ce lien ne mène à aucun exercice',
    bad_link_help: 'Utilisez le lien du projecteur que détient EXCON.',
    waiting: 'L’exercice commence bientôt.',
    over: 'Merci à toutes et à tous.',
    names: {
        clock: 'Horloge',
        story: 'Histoire',
        network: 'Réseau',
        spread: 'Ce qui est su',
        moments: 'Moments',
    },
    screens: 'Écrans',
    next: 'Écran suivant',
    previous: 'Écran précédent',
    hold: 'Garder cet écran',
    go_on: 'Laisser défiler les écrans',
    held: 'Gardé',
    keys: 'Les flèches changent d’écran, la barre d’espace le garde, M donne les phrases simples.',
    plain: 'Phrases simples',
    story: 'L’histoire jusqu’ici',
    network: 'Qui parle avec qui',
    messages: (n: number) => plural('fr', n, { one: '# message', other: '# messages' }),
    latest: (n: number) =>
        plural('fr', n, { one: 'ici la dernière # ligne', other: 'ici les # dernières lignes' }),
    spread: 'Jusqu’où l’information est allée',
    found_by: (role: string) => `Trouvé par : ${role}`,
    found_outside: 'Venu de l’extérieur',
    known_to: (n: number, teams: number) =>
        plural('fr', teams, {
            one: `su par ${n} équipe sur #`,
            other: `su par ${n} équipes sur #`,
        }),
    moments: 'Moments clés',
    highlights: {
        started: 'L’exercice commence',
        paused: 'L’exercice fait une pause',
        resumed: 'L’exercice reprend',
        ended: 'L’exercice est terminé',
        first_warning: (from: string, to: string) =>
            `La première alerte passe une frontière : de ${from} à ${to}`,
        first_for_all: (from: string) => `${from} prévient toute la région`,
        first_answer: 'Une première question entre équipes a sa réponse',
        correction: 'Les équipes corrigent ce qui s’est révélé faux',
        sighting: 'Ce qu’une équipe a trouvé est vu ailleurs aussi',
        claim: 'Une tâche a son équipe : personne ne la fait deux fois',
        all_spoke: (n: number) =>
            plural('fr', n, {
                one: '# équipe a parlé avec d’autres',
                other: 'Les # équipes ont toutes parlé avec d’autres',
            }),
        hundred: (n: number) =>
            plural('fr', n, {
                one: '# message entre les équipes',
                other: '# messages entre les équipes',
            }),
        decision_opened: (title: string) => `À décider ensemble : ${title}`,
        decision_closed: (title: string) => `Décidé ensemble : ${title}`,
    },
    figures: {
        time: 'depuis le début de l’exercice',
        teams: (n: number) =>
            plural('fr', n, { one: 'équipe participe', other: 'équipes travaillent ensemble' }),
        news: 'La dernière nouvelle publique',
        messages: (n: number) =>
            plural('fr', n, {
                one: 'message entre les équipes',
                other: 'messages entre les équipes',
            }),
        told: (n: number, teams: number) =>
            plural('fr', n, {
                one: `équipe sur ${teams} a dit aux autres ce qu’elle sait`,
                other: `équipes sur ${teams} ont dit aux autres ce qu’elles savent`,
            }),
        injects: (n: number) =>
            plural('fr', n, {
                one: 'nouvelle que les équipes ont à traiter',
                other: 'nouvelles que les équipes ont à traiter',
            }),
        answers: (n: number) =>
            plural('fr', n, {
                one: 'réponse élaborée par les équipes',
                other: 'réponses élaborées par les équipes',
            }),
        known: (n: number, role: string) =>
            plural('fr', n, {
                one: `équipe connaît ce qui a été trouvé par : ${role}`,
                other: `équipes connaissent ce qui a été trouvé par : ${role}`,
            }),
        decisions: (n: number) =>
            plural('fr', n, { one: 'décision prise ensemble', other: 'décisions prises ensemble' }),
        moment: 'Ce que les équipes viennent de réussir',
    },
};

export default words;
