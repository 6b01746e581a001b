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
    timeline: {
        zoom_in: 'Zoom in',
        zoom_out: 'Zoom out',
        whole: 'Whole drill',
        now: 'To now',
        help: 'Arrow keys go from inject to inject, Enter opens, M moves, + and − zoom.',
        moving: (id: string, time: string, by: string) => `${id} to ${time}, ${by}`,
        moving_help: 'Arrows shift it, Enter confirms, Escape leaves it where it was.',
        later: (length: string) => `${length} later`,
        earlier: (length: string) => `${length} earlier`,
        unmoved: 'where it was',
        then: (ids: string) => `Wait for it: ${ids}`,
    },
    undo: {
        undo: 'Undo',
        moved: (id: string, time: string) => `${id} goes out at ${time}.`,
        held: (id: string) => `${id} is held.`,
        let_go: (id: string) => `${id} is let go.`,
        given: (team: string, id: string, length: string) =>
            `${team} has ${length} more for ${id}.`,
        taken: (team: string, id: string, length: string) =>
            `${length} taken back from ${team} for ${id}.`,
        undone: 'Undone.',
        nothing: 'There is nothing to undo.',
    },
};

export type Words = typeof words;
export default words;
