// The case: what my team knows, whom it has told, what it decides with others. Writing happens
// here, beside what one reads.
import type { JSX } from 'preact';
import { threads } from '@/model/select';
import { Empty, Icon } from '@/ui/parts';
import { Compose } from './compose';
import type { CaseTab, Desk } from '../desk';
import { Directory } from './directory';
import { drop_target } from './drag';
import { ChosenBar, Evidence } from './evidence';
import { Messages } from './messages';
import { NotesTab } from './notes';
import { TaskView } from './task';
import { t as page } from '../text';
import { t } from './text';

const kTabs: readonly CaseTab[] = ['evidence', 'messages', 'notes', 'work', 'teams'];

export function CasePane({ desk }: { desk: Desk }): JSX.Element {
    const draft = desk.drafts.open.value;
    const id = desk.drafts.open_key.value;
    if (!draft || id === undefined) return <CaseTabs desk={desk} />;
    return <Compose key={id} desk={desk} id={id} draft={draft} />;
}

function CaseTabs({ desk }: { desk: Desk }): JSX.Element {
    const tab = desk.case_tab.value;
    const counts: Partial<Record<CaseTab, number>> = {
        messages: threads(desk.state).reduce((n, thread) => n + thread.unread, 0),
        notes: desk.state.notes.size,
    };
    const chosen = desk.chosen.value;
    const choosing = tab === 'evidence' && chosen.cards.length + chosen.indicators.length > 0;
    return (
        <>
            <div class="pane-head tabs" role="group" aria-label={page().panes.case}>
                {kTabs.map((name) => (
                    <button
                        key={name}
                        class="tab"
                        aria-pressed={tab === name}
                        data-testid={`case-${name}`}
                        onClick={() => (desk.case_tab.value = name)}
                    >
                        {t().case[name]}
                        {!!counts[name] && <span class="count">{counts[name]}</span>}
                    </button>
                ))}
            </div>
            <div class="pane-body">
                {tab === 'evidence' && <Evidence desk={desk} />}
                {tab === 'messages' && <Messages desk={desk} />}
                {tab === 'notes' && <NotesTab desk={desk} />}
                {tab === 'work' && <Work desk={desk} />}
                {tab === 'teams' && <Directory desk={desk} />}
            </div>
            {!desk.ended && (
                <div
                    class="pane-foot stack"
                    data-testid="drop-new"
                    {...drop_target((evidence) => desk.attach_to(undefined, evidence))}
                >
                    {choosing ? (
                        <ChosenBar desk={desk} />
                    ) : (
                        <button
                            class="button primary"
                            disabled={!desk.running}
                            data-testid="write"
                            onClick={() => desk.write({})}
                        >
                            <Icon name="pencil" /> {t().case.write}
                        </button>
                    )}
                </div>
            )}
        </>
    );
}

function Work({ desk }: { desk: Desk }): JSX.Element {
    const { decisions, tasks } = desk.state;
    const words = t().case;
    const known = [...tasks].filter(([, state]) => state.task);
    if (decisions.size === 0 && known.length === 0)
        return (
            <Empty icon="vote" title={words.no_work}>
                {words.no_work_help}
            </Empty>
        );
    return (
        <div class="stack">
            {[...decisions.values()].map((d) => (
                <button
                    key={d.id}
                    class="card work-row"
                    onClick={() => desk.select({ kind: 'decision', id: d.id })}
                >
                    <Icon name="vote" />
                    <span class="grow" dir="auto">
                        {d.content?.title}
                    </span>
                    <span class={d.closed ? 'chip done' : 'chip due'}>
                        {d.closed
                            ? page().inbox.decided
                            : d.votes.has(desk.mine)
                              ? page().inbox.voted
                              : t().decision.vote}
                    </span>
                </button>
            ))}
            {known.map(([id]) => (
                <TaskView key={id} desk={desk} id={id} />
            ))}
        </div>
    );
}
