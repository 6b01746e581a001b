const words = {
    title: 'Cyber drills, played together',
    lead: 'This server runs drills for national CIRT teams: scripted incidents arrive, teams answer and talk to each other, and a report says how well they worked together.',
    code: 'Your link or code',
    code_help: 'You got it from EXCON, on paper or by mail.',
    code_missing: 'Enter the link or the code that you were given.',
    code_unknown: 'This code leads nowhere. Check it letter by letter, or ask EXCON.',
    go: 'Go',
    mine: 'On this device',
    mine_help: 'You have joined these. Open your link again to go on.',
    lessons: 'Lessons of all drills',
    roles: {
        participant: 'participant',
        excon: 'EXCON',
        evaluator: 'evaluator',
        observer: 'projector',
    },
    who: 'Who comes here',
    whom: [
        ['Teams', 'open the link or the QR code that EXCON gave them; nothing to install.'],
        ['EXCON', 'opens the link that was printed when the drill was made.'],
        ['Evaluators', 'open the evaluators’ link and give their name.'],
        ['The hall', 'watches on the projector’s link.'],
    ] as [string, string][],
};

export type Words = typeof words;
export default words;
