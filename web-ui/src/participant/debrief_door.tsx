// Where the debrief's pages are put in, once they are loaded: they are no part of the first load.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { use_retry } from '@/app/retry';
import { common } from '@/text/common';
import { Skeleton } from '@/ui/skeleton';
import type { Desk } from './desk';

const kPages = {
    before: () => import('@/debrief/before'),
    after: () => import('@/debrief/after'),
};

export function DebriefDoor(props: { desk: Desk; page: keyof typeof kPages }): JSX.Element | null {
    const { desk, page } = props;
    const [Page, set_page] = useState<() => JSX.Element>();
    const [failed, set_failed] = useState(false);
    const load = () => {
        set_failed(false);
        void kPages[page]()
            .then((module) => module.open(desk))
            .then(
                (opened) => set_page(() => opened),
                () => set_failed(true),
            );
    };
    useEffect(load, [page]);
    use_retry(failed, load);
    if (Page) return <Page />;
    if (page === 'before') return null;
    const { loading, no_server } = common.words();
    if (!failed) return <Skeleton words={loading} lines={9} />;
    return (
        <main class="join" role="status">
            {no_server}
        </main>
    );
}
