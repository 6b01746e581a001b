// What a join sheet says, each in the language of its team.
const words = {
    title: 'Your way into the drill',
    team: 'Your team',
    begins: 'Begins',
    steps: [
        'Scan the code with a phone or laptop, or type the address into a browser. Nothing needs to be installed.',
        'Give your name, choose your language and press “Join”. Everybody in your team uses this same sheet.',
        'Wait on the page that opens. When a test message comes, confirm it: then we know that your line works.',
    ],
    qr: 'QR code of the address below',
    keep: 'Keep this sheet to your team: whoever has it can take part as your team.',
};

export type SheetWords = typeof words;
export default words;
