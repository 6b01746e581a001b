// The reading pane: what is open, told as opened once it is really on a screen that somebody looks
// at.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Empty, Icon } from '@/ui/parts';
import type { Desk } from './desk';
import { InjectView } from './inject_view';
import { t } from './text';
import { WorkDoor } from './casework_door';

export function ReadingPane({ desk }: { desk: Desk }): JSX.Element {
    const body = useRef<HTMLDivElement>(null);
    const open = desk.selected.value;
    const key = open && `${open.kind}/${open.id}`;
    useEffect(() => {
        body.current?.scrollTo({ top: 0 });
    }, [key]);
    return (
        <section class="pane reading" aria-label={t().panes.reading} data-testid="reading">
            <div class="pane-head phone-only">
                <button
                    class="button quiet small"
                    onClick={() => desk.show('inbox')}
                    data-testid="back"
                >
                    <Icon name="arrow-left" /> {t().panes.back}
                </button>
            </div>
            <div class="pane-body" ref={body} tabIndex={0}>
                {open ? (
                    <Open key={key} desk={desk} kind={open.kind} id={open.id} />
                ) : (
                    <NothingOpen />
                )}
            </div>
        </section>
    );
}

function NothingOpen(): JSX.Element {
    return (
        <Empty icon="file-text" title={t().reading.none}>
            {t().reading.none_help}
        </Empty>
    );
}

function Open({ desk, kind, id }: { desk: Desk; kind: string; id: string }): JSX.Element {
    const { state } = desk;
    if (kind === 'inject') {
        const inject = state.injects.get(id);
        if (!inject?.content || !inject.deliveries.has(desk.mine)) return <NothingOpen />;
        return (
            <OnScreen seen={() => desk.note_opened('inject', id)} pane={desk.pane.value}>
                <InjectView desk={desk} inject={inject} content={inject.content} />
            </OnScreen>
        );
    }
    if (kind === 'message') {
        const message = state.messages.get(id);
        if (!message) return <NothingOpen />;
        return <WorkDoor>{(work) => <work.ThreadView desk={desk} message={message} />}</WorkDoor>;
    }
    const decision = state.decisions.get(id);
    if (!decision) return <NothingOpen />;
    return <WorkDoor>{(work) => <work.DecisionView desk={desk} decision={decision} />}</WorkDoor>;
}

// Calls `seen` once its content is visible in a window that is in front. On a phone a hidden pane
// has no size.
export function OnScreen(props: {
    seen(): void;
    pane?: string;
    children: ComponentChildren;
}): JSX.Element {
    const ref = useRef<HTMLDivElement>(null);
    useEffect(() => {
        const look = () => {
            const shown = (ref.current?.getClientRects().length ?? 0) > 0;
            if (shown && document.visibilityState === 'visible') props.seen();
        };
        look();
        document.addEventListener('visibilitychange', look);
        return () => document.removeEventListener('visibilitychange', look);
    }, [props.pane]);
    return <div ref={ref}>{props.children}</div>;
}
