const words = {
    opening: 'Opening…',
    bad_link: 'This link does not lead to a drill',
    bad_link_help: 'Use the projector link that EXCON has.',
    waiting: 'The drill begins soon.',
    paused: 'Paused',
    ended: 'ENDEX. Thank you.',
    story: 'The story so far',
    network: 'Who speaks with whom',
    moments: 'Key moments',
    messages: (n: string) => `${n} messages`,
    nothing: 'Nothing has happened yet.',
    decision_opened: (title: string) => `They must decide together: ${title}`,
    decision_closed: (title: string) => `Decided: ${title}`,
    task: (team: string) => `${team} takes on a task`,
    started: 'STARTEX',
    resumed: 'The drill goes on',
    views: { all: 'All', clock: 'Clock', story: 'Story', network: 'Network' },
    title: 'Who told whom',
    table: 'As a table',
    from: 'From',
    to: 'To',
    kinds: {
        owed: 'owed',
        in_time: 'told',
        late: 'told late',
        breach: 'breach',
        region: 'REGION',
        public: 'PUBLIC',
    },
};

export type Words = typeof words;
export default words;
