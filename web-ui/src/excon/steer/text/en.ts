import { plural } from '@/text/language';

const words = {
    matrix: {
        only_late: 'Overdue',
        only_unopened: 'Not opened',
        role: 'Role',
        all_roles: 'All roles',
        search: 'Find a team or an inject',
        nothing: 'No team and no inject is like this.',
        wide: 'Wide matrix',
        clear: 'Clear the filters',
        since: (length: string) => `for ${length}`,
        done: (n: string, of: string) => `${n} of ${of} are done`,
        not_for: 'not for this team',
        hours: (n: string) => `${n}h`,
        late_of: (n: number) => plural('en', n, { one: '# overdue', other: '# overdue' }),
    },
};

export type Words = typeof words;
export default words;
