// One inject with one team: when it came, was opened and is due, what was answered; more time, once
// more.
import type { JSX } from 'preact';
import type { Answers, Field, Id, Milliseconds, Team } from '@/generated/wire';
import { due_ms, team_name } from '@/model/select';
import type { Response } from '@/model/state';
import { length_words } from '@/text/common';
import { drill_clock } from '@/text/language';
import { Icon, Sheet } from '@/ui/parts';
import type { Room } from './room';
import { extend } from './steer/acts';
import { release, repeat, waiting_for } from './steer/grace';
import { Waits } from './steer/waits';
import { t } from './text';

const kExtensions_min = [5, 10, 15, 30] as const;

const clock = (ms: Milliseconds | undefined) =>
    ms === undefined ? t().cell.never : `T+${drill_clock(ms, false)}`;

export function CellSheet({
    room,
    id,
    team,
}: {
    room: Room;
    id: Id;
    team: Team;
}): JSX.Element | null {
    const row = room.rows.value.find((r) => r.id === id);
    if (!row) return null;
    const delivery = row.inject?.deliveries.get(team);
    const words = t().cell;
    const waiting = waiting_for(room, id, team);
    const title = `${team_name(room.state, team)} · ${row.id} ${row.title}`;
    if (!delivery || !row.inject)
        return (
            <Sheet title={title} close={() => room.close()} testid="cell-sheet">
                <p>{t().matrix.cells.none}</p>
                {waiting && <Waits waiting={waiting} />}
                {room.phase === 'running' && !waiting && (
                    <div class="actions">
                        <button
                            class="button primary small"
                            data-testid="release-team"
                            onClick={() => release(room, row, team)}
                        >
                            <Icon name="send" /> {words.release}
                        </button>
                    </div>
                )}
            </Sheet>
        );
    const due = due_ms(row.inject, delivery);
    const { form } = row.inject.content ?? {};
    return (
        <Sheet title={title} wide close={() => room.close()} testid="cell-sheet">
            <dl class="facts">
                <dt>{words.released}</dt>
                <dd>{clock(delivery.released_ms)}</dd>
                <dt>{words.opened}</dt>
                <dd>{clock(delivery.opened_ms)}</dd>
                {due !== undefined && (
                    <>
                        <dt>{words.due}</dt>
                        <dd data-testid="cell-due">
                            {clock(due)}{' '}
                            {delivery.extended_ms > 0 &&
                                words.extended(length_words(delivery.extended_ms))}
                        </dd>
                    </>
                )}
            </dl>
            {waiting && <Waits waiting={waiting} />}
            {room.live && !waiting && (
                <div class="actions">
                    {form?.due_after_ms !== undefined && <span class="help">{words.extend}</span>}
                    {form?.due_after_ms !== undefined &&
                        kExtensions_min.map((m) => (
                            <button
                                key={m}
                                class="button small"
                                data-testid={`extend-${m}`}
                                onClick={() => void extend(room, id, team, m * 60_000)}
                            >
                                +{length_words(m * 60_000)}
                            </button>
                        ))}
                    {delivery.extended_ms > 0 && due !== undefined && (
                        <button
                            class="button small"
                            data-testid="extend-back"
                            onClick={() => void extend(room, id, team, -delivery.extended_ms)}
                        >
                            <Icon name="undo-2" />{' '}
                            {words.take_back(length_words(delivery.extended_ms))}
                        </button>
                    )}
                    <button
                        class="button small"
                        data-testid="repeat-team"
                        onClick={() => repeat(room, row, team)}
                    >
                        <Icon name="repeat" /> {words.repeat}
                    </button>
                </div>
            )}
            {form && (
                <>
                    <h3>{words.answers}</h3>
                    {delivery.responses.length === 0 && !delivery.draft && (
                        <p class="muted">{words.no_answer}</p>
                    )}
                    {delivery.draft && (
                        <Answer
                            head={words.draft}
                            fields={form.fields}
                            answers={delivery.draft.answers}
                        />
                    )}
                    {[...delivery.responses].reverse().map((r) => (
                        <Answer
                            key={r.revision}
                            head={revision(r)}
                            late={r.late}
                            fields={form.fields}
                            answers={r.answers}
                        />
                    ))}
                </>
            )}
        </Sheet>
    );
}

function revision(r: Response): string {
    return t().cell.revision(r.revision, `T+${drill_clock(r.at_ms, false)}`);
}

function Answer(props: {
    head: string;
    late?: boolean;
    fields: readonly Field[];
    answers: Answers;
}): JSX.Element {
    const label = (field: Field, value: string) =>
        field.options?.find((o) => o.id === value)?.label ?? value;
    return (
        <article class="card" data-testid="answer">
            <p class="help">
                {props.head} {props.late && <span class="chip late">{t().cell.late}</span>}
            </p>
            <dl class="answers">
                {props.fields
                    .filter((f) => props.answers[f.id]?.length)
                    .map((f) => (
                        <div key={f.id}>
                            <dt dir="auto">{f.label}</dt>
                            {props.answers[f.id]?.map((v, n) => (
                                <dd key={n} dir="auto">
                                    {label(f, v)}
                                </dd>
                            ))}
                        </div>
                    ))}
            </dl>
        </article>
    );
}
