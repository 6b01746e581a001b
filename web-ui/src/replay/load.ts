// The film's frames, asked for once when a replay is opened: what the server tells somebody who
// comes fresh is everything they may see, in order.
import type { Line } from '@/app/line';
import type { PollAnswer, PollRequest, ServerHello, ServerSnapshot } from '@/generated/wire';
import { words_language } from '@/text/language';
import { drill_path } from '@/wire/session';
import { Film } from './film';
import { read_items, type ScoreItem } from './items';

export interface Reel {
    film: Film;
    // Absent: this viewer gets no scores.
    items?: ScoreItem[];
}

async function film_of(line: Line, language: string): Promise<Film> {
    const body: PollRequest = { connection: null, last_seq: 0, language, frames: [], wait_ms: 0 };
    const response = await fetch(drill_path(line.drill, 'poll', line.role), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(String(response.status));
    const { frames } = (await response.json()) as PollAnswer;
    const hello = frames.find((f): f is ServerHello => f.t === 'hello');
    const snapshot = frames.find((f): f is ServerSnapshot => f.t === 'snapshot');
    if (!hello || !snapshot) throw new Error('no snapshot');
    return new Film(hello, snapshot.frames);
}

async function items_of(line: Line): Promise<ScoreItem[] | undefined> {
    const address = { excon: 'scores', participant: 'my-scores' }[line.role as string];
    if (!address) return undefined;
    const response = await fetch(
        drill_path(line.drill, address, line.role, `&language=${words_language.value}`),
    );
    return response.ok ? read_items(await response.json()) : undefined;
}

export async function load_reel(line: Line, language: string): Promise<Reel> {
    const [film, items] = await Promise.all([film_of(line, language), items_of(line)]);
    return { film, items };
}
