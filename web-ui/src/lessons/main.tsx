// What all drills of this server taught: one table, searched by capability, threat and year.
import { render, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '@/ui/tokens.css';
import '@/ui/base.css';
import '@/ui/controls.css';
import '@/ui/bar.css';
import './lessons.css';
import '@/ui/media.css';
import { PageHead } from '@/app/page_head';
import { common } from '@/text/common';
import { Catalogue, preferred_language, remember_language, use_language } from '@/text/language';
import { Empty, ErrorText, Notice } from '@/ui/parts';
import { Skeleton } from '@/ui/skeleton';
import { TableHead } from '@/ui/table';
import { start_theme } from '@/ui/theme';
import { ApiError } from '@/wire/session';
import {
    chosen_lessons,
    kAnything,
    load_library,
    type Lesson,
    type Library,
    type Named,
    type Wanted,
} from './library';
import type { Words } from './text.en';

const lesson_words = new Catalogue<Words>({
    en: () => import('./text.en'),
    fr: () => import('./text.fr'),
    ar: () => import('./text.ar'),
    es: () => import('./text.es'),
    ru: () => import('./text.ru'),
    zh: () => import('./text.zh'),
});
const t = () => lesson_words.words();

async function change(tag: string): Promise<void> {
    remember_language(tag);
    await use_language(tag, common, lesson_words);
}

function Choice(props: {
    id: keyof Wanted;
    label: string;
    options: { value: string; text: string }[];
    wanted: Wanted;
    choose(wanted: Wanted): void;
}): JSX.Element {
    return (
        <label class="lessons-filter">
            <span class="label">{props.label}</span>
            <select
                class="input"
                value={props.wanted[props.id]}
                data-testid={`filter-${props.id}`}
                onChange={(e) =>
                    props.choose({ ...props.wanted, [props.id]: e.currentTarget.value })
                }
            >
                <option value="">{t().all}</option>
                {props.options.map((o) => (
                    <option key={o.value} value={o.value}>
                        {o.text}
                    </option>
                ))}
            </select>
        </label>
    );
}

function Filters(props: {
    library: Library;
    wanted: Wanted;
    choose(wanted: Wanted): void;
}): JSX.Element {
    const { library, wanted, choose } = props;
    const named = (list: (Named & { lessons: number })[]) =>
        list.map((one) => ({ value: one.id, text: `${one.words} (${one.lessons})` }));
    return (
        <form class="lessons-filters" onSubmit={(e) => e.preventDefault()}>
            <Choice
                id="capability"
                label={t().capability}
                options={named(library.capabilities)}
                wanted={wanted}
                choose={choose}
            />
            <Choice
                id="threat"
                label={t().threat}
                options={named(library.threats)}
                wanted={wanted}
                choose={choose}
            />
            <Choice
                id="year"
                label={t().year}
                options={library.years.map(({ year, lessons }) => ({
                    value: String(year),
                    text: `${year} (${lessons})`,
                }))}
                wanted={wanted}
                choose={choose}
            />
            <Choice
                id="kind"
                label={t().kind}
                options={Object.entries(t().kinds).map(([value, text]) => ({ value, text }))}
                wanted={wanted}
                choose={choose}
            />
            <label class="lessons-filter">
                <span class="label">{t().text}</span>
                <input
                    class="input"
                    type="search"
                    value={wanted.text}
                    data-testid="filter-text"
                    onInput={(e) => choose({ ...wanted, text: e.currentTarget.value })}
                />
            </label>
            <button type="button" class="button quiet" onClick={() => choose(kAnything)}>
                {t().clear}
            </button>
        </form>
    );
}

function Row({ lesson }: { lesson: Lesson }): JSX.Element {
    const team = lesson.team ?? (lesson.hidden ? t().hidden : t().region);
    return (
        <tr>
            <td data-label={t().drill}>
                <bdi>{lesson.title || lesson.drill}</bdi>
                {lesson.date && <div class="muted lessons-date">{lesson.date}</div>}
            </td>
            <td data-label={t().kind}>
                <span class={`lessons-kind ${lesson.kind}`}>{t().kinds[lesson.kind]}</span>
            </td>
            <td data-label={t().capability}>
                {lesson.capabilities.map((one) => (
                    <div key={one.id}>
                        <bdi>{one.words}</bdi>
                    </div>
                ))}
            </td>
            <td data-label={t().team}>
                <bdi>{team}</bdi>
            </td>
            <td data-label={t().said}>
                <p dir="auto">{lesson.words}</p>
                {lesson.corrective && (
                    <p dir="auto" class="lessons-corrective">
                        {lesson.corrective}
                    </p>
                )}
            </td>
            <td data-label={t().status}>
                {lesson.status && t().statuses[lesson.status]}
                {lesson.owner && (
                    <div class="muted">
                        <bdi>{lesson.owner}</bdi>
                    </div>
                )}
                {lesson.end && <div class="muted lessons-date">{t().until(lesson.end)}</div>}
            </td>
        </tr>
    );
}

function LessonTable({ lessons }: { lessons: Lesson[] }): JSX.Element {
    const heads = [t().drill, t().kind, t().capability, t().team, t().said, t().status];
    return (
        <table class="lessons-table">
            <TableHead heads={heads} />
            <tbody data-testid="lessons">
                {lessons.map((lesson, i) => (
                    <Row key={`${lesson.drill}/${i}`} lesson={lesson} />
                ))}
            </tbody>
        </table>
    );
}

function Shelf({ library }: { library: Library }): JSX.Element {
    const [wanted, choose] = useState<Wanted>(kAnything);
    if (library.lessons.length === 0)
        return (
            <Empty icon="eye" title={t().none}>
                {t().none_help}
            </Empty>
        );
    const shown = chosen_lessons(library.lessons, wanted);
    return (
        <>
            <Filters library={library} wanted={wanted} choose={choose} />
            <p class="muted" role="status" data-testid="found">
                {t().found(shown.length)}
            </p>
            {shown.length > 0 ? (
                <LessonTable lessons={shown} />
            ) : (
                <Empty icon="eye" title={t().none_match}>
                    {t().none_match_help}
                </Empty>
            )}
        </>
    );
}

function Lessons(): JSX.Element {
    const [library, set_library] = useState<Library>();
    const [problem, set_problem] = useState('');
    const load = () => {
        set_problem('');
        load_library().then(set_library, (error: unknown) => {
            const known = error instanceof ApiError && error.status < 500;
            set_problem(known ? t().not_allowed : common.words().no_server);
        });
    };
    useEffect(load, []);
    return (
        <main class="lessons">
            <header>
                <PageHead change={(tag) => void change(tag)} />
                <h1>{t().title}</h1>
                <p class="muted">{t().lead}</p>
                <p>
                    <a href="/">{t().back}</a>
                </p>
            </header>
            {problem && (
                <>
                    <ErrorText>{problem}</ErrorText>
                    <button class="button" onClick={load}>
                        {common.words().retry}
                    </button>
                </>
            )}
            {!problem && !library && <Skeleton words={common.words().loading} lines={9} />}
            {library && library.unreadable.length > 0 && (
                <Notice tone="late">
                    {t().unreadable}
                    <ul>
                        {library.unreadable.map((line) => (
                            <li key={line} dir="auto">
                                {line}
                            </li>
                        ))}
                    </ul>
                </Notice>
            )}
            {library && <Shelf library={library} />}
        </main>
    );
}

async function start(): Promise<void> {
    start_theme('landing', 'auto');
    await use_language(preferred_language(), common, lesson_words);
    render(<Lessons />, document.getElementById('app')!);
}

void start();
