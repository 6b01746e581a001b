import type { GraphWords } from './en';

const words: GraphWords = {
    title: 'Qui a prévenu qui',
    owed: 'dû',
    in_time: 'prévenu à temps',
    late: 'prévenu en retard',
    breach: 'infraction',
    table: 'En tableau',
    from: 'De',
    to: 'À',
    region: 'RÉGION',
    public: 'PUBLIC',
};

export default words;
