// Every part of the pages in every state, on one page: to look at, and for the tests to look at.
import { signal } from '@preact/signals';
import { render, type JSX } from 'preact';
import '@/ui/tokens.css';
import '@/ui/base.css';
import '@/ui/controls.css';
import '@/ui/prose.css';
import '@/ui/bar.css';
import './gallery.css';
import '@/ui/media.css';
import { LanguageSelect } from '@/app/bar_parts';
import { common } from '@/text/common';
import { preferred_language, use_language } from '@/text/language';
import { kTheme_icons } from '@/ui/icons';
import { Bell, Icon } from '@/ui/parts';
import { kThemes, start_theme, theme } from '@/ui/theme';
import { Buttons, Fields, Section } from './controls';
import { say_states_again } from './states';
import { gallery_words, t } from './text';
import { Labels, Notices, Sheets, Views } from './views';

const kColours = ['ground', 'surface', 'sunken', 'hover', 'line', 'line-strong', 'accent'] as const;
const kMeanings = ['due', 'late', 'done', 'held', 'info'] as const;
const kSizes = ['s12', 's13', 's14', 's16', 's20', 's28', 's40', 's72'] as const;

const rtl = signal(false);

const speak = async (tag: string): Promise<void> => {
    await use_language(tag, common, gallery_words);
    rtl.value = document.documentElement.dir === 'rtl';
};

function Switches(): JSX.Element {
    const turn = () => {
        rtl.value = !rtl.value;
        document.documentElement.dir = rtl.value ? 'rtl' : 'ltr';
    };
    return (
        <div class="actions">
            <div class="actions" role="group" aria-label={common.words().theme.name}>
                {kThemes.map((name) => (
                    <button
                        key={name}
                        class="button small"
                        aria-pressed={theme.value === name}
                        data-testid={`theme-${name}`}
                        onClick={() => (theme.value = name)}
                    >
                        <Icon name={kTheme_icons[name]} /> {common.words().theme[name]}
                    </button>
                ))}
            </div>
            <button class="button small" aria-pressed={rtl.value} onClick={turn}>
                {t().right_to_left}
            </button>
            <LanguageSelect change={(tag) => void speak(tag)} />
        </div>
    );
}

function Colours(): JSX.Element {
    const swatch = (name: string) => (
        <li key={name}>
            <span class="gallery-swatch" style={{ background: `var(--${name})` }} />
            <code>{name}</code>
        </li>
    );
    return (
        <Section title={t().colours}>
            <ul class="gallery-swatches">{kColours.map(swatch)}</ul>
            {kMeanings.map((name) => (
                <ul key={name} class="gallery-swatches">
                    {[name, `${name}-mark`, `${name}-tint`].map(swatch)}
                </ul>
            ))}
        </Section>
    );
}

function Type(): JSX.Element {
    return (
        <Section title={t().type}>
            {kSizes.map((size) => (
                <p key={size} class="gallery-type">
                    <code>{size}</code>
                    <span style={{ fontSize: `var(--${size})` }}>
                        {size === 's72' ? '1:02:03' : t().sample}
                    </span>
                </p>
            ))}
        </Section>
    );
}

function Gallery(): JSX.Element {
    return (
        <main class="gallery">
            <header>
                <p class="entrance-mark">
                    <Bell /> {common.words().name}
                </p>
                <h1>{t().title}</h1>
                <p class="muted">{t().lead}</p>
                <Switches />
            </header>
            <Colours />
            <Type />
            <Buttons />
            <Fields />
            <Labels />
            <Notices />
            <Views />
            <Sheets />
        </main>
    );
}

async function start(): Promise<void> {
    start_theme('gallery', 'auto');
    await speak(preferred_language());
    say_states_again();
    render(<Gallery />, document.getElementById('app')!);
}

void start();
