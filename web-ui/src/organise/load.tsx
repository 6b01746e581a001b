// What is fetched when a part of the page appears: waiting, failed and tried again, or there.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { use_retry } from '@/app/retry';
import { common } from '@/text/common';
import { ErrorText } from '@/ui/parts';
import { Skeleton } from '@/ui/skeleton';
import { ApiError } from '@/wire/session';

export function Loaded<T>(props: {
    load(): Promise<T>;
    // Another value: fetched anew.
    again?: unknown;
    inside(value: T): JSX.Element;
}): JSX.Element {
    const [loaded, set_loaded] = useState<{ value: T }>();
    const [problem, set_problem] = useState('');
    const load = () => {
        set_problem('');
        props.load().then(
            (found) => set_loaded({ value: found }),
            (error: unknown) => {
                const known = error instanceof ApiError && error.status < 500;
                set_problem((known && error.message) || common.words().no_server);
            },
        );
    };
    useEffect(load, [props.again]);
    use_retry(problem !== '', load);
    if (loaded)
        return (
            <>
                {problem && <ErrorText>{problem}</ErrorText>}
                {props.inside(loaded.value)}
            </>
        );
    if (problem)
        return (
            <>
                <ErrorText>{problem}</ErrorText>
                <p>
                    <button class="button" onClick={load}>
                        {common.words().retry}
                    </button>
                </p>
            </>
        );
    return <Skeleton words={common.words().loading} lines={6} />;
}
