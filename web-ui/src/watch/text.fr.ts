import type { Words } from './text.en';

const words: Words = {
    opening: 'Ouverture…',
    bad_link: 'Ce lien ne mène à aucun exercice',
    bad_link_help: 'Utilisez le lien du projecteur que détient EXCON.',
    waiting: 'L’exercice commence bientôt.',
    paused: 'En pause',
    ended: 'ENDEX. Merci.',
    story: 'L’histoire jusqu’ici',
    network: 'Qui parle avec qui',
    moments: 'Moments clés',
    messages: (n: string) => `${n} messages`,
    nothing: 'Rien ne s’est encore passé.',
    decision_opened: (title: string) => `À décider ensemble : ${title}`,
    decision_closed: (title: string) => `Décidé : ${title}`,
    task: (team: string) => `${team} se charge d’une tâche`,
    started: 'STARTEX',
    resumed: 'L’exercice reprend',
    views: { all: 'Tout', clock: 'Horloge', story: 'Histoire', network: 'Réseau' },
    title: 'Qui a prévenu qui',
    table: 'En tableau',
    from: 'De',
    to: 'À',
    kinds: {
        owed: 'dû',
        in_time: 'prévenu',
        late: 'en retard',
        breach: 'infraction',
        region: 'RÉGION',
        public: 'PUBLIC',
    },
};

export default words;
