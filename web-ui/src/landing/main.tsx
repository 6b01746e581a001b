// What a visitor of the address itself sees: what this is, the drills of this browser, and where to
// put a join code.
import { render, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '@/ui/tokens.css';
import '@/ui/base.css';
import '@/ui/controls.css';
import '@/ui/prose.css';
import '@/ui/bar.css';
import './landing.css';
import '@/ui/media.css';
import { keep_offline } from '@/app/offline';
import { PageHead } from '@/app/page_head';
import { common } from '@/text/common';
import { Catalogue, preferred_language, remember_language, use_language } from '@/text/language';
import { ErrorText, Icon } from '@/ui/parts';
import { start_theme } from '@/ui/theme';
import { ApiError, link_info, sessions, type Session } from '@/wire/session';
import type { Words } from './text.en';

const landing_words = new Catalogue<Words>({
    en: () => import('./text.en'),
    fr: () => import('./text.fr'),
    ar: () => import('./text.ar'),
    es: () => import('./text.es'),
    ru: () => import('./text.ru'),
    zh: () => import('./text.zh'),
});
const t = () => landing_words.words();

async function change(tag: string): Promise<void> {
    remember_language(tag);
    await use_language(tag, common, landing_words);
}

const kPages = {
    participant: 'join',
    excon: 'excon',
    evaluator: 'evaluate',
    observer: 'watch',
} as const;
const kIcons_of = {
    participant: 'users',
    excon: 'radio',
    evaluator: 'list-checks',
    observer: 'eye',
} as const;

// A code, or the whole link as it was sent.
export function token_of(text: string): string {
    return (
        text
            .trim()
            .replace(/[?#].*$/, '')
            .replace(/\/+$/, '')
            .split('/')
            .at(-1) ?? ''
    );
}

function JoinForm(): JSX.Element {
    const [code, set_code] = useState('');
    const [problem, set_problem] = useState('');
    const [busy, set_busy] = useState(false);
    const go = async (e: Event) => {
        e.preventDefault();
        const token = token_of(code);
        if (!token) return set_problem(t().code_missing);
        set_busy(true);
        try {
            const { role } = await link_info(token);
            location.assign(`/${kPages[role]}/${encodeURIComponent(token)}`);
        } catch (error) {
            set_busy(false);
            const known = error instanceof ApiError && error.status < 500;
            set_problem(known ? error.message || t().code_unknown : common.words().no_server);
        }
    };
    return (
        <form class="landing-join" onSubmit={(e) => void go(e)} noValidate>
            <label class="label" for="code">
                {t().code}
            </label>
            <div class="landing-code">
                <input
                    id="code"
                    class="input"
                    dir="ltr"
                    autocomplete="off"
                    spellcheck={false}
                    value={code}
                    aria-invalid={problem !== ''}
                    aria-describedby="code-help"
                    data-testid="code"
                    onInput={(e) => set_code(e.currentTarget.value)}
                />
                <button class="button primary" disabled={busy} data-testid="code-go">
                    {t().go}
                </button>
            </div>
            <p class="help" id="code-help">
                {t().code_help}
            </p>
            {problem && <ErrorText>{problem}</ErrorText>}
        </form>
    );
}

function MySessions({ list }: { list: Session[] }): JSX.Element | null {
    if (list.length === 0) return null;
    return (
        <section>
            <h2>{t().mine}</h2>
            <p class="help">{t().mine_help}</p>
            <ul class="landing-list">
                {list.map((s) => (
                    <li key={`${s.drill}/${s.role}`}>
                        <Icon name={kIcons_of[s.role]} />
                        <strong>
                            <bdi>{s.title || s.drill}</bdi>
                        </strong>
                        <span class="muted">{t().roles[s.role]}</span>
                    </li>
                ))}
            </ul>
            {list.some((s) => s.role === 'excon') && (
                <p>
                    <a href="/lessons" data-testid="lessons-link">
                        {t().lessons}
                    </a>
                </p>
            )}
        </section>
    );
}

function Landing(): JSX.Element {
    const [list, set_list] = useState<Session[]>([]);
    useEffect(() => {
        sessions().then(set_list, () => undefined);
    }, []);
    return (
        <main class="landing">
            <header>
                <PageHead change={(tag) => void change(tag)} />
                <h1>{t().title}</h1>
                <p class="landing-lead">{t().lead}</p>
            </header>
            <JoinForm />
            <MySessions list={list} />
            <section>
                <h2>{t().who}</h2>
                <dl class="landing-who">
                    {t().whom.map(([who, what]) => (
                        <div key={who}>
                            <dt>{who}</dt>
                            <dd>{what}</dd>
                        </div>
                    ))}
                </dl>
            </section>
        </main>
    );
}

async function start(): Promise<void> {
    start_theme('landing', 'auto');
    keep_offline();
    await use_language(preferred_language(), common, landing_words);
    render(<Landing />, document.getElementById('app')!);
}

void start();
