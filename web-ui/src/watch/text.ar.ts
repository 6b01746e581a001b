import type { Words } from './text.en';

const words: Words = {
    opening: 'جارٍ الفتح…',
    bad_link: 'هذا الرابط لا يقود إلى تمرين',
    bad_link_help: 'استخدم رابط العرض الموجود لدى EXCON.',
    waiting: 'يبدأ التمرين قريبًا.',
    paused: 'متوقف مؤقتًا',
    ended: 'ENDEX. شكرًا لكم.',
    story: 'القصة حتى الآن',
    network: 'من يخاطب من',
    moments: 'لحظات مهمة',
    messages: (n: string) => `الرسائل: ${n}`,
    nothing: 'لم يحدث شيء بعد.',
    decision_opened: (title: string) => `عليهم أن يقرروا معًا: ${title}`,
    decision_closed: (title: string) => `حُسم: ${title}`,
    task: (team: string) => `${team} يتولى مهمة`,
    started: 'STARTEX',
    resumed: 'يُستأنف التمرين',
    views: { all: 'الكل', clock: 'الساعة', story: 'القصة', network: 'الشبكة' },
    title: 'من أبلغ من',
    table: 'في جدول',
    from: 'من',
    to: 'إلى',
    kinds: {
        owed: 'مستحق',
        in_time: 'أُبلغ',
        late: 'متأخر',
        breach: 'خرق',
        region: 'المنطقة',
        public: 'الجمهور',
    },
};

export default words;
