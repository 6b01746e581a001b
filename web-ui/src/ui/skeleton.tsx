// What stands where something is on its way: grey lines for the eye, one sentence for the ear.
import type { JSX } from 'preact';
import { Bell, Icon } from './parts';

const times = (n: number) => Array.from({ length: n }, (_, i) => <i key={i} />);

// A part of a page. `data-waits` tells tests that the page is not whole yet.
export function Skeleton({ words, lines = 3 }: { words: string; lines?: number }): JSX.Element {
    return (
        <div class="skeleton" role="status" data-waits>
            <span class="visually-hidden">{words}</span>
            {times(lines)}
        </div>
    );
}

// A whole page before its first frame: the bar, and as many panes as there will be. `help` says
// what to do while nothing comes.
export function PageSkeleton(props: { words: string; help?: string; panes: number }): JSX.Element {
    const { words, help, panes } = props;
    return (
        <main class="skeleton-page" data-waits>
            <div class="bar">
                <Bell />
                <p class="muted" role="status">
                    {words}
                </p>
            </div>
            {help && (
                <div class="notice due">
                    <Icon name="wifi-off" />
                    <p>{help}</p>
                </div>
            )}
            <div class="skeleton-panes" aria-hidden>
                {Array.from({ length: panes }, (_, i) => (
                    <div key={i} class="skeleton">
                        {times(7)}
                    </div>
                ))}
            </div>
        </main>
    );
}
