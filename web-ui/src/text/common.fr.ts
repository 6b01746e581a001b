import basic from './basic.fr';
import type { Common } from './common.en';
import { plural } from './language';

const common: Common = {
    ...basic,
    help_about: (part: string) => `Aide : ${part}`,
    name: 'Tocsin',
    link: {
        connecting: 'Connexion…',
        online: 'Connecté',
        offline: 'Pas de connexion',
        denied: 'Déconnecté',
    },
    phase: {
        draft: 'En préparation',
        lobby: 'Avant STARTEX',
        running: 'En cours',
        paused: 'En pause',
        ended: 'ENDEX',
    },
    theme: {
        name: 'Apparence',
        auto: 'Comme l’appareil',
        light: 'Clair',
        dark: 'Sombre',
        contrast: 'Contraste élevé',
    },
    language: 'Langue',
    close: 'Fermer',
    keys: { title: 'Clavier', single: 'Les touches simples agissent' },
    drill_clock: 'Horloge de l’exercice',
    wall_clock: 'Heure locale',
    minutes: (n: number) => plural('fr', n, { other: '# min' }),
    hours: (h: number, m: number) => (m ? `${h} h ${m} min` : `${h} h`),
    less_than_minute: 'moins d’une minute',
    ago: (length: string) => `il y a ${length}`,
    now: 'maintenant',
    kinds: {
        inform: 'Information',
        request: 'Demande',
        acknowledge: 'Accusé de réception',
        answer: 'Réponse',
        propose: 'Proposition',
        claim: 'Prise en charge',
        correct: 'Rectification',
        sighting: 'Observation',
    },
    places: { region: 'Région', public: 'Public', excon: 'EXCON' },
    replay: 'Rejeu',
    download: 'Télécharger',
};

export default common;
