// The sheets that teams are handed: one A4 page each, in the team's language, with its way in.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { common } from '@/text/common';
import { device_zone, direction, kLanguages, zone_option, type Language } from '@/text/language';
import { csv, save_as } from '@/debrief/csv';
import { Bell, Icon, Notice } from '@/ui/parts';
import type { Desk } from '../drill';
import { Loaded } from '../load';
import type { SheetWords } from './text/en';
import { t } from '../text';

const kLoaders: Record<Language, () => Promise<{ default: SheetWords }>> = {
    en: () => import('./text/en'),
    fr: () => import('./text/fr'),
    es: () => import('./text/es'),
    ar: () => import('./text/ar'),
    ru: () => import('./text/ru'),
    zh: () => import('./text/zh'),
};

// Of `tocsin serve`; it stands in the words, and must be read as one.
const kOption = '--public-url';

// The language of a team's sheet: its own where there are words in it, else English.
export function sheet_language(tag: string): Language {
    const primary = tag.toLowerCase().split('-')[0];
    return kLanguages.find((l) => l === primary) ?? 'en';
}

async function sheet_words(tags: readonly string[]): Promise<Map<Language, SheetWords>> {
    const wanted = [...new Set(tags.map(sheet_language))];
    const loaded = await Promise.all(wanted.map((l) => kLoaders[l]()));
    return new Map(wanted.map((l, i) => [l, loaded[i]!.default]));
}

// The organiser's own time as the team's clocks show it, in the words of the sheet's language.
function begins_words(when: string, language: Language, zone: string): string {
    const at = Date.parse(when);
    if (Number.isNaN(at)) return '';
    return new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
        dateStyle: 'full',
        timeStyle: 'short',
        hourCycle: 'h23',
        ...zone_option(zone),
    }).format(at);
}

function kept(key: string): string {
    try {
        return localStorage.getItem(key) ?? '';
    } catch {
        return '';
    }
}

export function Sheets({ desk }: { desk: Desk }): JSX.Element {
    const words = t().sheets;
    const key = `tocsin-begins-${desk.line.drill}`;
    const [when, set_when] = useState(() => kept(key));
    const teams = [...desk.line.state.value.teams.values()]
        .filter((team) => !team.simulated)
        .sort((a, b) => a.team - b.team);
    const links = new Map(desk.links.teams.map((link) => [link.team, link]));
    const choose = (value: string) => {
        set_when(value);
        try {
            localStorage.setItem(key, value);
        } catch {
            // Not kept: typed again next time.
        }
    };
    // For whoever sends each team a mail of its own.
    const [before, after] = words.local_only.split(kOption);
    const save_links = () => {
        const rows = teams.map((team) => [team.code, team.name, links.get(team.team)?.url ?? '']);
        save_as(`${desk.line.drill}-links.csv`, csv([['code', 'name', 'link'], ...rows]));
    };
    return (
        <>
            <header class="organise-head organise-screen">
                <div>
                    <p>
                        <a class="link" href={`#drill/${desk.line.drill}`}>
                            {words.back}
                        </a>
                    </p>
                    <h1>{words.title}</h1>
                    <p class="muted">{words.lead}</p>
                </div>
                <div class="actions">
                    <label class="organise-when">
                        <span class="label">{words.when}</span>
                        <input
                            class="input"
                            type="datetime-local"
                            value={when}
                            data-testid="begins"
                            title={words.when_help}
                            onInput={(e) => choose(e.currentTarget.value)}
                        />
                    </label>
                    <button class="button" data-testid="links-csv" onClick={save_links}>
                        <Icon name="download" /> {words.csv}
                    </button>
                    <button class="button primary" data-testid="print" onClick={() => print()}>
                        <Icon name="file-text" /> {words.print}
                    </button>
                </div>
            </header>
            {/^(localhost|127\.|\[::1\])/.test(location.hostname) && (
                <div class="organise-screen">
                    <Notice tone="late">
                        {before}
                        <code class="organise-option" dir="ltr">
                            {kOption}
                        </code>
                        {after}
                    </Notice>
                </div>
            )}
            <Loaded
                load={() => sheet_words(teams.map((team) => team.language))}
                again={teams.map((team) => team.language).join()}
                inside={(all) => (
                    <div class="organise-sheets">
                        {teams.map((team) => {
                            const language = sheet_language(team.language);
                            const said = all.get(language);
                            const link = links.get(team.team);
                            if (!said || !link) return null;
                            return (
                                <Sheet
                                    key={team.team}
                                    title={desk.line.state.value.hello?.drill.title ?? ''}
                                    code={team.code}
                                    name={team.name}
                                    url={link.url}
                                    qr={link.qr}
                                    language={language}
                                    words={said}
                                    begins={begins_words(when, language, team.time_zone)}
                                    zone={zone_option(team.time_zone)?.timeZone ?? device_zone()}
                                />
                            );
                        })}
                    </div>
                )}
            />
            <section class="organise-card organise-section organise-screen">
                <h2>{words.links}</h2>
                {(['evaluator', 'observer', 'excon'] as const).map((who) => (
                    <div key={who}>
                        <strong>{words[who]}</strong>
                        <p class="organise-address mono">{desk.links[who]}</p>
                    </div>
                ))}
            </section>
        </>
    );
}

function Sheet(props: {
    title: string;
    code: string;
    name: string;
    url: string;
    qr: string;
    language: Language;
    words: SheetWords;
    begins: string;
    zone: string;
}): JSX.Element {
    const { words } = props;
    return (
        <article
            class="join-sheet"
            lang={props.language}
            dir={direction(props.language)}
            data-testid={`sheet-${props.code}`}
        >
            <header>
                <p class="join-sheet-mark">
                    <Bell /> {common.words().name}
                </p>
                <p>
                    <bdi>{props.title}</bdi>
                </p>
            </header>
            <h2>{words.title}</h2>
            <p class="join-sheet-team">
                <span>{words.team}</span>
                <strong>
                    <bdi>{props.name}</bdi> <span class="code">{props.code}</span>
                </strong>
            </p>
            {props.begins && (
                <p>
                    {words.begins}: <strong>{props.begins}</strong>{' '}
                    <span class="muted">
                        <bdi>{props.zone}</bdi>
                    </span>
                </p>
            )}
            <div class="join-sheet-in">
                <img
                    alt={words.qr}
                    src={`data:image/svg+xml,${encodeURIComponent(props.qr)}`}
                    width="240"
                    height="240"
                />
                <p class="mono">{props.url}</p>
            </div>
            <ol>
                {words.steps.map((step) => (
                    <li key={step}>{step}</li>
                ))}
            </ol>
            <p class="join-sheet-keep">{words.keep}</p>
        </article>
    );
}
