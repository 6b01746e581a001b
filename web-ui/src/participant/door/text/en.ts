// The words of the door: before anybody has joined.
const words = {
    title: 'Join the drill',
    for_team: (team: string) => `You are joining as a member of ${team}.`,
    name: 'Your name',
    name_help: 'Your team and EXCON will see it.',
    language: 'Language',
    enter: 'Join',
    entering: 'Joining…',
    name_missing: 'Enter your name, so that your team knows who is writing.',
    next: 'What happens next',
    steps: [
        'You enter a waiting room with your team.',
        'At STARTEX, information begins to arrive in your inbox, as it would on a real day.',
        'Read it, answer what is asked, and tell the teams who need to know.',
    ],
    bad_link: 'This link does not lead to a drill',
    bad_link_help:
        'It may be incomplete or out of date. Ask EXCON for your team’s link, or scan the QR code again.',
    wrong_role: 'This link is not for participants. Open it as it was given to you.',
};

export default words;
export type Words = typeof words;
