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
};

export default words;
