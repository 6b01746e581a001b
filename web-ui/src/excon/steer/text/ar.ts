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
};

export default words;
