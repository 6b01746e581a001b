import { plural } from '@/text/language';
import type { Words } from './text.en';

const words: Words = {
    title: 'الدروس المستفادة',
    lead: 'نقاط القوة والثغرات والإجراءات من كل تمارين هذا الخادم، وما آل إليه كل إجراء.',
    back: 'الصفحة الأولى',
    capability: 'القدرة',
    threat: 'التهديد',
    year: 'السنة',
    kind: 'النوع',
    text: 'يحتوي على',
    all: 'الكل',
    clear: 'مسح عوامل التصفية',
    found: (n) =>
        plural('ar', n, {
            zero: 'لا دروس',
            one: 'درس واحد',
            two: 'درسان',
            few: '# دروس',
            many: '# درسًا',
            other: '# درس',
        }),
    drill: 'التمرين',
    team: 'الفريق',
    said: 'ما لوحظ وما يُعمل',
    status: 'الحالة',
    kinds: { strength: 'نقطة قوة', gap: 'ثغرة', action: 'إجراء' },
    statuses: { open: 'مفتوح', under_way: 'قيد التنفيذ', done: 'أُنجز', dropped: 'أُلغي' },
    region: 'المنطقة',
    hidden: 'غير معروض',
    until: (date) => `حتى ${date}`,
    none: 'لا دروس بعد',
    none_help:
        'يدوّن EXCON والمقيّمون نقاط القوة والثغرات أثناء التمرين، وتخطط الفرق بعده إجراءات. تظهر هنا.',
    none_match: 'لا شيء يطابق',
    none_match_help: 'غيّر عوامل التصفية أو امسحها.',
    not_allowed: 'افتح رابط EXCON على هذا الجهاز ثم عد.',
    unreadable: 'تعذرت قراءة هذه التمارين:',
};

export default words;
