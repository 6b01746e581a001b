import type { Basic } from './basic.en';

const basic: Basic = {
    loading: 'Загрузка…',
    retry: 'Повторить',
    failed: 'Не получилось.',
    no_server: 'Сервер недоступен. Проверьте сеть; страница сама повторит попытку.',
};

export default basic;
