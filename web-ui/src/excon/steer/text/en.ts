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
    alerts: {
        help: (team: string, since: string) => `${team} has waited ${since} for your reply`,
        help_do: 'Reply as EXCON or as a persona.',
        offline: (team: string) => `${team} is offline`,
        offline_do: 'Call them. If the line was at fault, credit them the time.',
        stuck: (team: string, since: string, n: number) =>
            plural('en', n, {
                one: `${team}: nothing seen for ${since}, # answer open`,
                other: `${team}: nothing seen for ${since}, # answers open`,
            }),
        stuck_do: 'Ask how they are; give a hint or more time.',
        overdue: (team: string, ids: string, by: string) => `${team}: ${ids} overdue by ${by}`,
        overdue_do: 'Remind them, or give more time.',
        owed: (team: string, n: number, by: string) =>
            plural('en', n, {
                one: `${team} owes others # thing, late by ${by}`,
                other: `${team} owes others # things, late by ${by}`,
            }),
        owed_do: 'See to whom. A hint may help; the score keeps the delay.',
        overload: (team: string, n: number) =>
            plural('en', n, {
                one: `${team}: # answer due within 15 min`,
                other: `${team}: # answers due within 15 min`,
            }),
        overload_do: 'Hold what can wait, or give more time.',
        unopened: (inject: string, n: number, since: string) =>
            plural('en', n, {
                one: `${inject}: # team has not opened it, for ${since}`,
                other: `${inject}: # teams have not opened it, for up to ${since}`,
            }),
        unopened_do: 'Call them, or send it again.',
        deadline_do: 'Remind those who have not voted.',
        snooze: 'Remind me in 10 min',
        handled: 'Handled: quiet until there is something new',
        put_off: (n: number) => plural('en', n, { one: '# put off', other: '# put off' }),
        titles: {
            offline: 'Offline',
            help: 'Waiting for your reply',
            stuck: 'Stuck',
            overdue: 'Overdue answers',
            owed: 'Not passed on',
            deadline: 'Decisions about to close',
            overload: 'Too much at once',
            unopened: 'Not opened',
            disk: 'Server',
            restart: 'Server',
        },
        more: (n: number) => plural('en', n, { one: '# more', other: '# more' }),
        show_again: 'Show again',
    },
};

export type Words = typeof words;
export default words;
