// Parts of the bar that the pages share: the line's state, the language, the appearance.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { common } from '@/text/common';
import { chosen, kLanguages, language_name } from '@/text/language';
import { Icon, Notice } from '@/ui/parts';
import { theme, type Theme } from '@/ui/theme';
import { kTheme_icons } from '@/ui/icons';
import type { DrillLine } from './line';

export function LinkPill({
    line,
    waiting_words,
}: {
    line: Pick<DrillLine, 'link_state' | 'waiting'>;
    waiting_words?(n: number): string;
}) {
    const state = line.link_state.value;
    const waiting = line.waiting.value;
    const words =
        waiting > 0 && waiting_words ? waiting_words(waiting) : common.words().link[state];
    return (
        <span
            class={`link-pill ${state}`}
            role="status"
            data-testid="link-state"
            data-state={state}
            data-waiting={waiting}
            title={words}
        >
            <Icon name={state === 'online' ? 'wifi' : 'wifi-off'} />
            <span>{words}</span>
        </span>
    );
}

export function LanguageSelect(props: {
    line?: Pick<DrillLine, 'state'>;
    class?: string;
    change(tag: string): void;
}) {
    const languages = props.line?.state.value.hello?.drill.languages ?? [];
    const offered = [...new Set([...languages, ...kLanguages])];
    return (
        <label class={`language ${props.class ?? ''}`}>
            <Icon name="languages" label={common.words().language} />
            <select
                value={chosen.value}
                data-testid="language"
                onChange={(e) => props.change(e.currentTarget.value)}
            >
                {offered.map((tag) => (
                    <option key={tag} value={tag}>
                        {language_name(tag)}
                    </option>
                ))}
            </select>
        </label>
    );
}

// From dark to light to high contrast, and round again.
const kNext: Record<Theme, Theme> = {
    auto: 'light',
    dark: 'light',
    light: 'contrast',
    contrast: 'dark',
};

export function ThemeButton(props: { class?: string }): JSX.Element {
    const now = theme.value;
    const light = document.documentElement.dataset['theme'] === 'light';
    const next = now === 'auto' && light ? 'dark' : kNext[now];
    const label = common.words().theme[next];
    return (
        <button
            class={`button quiet only-icon ${props.class ?? ''}`}
            title={label}
            aria-label={label}
            onClick={() => (theme.value = next)}
        >
            <Icon name={kTheme_icons[next]} />
        </button>
    );
}

export function Toasts({ line }: { line: Pick<DrillLine, 'toasts' | 'dismiss'> }): JSX.Element {
    const ref = useRef<HTMLDivElement>(null);
    const toasts = line.toasts.value;
    // Shown anew with each change, so that it lies above a sheet that opened meanwhile.
    useEffect(() => {
        const box = ref.current;
        if (!box || !('showPopover' in box)) return;
        if (box.matches(':popover-open')) box.hidePopover();
        if (toasts.length > 0) box.showPopover();
    }, [toasts]);
    return (
        <div class="toasts" role="status" popover="manual" ref={ref}>
            {toasts.map((toast) => (
                <Notice key={toast.id} tone={toast.tone}>
                    {toast.words}
                    {toast.act && (
                        <button
                            class="button small"
                            data-testid="toast-act"
                            onClick={() => {
                                line.dismiss(toast.id);
                                toast.act?.run();
                            }}
                        >
                            {toast.act.words}
                        </button>
                    )}
                </Notice>
            ))}
        </div>
    );
}
