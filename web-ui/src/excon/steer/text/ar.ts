import { plural } from '@/text/language';
import type { Words } from './en';

const words: Words = {
    matrix: {
        only_late: 'فات موعدها',
        only_unopened: 'لم تُفتح',
        role: 'الدور',
        all_roles: 'كل الأدوار',
        search: 'ابحث عن فريق أو حدث',
        nothing: 'لا فريق ولا حدث على هذه الحال.',
        wide: 'مصفوفة عريضة',
        clear: 'امسح المرشحات',
        since: (length) => `منذ ${length}`,
        done: (n, of) => `أنجز ${n} من ${of}`,
        not_for: 'ليس لهذا الفريق',
        hours: (n) => `${n}س`,
        late_of: (n) =>
            plural('ar', n, {
                one: 'واحد فات موعده',
                two: 'اثنان فات موعدهما',
                few: '# فات موعدها',
                many: '# فات موعدها',
                other: '# فات موعدها',
            }),
    },
    timeline: {
        zoom_in: 'تكبير',
        zoom_out: 'تصغير',
        whole: 'التمرين كله',
        now: 'إلى الآن',
        help: 'تنقلك الأسهم من حدث إلى حدث، ويفتحه Enter، وينقله M، و+ و− للتكبير والتصغير.',
        moving: (id, time, by) => `${id} إلى ${time}، ${by}`,
        moving_help: 'الأسهم تزيحه، وEnter يؤكد، وEscape يبقيه حيث كان.',
        later: (length) => `متأخرًا ${length}`,
        earlier: (length) => `أبكر بمقدار ${length}`,
        unmoved: 'حيث كان',
        then: (ids) => `تنتظره: ${ids}`,
    },
    undo: {
        undo: 'تراجع',
        moved: (id, time) => `ينطلق ${id} عند ${time}.`,
        held: (id) => `${id} محجوز.`,
        let_go: (id) => `أُفرج عن ${id}.`,
        given: (team, id, length) => `لدى ${team} ‏${length} إضافية لأجل ${id}.`,
        taken: (team, id, length) => `استُرجع ${length} من ${team} لأجل ${id}.`,
        undone: 'تم التراجع.',
        nothing: 'لا شيء للتراجع عنه.',
    },
    alerts: {
        help: (team, since) => `ينتظر ${team} ردكم منذ ${since}`,
        help_do: 'ردّوا باسم EXCON أو بلسان شخصية.',
        offline: (team) => `${team} غير متصل`,
        offline_do: 'اتصلوا بهم. إن كان الخلل في الخط فاحتسبوا لهم الوقت.',
        stuck: (team, since, n) =>
            plural('ar', n, {
                one: `${team}: لا شيء منذ ${since}، وجواب واحد مطلوب`,
                two: `${team}: لا شيء منذ ${since}، وجوابان مطلوبان`,
                few: `${team}: لا شيء منذ ${since}، و# أجوبة مطلوبة`,
                many: `${team}: لا شيء منذ ${since}، و# جوابًا مطلوبًا`,
                other: `${team}: لا شيء منذ ${since}، و# جواب مطلوب`,
            }),
        stuck_do: 'اسألوهم كيف حالهم، وأعطوا تلميحًا أو وقتًا إضافيًا.',
        overdue: (team, ids, by) => `${team}: تأخر ${ids} ${by}`,
        overdue_do: 'ذكّروهم، أو امنحوا وقتًا إضافيًا.',
        owed: (team, n, by) =>
            plural('ar', n, {
                one: `على ${team} أمر واحد لغيره، تأخر ${by}`,
                two: `على ${team} أمران لغيره، بتأخر ${by}`,
                few: `على ${team} # أمور لغيره، بتأخر ${by}`,
                many: `على ${team} # أمرًا لغيره، بتأخر ${by}`,
                other: `على ${team} # أمر لغيره، بتأخر ${by}`,
            }),
        owed_do: 'انظروا لمن. قد يفيد تلميح، والتأخر يبقى في النتيجة.',
        overload: (team, n) =>
            plural('ar', n, {
                one: `${team}: جواب واحد مستحق خلال 15 دقيقة`,
                two: `${team}: جوابان مستحقان خلال 15 دقيقة`,
                few: `${team}: # أجوبة مستحقة خلال 15 دقيقة`,
                many: `${team}: # جوابًا مستحقًا خلال 15 دقيقة`,
                other: `${team}: # جواب مستحق خلال 15 دقيقة`,
            }),
        overload_do: 'احجزوا ما يحتمل الانتظار، أو امنحوا وقتًا إضافيًا.',
        unopened: (inject, n, since) =>
            plural('ar', n, {
                one: `${inject}: لم يفتحه فريق واحد منذ ${since}`,
                two: `${inject}: لم يفتحه فريقان منذ ${since}`,
                few: `${inject}: لم تفتحه # فرق منذ ${since}`,
                many: `${inject}: لم يفتحه # فريقًا منذ ${since}`,
                other: `${inject}: لم يفتحه # فريق منذ ${since}`,
            }),
        unopened_do: 'اتصلوا بهم، أو أعيدوا إرساله.',
        deadline_do: 'ذكّروا من لم يصوّت.',
        snooze: 'ذكّرني بعد 10 دقائق',
        handled: 'عولج: السكوت حتى يستجد شيء',
        put_off: (n) =>
            plural('ar', n, {
                one: 'تنبيه مؤجل',
                two: 'تنبيهان مؤجلان',
                few: '# تنبيهات مؤجلة',
                many: '# تنبيهًا مؤجلًا',
                other: '# تنبيه مؤجل',
            }),
        titles: {
            offline: 'غير متصلين',
            help: 'ينتظرون ردكم',
            stuck: 'متعثرون',
            overdue: 'أجوبة فات موعدها',
            owed: 'لم يُبلَّغ',
            deadline: 'قرارات توشك أن تُغلق',
            overload: 'كثير في وقت واحد',
            unopened: 'لم تُفتح',
            disk: 'الخادم',
            restart: 'الخادم',
        },
        more: (n) =>
            plural('ar', n, {
                one: 'واحد آخر',
                two: 'اثنان آخران',
                few: '# أخرى',
                many: '# أخرى',
                other: '# أخرى',
            }),
        show_again: 'أظهرها من جديد',
    },
};

export default words;
