import { plural } from '@/text/language';
import type { Words } from './en';

const words: Words = {
    matrix: {
        only_late: 'Просроченные',
        only_unopened: 'Не открытые',
        role: 'Роль',
        all_roles: 'Все роли',
        search: 'Найти команду или вводную',
        nothing: 'Таких команд и вводных нет.',
        wide: 'Широкая таблица',
        clear: 'Снять фильтры',
        since: (length) => `уже ${length}`,
        done: (n, of) => `готово у ${n} из ${of}`,
        not_for: 'не для этой команды',
        hours: (n) => `${n}ч`,
        late_of: (n) =>
            plural('ru', n, { one: '# просрочена', few: '# просрочены', other: '# просрочено' }),
    },
    timeline: {
        zoom_in: 'Крупнее',
        zoom_out: 'Мельче',
        whole: 'Все учения',
        now: 'К текущему времени',
        help: 'Стрелки ведут от вводной к вводной, Enter открывает, M переносит, + и − меняют масштаб.',
        moving: (id, time, by) => `${id} на ${time}, ${by}`,
        moving_help: 'Стрелки сдвигают, Enter подтверждает, Escape оставляет на месте.',
        later: (length) => `позже на ${length}`,
        earlier: (length) => `раньше на ${length}`,
        unmoved: 'на прежнем месте',
        then: (ids) => `Ждут её: ${ids}`,
    },
    undo: {
        undo: 'Отменить',
        moved: (id, time) => `${id} выйдет в ${time}.`,
        held: (id) => `${id} задержана.`,
        let_go: (id) => `${id} отпущена.`,
        given: (team, id, length) => `У ${team} на ${length} больше для ${id}.`,
        taken: (team, id, length) => `У ${team} забрано ${length} для ${id}.`,
        undone: 'Отменено.',
        nothing: 'Отменять нечего.',
    },
    alerts: {
        help: (team, since) => `${team} ждёт вашего ответа уже ${since}`,
        help_do: 'Ответьте от EXCON или от имени персонажа.',
        offline: (team) => `${team} не на связи`,
        offline_do: 'Позвоните им. Если виновата связь, зачтите им это время.',
        stuck: (team, since, n) =>
            plural('ru', n, {
                one: `${team}: ничего не видно уже ${since}, ждём # ответ`,
                few: `${team}: ничего не видно уже ${since}, ждём # ответа`,
                other: `${team}: ничего не видно уже ${since}, ждём # ответов`,
            }),
        stuck_do: 'Спросите, как дела; дайте подсказку или время.',
        overdue: (team, ids, by) => `${team}: ${ids}, просрочка ${by}`,
        overdue_do: 'Напомните или дайте больше времени.',
        owed: (team, n, by) =>
            plural('ru', n, {
                one: `${team} не сообщила другим # вещь, опоздание ${by}`,
                few: `${team} не сообщила другим # вещи, опоздание ${by}`,
                other: `${team} не сообщила другим # вещей, опоздание ${by}`,
            }),
        owed_do: 'Посмотрите, кому. Подсказка может помочь; опоздание останется в оценке.',
        overload: (team, n) =>
            plural('ru', n, {
                one: `${team}: # ответ нужен в ближайшие 15 мин`,
                few: `${team}: # ответа нужны в ближайшие 15 мин`,
                other: `${team}: # ответов нужны в ближайшие 15 мин`,
            }),
        overload_do: 'Задержите то, что может подождать, или дайте время.',
        unopened: (inject, n, since) =>
            plural('ru', n, {
                one: `${inject}: # команда не открыла, уже ${since}`,
                few: `${inject}: # команды не открыли, до ${since}`,
                other: `${inject}: # команд не открыли, до ${since}`,
            }),
        unopened_do: 'Позвоните им или отправьте ещё раз.',
        deadline_do: 'Напомните тем, кто не голосовал.',
        snooze: 'Напомнить через 10 мин',
        handled: 'Решено: молчать, пока не появится новое',
        put_off: (n) =>
            plural('ru', n, { one: '# отложена', few: '# отложены', other: '# отложено' }),
        titles: {
            offline: 'Не на связи',
            help: 'Ждут вашего ответа',
            stuck: 'Застряли',
            overdue: 'Просроченные ответы',
            owed: 'Не передано',
            deadline: 'Решения скоро закроются',
            overload: 'Слишком много сразу',
            unopened: 'Не открыты',
            disk: 'Сервер',
            restart: 'Сервер',
        },
        more: (n) => plural('ru', n, { one: 'ещё #', other: 'ещё #' }),
        show_again: 'Показать снова',
    },
};

export default words;
