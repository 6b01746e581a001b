// From a team's link to the drill: who are you, in which language, and what happens next.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { use_retry } from '@/app/retry';
import { common } from '@/text/common';
import {
    chosen,
    kLanguages,
    language_name,
    preferred_language,
    remember_language,
    use_language,
} from '@/text/language';
import { Bell, ErrorText, Icon } from '@/ui/parts';
import { ApiError, join, type LinkInfo } from '@/wire/session';
import { fetch_desk } from './desk_behind';
import { find_place } from './early';
import { door_words, t } from './text';

type Stage =
    | { at: 'loading' }
    | { at: 'failed'; title: string; help: string; retry: boolean }
    | { at: 'form'; info: LinkInfo; token: string }
    | { at: 'desk'; page: JSX.Element };

async function look_up(): Promise<Stage> {
    const { token, info, sessions } = await find_place();
    if (info.role !== 'participant')
        return { at: 'failed', title: t().bad_link, help: t().wrong_role, retry: false };
    await set_language(preferred_language(offered(info)));
    if (!sessions.some((s) => s.drill === info.drill && s.role === 'participant'))
        return { at: 'form', info, token };
    const { open_desk } = await fetch_desk();
    return { at: 'desk', page: await open_desk(info.drill) };
}

function offered(info: LinkInfo): string[] {
    return [...new Set([...info.languages, ...kLanguages])];
}

const set_language = (tag: string) => use_language(tag, common, door_words);

function failure(error: unknown): Stage {
    const words = common.words();
    if (error instanceof ApiError && error.status < 500 && error.status !== 429)
        return {
            at: 'failed',
            title: t().bad_link,
            help: error.message || t().bad_link_help,
            retry: false,
        };
    const help = error instanceof ApiError && error.message ? error.message : words.no_server;
    return { at: 'failed', title: words.failed, help, retry: true };
}

export function JoinPage(): JSX.Element {
    const [stage, set_stage] = useState<Stage>({ at: 'loading' });
    const load = () => {
        set_stage({ at: 'loading' });
        void look_up().catch(failure).then(set_stage);
    };
    useEffect(load, []);
    use_retry(stage.at === 'failed' && stage.retry, load);
    if (stage.at === 'desk') return stage.page;
    return (
        <main class="join">
            <p class="join-mark">
                <Bell /> {common.words().name}
            </p>
            {stage.at === 'loading' && (
                <p class="muted" role="status">
                    {common.words().loading}
                </p>
            )}
            {stage.at === 'failed' && (
                <section class="join-card" data-testid="join-failed">
                    <h1>{stage.title}</h1>
                    <p>{stage.help}</p>
                    {stage.retry && (
                        <button class="button primary" onClick={load}>
                            {common.words().retry}
                        </button>
                    )}
                </section>
            )}
            {stage.at === 'form' && (
                <JoinForm
                    info={stage.info}
                    token={stage.token}
                    entered={(page) => set_stage({ at: 'desk', page })}
                />
            )}
        </main>
    );
}

function JoinForm(props: {
    info: LinkInfo;
    token: string;
    entered(page: JSX.Element): void;
}): JSX.Element {
    const { info, token } = props;
    const [name, set_name] = useState('');
    const [busy, set_busy] = useState(false);
    const [problem, set_problem] = useState('');
    const words = t();
    useEffect(() => void fetch_desk().catch(() => undefined), []);

    const submit = async (e: Event) => {
        e.preventDefault();
        if (!name.trim()) return set_problem(words.name_missing);
        set_busy(true);
        set_problem('');
        try {
            remember_language(chosen.peek());
            await join(token, name.trim(), chosen.peek());
            const { open_desk } = await fetch_desk();
            props.entered(await open_desk(info.drill));
        } catch (error) {
            const said = error instanceof ApiError ? error.message : '';
            set_problem(said || common.words().no_server);
            set_busy(false);
        }
    };
    return (
        <form class="join-card" onSubmit={(e) => void submit(e)} noValidate>
            <div>
                <p class="join-drill">{info.title}</p>
                <h1>{words.title}</h1>
                {info.team && <p class="muted">{words.for_team(info.team.name)}</p>}
            </div>
            <div>
                <label class="label" for="name">
                    {words.name}
                </label>
                <input
                    id="name"
                    class="input"
                    autocomplete="name"
                    maxLength={80}
                    value={name}
                    autofocus
                    aria-invalid={problem !== '' && !name.trim()}
                    aria-describedby="name-help"
                    data-testid="join-name"
                    onInput={(e) => set_name(e.currentTarget.value)}
                />
                <p class="help" id="name-help">
                    {words.name_help}
                </p>
            </div>
            <div>
                <label class="label" for="language">
                    {words.language}
                </label>
                <select
                    id="language"
                    class="input"
                    value={chosen.value}
                    data-testid="join-language"
                    onChange={(e) => void set_language(e.currentTarget.value)}
                >
                    {offered(info).map((tag) => (
                        <option key={tag} value={tag}>
                            {language_name(tag)}
                        </option>
                    ))}
                </select>
            </div>
            {problem && <ErrorText>{problem}</ErrorText>}
            <button class="button primary" disabled={busy} data-testid="join-enter">
                {busy ? words.entering : words.enter}
            </button>
            <div class="join-next">
                <h2>{words.next}</h2>
                <ol>
                    {words.steps.map((step) => (
                        <li key={step}>
                            <Icon name="check" /> {step}
                        </li>
                    ))}
                </ol>
            </div>
        </form>
    );
}
