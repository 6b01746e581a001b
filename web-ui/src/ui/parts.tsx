// Small parts that every page uses.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Tlp } from '@/generated/wire';
import { tlp_label } from '@/model/tlp';
import { common } from '@/text/common';
import type { IconName } from './icons';

// Its address; the build puts it in.
declare const kSprite: string;

const kTurning: ReadonlySet<IconName> = new Set([
    'arrow-left',
    'chevron-left',
    'chevron-right',
    'reply',
    'send',
    'log-out',
]);

export function Icon({ name, label }: { name: IconName; label?: string }): JSX.Element {
    const named = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true };
    return (
        <svg class={kTurning.has(name) ? 'icon turns' : 'icon'} viewBox="0 0 24 24" {...named}>
            <use href={`${kSprite}#i-${name}`} />
        </svg>
    );
}

// The mark: a bell in three strokes, the shoulder, the lip, the clapper.
export function Bell(): JSX.Element {
    return (
        <svg class="bell" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M5.5 16.5V11a6.5 6.5 0 0 1 13 0v5.5" />
            <path d="M3 16.5h18" />
            <path d="M9.5 20.5h5" />
        </svg>
    );
}

// From whom to whom, in the direction of reading.
export function To(): JSX.Element {
    return (
        <svg class="icon turns to" viewBox="0 0 24 24" role="img" aria-label="→">
            <path d="M4 12h15m-5-5 5 5-5 5" />
        </svg>
    );
}

export function TlpLabel({ tlp }: { tlp: Tlp }): JSX.Element {
    return <span class={`tlp ${tlp}`}>{tlp_label(tlp)}</span>;
}

export function Empty(props: {
    icon: IconName;
    title: string;
    children?: ComponentChildren;
}): JSX.Element {
    return (
        <div class="empty">
            <Icon name={props.icon} />
            <strong>{props.title}</strong>
            {props.children && <span>{props.children}</span>}
        </div>
    );
}

export type Tone = 'info' | 'due' | 'late' | 'done';
const kTone_icons: Record<Tone, IconName> = {
    info: 'circle-dot',
    due: 'alarm-clock',
    late: 'triangle-alert',
    done: 'check',
};

export function Notice(props: {
    tone?: Tone;
    icon?: IconName;
    children: ComponentChildren;
    alert?: boolean;
}) {
    const { tone = 'info', icon = kTone_icons[tone] } = props;
    return (
        <div class={`notice ${tone}`} role={props.alert ? 'alert' : undefined}>
            <Icon name={icon} />
            <div>{props.children}</div>
        </div>
    );
}

// A page that cannot go on: what happened, what to do, and a way to try again.
export function Failure(props: { title: string; help: string; again?: () => void }): JSX.Element {
    return (
        <div class="failure" role="alert">
            <Icon name="triangle-alert" />
            <h1>{props.title}</h1>
            <p>{props.help}</p>
            {props.again && (
                <button class="button primary" onClick={props.again}>
                    {common.words().retry}
                </button>
            )}
        </div>
    );
}

export function ErrorText({
    children,
    id,
}: {
    children: ComponentChildren;
    id?: string;
}): JSX.Element {
    return (
        <p class="error" role="alert" id={id}>
            <Icon name="triangle-alert" />
            <span>{children}</span>
        </p>
    );
}

// A modal sheet on the browser's own dialog: focus stays inside, Escape closes, focus returns.
export function Sheet(props: {
    title: string;
    close(): void;
    wide?: boolean;
    testid?: string;
    children: ComponentChildren;
}): JSX.Element {
    const ref = useRef<HTMLDialogElement>(null);
    useEffect(() => {
        const opener = document.activeElement;
        const dialog = ref.current;
        dialog?.showModal();
        return () => {
            // Before it is gone: while it is open, nothing outside can take the focus.
            dialog?.close();
            if (opener instanceof HTMLElement) opener.focus();
        };
    }, []);
    const on_backdrop = (e: MouseEvent) => e.target === ref.current && props.close();
    // The event of a sheet that is gone already comes late, and means no other.
    const on_close = () => ref.current?.isConnected && props.close();
    return (
        <dialog
            ref={ref}
            class={props.wide ? 'sheet wide' : 'sheet'}
            aria-label={props.title}
            data-testid={props.testid}
            onClose={on_close}
            onClick={on_backdrop}
        >
            <div class="sheet-head">
                <h2>{props.title}</h2>
                <button
                    class="button quiet small only-icon"
                    onClick={props.close}
                    aria-label={common.words().close}
                    data-testid="sheet-close"
                >
                    <Icon name="x" />
                </button>
            </div>
            <div class="sheet-body">{props.children}</div>
        </dialog>
    );
}
