// A text told line by line: aloud, by a voice that lives on this device, or silently at the speed of
// speech where there is none.
import { signal } from '@preact/signals';

export type Synthesis = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel'>;
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

const kShortest_ms = 1_500;
const kLetter_ms = 70;
// One of these is a syllable.
const kWide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const kWide_ms = 230;

const plain = (tag: string) => tag.toLowerCase().replaceAll('_', '-');
// Some name Mandarin by a code of its own.
const base = (tag: string) => plain(tag).split('-')[0]?.replace(/^cmn$/, 'zh');

// Never one that sends the words away to be spoken.
export function voice_for<V extends Voice>(voices: readonly V[], language: string): V | undefined {
    const fit = voices.filter((v) => v.localService && base(v.lang) === base(language));
    return (
        fit.find((v) => plain(v.lang) === plain(language)) ?? fit.find((v) => v.default) ?? fit[0]
    );
}

export function length_of(line: string): number {
    const wide = line.match(kWide)?.length ?? 0;
    return Math.max(kShortest_ms, wide * kWide_ms + (line.length - wide) * kLetter_ms);
}

export class Teller {
    readonly playing = signal(false);
    // The line that is told, or would be next; none before the first and after the last.
    readonly at = signal<number | undefined>(undefined);
    private turn = 0;
    private timer: ReturnType<typeof setTimeout> | undefined;

    constructor(
        private readonly lines: readonly string[],
        private readonly language: string,
        private readonly synthesis: Synthesis | undefined,
    ) {}

    // From the line at which it was paused: browsers differ in what they do in the middle of one.
    play(): void {
        this.hush();
        this.playing.value = true;
        this.tell(this.at.peek() ?? 0);
    }

    pause(): void {
        this.hush();
        this.playing.value = false;
    }

    stop(): void {
        this.pause();
        this.at.value = undefined;
    }

    private tell(n: number): void {
        const line = this.lines[n];
        if (line === undefined) return this.stop();
        this.at.value = n;
        const turn = ++this.turn;
        const next = () => {
            if (turn === this.turn) this.tell(n + 1);
        };
        const silently = () => {
            if (turn === this.turn) this.timer = setTimeout(next, length_of(line));
        };
        const voice = voice_for(this.synthesis?.getVoices() ?? [], this.language);
        if (!voice || !this.synthesis) return silently();
        const words = new SpeechSynthesisUtterance(line);
        words.voice = voice;
        words.lang = voice.lang;
        words.onend = next;
        words.onerror = silently;
        this.synthesis.speak(words);
    }

    private hush(): void {
        ++this.turn;
        clearTimeout(this.timer);
        this.synthesis?.cancel();
    }
}
