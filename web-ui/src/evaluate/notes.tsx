// Observations: pinned to a time, a team, an inject; a sheet to note one, and what was noted.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Milliseconds } from '@/generated/wire';
import { team_code, teams_in_order } from '@/model/select';
import { read_time } from '@/model/scenario';
import { drill_clock } from '@/text/language';
import { Empty, ErrorText, Icon, Sheet } from '@/ui/parts';
import type { Bench, OpenSheet } from './bench';
import { observe } from './bench_page';
import { Choice } from './queue';
import { t } from './text';

const kKinds = ['note', 'strength', 'gap'] as const;
type Kind = (typeof kKinds)[number];
const kTones: Record<Kind, string> = { note: 'chip', strength: 'chip done', gap: 'chip due' };

export function Notes({ bench }: { bench: Bench }): JSX.Element {
    const words = t().notes;
    const notes = [...bench.judging.value.observations].sort((a, b) => b.at_ms - a.at_ms);
    return (
        <main class="notes" data-testid="notes">
            <div class="actions">
                <h2 class="grow">{words.title}</h2>
                <button class="button primary small" onClick={() => observe(bench)}>
                    <Icon name="plus" /> {t().bar.observe}
                </button>
            </div>
            {notes.length === 0 && (
                <Empty icon="pencil" title={words.none}>
                    {words.none_help}
                </Empty>
            )}
            <ul class="notes-list">
                {notes.map(({ seq, at_ms, said }) => (
                    <li key={seq} class="note">
                        <div class="item-labels">
                            <time>T+{drill_clock(at_ms, false)}</time>
                            <span class={kTones[said.observation ?? 'note']}>
                                {words.kinds[said.observation ?? 'note']}
                            </span>
                            {said.team !== undefined && (
                                <span class="code">{team_code(bench.state, said.team)}</span>
                            )}
                            {said.inject && <span class="code">{said.inject}</span>}
                            {said.capability && <span class="chip">{said.capability}</span>}
                            <span class="muted">
                                <bdi>{said.by}</bdi>
                            </span>
                        </div>
                        <p dir="auto">{said.words}</p>
                    </li>
                ))}
            </ul>
        </main>
    );
}

// "1:05" or "1:05:30" of drill time.
function pinned(words: string): Milliseconds | undefined {
    const plain = words.trim();
    return /^\d+:\d\d(:\d\d)?$/.test(plain) ? read_time(`T+${plain}`) : undefined;
}

export function ObserveSheet(props: {
    bench: Bench;
    about: Extract<OpenSheet, { kind: 'observe' }>;
}): JSX.Element {
    const { bench, about } = props;
    const words = t().notes;
    const [kind, set_kind] = useState<Kind>('note');
    const [said, set_said] = useState('');
    const [time, set_time] = useState(drill_clock(about.at_ms));
    const [team, set_team] = useState(about.team === undefined ? '' : String(about.team));
    const [inject, set_inject] = useState(about.inject ?? '');
    const [capability, set_capability] = useState('');
    const [problem, set_problem] = useState('');
    const close = () => (bench.sheet.value = undefined);
    const note = async (e: Event) => {
        e.preventDefault();
        const pinned_ms = pinned(time);
        if (!said.trim()) return set_problem(words.missing);
        if (pinned_ms === undefined) return set_problem(words.bad_time);
        set_problem('');
        const done = await bench.run(
            {
                kind: 'note_observation',
                by: bench.judging.peek().me,
                words: said.trim(),
                pinned_ms,
                observation: kind,
                capability: capability.trim(),
                ...(team && { team: Number(team) }),
                ...(inject && { inject }),
            },
            words.done,
        );
        if (done) close();
    };
    const injects = bench.state.hello?.scenario?.injects ?? [];
    return (
        <Sheet title={words.sheet} close={close} testid="observe-sheet">
            <form class="stack" onSubmit={(e) => void note(e)} noValidate>
                <fieldset class="choices">
                    <legend class="label">{words.kind}</legend>
                    {kKinds.map((k) => (
                        <label key={k} class="check">
                            <input
                                type="radio"
                                name="kind"
                                checked={kind === k}
                                data-testid={`observation-${k}`}
                                onChange={() => set_kind(k)}
                            />
                            <span>{words.kinds[k]}</span>
                        </label>
                    ))}
                </fieldset>
                <label>
                    <span class="label">{words.words}</span>
                    <textarea
                        class="input"
                        dir="auto"
                        rows={4}
                        maxLength={4000}
                        autofocus
                        value={said}
                        data-testid="observation-words"
                        onInput={(e) => set_said(e.currentTarget.value)}
                    />
                </label>
                <div class="two">
                    <label>
                        <span class="label">{words.time}</span>
                        <input
                            class="input"
                            dir="ltr"
                            value={time}
                            data-testid="observation-time"
                            onInput={(e) => set_time(e.currentTarget.value)}
                        />
                    </label>
                    <label>
                        <span class="label">{words.capability}</span>
                        <input
                            class="input"
                            dir="auto"
                            maxLength={80}
                            value={capability}
                            placeholder="6.1"
                            onInput={(e) => set_capability(e.currentTarget.value)}
                        />
                    </label>
                    <Choice
                        label={words.team}
                        testid="observation-team"
                        value={team}
                        all={words.no_team}
                        options={teams_in_order(bench.state).map((x) => [
                            String(x.team),
                            `${x.code} ${x.name}`,
                        ])}
                        change={set_team}
                    />
                    <Choice
                        label={words.inject}
                        testid="observation-inject"
                        value={inject}
                        all={words.no_inject}
                        options={injects.map((i) => [i.id, `${i.id} ${i.title}`])}
                        change={set_inject}
                    />
                </div>
                {problem && <ErrorText>{problem}</ErrorText>}
                <button class="button primary" data-testid="observation-send">
                    {words.send}
                </button>
            </form>
        </Sheet>
    );
}
