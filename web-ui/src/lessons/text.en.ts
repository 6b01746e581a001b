import { plural } from '@/text/language';

const words = {
    title: 'Lessons',
    lead: 'Strengths, gaps and actions of all drills on this server, and what became of each action.',
    back: 'Start page',
    capability: 'Capability',
    threat: 'Threat',
    year: 'Year',
    kind: 'Kind',
    text: 'Contains',
    all: 'All',
    clear: 'Clear filters',
    found: (n: number) => plural('en', n, { one: '# lesson', other: '# lessons' }),
    drill: 'Drill',
    team: 'Team',
    said: 'What was seen, what is done',
    status: 'Status',
    kinds: { strength: 'Strength', gap: 'Gap', action: 'Action' },
    statuses: { open: 'Open', under_way: 'Under way', done: 'Done', dropped: 'Dropped' },
    region: 'region',
    hidden: 'not shown',
    until: (date: string) => `until ${date}`,
    none: 'No lessons yet',
    none_help:
        'EXCON and evaluators note strengths and gaps during a drill; teams plan actions after it. They appear here.',
    none_match: 'Nothing matches',
    none_match_help: 'Change or clear the filters.',
    not_allowed: 'Open your EXCON link on this device, then come back.',
    unreadable: 'These drills could not be read:',
};

export type Words = typeof words;
export default words;
