// Where the replay is put in, once it is loaded.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Line } from '@/app/line';
import { use_retry } from '@/app/retry';
import { common } from '@/text/common';
import { Skeleton } from '@/ui/skeleton';
import { replay_place } from './address';

export function ReplayDoor(props: { line: Line; back(): void }): JSX.Element {
    const { line, back } = props;
    const [page, set_page] = useState<(back: () => void) => JSX.Element>();
    const [failed, set_failed] = useState(false);
    const load = () => {
        set_failed(false);
        void import('./replay')
            .then((module) => module.open(line, replay_place.peek() ?? {}))
            .then(
                (opened) => set_page(() => opened),
                () => set_failed(true),
            );
    };
    useEffect(load, []);
    use_retry(failed, load);
    if (page) return page(back);
    const { loading, no_server } = common.words();
    if (!failed) return <Skeleton words={loading} lines={9} />;
    return (
        <main class="entrance" role="status">
            {no_server}
        </main>
    );
}
