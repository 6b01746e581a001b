import type { GraphWords } from './en';

const words: GraphWords = {
    title: 'Кто кого предупредил',
    owed: 'должны сообщить',
    in_time: 'сообщено вовремя',
    late: 'сообщено поздно',
    breach: 'нарушение',
    table: 'Таблицей',
    from: 'От',
    to: 'Кому',
    region: 'РЕГИОН',
    public: 'ВСЕ',
};

export default words;
