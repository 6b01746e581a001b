// What is asked over a line that may go down before the answer comes.
import { effect, type ReadonlySignal } from '@preact/signals';
import type { LinkState } from './link';

// The outcome, or nothing as soon as the line is down: the command then waits in the outbox, and who
// wrote it need not wait with it.
export function unless_lost<T>(
    line: { link_state: ReadonlySignal<LinkState> },
    outcome: Promise<T>,
): Promise<T | undefined> {
    return new Promise((resolve) => {
        const stop = effect(() => {
            if (line.link_state.value !== 'online') resolve(undefined);
        });
        void outcome.then((value) => {
            stop();
            resolve(value);
        });
    });
}
