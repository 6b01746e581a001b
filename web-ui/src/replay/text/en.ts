import { plural } from '@/text/language';

const words = {
    back: 'Back',
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed of the replay',
    scrubber: 'Moment of the drill',
    earlier: 'Previous moment',
    later: 'Next moment',
    filters: 'What is shown',
    team: 'Team',
    all_teams: 'All teams',
    channel: 'Channel',
    all_channels: 'All channels',
    objective: 'Objective',
    all_objectives: 'All objectives',
    kinds: {
        inject: 'Injects',
        message: 'Messages',
        answer: 'Answers',
        joint: 'Decisions and tasks',
    },
    lanes: 'The drill of each team along the time',
    lanes_help: 'Press a lane to go to that moment.',
    happened: (n: number, all: number) =>
        plural('en', all, { one: `${n} of # moment`, other: `${n} of # moments` }),
    spoken: 'Who spoke with whom',
    tabs: { moments: 'Moments', truth: 'What was true', items: 'Expected and done' },
    nothing: 'Nothing of this until now.',
    said: {
        answer: (team: string, inject: string) => `${team} answers: ${inject}`,
        decision_opened: (title: string) => `To decide: ${title}`,
        decision_closed: (title: string) => `Decided: ${title}`,
        task: (team: string) => `${team} has done a task`,
    },
    truths: { true: 'true', false: 'not true', decoy: 'false trail' },
    truth_about: 'Each piece of evidence, and who held it at this moment.',
    truth_own: 'What your team knew, and since when.',
    held: (n: number) => plural('en', n, { one: '# team knows', other: '# teams know' }),
    nobody: 'Nobody knows yet',
    still: 'Still needed by',
    no_facts: 'No evidence until now.',
    figure: 'Figure',
    standing: {
        ahead: 'not owed yet',
        open: 'owed',
        in_time: 'done',
        late: 'done late',
        missed: 'not done',
    },
    due: (time: string) => `due ${time}`,
    go: 'Show this moment',
    no_items: 'There is nothing behind this figure.',
};

export type Words = typeof words;
export default words;
