// The drills of this server, newest first, and those that were deleted.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { common } from '@/text/common';
import { long_date } from '@/text/language';
import { Empty, ErrorText, Icon, Notice, Sheet } from '@/ui/parts';
import { ApiError } from '@/wire/session';
import { drills, remove, restore, type DrillEntry } from './api';
import { Loaded } from './load';
import { t } from './text';

export function DrillList(): JSX.Element {
    const [changes, set_changes] = useState(0);
    const [said, set_said] = useState('');
    const changed = (words: string) => {
        set_said(words);
        set_changes((n) => n + 1);
    };
    const words = t().list;
    return (
        <main class="organise">
            <header class="organise-head">
                <div>
                    <h1>{words.title}</h1>
                    <p class="muted">{words.lead}</p>
                </div>
                <a class="button primary" href="#new" data-testid="new-drill">
                    <Icon name="plus" /> {words.make}
                </a>
            </header>
            <div role="status" data-testid="list-said">
                {said && <Notice tone="done">{said}</Notice>}
            </div>
            <Loaded
                load={drills}
                again={changes}
                inside={(list) => <Shelves list={[...list].reverse()} changed={changed} />}
            />
        </main>
    );
}

type Changed = (words: string) => void;

function Shelves({ list, changed }: { list: DrillEntry[]; changed: Changed }): JSX.Element {
    const [leaving, set_leaving] = useState<DrillEntry>();
    const words = t().list;
    const here = list.filter((entry) => !entry.deleted);
    const deleted = list.filter((entry) => entry.deleted);
    return (
        <>
            {here.length === 0 ? (
                <Empty icon="clipboard-list" title={words.none}>
                    {words.none_help}
                </Empty>
            ) : (
                <ul class="organise-list" data-testid="drills">
                    {here.map((entry) => (
                        <Entry key={entry.drill} entry={entry} remove={() => set_leaving(entry)} />
                    ))}
                </ul>
            )}
            {deleted.length > 0 && (
                <details class="organise-deleted" data-testid="deleted">
                    <summary>
                        {words.deleted} ({deleted.length})
                    </summary>
                    <p class="help">{words.deleted_help}</p>
                    <ul class="organise-list">
                        {deleted.map((entry) => (
                            <Deleted key={entry.drill} entry={entry} changed={changed} />
                        ))}
                    </ul>
                </details>
            )}
            {leaving && (
                <Sure entry={leaving} changed={changed} close={() => set_leaving(undefined)} />
            )}
        </>
    );
}

function Title({ entry }: { entry: DrillEntry }): JSX.Element {
    return (
        <h2>
            <bdi>{entry.title}</bdi>
        </h2>
    );
}

function Entry({ entry, remove }: { entry: DrillEntry; remove(): void }): JSX.Element {
    const words = t().list;
    const played = entry.phase === 'running' || entry.phase === 'paused';
    return (
        <li class="organise-card" data-testid={`drill-${entry.drill}`}>
            <div class="organise-entry">
                <Title entry={entry} />
                <p class="muted">
                    {[
                        entry.scenario !== entry.title ? entry.scenario : undefined,
                        entry.teams !== undefined ? words.teams(entry.teams) : undefined,
                        long_date(entry.created_ms),
                    ]
                        .filter(Boolean)
                        .join(' · ')}
                </p>
                {entry.unreadable && <Notice tone="late">{words.unreadable}</Notice>}
                {entry.phase === 'lobby' && (
                    <p class="muted">{words.joined(entry.joined ?? 0, entry.teams ?? 0)}</p>
                )}
            </div>
            {entry.phase && (
                <span class={`chip ${entry.phase === 'running' ? 'done' : ''}`}>
                    {common.words().phase[entry.phase]}
                </span>
            )}
            <div class="actions">
                {(entry.phase === 'lobby' || entry.phase === 'draft') && (
                    <a class="button" href={`#drill/${entry.drill}`}>
                        {words.prepare}
                    </a>
                )}
                {entry.excon && (
                    <a class="button quiet" href={`/excon/${entry.excon}`}>
                        {words.excon}
                    </a>
                )}
                {!played && (
                    <button
                        class="button quiet only-icon"
                        aria-label={words.remove_of(entry.title)}
                        title={words.remove}
                        data-testid={`remove-${entry.drill}`}
                        onClick={remove}
                    >
                        <Icon name="trash-2" />
                    </button>
                )}
            </div>
        </li>
    );
}

// One request at a time; what went wrong stays to be read.
function use_request(): { busy: boolean; problem: string; run(ask: () => Promise<void>): void } {
    const [busy, set_busy] = useState(false);
    const [problem, set_problem] = useState('');
    const run = (ask: () => Promise<void>) => {
        set_busy(true);
        set_problem('');
        ask()
            .catch((error: unknown) =>
                set_problem(error instanceof ApiError ? error.message : common.words().no_server),
            )
            .finally(() => set_busy(false));
    };
    return { busy, problem, run };
}

function Sure(props: { entry: DrillEntry; changed: Changed; close(): void }): JSX.Element {
    const { entry, changed, close } = props;
    const { busy, problem, run } = use_request();
    const words = t().list;
    const go = () =>
        run(async () => {
            await remove(entry.drill);
            close();
            changed(words.removed(entry.title));
        });
    return (
        <Sheet title={words.remove_sure(entry.title)} close={close} testid="remove-sure">
            <p>{words.remove_help}</p>
            {problem && <ErrorText>{problem}</ErrorText>}
            <div class="actions">
                <button class="button danger" disabled={busy} data-testid="remove-go" onClick={go}>
                    <Icon name="trash-2" /> {words.remove}
                </button>
                <button class="button quiet" onClick={close}>
                    {t().cancel}
                </button>
            </div>
        </Sheet>
    );
}

function Deleted({ entry, changed }: { entry: DrillEntry; changed: Changed }): JSX.Element {
    const { busy, problem, run } = use_request();
    const words = t().list;
    const bring_back = () =>
        run(async () => {
            await restore(entry.drill);
            changed(words.restored(entry.title));
        });
    return (
        <li class="organise-card" data-testid={`deleted-${entry.drill}`}>
            <div class="organise-entry">
                <Title entry={entry} />
                <p class="muted">{long_date(entry.created_ms)}</p>
                {problem && <ErrorText>{problem}</ErrorText>}
            </div>
            <button
                class="button"
                aria-label={words.restore_of(entry.title)}
                disabled={busy}
                data-testid={`restore-${entry.drill}`}
                onClick={bring_back}
            >
                <Icon name="undo-2" /> {words.restore}
            </button>
        </li>
    );
}
