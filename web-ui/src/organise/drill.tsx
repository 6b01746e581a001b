// One drill until STARTEX: what is still to do, who is there, the rehearsal, the sheets to hand out.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LinkPill, Toasts } from '@/app/bar_parts';
import { DrillLine } from '@/app/line';
import type { Id } from '@/generated/wire';
import { common } from '@/text/common';
import { chosen } from '@/text/language';
import { Notice } from '@/ui/parts';
import { drill_links, find_session, join, type DrillLinks } from '@/wire/session';
import { drill, rehearsal, type DrillEntry, type Rehearsal, type RoleNeed } from './api';
import { CheckList } from './check_list';
import { Loaded } from './load';
import { Lobby } from './lobby';
import { RehearsalCard } from './rehearsal_card';
import { Section } from './section';
import { Sheets } from './sheets/sheets';
import { t } from './text';

export type About = DrillEntry & { roles: RoleNeed[] };

export interface Desk {
    line: DrillLine;
    about: About;
    links: DrillLinks;
    rehearsal: Rehearsal | undefined;
    told(rehearsal: Rehearsal): void;
}

const kWatch_ms = 15_000;
const kWatch_run_ms = 500;

let open_line: DrillLine | undefined;

// An organiser acts in a drill as EXCON does: by its link, which the server hands out.
async function open_desk(id: Id): Promise<Omit<Desk, 'rehearsal' | 'told'>> {
    const about = await drill(id, chosen.peek());
    if (!(await find_session(id, 'excon'))) await join(about.excon ?? '');
    const links = await drill_links(id);
    if (open_line?.drill !== id) open_line = await DrillLine.open(id, 'excon', chosen.peek());
    return { line: open_line, about, links };
}

export function DrillPage({ id, sheets }: { id: Id; sheets: boolean }): JSX.Element {
    const [desk, set_desk] = useState<Omit<Desk, 'rehearsal' | 'told'>>();
    return (
        <main class={sheets ? 'organise' : 'organise organise-wide'}>
            <Loaded
                load={() => open_desk(id).then(set_desk)}
                again={`${id} ${chosen.value}`}
                inside={() => (desk ? <Prepare {...desk} sheets={sheets} /> : <></>)}
            />
        </main>
    );
}

function Prepare(props: Omit<Desk, 'rehearsal' | 'told'> & { sheets: boolean }): JSX.Element {
    const { line, links } = props;
    const [about, set_about] = useState(props.about);
    const [found, set_found] = useState<Rehearsal>();
    const running = found?.state === 'running';
    useEffect(() => set_about(props.about), [props.about]);
    useEffect(() => line.set_language(chosen.value), [chosen.value]);
    useEffect(() => {
        const look = () => {
            rehearsal(line.drill).then(set_found, () => undefined);
            if (!running) drill(line.drill, chosen.peek()).then(set_about, () => undefined);
        };
        look();
        const timer = setInterval(look, running ? kWatch_run_ms : kWatch_ms);
        return () => clearInterval(timer);
    }, [line, running]);
    const desk: Desk = { line, about, links, rehearsal: found, told: set_found };
    if (!line.state.value.ready)
        return (
            <p class="muted" role="status">
                {common.words().loading}
            </p>
        );
    if (props.sheets) return <Sheets desk={desk} />;
    return (
        <>
            <Head desk={desk} />
            <Section title={t().check.title} testid="check-list">
                <CheckList desk={desk} />
            </Section>
            <Section title={t().lobby.title} testid="lobby">
                <Lobby desk={desk} />
            </Section>
            <Section title={t().rehearsal.title} testid="rehearsal">
                <RehearsalCard desk={desk} />
            </Section>
            <Toasts line={line} />
        </>
    );
}

function Head({ desk }: { desk: Desk }): JSX.Element {
    const state = desk.line.state.value;
    const phase = state.clock?.phase ?? 'draft';
    const words = t();
    return (
        <header class="organise-head">
            <div>
                <p>
                    <a class="link" href="#">
                        {words.back}
                    </a>
                </p>
                <h1>
                    <bdi>{state.hello?.drill.title}</bdi>
                </h1>
                <p class="organise-where">
                    <span class="chip" data-testid="phase" data-phase={phase}>
                        {common.words().phase[phase]}
                    </span>
                    <LinkPill line={desk.line} />
                </p>
                {phase !== 'draft' && phase !== 'lobby' && (
                    <Notice tone="due">{words.begun}</Notice>
                )}
            </div>
            <div class="actions">
                <a class="button" href={`#sheets/${desk.line.drill}`} data-testid="open-sheets">
                    {words.sheets.title}
                </a>
                <a
                    class="button primary"
                    href={`/excon/${desk.about.excon ?? ''}`}
                    data-testid="open-excon"
                >
                    {words.list.excon}
                </a>
            </div>
        </header>
    );
}
