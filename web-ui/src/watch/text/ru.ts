import { plural } from '@/text/language';
import type { Words } from './en';

const words: Words = {
    opening: 'Открывается…',
    bad_link: 'Эта ссылка не ведёт к учениям',
    bad_link_help: 'Возьмите у EXCON ссылку для проектора.',
    waiting: 'Учения скоро начнутся.',
    over: 'Спасибо всем.',
    names: {
        clock: 'Часы',
        story: 'События',
        network: 'Сеть',
        spread: 'Что известно',
        moments: 'Моменты',
    },
    screens: 'Экраны',
    next: 'Следующий экран',
    previous: 'Предыдущий экран',
    hold: 'Оставить этот экран',
    go_on: 'Пусть экраны сменяются',
    held: 'Оставлен',
    keys: 'Стрелки меняют экран, пробел оставляет его, M показывает простые фразы.',
    plain: 'Простые фразы',
    story: 'Что уже произошло',
    network: 'Кто с кем говорит',
    messages: (n: number) =>
        plural('ru', n, { one: '# сообщение', few: '# сообщения', other: '# сообщений' }),
    latest: (n: number) =>
        plural('ru', n, {
            one: 'здесь # последняя линия',
            few: 'здесь # последние линии',
            other: 'здесь # последних линий',
        }),
    spread: 'Как далеко дошли сведения',
    found_by: (role: string) => `Нашли: ${role}`,
    found_outside: 'Пришло извне',
    known_to: (n: number, teams: number) =>
        plural('ru', teams, {
            one: `знают ${n} из # команды`,
            other: `знают ${n} из # команд`,
        }),
    moments: 'Главные моменты',
    highlights: {
        started: 'Учения начинаются',
        paused: 'В учениях перерыв',
        resumed: 'Учения продолжаются',
        ended: 'Учения окончены',
        first_warning: (from: string, to: string) =>
            `Первое предупреждение пересекает границу: ${from} → ${to}`,
        first_for_all: (from: string) => `${from} предупреждает весь регион`,
        first_answer: 'На первый вопрос между командами получен ответ',
        correction: 'Команды исправляют то, что оказалось неверным',
        sighting: 'Найденное одной командой замечено и в другом месте',
        claim: 'У задачи есть команда: дважды её не делает никто',
        all_spoke: (n: number) =>
            plural('ru', n, {
                one: 'Говорила с другими # команда',
                few: 'Все # команды говорили с другими',
                other: 'Все # команд говорили с другими',
            }),
        hundred: (n: number) =>
            plural('ru', n, {
                one: '# сообщение между командами',
                few: '# сообщения между командами',
                other: '# сообщений между командами',
            }),
        decision_opened: (title: string) => `Решить вместе: ${title}`,
        decision_closed: (title: string) => `Решено вместе: ${title}`,
    },
    figures: {
        time: 'с начала учений',
        teams: (n: number) =>
            plural('ru', n, {
                one: 'команда участвует',
                few: 'команды работают вместе',
                other: 'команд работают вместе',
            }),
        news: 'Последняя публичная новость',
        messages: (n: number) =>
            plural('ru', n, {
                one: 'сообщение между командами',
                few: 'сообщения между командами',
                other: 'сообщений между командами',
            }),
        told: (n: number, teams: number) =>
            plural('ru', n, {
                one: `из ${teams} команд рассказала другим, что знает`,
                other: `из ${teams} команд рассказали другим, что знают`,
            }),
        injects: (n: number) =>
            plural('ru', n, {
                one: 'новость, с которой работают команды',
                few: 'новости, с которыми работают команды',
                other: 'новостей, с которыми работают команды',
            }),
        answers: (n: number) =>
            plural('ru', n, {
                one: 'ответ подготовили команды',
                few: 'ответа подготовили команды',
                other: 'ответов подготовили команды',
            }),
        known: (n: number, role: string) =>
            plural('ru', n, {
                one: `команда знает, что нашли: ${role}`,
                few: `команды знают, что нашли: ${role}`,
                other: `команд знают, что нашли: ${role}`,
            }),
        decisions: (n: number) =>
            plural('ru', n, {
                one: 'решение принято вместе',
                few: 'решения приняты вместе',
                other: 'решений принято вместе',
            }),
        moment: 'Чего команды добились только что',
    },
};

export default words;
