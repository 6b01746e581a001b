// Where the work side is put in once it is loaded. It is fetched when the page has nothing better
// to do, and at once where somebody looks at a part of it.
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { use_retry } from '@/app/retry';
import { common } from '@/text/common';
import { chosen } from '@/text/language';
import { Skeleton } from '@/ui/skeleton';

type Work = typeof import('./casework/casework');

const loaded = signal<Work | undefined>(undefined);
let loading: Promise<void> | undefined;

async function fetch_work(): Promise<void> {
    const work = await import('./casework/casework');
    // The language may change while it comes.
    for (let tag = ''; tag !== chosen.peek(); ) await work.work_words.load((tag = chosen.peek()));
    work.wear();
    loaded.value = work;
}

export function load_work(): Promise<void> {
    loading ??= fetch_work().catch((error: unknown) => {
        loading = undefined;
        throw error;
    });
    return loading;
}

// Once nothing else wants the line; what fails is asked for again where it is needed.
export function load_work_when_idle(): void {
    const load = () => void load_work().catch(() => undefined);
    if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 3_000 });
    else setTimeout(load, 500);
}

// Changes its language with the page's.
export const work_words = {
    load: async (tag: string): Promise<void> => loaded.peek()?.work_words.load(tag),
};

export function WorkDoor({ children }: { children(work: Work): JSX.Element }): JSX.Element {
    const work = loaded.value;
    const [failed, set_failed] = useState(false);
    const load = () => {
        if (loaded.peek()) return;
        set_failed(false);
        load_work().catch(() => set_failed(true));
    };
    useEffect(load, []);
    use_retry(failed, load);
    if (work) return children(work);
    const { loading, no_server } = common.words();
    if (!failed) return <Skeleton words={loading} />;
    return (
        <p class="help" role="status" data-waits>
            {no_server}
        </p>
    );
}
