// A call that can be listened to: the recording that came with it, or its words read aloud, while the
// transcript shows which line is spoken.
import type { JSX, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { InjectContent } from '@/generated/wire';
import { language_name } from '@/text/language';
import { Icon } from '@/ui/parts';
import { artefact_url, look_of } from '../artefacts';
import type { Desk } from '../desk';
import { Teller, voice_for } from './speaking';
import { t } from './text';

interface Call {
    lines: HTMLElement[];
    teller: Teller;
}

const kLines = 'p, li, h3, pre, tr';

// The smallest parts of the transcript that hold whole lines.
function lines_of(script: HTMLElement | null): HTMLElement[] {
    const all = [...(script?.querySelectorAll<HTMLElement>(kLines) ?? [])];
    return all.filter((line) => !line.querySelector(kLines) && line.innerText.trim());
}

const synthesis = () => ('speechSynthesis' in window ? speechSynthesis : undefined);

function use_voice(language: string): boolean {
    const has = () => !!voice_for(synthesis()?.getVoices() ?? [], language);
    const [found, set_found] = useState(has);
    useEffect(() => {
        // Browsers fill the list some time after it was first asked for.
        const look = () => set_found(has());
        look();
        const from = synthesis();
        from?.addEventListener?.('voiceschanged', look);
        return () => from?.removeEventListener?.('voiceschanged', look);
    }, [language]);
    return found;
}

export function CallPlayer(props: {
    desk: Desk;
    content: InjectContent;
    script: RefObject<HTMLElement>;
}): JSX.Element {
    const { desk, content, script } = props;
    const recording = content.artefacts?.find((a) => look_of(a) === 'audio');
    if (recording)
        return (
            <audio
                class="call-recording"
                controls
                preload="none"
                src={artefact_url(desk, recording)}
                aria-label={t().call.recording}
                data-testid="call-recording"
            />
        );
    return <ReadAloud key={content.body} language={content.language} script={script} />;
}

function ReadAloud(props: {
    language: string;
    script: RefObject<HTMLElement>;
}): JSX.Element | null {
    const { language, script } = props;
    const voice = use_voice(language);
    const [call, set_call] = useState<Call>();
    // The transcript is on the page by then.
    useEffect(() => {
        const lines = lines_of(script.current);
        const words = lines.map((line) => line.innerText.trim());
        const teller = new Teller(words, language, synthesis());
        set_call({ lines, teller });
        return () => teller.stop();
    }, [language]);
    return call ? <Player call={call} voice={voice} language={language} /> : null;
}

function Player(props: { call: Call; voice: boolean; language: string }): JSX.Element {
    const { call, voice, language } = props;
    const { lines, teller } = call;
    const at = teller.at.value;
    useEffect(() => {
        lines.forEach((line, n) => line.toggleAttribute('data-told', n === at));
        if (at !== undefined) lines[at]?.scrollIntoView({ block: 'nearest' });
    }, [lines, at]);
    const words = t().call;
    const playing = teller.playing.value;
    const begun = at !== undefined;
    return (
        <div class="call-player" data-testid="call-player" data-voice={voice}>
            <div class="actions">
                <button
                    class="button small"
                    data-testid="call-play"
                    data-playing={playing}
                    onClick={() => (playing ? teller.pause() : teller.play())}
                >
                    <Icon name={playing ? 'pause' : 'play'} />{' '}
                    {playing
                        ? words.pause
                        : begun
                          ? words.go_on
                          : voice
                            ? words.listen
                            : words.follow}
                </button>
                {begun && (
                    <button
                        class="button quiet small"
                        data-testid="call-stop"
                        onClick={() => teller.stop()}
                    >
                        <Icon name="square" /> {words.stop}
                    </button>
                )}
            </div>
            <p class="help">{voice ? words.voice : words.no_voice(language_name(language))}</p>
        </div>
    );
}
