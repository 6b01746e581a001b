// What happens when something arrives: the server hears of the delivery, a screen reader says it, a
// bell may sound softly.
import { effect, signal, untracked } from '@preact/signals';
import { my_team, sender_of, team_name } from '@/model/select';
import { Burst } from '@/app/burst';
import type { State } from '@/model/state';
import { keep, kept } from '@/ui/keep';
import type { Desk } from './desk';
import { t } from './text';

const kSound_key = 'tocsin-sound';

export const sound_on = signal(kept(kSound_key) === 'on');
export const announcement = signal('');

export function set_sound(on: boolean): void {
    sound_on.value = on;
    keep(kSound_key, on ? 'on' : 'off');
    if (on) ring();
}

let audio: AudioContext | undefined;

// Two partials of a small bell, quiet and short.
function ring(): void {
    audio ??= new AudioContext();
    const start = audio.currentTime;
    for (const [frequency, loudness] of [
        [880, 0.05],
        [1318.5, 0.025],
    ] as const) {
        const tone = new OscillatorNode(audio, { frequency });
        const gain = new GainNode(audio, { gain: loudness });
        gain.gain.setValueAtTime(loudness, start);
        gain.gain.exponentialRampToValueAtTime(0.0001, start + 0.9);
        tone.connect(gain).connect(audio.destination);
        tone.start(start);
        tone.stop(start + 0.9);
    }
}

interface Arrival {
    key: string;
    item: 'inject' | 'message';
    id: string;
    is_new: boolean;
    words(): string;
}

function arrivals(s: State): Arrival[] {
    const mine = my_team(s);
    if (mine === undefined) return [];
    const found: Arrival[] = [];
    for (const { id, content, deliveries } of s.injects.values()) {
        const delivery = deliveries.get(mine);
        if (!delivery || !content) continue;
        found.push({
            key: `inject/${id}/${delivery.repeats}`,
            item: 'inject',
            id,
            is_new: delivery.delivered_ms === undefined,
            words: () => t().inbox.arrived(content.title, sender_of(content)),
        });
    }
    for (const { id, data, opened } of s.messages.values()) {
        if (data.from === mine) continue;
        const from = data.from === undefined ? data.persona : team_name(s, data.from);
        const words = () => t().inbox.arrived(data.subject, from);
        found.push({ key: `message/${id}`, item: 'message', id, is_new: opened.size === 0, words });
    }
    return found;
}

// The same sentence twice would be read once: then it ends in a space that nobody hears.
function say(arrived: readonly Arrival[]): void {
    const [one] = arrived;
    const words =
        arrived.length === 1 && one ? one.words() : t().inbox.arrived_many(arrived.length);
    announcement.value = words === announcement.peek() ? `${words} ` : words;
}

export function watch_arrivals(desk: Desk): void {
    const known = new Set<string>();
    const burst = new Burst<Arrival>(say);
    let first = true;
    effect(() => {
        const state = desk.line.state.value;
        if (!state.ready) return;
        for (const arrival of arrivals(state)) {
            if (known.has(arrival.key)) continue;
            known.add(arrival.key);
            const { item, id } = arrival;
            if (arrival.is_new)
                void desk.line.send({ kind: 'note_receipt', item, id, receipt: 'delivered' });
            if (first) continue;
            untracked(() => {
                burst.add(arrival);
                if (sound_on.value) ring();
            });
        }
        first = false;
    });
}
