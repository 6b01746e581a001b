import { plural } from '@/text/language';
import type { Words } from './en';

const words: Words = {
    back: 'رجوع',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    speed: 'سرعة إعادة العرض',
    scrubber: 'لحظة من التمرين',
    earlier: 'اللحظة السابقة',
    later: 'اللحظة التالية',
    filters: 'ما يُعرض',
    team: 'الفريق',
    all_teams: 'كل الفرق',
    channel: 'القناة',
    all_channels: 'كل القنوات',
    objective: 'الهدف',
    all_objectives: 'كل الأهداف',
    kinds: {
        inject: 'الأحداث',
        message: 'الرسائل',
        answer: 'الأجوبة',
        joint: 'القرارات والمهام',
    },
    lanes: 'تمرين كل فريق على امتداد الوقت',
    lanes_help: 'اضغط على مسار للانتقال إلى تلك اللحظة.',
    happened: (n: number, all: number) =>
        plural('ar', all, { few: `${n} من # لحظات`, other: `${n} من # لحظة` }),
    spoken: 'من خاطب من',
    tabs: { moments: 'اللحظات', truth: 'ما كان صحيحًا', items: 'المنتظر والمنجز' },
    nothing: 'لا شيء من هذا حتى الآن.',
    said: {
        answer: (team: string, inject: string) => `${team} يجيب: ${inject}`,
        decision_opened: (title: string) => `قرار مطلوب: ${title}`,
        decision_closed: (title: string) => `حُسم: ${title}`,
        task: (team: string) => `${team} أنجز مهمة`,
    },
    truths: { true: 'صحيح', false: 'غير صحيح', decoy: 'أثر مضلل' },
    truth_about: 'كل دليل، ومن كان يملكه في هذه اللحظة.',
    truth_own: 'ما كان فريقك يعرفه، ومنذ متى.',
    held: (n: number) =>
        plural('ar', n, {
            one: 'يعرفه فريق واحد',
            two: 'يعرفه فريقان',
            few: 'تعرفه # فرق',
            many: 'يعرفه # فريقًا',
            other: 'يعرفه # فريق',
        }),
    nobody: 'لا أحد يعرفه بعد',
    still: 'ما زال ينقص',
    no_facts: 'لا أدلة حتى الآن.',
    figure: 'الرقم',
    standing: {
        ahead: 'لم يُستحق بعد',
        open: 'مستحق',
        in_time: 'أُنجز',
        late: 'أُنجز متأخرًا',
        missed: 'لم يُنجز',
    },
    due: (time: string) => `موعده ${time}`,
    go: 'عرض هذه اللحظة',
    no_items: 'لا شيء وراء هذا الرقم.',
    items_before: 'الأسبق',
    items_after: 'اللاحق',
    items_part: (from: number, to: number, all: number) => `من ${from} إلى ${to} من أصل ${all}`,
};

export default words;
