import type { Basic } from './basic.en';

const basic: Basic = {
    loading: 'جارٍ التحميل…',
    retry: 'أعد المحاولة',
    failed: 'لم ينجح ذلك.',
    no_server: 'يتعذر الوصول إلى الخادم. تحقّق من الشبكة؛ ستعيد هذه الصفحة المحاولة تلقائيًا.',
};

export default basic;
