// The page once joined: waiting room, with a practice for who wants it, then the desk.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Toasts } from '@/app/bar_parts';
import { common } from '@/text/common';
import { Notice } from '@/ui/parts';
import { single_keys } from '@/ui/single_keys';
import { PageSkeleton } from '@/ui/skeleton';
import { announcement, watch_arrivals } from './arrivals';
import { Bar } from './bar';
import { inbox_shows } from './inbox';
import { DebriefDoor } from './debrief_door';
import type { Desk } from './desk';
import { Lobby } from './lobby';
import { Panes } from './panes';
import { PracticeDoor } from './practice_door';
import { t } from './text';
import { WorkDoor, load_work_when_idle } from './casework_door';

// The keys of casework/keys.tsx. Never while somebody types.
function on_key(desk: Desk, e: KeyboardEvent): void {
    const target = e.target as HTMLElement;
    if (target.closest('input, textarea, select, dialog') || e.ctrlKey || e.metaKey || e.altKey)
        return;
    if (!single_keys.peek()) return;
    if (e.key === '?') {
        desk.keys_open.value = true;
        return;
    }
    if (e.key === '/') {
        const search = document.querySelector<HTMLInputElement>('.inbox-search input');
        if (!search) return;
        e.preventDefault();
        desk.show('inbox');
        search.focus();
        return;
    }
    if (e.key === 'c' && desk.running) {
        e.preventDefault();
        if (!desk.drafts.open.peek()) desk.write({});
        else desk.show('case');
        return;
    }
    if (e.key !== 'j' && e.key !== 'k') return;
    const items = inbox_shows(desk);
    const open = desk.selected.peek();
    const at = items.findIndex((i) => i.kind === open?.kind && i.id === open.id);
    const next = items[e.key === 'j' ? at + 1 : Math.max(0, at - 1)];
    if (next) desk.select(next);
}

export function DeskPage({ desk }: { desk: Desk }): JSX.Element {
    useEffect(() => {
        watch_arrivals(desk);
        desk.line.on_refused = (command) => desk.give_back(command);
        const key = (e: KeyboardEvent) => on_key(desk, e);
        addEventListener('keydown', key);
        return () => removeEventListener('keydown', key);
    }, [desk]);
    const { state } = desk;
    useEffect(() => (state.ready ? load_work_when_idle() : undefined), [state.ready]);
    if (desk.line.link_state.value === 'denied') return <Denied />;
    if (!state.ready) {
        const { link, no_server } = common.words();
        const at = desk.line.link_state.value;
        const help = at === 'offline' ? no_server : undefined;
        return <PageSkeleton words={link[at]} help={help} panes={3} />;
    }
    const phase = state.clock?.phase;
    const waits = phase === 'draft' || phase === 'lobby';
    return (
        <div class="desk-page">
            <button class="button skip" onClick={() => document.getElementById('inbox')?.focus()}>
                {t().skip}
            </button>
            <Bar desk={desk} />
            <Banners desk={desk} />
            {waits ? <WaitingRoom desk={desk} /> : <Work desk={desk} />}
            <p class="visually-hidden" aria-live="polite">
                {announcement.value}
            </p>
            {desk.keys_open.value && (
                <WorkDoor>{(work) => <work.KeysSheet desk={desk} />}</WorkDoor>
            )}
            <Toasts line={desk.line} />
        </div>
    );
}

// STARTEX ends a practice by itself.
function WaitingRoom({ desk }: { desk: Desk }): JSX.Element {
    const [practising, set_practising] = useState(false);
    return practising ? (
        <PracticeDoor desk={desk} close={() => set_practising(false)} />
    ) : (
        <Lobby desk={desk} practise={() => set_practising(true)} />
    );
}

function Work({ desk }: { desk: Desk }): JSX.Element {
    const debrief = desk.ended && desk.debrief_open.value;
    return debrief ? <DebriefDoor desk={desk} page="after" /> : <Panes desk={desk} />;
}

function Banners({ desk }: { desk: Desk }): JSX.Element {
    const { clock, paused } = desk.state;
    const offline = desk.line.link_state.value === 'offline';
    const stands = clock?.phase === 'paused';
    const debrief = desk.debrief_open.value;
    return (
        <div class="banners" role="status">
            {offline && (
                <Notice tone="due" icon="wifi-off">
                    {t().offline}
                </Notice>
            )}
            {stands && (
                <Notice icon="pause">
                    {t().paused[paused?.reason ?? 'excon']}{' '}
                    {paused?.reason === 'excon' && paused.words}
                </Notice>
            )}
            {desk.ended && (
                <Notice tone="done" icon="flag">
                    <strong>{t().ended.title}</strong> {!debrief && t().ended.help}{' '}
                    {!debrief && (
                        <button
                            class="button primary small"
                            data-testid="open-debrief"
                            onClick={() => desk.show_debrief(true)}
                        >
                            {t().ended.debrief}
                        </button>
                    )}
                </Notice>
            )}
        </div>
    );
}

function Denied(): JSX.Element {
    return (
        <main class="join" data-testid="denied">
            <section class="join-card">
                <h1>{t().denied.title}</h1>
                <p>{t().denied.help}</p>
                <button class="button primary" onClick={() => location.reload()}>
                    {common.words().retry}
                </button>
            </section>
        </main>
    );
}
