// The wall itself: a head with the clock, the screen that is on, and what steers them.
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { LanguageSelect, ThemeButton } from '@/app/bar_parts';
import type { DrillLine } from '@/app/line';
import { common } from '@/text/common';
import { direction, remember_language, use_language, words_language } from '@/text/language';
import { close_replay, open_replay, replay_place } from '@/replay/address';
import { ReplayDoor } from '@/replay/door';
import { Bell, Icon } from '@/ui/parts';
import { plain_screens } from './plain';
import { Rotation, turn_of } from './rotation';
import { DrillClock, phase_words, screens } from './screens';
import { graph_words } from '@/ui/text';
import { t, watch_words } from './text';

const rotation = new Rotation();

const kPlain_key = 'tocsin-watch-plain';
const plain = signal(read_plain());

function read_plain(): boolean {
    try {
        return localStorage.getItem(kPlain_key) === 'yes';
    } catch {
        return false;
    }
}

function set_plain(on: boolean): void {
    plain.value = on;
    try {
        localStorage.setItem(kPlain_key, on ? 'yes' : 'no');
    } catch {
        // Not kept: chosen anew next time.
    }
}

function on_key(e: KeyboardEvent): void {
    if (
        replay_place.peek() ||
        e.ctrlKey ||
        e.metaKey ||
        e.altKey ||
        e.target instanceof HTMLSelectElement
    )
        return;
    const turn = turn_of(e.key, direction(words_language.peek()) === 'rtl');
    const on_button = e.target instanceof HTMLButtonElement;
    if (turn) rotation.turn(turn);
    else if (e.key === ' ' && !on_button) rotation.held.value = !rotation.held.peek();
    else if (e.key === 'm' || e.key === 'M') set_plain(!plain.peek());
    else return;
    e.preventDefault();
}

export function Wall({ line }: { line: DrillLine }): JSX.Element {
    useEffect(() => {
        rotation.start();
        addEventListener('keydown', on_key);
        return () => removeEventListener('keydown', on_key);
    }, []);
    const state = line.state.value;
    if (state.clock?.phase === 'ended' && replay_place.value)
        return <ReplayDoor line={line} back={() => close_replay()} />;
    const all = plain.value ? plain_screens(line) : screens(line);
    const id = rotation.of(all.map((screen) => screen.id));
    const screen = all.find((s) => s.id === id)!;
    const phase = state.clock?.phase ?? 'draft';
    return (
        <main class={plain.value ? 'wall plain' : 'wall'} data-screen={id} data-testid="wall">
            <header class="wall-head">
                <Bell />
                <h1>
                    <bdi>{state.hello?.drill.title}</bdi>
                </h1>
                <Line line={line} />
                <span class="wall-phase" data-testid="phase" data-phase={phase}>
                    {id !== 'clock' && id !== 'plain-time' && phase_words(state)}
                </span>
                {id !== 'clock' && <DrillClock line={line} />}
            </header>
            <div class="wall-stage" key={id}>
                {screen.show()}
            </div>
            <Steering line={line} all={all} id={id} />
        </main>
    );
}

function Line({ line }: { line: DrillLine }): JSX.Element | null {
    if (line.link_state.value === 'online') return null;
    return (
        <span class="wall-offline">
            <Icon name="wifi-off" /> {common.words().link[line.link_state.value]}
        </span>
    );
}

function Steering(props: {
    line: DrillLine;
    all: readonly { id: string; name?: string }[];
    id: string;
}): JSX.Element {
    const { line, all, id } = props;
    const words = t();
    const held = rotation.held.value;
    const step = (by: 1 | -1, label: string) => (
        <button
            class="button quiet only-icon"
            aria-label={label}
            title={label}
            data-testid={by > 0 ? 'next' : 'previous'}
            onClick={() => rotation.turn(by)}
        >
            <Icon name={by > 0 ? 'chevron-right' : 'chevron-left'} />
        </button>
    );
    const change = async (tag: string) => {
        await use_language(tag, common, watch_words, graph_words);
        remember_language(tag);
        line.set_language(tag);
    };
    return (
        <nav class="wall-steer" aria-label={words.screens} data-held={held}>
            {step(-1, words.previous)}
            <button
                class="button quiet only-icon"
                aria-pressed={held}
                aria-label={held ? words.go_on : words.hold}
                title={held ? words.go_on : words.hold}
                data-testid="hold"
                onClick={() => (rotation.held.value = !held)}
            >
                <Icon name={held ? 'play' : 'pause'} />
            </button>
            {step(1, words.next)}
            {all
                .filter((screen) => screen.name)
                .map((screen) => (
                    <button
                        key={screen.id}
                        class="tab"
                        aria-pressed={screen.id === id}
                        data-testid={`screen-${screen.id}`}
                        onClick={() => rotation.show(screen.id)}
                    >
                        {screen.name}
                    </button>
                ))}
            <span class="grow" />
            {line.state.value.clock?.phase === 'ended' && (
                <button class="tab" data-testid="open-replay" onClick={() => open_replay()}>
                    {common.words().replay}
                </button>
            )}
            {held && (
                <span class="wall-held">
                    <Icon name="pause" /> {words.held}
                </span>
            )}
            <label class="check">
                <input
                    type="checkbox"
                    checked={plain.value}
                    data-testid="plain-mode"
                    onChange={(e) => set_plain(e.currentTarget.checked)}
                />
                <span>{words.plain}</span>
            </label>
            <LanguageSelect line={line} change={(tag) => void change(tag)} />
            <ThemeButton />
            <span class="visually-hidden">{words.keys}</span>
        </nav>
    );
}
