// One inject of the MSEL: what it says, what is expected, how it stands with each team, and what
// EXCON can do with it.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Id } from '@/generated/wire';
import type { MselRow } from '@/model/msel';
import { read_time } from '@/model/scenario';
import { dependants } from '@/model/timeline';
import { cell_state, team_code } from '@/model/select';
import { drill_clock, listed } from '@/text/language';
import { ErrorText, Icon, Sheet, TlpLabel } from '@/ui/parts';
import { Prose } from '@/ui/prose';
import type { Room } from './room';
import { hold_inject, move_inject, unhold_inject } from './steer/acts';
import { let_out, release, repeat, skip, waiting_for } from './steer/grace';
import { st } from './steer/text';
import { Waits } from './steer/waits';
import { t } from './text';

const kTones: Partial<Record<MselRow['state'], string>> = {
    held: 'held',
    released: 'done',
    armed: 'due',
};

export function InjectSheet({ room, id }: { room: Room; id: Id }): JSX.Element | null {
    const row = room.rows.value.find((r) => r.id === id);
    if (!row) return null;
    const { script, inject } = row;
    const content = inject?.content;
    const words = t().inject;
    const then = dependants(room.rows.value, id);
    return (
        <Sheet
            title={`${row.id} ${row.title}`}
            wide
            close={() => room.close()}
            testid="inject-sheet"
        >
            <p class="inject-line">
                <span class={`chip ${kTones[row.state] ?? ''}`}>
                    {t().timeline.states[row.state]}
                </span>
                {content?.tlp && <TlpLabel tlp={content.tlp} />}
                {row.at_ms !== undefined && <span>T+{drill_clock(row.at_ms, false)}</span>}
                <span class="muted">{sender_name(room, row)}</span>
                <span class="muted">
                    {words.to}: {listed(row.recipients.map((team) => team_code(room.state, team)))}
                </span>
            </p>
            {script?.when && (
                <p class="help">
                    {words.when}: <span class="mono">{script.when}</span>
                </p>
            )}
            {then.length > 0 && <p class="help">{st().timeline.then(listed(then))}</p>}
            <Actions room={room} row={row} />
            {script?.expected && (
                <div class="expected">
                    <h3>{words.expected}</h3>
                    <p dir="auto">{script.expected}</p>
                </div>
            )}
            <Prose text={content?.body || script?.body || ''} />
            {script && script.facts.length > 0 && <Facts room={room} facts={script.facts} />}
            {row.state === 'released' && <TeamCells room={room} row={row} />}
        </Sheet>
    );
}

// The name that teams read; before the release it stands only in the scenario.
function sender_name(room: Room, { script, inject }: MselRow): string | undefined {
    const personas = room.state.hello?.scenario?.personas ?? [];
    const scripted = personas.find((p) => p.id === script?.from)?.name ?? script?.from;
    return inject?.content?.sender.name || scripted;
}

function Actions({ room, row }: { room: Room; row: MselRow }): JSX.Element | null {
    const words = t().inject;
    if (!room.live) return null;
    const inject = row.id;
    const waiting = waiting_for(room, inject);
    if (waiting) return <Waits waiting={waiting} />;
    if (row.state === 'released')
        return (
            <div class="actions">
                <button class="button small" data-testid="repeat" onClick={() => repeat(room, row)}>
                    <Icon name="repeat" /> {words.repeat}
                </button>
            </div>
        );
    const running = room.phase === 'running';
    const release_button = (
        <button
            class="button small primary"
            data-testid="release"
            disabled={!running}
            onClick={() => release(room, row)}
        >
            <Icon name="send" /> {words.release}
        </button>
    );
    if (row.state === 'skipped')
        return (
            <div class="actions">
                {release_button}
                <span class="help">{st().undo.skipped_help}</span>
            </div>
        );
    const over = running && row.at_ms !== undefined && row.at_ms <= room.line.now.value;
    return (
        <div class="actions">
            {release_button}
            {row.state === 'held' ? (
                <button
                    class="button small"
                    data-testid="unhold"
                    onClick={() => (over ? let_out(room, row) : void unhold_inject(room, inject))}
                >
                    <Icon name="play" /> {words.unhold}
                </button>
            ) : (
                <button
                    class="button small"
                    data-testid="hold"
                    onClick={() => void hold_inject(room, inject)}
                >
                    <Icon name="pause" /> {words.hold}
                </button>
            )}
            <button
                class="button small quiet"
                data-testid="skip"
                onClick={() => void skip(room, row)}
            >
                <Icon name="skip-forward" /> {words.skip}
            </button>
            <Reschedule room={room} row={row} />
        </div>
    );
}

function Reschedule({ room, row }: { room: Room; row: MselRow }): JSX.Element {
    const words = t().inject;
    const [time, set_time] = useState(row.at_ms === undefined ? '' : drill_clock(row.at_ms, false));
    const [problem, set_problem] = useState('');
    const move = (e: Event) => {
        e.preventDefault();
        const planned_ms = read_time(`T+${time.trim()}`);
        if (planned_ms === undefined) return set_problem(words.bad_time);
        set_problem('');
        void move_inject(room, row, planned_ms);
    };
    return (
        <form class="actions" onSubmit={move}>
            <label class="inline">
                <span class="help">{words.reschedule}</span>
                <input
                    class="input short"
                    inputMode="numeric"
                    dir="ltr"
                    value={time}
                    title={words.reschedule_help}
                    data-testid="reschedule-time"
                    onInput={(e) => set_time(e.currentTarget.value)}
                />
            </label>
            <button class="button small" data-testid="reschedule">
                <Icon name="calendar-clock" /> {words.reschedule_do}
            </button>
            {problem && <ErrorText>{problem}</ErrorText>}
        </form>
    );
}

function Facts({ room, facts }: { room: Room; facts: readonly Id[] }): JSX.Element {
    const bound = room.state.hello?.bound?.facts ?? [];
    // A fact that is bound to each team of a role comes as several: F12@XY, F12@XV.
    const shown = facts.flatMap((id) =>
        bound.filter((f) => f.id === id || f.id.startsWith(`${id}@`)),
    );
    return (
        <div>
            <h3>{t().inject.facts}</h3>
            <ul class="plain">
                {shown.map((f) => (
                    <li key={f.id}>
                        <span class="code">{f.id}</span> <TlpLabel tlp={f.tlp} />{' '}
                        <span dir="auto">{f.text}</span>
                    </li>
                ))}
                {shown.length === 0 &&
                    facts.map((id) => (
                        <li key={id}>
                            <span class="code">{id}</span>
                        </li>
                    ))}
            </ul>
        </div>
    );
}

function TeamCells({ room, row }: { room: Room; row: MselRow }): JSX.Element {
    const now = room.line.minute.value * 60_000;
    return (
        <div>
            <h3>{t().inject.teams}</h3>
            <div class="actions">
                {row.recipients.map((team) => (
                    <button
                        key={team}
                        class="button small"
                        onClick={() => room.open({ kind: 'cell', id: row.id, team })}
                    >
                        {team_code(room.state, team)}
                        <span class="muted">
                            {t().matrix.cells[cell_state(row.inject, team, now)]}
                        </span>
                    </button>
                ))}
            </div>
        </div>
    );
}
