// Draws only the rows of a long list that can be seen: five megabytes of log scroll like five lines.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

// Rows drawn above and below what is seen, so that a quick scroll shows no gap.
const kSpare = 20;

export interface Span {
    first: number;
    end: number;
}

export function span_of(scroll: number, height: number, row: number, count: number): Span {
    const first = Math.min(Math.max(0, Math.floor(scroll / row) - kSpare), count);
    const end = Math.min(count, Math.ceil((scroll + height) / row) + kSpare);
    return { first, end: Math.max(first, end) };
}

// `row` is the height of every row in pixels.
export function use_span(box: RefObject<HTMLElement>, row: number, count: number): Span {
    const [span, set_span] = useState(span_of(0, 600, row, count));
    useLayoutEffect(() => {
        const element = box.current;
        if (!element) return;
        const look = () => {
            const next = span_of(element.scrollTop, element.clientHeight, row, count);
            set_span((old) => (old.first === next.first && old.end === next.end ? old : next));
        };
        look();
        element.addEventListener('scroll', look, { passive: true });
        const sizes = new ResizeObserver(look);
        sizes.observe(element);
        return () => {
            element.removeEventListener('scroll', look);
            sizes.disconnect();
        };
    }, [row, count]);
    return span;
}
