// A text or a log: numbered lines, a search that goes from one place to the next.
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '@/ui/parts';
import { t } from '../text';
import { cut_at, find_lines, kMost_found } from './find';
import { use_span } from './window';

const kRow_px = 20;
// What one line shows; the file has the rest.
const kLongest = 4_000;
// Browsers give no element more height than this many rows.
const kMost_lines = 1_000_000;

export function Lines({ text, name }: { text: string; name: string }): JSX.Element {
    const all = useMemo(() => text.replace(/\r?\n$/, '').split(/\r?\n/), [text]);
    const lines = useMemo(() => all.slice(0, kMost_lines), [all]);
    const longest = useMemo(
        () => lines.reduce((most, line) => Math.max(most, line.length), 0),
        [lines],
    );
    const box = useRef<HTMLDivElement>(null);
    const { first, end } = use_span(box, kRow_px, lines.length);
    const [words, set_words] = useState('');
    const [at, set_at] = useState(0);
    const found = useMemo(() => find_lines(lines, words), [lines, words]);
    const current = found[at];

    useEffect(() => {
        const element = box.current;
        if (!element || current === undefined) return;
        const top = current * kRow_px;
        if (top < element.scrollTop || top + kRow_px > element.scrollTop + element.clientHeight)
            element.scrollTop = top - element.clientHeight / 3;
    }, [current]);

    const go = (step: number) => {
        if (found.length) set_at((at + step + found.length) % found.length);
    };
    return (
        <div class="viewer">
            <div class="viewer-bar" role="search">
                <input
                    class="input small"
                    type="search"
                    aria-label={t().viewer.find}
                    placeholder={t().viewer.find}
                    data-testid="viewer-find"
                    value={words}
                    onInput={(e) => {
                        set_words(e.currentTarget.value);
                        set_at(0);
                    }}
                    onKeyDown={(e) => {
                        if (e.key !== 'Enter') return;
                        e.preventDefault();
                        go(e.shiftKey ? -1 : 1);
                    }}
                />
                <span class="help" role="status" data-testid="viewer-found">
                    {words && t().viewer.found(found.length && at + 1, found.length, kMost_found)}
                </span>
                <button
                    type="button"
                    class="button quiet small only-icon"
                    disabled={found.length === 0}
                    aria-label={t().viewer.previous}
                    onClick={() => go(-1)}
                >
                    <Icon name="chevron-up" />
                </button>
                <button
                    type="button"
                    class="button quiet small only-icon"
                    disabled={found.length === 0}
                    aria-label={t().viewer.next}
                    onClick={() => go(1)}
                >
                    <Icon name="chevron-down" />
                </button>
                <span class="grow" />
                <span class="help">{t().viewer.lines(all.length)}</span>
            </div>
            <div
                class="viewer-box mono"
                ref={box}
                tabIndex={0}
                role="region"
                aria-label={name}
                dir="ltr"
                data-testid="viewer-lines"
            >
                <div
                    class="viewer-all"
                    style={{
                        height: `${lines.length * kRow_px}px`,
                        minWidth: `${Math.min(longest, kLongest) + 8}ch`,
                    }}
                >
                    <div
                        class="viewer-rows"
                        style={{ transform: `translateY(${first * kRow_px}px)` }}
                    >
                        {lines.slice(first, end).map((line, i) => (
                            <LineRow
                                key={first + i}
                                n={first + i + 1}
                                line={line}
                                words={words}
                                current={first + i === current}
                            />
                        ))}
                    </div>
                </div>
            </div>
            {all.length > kMost_lines && <p class="help">{t().viewer.shown_part}</p>}
        </div>
    );
}

function LineRow(props: { n: number; line: string; words: string; current: boolean }): JSX.Element {
    const { n, words, current } = props;
    const cut = props.line.length > kLongest;
    const line = cut ? `${props.line.slice(0, kLongest)} …` : props.line;
    return (
        <div class={current ? 'viewer-line current' : 'viewer-line'}>
            <span class="viewer-n" aria-hidden="true">
                {n}
            </span>
            <span class="viewer-text" dir="auto">
                {cut_at(line, words).map((part, i) => (i % 2 ? <mark key={i}>{part}</mark> : part))}
            </span>
        </div>
    );
}
