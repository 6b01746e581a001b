// A call is read by a voice of this device, line by line; without one it is told silently.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { length_of, Teller, voice_for, type Synthesis } from '@/participant/casework/speaking';

interface Said {
    text: string;
    lang: string;
    onend?: () => void;
    onerror?: () => void;
}

const voice = (lang: string, localService = true, is_default = false) => ({
    lang,
    localService,
    default: is_default,
});

class FakeSynthesis {
    said: Said[] = [];
    cancelled = 0;
    constructor(private readonly voices: ReturnType<typeof voice>[]) {}
    getVoices = () => this.voices as unknown as SpeechSynthesisVoice[];
    speak = (said: unknown) => void this.said.push(said as Said);
    cancel = () => {
        ++this.cancelled;
        // As browsers do: what is cut off ends with an error.
        this.said.at(-1)?.onerror?.();
    };
}

const waits = new Map<number, { ring: () => void; ms: number }>();
const real = { setTimeout, clearTimeout };
let next_id = 0;
function time_passes(): number {
    const [[id, { ring, ms }] = [0, { ring: () => {}, ms: 0 }]] = waits;
    waits.delete(id);
    ring();
    return ms;
}

beforeEach(() => {
    waits.clear();
    Object.assign(globalThis, {
        SpeechSynthesisUtterance: class {
            lang = '';
            constructor(readonly text: string) {}
        },
        setTimeout: (ring: () => void, ms: number) => (waits.set(++next_id, { ring, ms }), next_id),
        clearTimeout: (id: number) => waits.delete(id),
    });
});
afterEach(() => Object.assign(globalThis, real));

const teller = (synthesis: FakeSynthesis | undefined, ...lines: string[]) =>
    new Teller(lines, 'fr', synthesis as unknown as Synthesis | undefined);

test('a voice of the language, on this device, the nearest first', () => {
    const voices = [voice('fr-CA'), voice('fr-FR', true, true), voice('fr-BE', false), voice('ar')];
    assert.equal(voice_for(voices, 'fr-CA')?.lang, 'fr-CA');
    assert.equal(voice_for(voices, 'fr')?.lang, 'fr-FR');
    assert.equal(voice_for(voices, 'ar')?.lang, 'ar');
    assert.equal(voice_for(voices, 'ru'), undefined);
    assert.equal(voice_for([voice('es-ES', false)], 'es'), undefined);
    assert.equal(voice_for([voice('cmn_CN')], 'zh')?.lang, 'cmn_CN');
});

test('line after line is spoken, and at the end it is as before the first', () => {
    const synthesis = new FakeSynthesis([voice('fr-FR')]);
    const call = teller(synthesis, 'Allô ?', 'Ici la banque.');
    call.play();
    assert.deepEqual([call.at.value, synthesis.said.at(-1)?.text], [0, 'Allô ?']);
    assert.equal(synthesis.said.at(-1)?.lang, 'fr-FR');
    synthesis.said.at(-1)?.onend?.();
    assert.deepEqual([call.at.value, synthesis.said.at(-1)?.text], [1, 'Ici la banque.']);
    synthesis.said.at(-1)?.onend?.();
    assert.deepEqual([call.at.value, call.playing.value], [undefined, false]);
    assert.equal(synthesis.said.length, 2);
});

test('paused, nothing is spoken; it goes on with the same line', () => {
    const synthesis = new FakeSynthesis([voice('fr-FR')]);
    const call = teller(synthesis, 'Un.', 'Deux.');
    call.play();
    synthesis.said.at(-1)?.onend?.();
    const before = synthesis.cancelled;
    call.pause();
    assert.equal(synthesis.cancelled, before + 1);
    assert.deepEqual([call.at.value, call.playing.value, waits.size], [1, false, 0]);
    // What comes late from the line that was cut off means nothing.
    synthesis.said.at(-1)?.onend?.();
    assert.equal(synthesis.said.length, 2);
    call.play();
    assert.deepEqual(
        synthesis.said.map((said) => said.text),
        ['Un.', 'Deux.', 'Deux.'],
    );
    call.stop();
    assert.equal(call.at.value, undefined);
});

test('without a voice, or a voice that fails, the lines pass at the speed of speech', () => {
    const foreign = new FakeSynthesis([voice('fr-FR', false), voice('en')]);
    for (const synthesis of [undefined, foreign]) {
        const call = teller(synthesis, 'Un.', 'Une phrase bien plus longue, qui dure.');
        call.play();
        const first = time_passes();
        assert.equal(call.at.value, 1);
        assert.ok(time_passes() > first);
        assert.equal(call.playing.value, false);
    }
    assert.equal(foreign.said.length, 0);
    const broken = new FakeSynthesis([voice('fr-FR')]);
    const call = teller(broken, 'Un.', 'Deux.');
    call.play();
    broken.said.at(-1)?.onerror?.();
    assert.equal(call.at.value, 0);
    time_passes();
    assert.equal(call.at.value, 1);
});

test('a Chinese character takes longer than a letter', () => {
    assert.ok(length_of('银行服务器无法登录请立即处理') > length_of('bank server out x'));
});
