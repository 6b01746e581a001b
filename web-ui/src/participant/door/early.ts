// Asked for while the rest of the door is still on its way: where the link leads, who this browser
// already is, and the words. On a slow line that saves a whole round trip.
import { common_loaders } from '@/text/common_loaders';
import { nearest, preferred_language } from '@/text/preferred';
import { link_info, sessions, type LinkInfo, type Session } from '@/wire/session';
import { door_loaders } from './text/loaders';

const token = decodeURIComponent(location.pathname.split('/')[2] ?? '');

export interface Place {
    token: string;
    info: LinkInfo;
    sessions: Session[];
}

async function ask(): Promise<Place> {
    const [info, mine] = await Promise.all([link_info(token), sessions()]);
    return { token, info, sessions: mine };
}

let early: Promise<Place> | undefined = ask();
// Whoever asks for the place hears of a failure.
early.catch(() => undefined);

// The first time what was asked early, then anew each time.
export function find_place(): Promise<Place> {
    const place = early ?? ask();
    early = undefined;
    return place;
}

const language = nearest(preferred_language());
for (const words of [common_loaders, door_loaders]) words[language]().catch(() => undefined);
