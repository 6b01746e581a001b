import basic from './basic.ar';
import type { Common } from './common.en';
import { plural } from './language';

const common: Common = {
    ...basic,
    help_about: (part: string) => `مساعدة: ${part}`,
    name: 'Tocsin',
    link: {
        connecting: 'جارٍ الاتصال…',
        online: 'متصل',
        offline: 'لا يوجد اتصال',
        denied: 'تم تسجيل الخروج',
    },
    phase: {
        draft: 'قيد الإعداد',
        lobby: 'قبل STARTEX',
        running: 'جارٍ',
        paused: 'متوقف مؤقتًا',
        ended: 'ENDEX',
    },
    theme: {
        name: 'المظهر',
        auto: 'كما في الجهاز',
        light: 'فاتح',
        dark: 'داكن',
        contrast: 'تباين عالٍ',
    },
    language: 'اللغة',
    close: 'إغلاق',
    keys: { title: 'لوحة المفاتيح', single: 'المفاتيح المفردة تعمل' },
    drill_clock: 'ساعة التمرين',
    wall_clock: 'الوقت المحلي',
    minutes: (n: number) =>
        plural('ar', n, {
            one: 'دقيقة واحدة',
            two: 'دقيقتين',
            few: '# دقائق',
            many: '# دقيقة',
            other: '# دقيقة',
        }),
    hours: (h: number, m: number) => {
        const hours = plural('ar', h, {
            one: 'ساعة',
            two: 'ساعتين',
            few: '# ساعات',
            many: '# ساعة',
            other: '# ساعة',
        });
        return m ? `${hours} و${common.minutes(m)}` : hours;
    },
    less_than_minute: 'أقل من دقيقة',
    ago: (length: string) => `قبل ${length}`,
    now: 'الآن',
    kinds: {
        inform: 'إبلاغ',
        request: 'طلب',
        acknowledge: 'إشعار بالاستلام',
        answer: 'جواب',
        propose: 'اقتراح',
        claim: 'تولّي مهمة',
        correct: 'تصحيح',
        sighting: 'رصد',
    },
    places: { region: 'الإقليم', public: 'العموم', excon: 'EXCON' },
    replay: 'إعادة العرض',
    download: 'تنزيل',
};

export default common;
