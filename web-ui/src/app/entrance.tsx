// From an EXCON or projector link straight into the drill: nobody is asked for a name.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Role, ServerFrame } from '@/generated/wire';
import { common } from '@/text/common';
import { chosen } from '@/text/language';
import { Bell, Failure } from '@/ui/parts';
import { Skeleton } from '@/ui/skeleton';
import { ApiError, join } from '@/wire/session';
import { DrillLine } from './line';
import { use_retry } from './retry';

export interface EntranceWords {
    opening: string;
    bad_link: string;
    help: string;
}

type Stage =
    | { at: 'opening' }
    | { at: 'in'; page: JSX.Element }
    | { at: 'failed'; title: string; help: string; retry: boolean };

export function EntrancePage(props: {
    role: Role;
    words(): EntranceWords;
    also?(frames: readonly ServerFrame[]): void;
    inside(line: DrillLine): JSX.Element;
}): JSX.Element {
    const [stage, set_stage] = useState<Stage>({ at: 'opening' });
    const enter = async () => {
        set_stage({ at: 'opening' });
        const token = decodeURIComponent(location.pathname.split('/')[2] ?? '');
        const words = props.words();
        try {
            const session = await join(token, undefined, chosen.peek());
            if (session.role !== props.role)
                return set_stage({
                    at: 'failed',
                    title: words.bad_link,
                    help: words.help,
                    retry: false,
                });
            const line = await DrillLine.open(session.drill, props.role, chosen.peek(), props.also);
            set_stage({ at: 'in', page: props.inside(line) });
        } catch (error) {
            const known = error instanceof ApiError && error.status < 500;
            const help = known ? error.message || words.help : common.words().no_server;
            set_stage({
                at: 'failed',
                title: known ? words.bad_link : common.words().failed,
                help,
                retry: !known,
            });
        }
    };
    useEffect(() => void enter(), []);
    use_retry(stage.at === 'failed' && stage.retry, () => void enter());
    if (stage.at === 'in') return stage.page;
    return (
        <main class="entrance">
            <p class="entrance-mark">
                <Bell /> {common.words().name}
            </p>
            {stage.at === 'opening' && <Skeleton words={props.words().opening} lines={5} />}
            {stage.at === 'failed' && (
                <Failure title={stage.title} help={stage.help} again={() => void enter()} />
            )}
        </main>
    );
}
