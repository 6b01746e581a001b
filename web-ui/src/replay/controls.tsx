// What moves the replay and what of it is looked at.
import type { JSX } from 'preact';
import { drill_clock } from '@/text/language';
import { Icon } from '@/ui/parts';
import type { MarkKind } from './marks';
import { kSpeeds, type Show } from './show';
import { t } from './text';

export function Controls({ show }: { show: Show }): JSX.Element {
    const words = t();
    const playing = show.playing.value;
    const step = (by: 1 | -1, label: string) => (
        <button
            class="button quiet only-icon"
            aria-label={label}
            title={label}
            data-testid={by > 0 ? 'later' : 'earlier'}
            onClick={() => show.step(by)}
        >
            <Icon name={by > 0 ? 'chevron-right' : 'chevron-left'} />
        </button>
    );
    return (
        <div class="r-controls">
            {step(-1, words.earlier)}
            <button
                class="button primary"
                data-testid="play"
                data-playing={playing}
                onClick={() => (playing ? show.pause() : show.play())}
            >
                <Icon name={playing ? 'pause' : 'play'} /> {playing ? words.pause : words.play}
            </button>
            {step(1, words.later)}
            <select
                class="input r-speed"
                aria-label={words.speed}
                title={words.speed}
                data-testid="replay-speed"
                value={show.speed.value}
                onChange={(e) => (show.speed.value = Number(e.currentTarget.value))}
            >
                {kSpeeds.map((speed) => (
                    <option key={speed} value={speed}>
                        ×{speed}
                    </option>
                ))}
            </select>
            <span class="clock r-clock" data-testid="replay-clock">
                {drill_clock(show.at_ms.value)}
            </span>
            <span class="muted">{words.happened(show.passed.value, show.shown.value.length)}</span>
        </div>
    );
}

// A range: pointer, touch and keys as everybody knows them.
export function Scrubber({ show }: { show: Show }): JSX.Element {
    return (
        <input
            class="r-scrubber"
            type="range"
            min={0}
            max={Math.ceil(show.film.end_ms / 1000) * 1000}
            step={1000}
            value={show.at_ms.value}
            aria-label={t().scrubber}
            aria-valuetext={drill_clock(show.at_ms.value)}
            data-testid="scrubber"
            onInput={(e) => {
                show.pause();
                show.go(Number(e.currentTarget.value));
            }}
        />
    );
}

export function Filters({ show }: { show: Show }): JSX.Element {
    const words = t();
    const channels = show.film.hello.lists.channels;
    const toggle = (kind: MarkKind, on: boolean) => {
        const kinds = new Set(show.kinds.peek());
        if (on) kinds.add(kind);
        else kinds.delete(kind);
        show.kinds.value = kinds;
    };
    return (
        <fieldset class="r-filters" data-testid="filters">
            <legend class="visually-hidden">{words.filters}</legend>
            <Choice
                label={words.team}
                all={words.all_teams}
                value={show.team.value?.toString()}
                options={show.teams.map((x) => [String(x.team), `${x.code} ${x.name}`])}
                change={(v) => (show.team.value = v === undefined ? undefined : Number(v))}
                testid="filter-team"
            />
            <Choice
                label={words.channel}
                all={words.all_channels}
                value={show.channel.value}
                options={show.channels.map((id) => [
                    id,
                    channels.find((c) => c.id === id)?.name ?? id,
                ])}
                change={(v) => (show.channel.value = v)}
                testid="filter-channel"
            />
            {show.objectives.length > 0 && (
                <Choice
                    label={words.objective}
                    all={words.all_objectives}
                    value={show.objective.value}
                    options={show.objectives.map((o) => [o.id, `${o.id} ${o.title}`])}
                    change={(v) => (show.objective.value = v)}
                    testid="filter-objective"
                />
            )}
            {show.present.map((kind) => (
                <label key={kind} class={`check r-kind r-${kind}`}>
                    <input
                        type="checkbox"
                        checked={show.kinds.value.has(kind)}
                        data-testid={`filter-${kind}`}
                        onChange={(e) => toggle(kind, e.currentTarget.checked)}
                    />
                    <span>{words.kinds[kind]}</span>
                </label>
            ))}
        </fieldset>
    );
}

export function Choice(props: {
    label: string;
    all?: string;
    value: string | undefined;
    options: readonly (readonly [string, string])[];
    change(value: string | undefined): void;
    testid: string;
}): JSX.Element {
    const { label, all, value, options, change, testid } = props;
    return (
        <select
            class="input"
            aria-label={label}
            title={label}
            data-testid={testid}
            value={value ?? ''}
            onChange={(e) => change(e.currentTarget.value || undefined)}
        >
            {all !== undefined && <option value="">{all}</option>}
            {options.map(([id, words]) => (
                <option key={id} value={id}>
                    {words}
                </option>
            ))}
        </select>
    );
}
