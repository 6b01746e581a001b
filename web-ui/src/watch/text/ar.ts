import { plural } from '@/text/language';
import type { Words } from './en';

const words: Words = {
    opening: 'جارٍ الفتح…',
    bad_link: 'هذا الرابط لا يقود إلى تمرين',
    bad_link_help: 'استخدم رابط العرض الموجود لدى EXCON.',
    waiting: 'يبدأ التمرين قريبًا.',
    over: 'شكرًا لكم جميعًا.',
    names: {
        clock: 'الساعة',
        story: 'القصة',
        network: 'الشبكة',
        spread: 'ما هو معروف',
        moments: 'اللحظات',
    },
    screens: 'الشاشات',
    next: 'الشاشة التالية',
    previous: 'الشاشة السابقة',
    hold: 'تثبيت هذه الشاشة',
    go_on: 'ترك الشاشات تتبدل',
    held: 'مثبتة',
    keys: 'تبدّل الأسهم الشاشة، وتثبّتها مسطرة المسافة، ويعرض M الجمل البسيطة.',
    plain: 'جمل بسيطة',
    story: 'القصة حتى الآن',
    network: 'من يخاطب من',
    messages: (n: number) =>
        plural('ar', n, {
            zero: 'لا رسائل',
            one: 'رسالة واحدة',
            two: 'رسالتان',
            few: '# رسائل',
            many: '# رسالة',
            other: '# رسالة',
        }),
    latest: (n: number) => plural('ar', n, { few: 'هنا آخر # خطوط', other: 'هنا آخر # خطًا' }),
    spread: 'إلى أين وصل الخبر',
    found_by: (role: string) => `وجده: ${role}`,
    found_outside: 'من الخارج',
    known_to: (n: number, teams: number) =>
        plural('ar', teams, {
            few: `يعرفه ${n} من # فرق`,
            other: `يعرفه ${n} من # فريقًا`,
        }),
    moments: 'لحظات مهمة',
    highlights: {
        started: 'يبدأ التمرين',
        paused: 'يتوقف التمرين مؤقتًا',
        resumed: 'يُستأنف التمرين',
        ended: 'انتهى التمرين',
        first_warning: (from: string, to: string) => `أول تحذير يعبر الحدود: من ${from} إلى ${to}`,
        first_for_all: (from: string) => `${from} يبلغ المنطقة كلها`,
        first_answer: 'أول سؤال بين الفرق يلقى جوابه',
        correction: 'الفرق تصحح ما تبيّن أنه خطأ',
        sighting: 'ما وجده فريق شوهد في مكان آخر أيضًا',
        claim: 'للمهمة فريقها: لا أحد يكررها',
        all_spoke: (n: number) =>
            plural('ar', n, {
                two: 'تحدث الفريقان كلاهما مع غيرهما',
                few: 'تحدثت الفرق الـ# كلها مع غيرها',
                other: 'تحدثت الفرق الـ# كلها مع غيرها',
            }),
        hundred: (n: number) =>
            plural('ar', n, {
                few: '# رسائل بين الفرق',
                other: '# رسالة بين الفرق',
            }),
        decision_opened: (title: string) => `قرار يُتخذ معًا: ${title}`,
        decision_closed: (title: string) => `تقرر معًا: ${title}`,
    },
    figures: {
        time: 'منذ بداية التمرين',
        teams: (n: number) =>
            plural('ar', n, {
                one: 'فريق يشارك',
                two: 'فريقان يعملان معًا',
                few: 'فرق تعمل معًا',
                other: 'فريقًا تعمل معًا',
            }),
        news: 'آخر خبر علني',
        messages: (n: number) =>
            plural('ar', n, {
                one: 'رسالة بين الفرق',
                two: 'رسالتان بين الفرق',
                few: 'رسائل بين الفرق',
                other: 'رسالة بين الفرق',
            }),
        told: (n: number, teams: number) =>
            plural('ar', n, {
                one: `من أصل ${teams} فرق أخبر غيره بما يعرف`,
                other: `من أصل ${teams} أخبرت غيرها بما تعرف`,
            }),
        injects: (n: number) =>
            plural('ar', n, {
                one: 'خبر على الفرق أن تعالجه',
                two: 'خبران على الفرق أن تعالجهما',
                few: 'أخبار على الفرق أن تعالجها',
                other: 'خبرًا على الفرق أن تعالجها',
            }),
        answers: (n: number) =>
            plural('ar', n, {
                one: 'جواب أعدته الفرق',
                two: 'جوابان أعدتهما الفرق',
                few: 'أجوبة أعدتها الفرق',
                other: 'جوابًا أعدتها الفرق',
            }),
        known: (n: number, role: string) =>
            plural('ar', n, {
                one: `فريق يعرف ما وجده: ${role}`,
                two: `فريقان يعرفان ما وجده: ${role}`,
                few: `فرق تعرف ما وجده: ${role}`,
                other: `فريقًا تعرف ما وجده: ${role}`,
            }),
        decisions: (n: number) =>
            plural('ar', n, {
                one: 'قرار اتُّخذ معًا',
                two: 'قراران اتُّخذا معًا',
                few: 'قرارات اتُّخذت معًا',
                other: 'قرارًا اتُّخذت معًا',
            }),
        moment: 'آخر ما حققته الفرق',
    },
};

export default words;
