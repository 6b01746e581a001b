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
};

export default words;
