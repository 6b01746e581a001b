// What a part of a page is for, in a few sentences. Loaded when somebody asks.
const words = {
    answer: {
        title: 'Answering',
        says: [
            'Fill in what you know; what is marked as needed must be there.',
            'Your draft is saved while you type, here and on the server. Your team sees who is writing.',
            'You may send a better answer later: both are kept. Late counts as late, not as nothing.',
        ],
    },
    evidence: {
        title: 'Evidence cards',
        says: [
            'A card is one fact your team knows, with its label and its source.',
            'Share a card to tell another team exactly that fact: what is told this way is always understood as told.',
            'Indicators are the addresses, names and hashes that the cards hold.',
        ],
    },
    messages: {
        title: 'Messages',
        says: [
            'Write to the teams who need to know, and to no others: asking everyone is not the same as asking the right one.',
            'Choose what you do: inform, request, acknowledge, answer, propose, claim a task, correct, report a sighting.',
            'A request may carry a due time. Acknowledge what you receive, so that the sender can rely on you.',
        ],
    },
    tlp: {
        title: 'TLP labels',
        says: [
            'TLP says how far what you write may travel.',
            'TLP:RED: only those you write to, by name. TLP:AMBER+STRICT: their organisation only. TLP:AMBER: their organisation and those it serves who must act.',
            'TLP:GREEN: the community, not the public. TLP:CLEAR: everybody.',
            'You are warned before you send where a card’s label does not allow the destination.',
        ],
    },
    decision: {
        title: 'Joint decisions',
        says: [
            'The teams named here decide together. Read the options, talk, then vote before the time is over.',
            'You may change your vote until it closes. If you must leave, name a stand-in.',
        ],
    },
    task: {
        title: 'Tasks for one team',
        says: [
            'This must be done once, by one team. Claim it first, so that nobody does it twice.',
            'Mark it as done, and say what you did.',
        ],
    },
    directory: {
        title: 'Who the teams are for',
        says: [
            'Each team has a part in the scenario; here you see what it can do for you.',
            'Turn to the one who can act. The share of your messages that reach who needs them is looked at.',
        ],
    },
    timeline: {
        title: 'Timeline',
        says: [
            'Past on one side of the line “now”, what is planned on the other. Zoom with + and −, 0 shows all; arrow keys go from inject to inject.',
            'What has not been released can be dragged to another time, or moved by keys: m takes it, arrows move it, Enter sets it down, Escape leaves it.',
        ],
    },
    matrix: {
        title: 'Matrix',
        says: [
            'One row a team, one column an inject; the sign in a cell tells how far the team is with it, the number since when.',
            'Arrow keys move, Enter opens the cell: hint, extension, release, repeat.',
        ],
    },
    network: {
        title: 'Who told whom',
        says: [
            'Teams stand in a ring, always in the same place. A dashed arrow is owed, a full one was told in time, a dotted one late, a crossed one against its label.',
            'Choose a team to see its arrows alone. The table below says the same in numbers.',
        ],
    },
    alerts: {
        title: 'Alerts',
        says: [
            'What may need you, the worst first. Each says what can be done and leads there.',
            'Put one off for a while, or mark it as handled; it comes back only when it gets worse.',
        ],
    },
    judging: {
        title: 'Judging',
        says: [
            'Read the answer, then press the digit of the level whose anchor fits it best. u takes the last one back.',
            'Some answers are judged twice, by two who do not see each other’s levels; where they differ a third decides.',
        ],
    },
};

export default words;
export type Words = typeof words;
