// From the evaluators' link to the bench: the name that will stand beside every judgement.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DrillLine } from '@/app/line';
import { use_retry } from '@/app/retry';
import { common } from '@/text/common';
import { chosen } from '@/text/language';
import { Bell, ErrorText, Failure } from '@/ui/parts';
import { Skeleton } from '@/ui/skeleton';
import { ApiError, find_session, join, link_info, type LinkInfo } from '@/wire/session';
import { open_bench, type Bench } from './bench';
import { BenchPage } from './bench_page';
import { t } from './text';

type Stage =
    | { at: 'loading' }
    | { at: 'failed'; title: string; help: string; retry: boolean }
    | { at: 'form'; info: LinkInfo }
    | { at: 'bench'; bench: Bench };

const bench_of = (drill: string): Promise<Bench> =>
    open_bench((also) => DrillLine.open(drill, 'evaluator', chosen.peek(), also));

async function look_up(token: string): Promise<Stage> {
    const info = await link_info(token);
    if (info.role !== 'evaluator')
        return { at: 'failed', title: t().bad_link, help: t().bad_link_help, retry: false };
    if (await find_session(info.drill, 'evaluator'))
        return { at: 'bench', bench: await bench_of(info.drill) };
    return { at: 'form', info };
}

function failure(error: unknown): Stage {
    const known = error instanceof ApiError && error.status < 500;
    return {
        at: 'failed',
        title: known ? t().bad_link : common.words().failed,
        help: (known && error.message) || (known ? t().bad_link_help : common.words().no_server),
        retry: !known,
    };
}

export function DoorPage(): JSX.Element {
    const token = decodeURIComponent(location.pathname.split('/')[2] ?? '');
    const [stage, set_stage] = useState<Stage>({ at: 'loading' });
    const load = () => {
        set_stage({ at: 'loading' });
        void look_up(token).catch(failure).then(set_stage);
    };
    useEffect(load, [token]);
    use_retry(stage.at === 'failed' && stage.retry, load);
    if (stage.at === 'bench') return <BenchPage bench={stage.bench} />;
    return (
        <main class="entrance">
            <p class="entrance-mark">
                <Bell /> {common.words().name}
            </p>
            {stage.at === 'loading' && <Skeleton words={common.words().loading} lines={5} />}
            {stage.at === 'failed' && (
                <Failure title={stage.title} help={stage.help} again={load} />
            )}
            {stage.at === 'form' && (
                <NameForm
                    info={stage.info}
                    token={token}
                    entered={(bench) => set_stage({ at: 'bench', bench })}
                />
            )}
        </main>
    );
}

function NameForm(props: { info: LinkInfo; token: string; entered(bench: Bench): void }) {
    const [name, set_name] = useState('');
    const [busy, set_busy] = useState(false);
    const [problem, set_problem] = useState('');
    const words = t().door;
    const submit = async (e: Event) => {
        e.preventDefault();
        if (!name.trim()) return set_problem(words.name_missing);
        set_busy(true);
        set_problem('');
        try {
            await join(props.token, name.trim(), chosen.peek());
            props.entered(await bench_of(props.info.drill));
        } catch (error) {
            const said = error instanceof ApiError ? error.message : '';
            set_problem(said || common.words().no_server);
            set_busy(false);
        }
    };
    return (
        <form class="door" onSubmit={(e) => void submit(e)} noValidate>
            <div>
                <p class="muted">
                    <bdi>{props.info.title}</bdi>
                </p>
                <h1>{words.title}</h1>
            </div>
            <div>
                <label class="label" for="name">
                    {words.name}
                </label>
                <input
                    id="name"
                    class="input"
                    dir="auto"
                    autocomplete="name"
                    maxLength={40}
                    value={name}
                    autofocus
                    aria-invalid={problem !== '' && !name.trim()}
                    aria-describedby="name-help"
                    data-testid="judge-name"
                    onInput={(e) => set_name(e.currentTarget.value)}
                />
                <p class="help" id="name-help">
                    {words.name_help}
                </p>
            </div>
            {problem && <ErrorText>{problem}</ErrorText>}
            <button class="button primary" disabled={busy} data-testid="judge-enter">
                {words.enter}
            </button>
        </form>
    );
}
