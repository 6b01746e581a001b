import { plural } from '@/text/language';
import type { Words } from './text.en';

const words: Words = {
    title: 'Уроки',
    lead: 'Сильные стороны, пробелы и действия по всем учениям на этом сервере и что стало с каждым действием.',
    back: 'Начальная страница',
    capability: 'Возможность',
    threat: 'Угроза',
    year: 'Год',
    kind: 'Вид',
    text: 'Содержит',
    all: 'Все',
    clear: 'Сбросить фильтры',
    found: (n) =>
        plural('ru', n, { one: '# урок', few: '# урока', many: '# уроков', other: '# урока' }),
    drill: 'Учения',
    team: 'Команда',
    said: 'Что замечено, что делается',
    status: 'Состояние',
    kinds: { strength: 'Сильная сторона', gap: 'Пробел', action: 'Действие' },
    statuses: { open: 'Открыто', under_way: 'В работе', done: 'Сделано', dropped: 'Отменено' },
    region: 'регион',
    hidden: 'не показано',
    until: (date) => `до ${date}`,
    none: 'Уроков пока нет',
    none_help:
        'EXCON и оценщики отмечают сильные стороны и пробелы во время учений; после них команды планируют действия. Всё это появится здесь.',
    none_match: 'Ничего не найдено',
    none_match_help: 'Измените или сбросьте фильтры.',
    not_allowed: 'Откройте на этом устройстве свою ссылку EXCON и вернитесь сюда.',
    unreadable: 'Эти учения не удалось прочитать:',
};

export default words;
