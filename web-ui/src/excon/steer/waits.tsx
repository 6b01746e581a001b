// In the place of the buttons that began it: what goes out in a moment, and the two ways on.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/ui/parts';
import type { Waiting } from './grace';
import { st } from './text';

export function Waits({ waiting }: { waiting: Waiting }): JSX.Element {
    const undo = useRef<HTMLButtonElement>(null);
    // The button that was pressed is gone; a second press of the same key does no harm.
    useEffect(() => undo.current?.focus(), []);
    return (
        <div class="actions" role="status" data-testid="waits">
            <span>{waiting.words}</span>
            <button
                class="button small"
                data-testid="waits-undo"
                ref={undo}
                onClick={() => waiting.back()}
            >
                <Icon name="undo-2" /> {st().undo.undo}
            </button>
            <button
                class="button small primary"
                data-testid="waits-now"
                onClick={() => waiting.now()}
            >
                <Icon name="send" /> {st().undo.now}
            </button>
        </div>
    );
}
