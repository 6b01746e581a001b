import type { Words } from './text.en';

const words: Words = {
    opening: 'Открывается…',
    bad_link: 'Эта ссылка не ведёт к учениям',
    bad_link_help: 'Возьмите у EXCON ссылку для проектора.',
    waiting: 'Учения скоро начнутся.',
    paused: 'Пауза',
    ended: 'ENDEX. Спасибо.',
    story: 'Что уже произошло',
    network: 'Кто с кем говорит',
    moments: 'Главные моменты',
    messages: (n: string) => `Сообщений: ${n}`,
    nothing: 'Пока ничего не произошло.',
    decision_opened: (title: string) => `Предстоит решить вместе: ${title}`,
    decision_closed: (title: string) => `Решено: ${title}`,
    task: (team: string) => `${team} берёт на себя задачу`,
    started: 'STARTEX',
    resumed: 'Учения продолжаются',
    views: { all: 'Всё', clock: 'Часы', story: 'События', network: 'Сеть' },
    title: 'Кто кого предупредил',
    table: 'Таблицей',
    from: 'От кого',
    to: 'Кому',
    kinds: {
        owed: 'ожидается',
        in_time: 'сообщено',
        late: 'с опозданием',
        breach: 'нарушение',
        region: 'РЕГИОН',
        public: 'ПУБЛИКА',
    },
};

export default words;
