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
};

export default words;
