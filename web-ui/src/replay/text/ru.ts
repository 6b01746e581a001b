import { plural } from '@/text/language';
import type { Words } from './en';

const words: Words = {
    back: 'Назад',
    play: 'Пуск',
    pause: 'Пауза',
    speed: 'Скорость повтора',
    scrubber: 'Момент учений',
    earlier: 'Предыдущий момент',
    later: 'Следующий момент',
    filters: 'Что показано',
    team: 'Команда',
    all_teams: 'Все команды',
    channel: 'Канал',
    all_channels: 'Все каналы',
    objective: 'Цель',
    all_objectives: 'Все цели',
    kinds: {
        inject: 'Вводные',
        message: 'Сообщения',
        answer: 'Ответы',
        joint: 'Решения и задачи',
    },
    lanes: 'Учения каждой команды во времени',
    lanes_help: 'Нажмите на дорожку, чтобы перейти к этому моменту.',
    happened: (n: number, all: number) =>
        plural('ru', all, {
            one: `${n} из # момента`,
            other: `${n} из # моментов`,
        }),
    spoken: 'Кто с кем говорил',
    tabs: { moments: 'Моменты', truth: 'Что было правдой', items: 'Ожидалось и сделано' },
    nothing: 'До сих пор ничего такого.',
    said: {
        answer: (team: string, inject: string) => `${team} отвечает: ${inject}`,
        decision_opened: (title: string) => `Нужно решить: ${title}`,
        decision_closed: (title: string) => `Решено: ${title}`,
        task: (team: string) => `${team}: задача выполнена`,
    },
    truths: { true: 'правда', false: 'неправда', decoy: 'ложный след' },
    truth_about: 'Каждое свидетельство и кто знал его в этот момент.',
    truth_own: 'Что знала ваша команда и с какого времени.',
    held: (n: number) =>
        plural('ru', n, {
            one: 'знает # команда',
            few: 'знают # команды',
            other: 'знают # команд',
        }),
    nobody: 'Пока не знает никто',
    still: 'Ещё нужно',
    no_facts: 'До сих пор свидетельств нет.',
    figure: 'Показатель',
    standing: {
        ahead: 'срок не начался',
        open: 'ожидается',
        in_time: 'сделано',
        late: 'сделано поздно',
        missed: 'не сделано',
    },
    due: (time: string) => `срок ${time}`,
    go: 'Показать этот момент',
    no_items: 'За этим показателем ничего нет.',
    items_before: 'Раньше',
    items_after: 'Позже',
    items_part: (from: number, to: number, all: number) => `${from}–${to} из ${all}`,
};

export default words;
