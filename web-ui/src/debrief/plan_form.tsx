// One line of the plan being written. What is typed is kept on this device with each keystroke.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ErrorText } from '@/ui/parts';
import { fit, kLongest } from './lengths';
import { Labelled, Where } from './parts';
import type { Room, Said } from './room';
import { t } from './text';

type Line = Said<'plan_action'>;

export function PlanForm(props: { room: Room; line: Line; close(): void }): JSX.Element {
    const { room, line, close } = props;
    const [problem, set_problem] = useState('');
    const first = useRef<HTMLTextAreaElement>(null);
    useEffect(() => first.current?.focus(), []);
    const words = t().plan;
    const edit = (change: Partial<Line>) => room.write({ ...line, ...change });
    const save = async (e: Event) => {
        e.preventDefault();
        if (!line.issue.trim()) return set_problem(words.issue_missing);
        if (line.start && line.end && line.end < line.start) return set_problem(words.end_early);
        close();
        // Refused, it comes back as a draft and is open again.
        const refused = await room.send({ ...line, issue: line.issue.trim() });
        if (refused) room.desk.line.toast(refused, 'late');
    };
    const text = (name: 'issue' | 'corrective', label: string) => (
        <Labelled label={label}>
            <textarea
                class="input"
                rows={2}
                dir="auto"
                ref={name === 'issue' ? first : undefined}
                value={line[name]}
                data-testid={`plan-${name}`}
                onInput={(e) => edit({ [name]: fit(e.currentTarget.value, kLongest.text) })}
            />
        </Labelled>
    );
    const short = (name: 'owner' | 'capability', label: string, help: string, bytes: number) => (
        <Labelled label={label} help={help}>
            <input
                class="input"
                dir="auto"
                value={line[name]}
                list={name === 'capability' ? 'plan-services' : undefined}
                data-testid={`plan-${name}`}
                onInput={(e) => edit({ [name]: fit(e.currentTarget.value, bytes) })}
            />
        </Labelled>
    );
    const date = (name: 'start' | 'end', label: string) => (
        <Labelled label={label}>
            <input
                class="input"
                type="date"
                value={line[name]}
                data-testid={`plan-${name}`}
                onInput={(e) => edit({ [name]: e.currentTarget.value })}
            />
        </Labelled>
    );
    const choice = <K extends 'element' | 'status'>(
        name: K,
        label: string,
        options: Record<Line[K], string>,
    ) => (
        <Labelled label={label}>
            <select
                class="input"
                value={line[name]}
                data-testid={`plan-${name}`}
                onChange={(e) => edit({ [name]: e.currentTarget.value as Line[K] })}
            >
                {(Object.entries(options) as [string, string][]).map(([id, option]) => (
                    <option key={id} value={id}>
                        {option}
                    </option>
                ))}
            </select>
        </Labelled>
    );
    const discard = () => {
        room.discard(line);
        close();
    };
    return (
        <form class="d-form d-line" data-testid="plan-form" onSubmit={(e) => void save(e)}>
            {text('issue', words.issue)}
            {text('corrective', words.corrective)}
            <div class="d-grid">
                {choice('element', words.element, words.elements)}
                {choice('status', words.status, words.statuses)}
                {short('owner', words.owner, words.owner_help, kLongest.line)}
                {short('capability', words.capability, words.capability_help, kLongest.short)}
                {date('start', words.start)}
                {date('end', words.end)}
            </div>
            <datalist id="plan-services">
                {room.questions.value?.services.map((s) => (
                    <option key={s.number} value={s.number}>
                        {s.name}
                    </option>
                ))}
            </datalist>
            {problem && <ErrorText>{problem}</ErrorText>}
            <div class="actions">
                <button class="button primary" data-testid="plan-save">
                    {words.save}
                </button>
                <button
                    type="button"
                    class="button quiet"
                    data-testid="plan-discard"
                    onClick={discard}
                >
                    {words.cancel}
                </button>
                <Where
                    draft={room.draft('plan_action') !== undefined}
                    waits={false}
                    testid="plan-where"
                />
            </div>
        </form>
    );
}
