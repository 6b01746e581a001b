const words = {
    // The guide above the practice desk.
    title: 'Practice',
    nothing_counts: 'Nothing here is sent, seen by others or scored.',
    back: 'Back to the waiting room',
    again: 'Start again',
    steps: {
        open: {
            title: 'Open what arrived',
            help: 'Choose “A strange login” in the inbox. It stays unread until you open it.',
        },
        answer: {
            title: 'Answer what is asked',
            help: 'The form stands below the message. Your draft is kept while you type.',
        },
        tell: {
            title: 'Tell who must know',
            help: 'Press “Tell another team”, choose the practice partner and a TLP label, and send.',
        },
        reply: {
            title: 'Read the reply',
            help: 'Your partner answers in a moment. It arrives in the inbox.',
        },
    },
    done: 'That is all you need. The rest shows itself when it is needed.',
    // What the practice is made of.
    drill: 'Practice',
    partner_name: 'Practice partner',
    inject: {
        title: 'A strange login',
        sender: 'Service desk',
        organisation: 'Your own constituency',
        body: 'Good morning,\n\nsomebody logged in with the account **backup** at 03:12, from 192.0.2.44. Nobody here was awake.\n\nCould this concern your partner, who runs the same service?',
        card: 'The account “backup” was used from 192.0.2.44 at 03:12',
        first: 'What do you do first?',
        first_tell: 'Tell the partner',
        first_wait: 'Wait for more',
        why: 'Why? One sentence is enough.',
    },
    reply: {
        subject: 'Thank you',
        body: 'Received. We look at our own logs for 192.0.2.44 and come back to you.',
    },
};

export default words;
export type Words = typeof words;
