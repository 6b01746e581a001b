// The bench: what is to judge at the side, the item in the middle; observations and objectives on
// their own sheets. Everything can be done from the keyboard.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { LanguageSelect, LinkPill, ThemeButton, Toasts } from '@/app/bar_parts';
import { common } from '@/text/common';
import { drill_clock } from '@/text/language';
import { close_replay, open_replay, replay_place } from '@/replay/address';
import { ReplayDoor } from '@/replay/door';
import { Bell, Icon, Notice } from '@/ui/parts';
import type { Bench, View } from './bench';
import { HelpSheet, speak } from './help';
import { ItemPane } from './item';
import { judge_level, judge_verdict } from './judge';
import { AddFactSheet } from './add_fact';
import { Notes, ObserveSheet } from './notes';
import { Objectives } from './objectives';
import { QueuePane } from './queue';
import { single_keys } from '@/ui/single_keys';
import { PageSkeleton } from '@/ui/skeleton';
import { t } from './text';

const kViews: readonly View[] = ['judge', 'notes', 'objectives'];

export function BenchPage({ bench }: { bench: Bench }): JSX.Element {
    useEffect(() => {
        const key = (e: KeyboardEvent) => on_key(bench, e);
        addEventListener('keydown', key);
        return () => removeEventListener('keydown', key);
    }, [bench]);
    // The item on the bench stays there when the queue moves: nobody judges what they did not read.
    const first = bench.shown.value[0]?.id;
    const lies = bench.current.value !== undefined;
    useEffect(() => {
        if (!lies && first !== undefined) bench.current.value = first;
    }, [lies, first]);
    const link = bench.line.link_state.value;
    if (link === 'denied')
        return (
            <main class="entrance" data-testid="denied">
                <h1>{t().denied}</h1>
            </main>
        );
    if (!bench.state.ready || !bench.judging.value.ready)
        return <PageSkeleton words={common.words().link[link]} panes={2} />;
    if (bench.state.clock?.phase === 'ended' && replay_place.value)
        return <ReplayDoor line={bench.line} back={() => close_replay()} />;
    const view = bench.view.value;
    return (
        <div class="bench">
            <Bar bench={bench} />
            {link === 'offline' && (
                <div class="banners" role="status">
                    <Notice tone="due" icon="wifi-off">
                        {common.words().no_server}
                    </Notice>
                </div>
            )}
            {view === 'judge' && (
                <div class={bench.reading.value ? 'bench-body reading' : 'bench-body'}>
                    <QueuePane bench={bench} />
                    <ItemPane bench={bench} />
                </div>
            )}
            {view === 'notes' && <Notes bench={bench} />}
            {view === 'objectives' && <Objectives bench={bench} />}
            <p class="visually-hidden" role="status" data-testid="said">
                {bench.said.value}
            </p>
            <OpenSheet bench={bench} />
            <Toasts line={bench.line} />
        </div>
    );
}

function OpenSheet({ bench }: { bench: Bench }): JSX.Element | null {
    const open = bench.sheet.value;
    switch (open?.kind) {
        case 'help':
            return <HelpSheet bench={bench} />;
        case 'add_fact':
            return <AddFactSheet bench={bench} message={open.message} />;
        case 'observe':
            return <ObserveSheet bench={bench} about={open} />;
        case undefined:
            return null;
    }
}

function Bar({ bench }: { bench: Bench }): JSX.Element {
    const { line, state } = bench;
    const words = t().bar;
    return (
        <header class="bar bench-bar">
            <span class="bar-mark">
                <Bell />
            </span>
            <div class="bar-title">
                <strong>
                    <bdi>{state.hello?.drill.title}</bdi>
                </strong>
                <span class="muted" data-testid="judge">
                    {words.who(bench.judging.value.me)}
                </span>
            </div>
            <div class="bar-clock" role="timer" aria-label={common.words().drill_clock}>
                <span class="clock" data-testid="drill-clock">
                    {drill_clock(line.now.value)}
                </span>
                <span
                    class="bar-phase"
                    data-testid="phase"
                    data-phase={state.clock?.phase ?? 'draft'}
                >
                    {common.words().phase[state.clock?.phase ?? 'draft']}
                </span>
            </div>
            <nav class="bench-views" aria-label={words.views}>
                {kViews.map((view) => (
                    <button
                        key={view}
                        class="tab"
                        aria-pressed={bench.view.value === view}
                        data-testid={`view-${view}`}
                        onClick={() => (bench.view.value = view)}
                    >
                        {words[view]}
                        {view === 'judge' && (
                            <span class="count" data-testid="open-count">
                                {bench.open_count.value}
                            </span>
                        )}
                    </button>
                ))}
            </nav>
            <span class="bar-space" />
            {state.clock?.phase === 'ended' && (
                <button
                    class="button small"
                    data-testid="open-replay"
                    onClick={() => open_replay()}
                >
                    <Icon name="play" /> {common.words().replay}
                </button>
            )}
            <button
                class="button small"
                data-testid="observe"
                aria-label={words.observe}
                aria-keyshortcuts="o"
                onClick={() => observe(bench)}
            >
                <Icon name="pencil" /> <span>{words.observe}</span>
            </button>
            <button
                class="button quiet only-icon"
                title={`${common.words().keys.title} (?)`}
                aria-label={common.words().keys.title}
                aria-keyshortcuts="?"
                data-testid="help"
                onClick={() => (bench.sheet.value = { kind: 'help' })}
            >
                <Icon name="circle-question-mark" />
            </button>
            <LanguageSelect line={line} class="bar-wide" change={(tag) => void speak(line, tag)} />
            <ThemeButton class="bar-wide" />
            <LinkPill line={line} />
        </header>
    );
}

// About what lies on the bench, or about now.
export function observe(bench: Bench): void {
    const item = bench.view.peek() === 'judge' ? bench.item.peek() : undefined;
    bench.sheet.value = {
        kind: 'observe',
        team: item?.team,
        inject: item?.inject,
        at_ms: item?.at_ms ?? bench.line.now.peek(),
    };
}

function on_key(bench: Bench, e: KeyboardEvent): void {
    if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing || e.repeat) return;
    if (!single_keys.peek() || bench.sheet.peek() || replay_place.peek()) return;
    const target = e.target instanceof HTMLElement ? e.target : undefined;
    if (target?.closest('input, textarea, select, [contenteditable]')) return;
    if (act_on(bench, e.key)) e.preventDefault();
}

// True where the key meant something.
function act_on(bench: Bench, key: string): boolean {
    switch (key.toLowerCase()) {
        case '?':
            bench.sheet.value = { kind: 'help' };
            return true;
        case 'o':
            observe(bench);
            return true;
    }
    if (bench.view.peek() !== 'judge') return false;
    const item = bench.item.peek();
    switch (key.toLowerCase()) {
        case 'j':
            bench.step(1);
            return true;
        case 'k':
            bench.step(-1);
            return true;
        case 'u':
            if (!bench.undo()) bench.said.value = t().nothing_to_undo;
            return true;
        case 'y':
        case 'n':
            if (item?.kind !== 'carry') return false;
            void judge_verdict(bench, item, key.toLowerCase() === 'y' ? 'confirmed' : 'struck');
            return true;
        case 'a':
            if (!item?.message) return false;
            bench.sheet.value = { kind: 'add_fact', message: item.message };
            return true;
    }
    const level = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
    if (level < 0 || !item || item.kind === 'carry') return false;
    void judge_level(bench, item, level);
    return true;
}
