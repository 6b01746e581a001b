import { plural } from '@/text/language';

const words = {
    opening: 'Opening…',
    bad_link: 'This link does not lead to a drill',
    bad_link_help: 'Use the projector link that EXCON has.',
    waiting: 'The drill begins soon.',
    over: 'Thank you all.',
    names: {
        clock: 'Clock',
        story: 'Story',
        network: 'Network',
        spread: 'What is known',
        moments: 'Moments',
    },
    screens: 'Screens',
    next: 'Next screen',
    previous: 'Previous screen',
    hold: 'Hold this screen',
    go_on: 'Let the screens change',
    held: 'Held',
    keys: 'Arrow keys change the screen, the space bar holds it, M is for plain sentences.',
    plain: 'Plain sentences',
    story: 'The story so far',
    network: 'Who speaks with whom',
    messages: (n: number) => plural('en', n, { one: '# message', other: '# messages' }),
    latest: (n: number) =>
        plural('en', n, { one: 'here the latest # line', other: 'here the latest # lines' }),
    spread: 'How far word has spread',
    found_by: (role: string) => `Found by: ${role}`,
    found_outside: 'From outside',
    known_to: (n: number, teams: number) =>
        plural('en', teams, {
            one: `known to ${n} of # team`,
            other: `known to ${n} of # teams`,
        }),
    moments: 'Key moments',
    highlights: {
        started: 'The drill begins',
        paused: 'The drill pauses',
        resumed: 'The drill goes on',
        ended: 'The drill is over',
        first_warning: (from: string, to: string) =>
            `The first warning crosses a border: from ${from} to ${to}`,
        first_for_all: (from: string) => `${from} tells the whole region`,
        first_answer: 'A first question between teams has its answer',
        correction: 'The teams correct what turned out to be wrong',
        sighting: 'One team’s find is seen elsewhere too',
        claim: 'A task has its team: nobody does it twice',
        all_spoke: (n: number) =>
            plural('en', n, {
                one: '# team has spoken with others',
                other: 'All # teams have spoken with others',
            }),
        hundred: (n: number) =>
            plural('en', n, {
                one: '# message between the teams',
                other: '# messages between the teams',
            }),
        decision_opened: (title: string) => `To be decided together: ${title}`,
        decision_closed: (title: string) => `Decided together: ${title}`,
    },
    // Under one big figure each.
    figures: {
        time: 'since the drill began',
        teams: (n: number) =>
            plural('en', n, { one: 'team takes part', other: 'teams work side by side' }),
        news: 'The latest news in public',
        messages: (n: number) =>
            plural('en', n, {
                one: 'message between the teams',
                other: 'messages between the teams',
            }),
        told: (n: number, teams: number) =>
            plural('en', n, {
                one: `of ${teams} teams has told others what it knows`,
                other: `of ${teams} teams have told others what they know`,
            }),
        injects: (n: number) =>
            plural('en', n, {
                one: 'piece of news for the teams to deal with',
                other: 'pieces of news for the teams to deal with',
            }),
        answers: (n: number) =>
            plural('en', n, {
                one: 'answer worked out by the teams',
                other: 'answers worked out by the teams',
            }),
        known: (n: number, role: string) =>
            plural('en', n, {
                one: `team knows what was found by: ${role}`,
                other: `teams know what was found by: ${role}`,
            }),
        decisions: (n: number) =>
            plural('en', n, { one: 'decision taken together', other: 'decisions taken together' }),
        moment: 'What the teams achieved last',
    },
};

export type Words = typeof words;
export default words;
