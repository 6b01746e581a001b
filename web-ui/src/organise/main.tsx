// The organiser's application: make drills from scenarios, and prepare each until STARTEX.
import { signal } from '@preact/signals';
import { render, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '@/ui/tokens.css';
import '@/ui/base.css';
import '@/ui/controls.css';
import '@/ui/bar.css';
import './organise.css';
import './tables.css';
import './make.css';
import './drill.css';
import './sheets.css';
import '@/ui/media.css';
import { keep_offline } from '@/app/offline';
import { use_retry } from '@/app/retry';
import { LanguageSelect, ThemeButton } from '@/app/bar_parts';
import { common } from '@/text/common';
import { preferred_language, remember_language, use_language } from '@/text/language';
import { Bell } from '@/ui/parts';
import { start_theme } from '@/ui/theme';
import { ApiError } from '@/wire/session';
import { enter } from './api';
import { DrillPage } from './drill';
import { DrillList } from './list';
import { MakePage } from './make';
import { organise_words, t } from './text';

// Where in the page: '' the list, 'new', 'drill/{id}' or 'sheets/{id}'. In the address's hash, so that going back
// works and nothing of it is sent to the server.
const route = signal(location.hash.slice(1));
addEventListener('hashchange', () => {
    route.value = location.hash.slice(1);
    scrollTo(0, 0);
});

function Bar(): JSX.Element {
    const change = async (tag: string) => {
        remember_language(tag);
        await use_language(tag, common, organise_words);
    };
    return (
        <header class="bar">
            <span class="bar-mark">
                <Bell />
            </span>
            <div class="bar-title">
                <strong>{common.words().name}</strong>
                <span class="muted">{t().title}</span>
            </div>
            <span class="bar-space" />
            <LanguageSelect change={(tag) => void change(tag)} />
            <ThemeButton />
        </header>
    );
}

function Page(): JSX.Element {
    const [place = '', id = ''] = route.value.split('/');
    if (place === 'new') return <MakePage />;
    if (place === 'drill' || place === 'sheets')
        return <DrillPage key={id} id={decodeURIComponent(id)} sheets={place === 'sheets'} />;
    return <DrillList />;
}

type Stage = { at: 'opening' | 'in' } | { at: 'failed'; help: string; known: boolean };

function Organise(): JSX.Element {
    const [stage, set_stage] = useState<Stage>({ at: 'opening' });
    const open = async () => {
        set_stage({ at: 'opening' });
        const token = decodeURIComponent(location.pathname.split('/')[2] ?? '');
        try {
            await enter(token);
            // The secret has done its work: it need not stand where others see it.
            if (token) history.replaceState(null, '', `/organise/${location.hash}`);
            set_stage({ at: 'in' });
        } catch (error) {
            const known = error instanceof ApiError && error.status < 500;
            const help = known ? t().bad_link_help : common.words().no_server;
            set_stage({ at: 'failed', help, known });
        }
    };
    useEffect(() => void open(), []);
    use_retry(stage.at === 'failed' && !stage.known, () => void open());
    if (stage.at === 'in')
        return (
            <>
                <Bar />
                <Page />
            </>
        );
    return (
        <main class="entrance">
            <p class="entrance-mark">
                <Bell /> {common.words().name}
            </p>
            {stage.at === 'opening' && (
                <p class="muted" role="status">
                    {t().opening}
                </p>
            )}
            {stage.at === 'failed' && (
                <>
                    <h1>{stage.known ? t().bad_link : common.words().failed}</h1>
                    <p data-testid="denied">{stage.help}</p>
                    <button class="button primary" onClick={() => void open()}>
                        {common.words().retry}
                    </button>
                </>
            )}
        </main>
    );
}

async function start(): Promise<void> {
    start_theme('organise', 'auto');
    keep_offline();
    await use_language(preferred_language(), common, organise_words);
    render(<Organise />, document.getElementById('app')!);
}

void start();
