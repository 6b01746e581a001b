import basic from './basic.ru';
import type { Common } from './common.en';
import { plural } from './language';

const common: Common = {
    ...basic,
    help_about: (part: string) => `Справка: ${part}`,
    name: 'Tocsin',
    link: {
        connecting: 'Подключение…',
        online: 'Подключено',
        offline: 'Нет связи',
        denied: 'Вы вышли',
    },
    phase: {
        draft: 'Подготовка',
        lobby: 'До STARTEX',
        running: 'Идёт',
        paused: 'Пауза',
        ended: 'ENDEX',
    },
    theme: {
        name: 'Оформление',
        auto: 'Как на устройстве',
        light: 'Светлое',
        dark: 'Тёмное',
        contrast: 'Высокая контрастность',
    },
    language: 'Язык',
    close: 'Закрыть',
    keys: { title: 'Клавиатура', single: 'Одиночные клавиши работают' },
    drill_clock: 'Время учений',
    wall_clock: 'Время суток',
    minutes: (n) => plural('ru', n, { one: '# мин', few: '# мин', many: '# мин', other: '# мин' }),
    hours: (h, m) => (m ? `${h} ч ${m} мин` : `${h} ч`),
    less_than_minute: 'меньше минуты',
    ago: (length) => `${length} назад`,
    now: 'сейчас',
    kinds: {
        inform: 'Информация',
        request: 'Запрос',
        acknowledge: 'Подтверждение',
        answer: 'Ответ',
        propose: 'Предложение',
        claim: 'Взятие задачи',
        correct: 'Исправление',
        sighting: 'Обнаружение',
    },
    places: { region: 'Регион', public: 'Публично', excon: 'EXCON' },
    replay: 'Повтор',
    download: 'Скачать',
};

export default common;
