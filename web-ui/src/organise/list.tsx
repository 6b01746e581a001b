// The drills of this server, newest first.
import type { JSX } from 'preact';
import { common } from '@/text/common';
import { long_date } from '@/text/language';
import { Empty, Icon, Notice } from '@/ui/parts';
import { drills, type DrillEntry } from './api';
import { Loaded } from './load';
import { t } from './text';

export function DrillList(): JSX.Element {
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
            <Loaded
                load={drills}
                inside={(list) =>
                    list.length === 0 ? (
                        <Empty icon="clipboard-list" title={words.none}>
                            {words.none_help}
                        </Empty>
                    ) : (
                        <ul class="organise-list" data-testid="drills">
                            {[...list].reverse().map((entry) => (
                                <Entry key={entry.drill} entry={entry} />
                            ))}
                        </ul>
                    )
                }
            />
        </main>
    );
}

function Entry({ entry }: { entry: DrillEntry }): JSX.Element {
    const words = t().list;
    return (
        <li class="organise-card" data-testid={`drill-${entry.drill}`}>
            <div class="organise-entry">
                <h2>
                    <bdi>{entry.title}</bdi>
                </h2>
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
            {entry.excon && (
                <div class="actions">
                    {(entry.phase === 'lobby' || entry.phase === 'draft') && (
                        <a class="button" href={`#drill/${entry.drill}`}>
                            {words.prepare}
                        </a>
                    )}
                    <a class="button quiet" href={`/excon/${entry.excon}`}>
                        {words.excon}
                    </a>
                </div>
            )}
        </li>
    );
}
