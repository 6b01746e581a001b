// The team's improvement plan: everybody of the team sees each line as it stands.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Action } from '@/model/debrief';
import { team_code } from '@/model/select';
import { Empty, Icon } from '@/ui/parts';
import { csv, save_as } from './csv';
import { PlanForm } from './plan_form';
import type { Room, Said } from './room';
import { Section } from './section';
import { day, t } from './text';

type Line = Said<'plan_action'>;

function line_of(action: Action): Line {
    const { team: _, ...line } = action;
    return { kind: 'plan_action', ...line };
}

const new_line: Line = {
    kind: 'plan_action',
    issue: '',
    corrective: '',
    element: 'planning',
    owner: '',
    start: '',
    end: '',
    status: 'open',
    capability: '',
};

export function Plan({ room }: { room: Room }): JSX.Element {
    const { desk } = room;
    const words = t().plan;
    const [begun, set_begun] = useState<Line>();
    // One line at a time; what was typed of it stands before the line as it was.
    const opened = room.draft('plan_action') ?? begun;
    const add = useRef<HTMLButtonElement>(null);
    const actions = [...desk.state.debrief.actions.values()].filter((a) => a.team === desk.mine);
    const queued = desk.line.queued('plan_action');
    const close = () => {
        set_begun(undefined);
        requestAnimationFrame(() => add.current?.focus());
    };
    const form = opened && (
        <PlanForm key={opened.action ?? 'new'} room={room} line={opened} close={close} />
    );
    const remove = async (action: string) => {
        const outcome = await desk.line.send({ kind: 'remove_action', action });
        if (!outcome.ok) desk.line.toast(outcome.message, 'late');
    };
    return (
        <Section id="plan" title={words.title}>
            <p class="d-about">{words.about}</p>
            {actions.length + queued.length === 0 && !opened && (
                <Empty icon="list-checks" title={words.empty}>
                    {words.empty_help}
                </Empty>
            )}
            <ul class="d-plan" data-testid="plan-lines">
                {actions.map((action) =>
                    opened?.action === action.action ? (
                        <li key={action.action}>{form}</li>
                    ) : (
                        <LineView
                            key={action.action}
                            line={
                                queued.filter((q) => q.action === action.action).at(-1) ??
                                line_of(action)
                            }
                            waits={queued.some((q) => q.action === action.action)}
                            {...(!opened && {
                                edit: () => set_begun(line_of(action)),
                                remove: () => void remove(action.action),
                            })}
                        />
                    ),
                )}
                {queued
                    .filter((line) => !line.action)
                    .map((line, i) => (
                        <LineView key={`queued-${i}`} line={line} waits />
                    ))}
                {opened && !actions.some((a) => a.action === opened.action) && <li>{form}</li>}
            </ul>
            <div class="actions">
                {!opened && (
                    <button
                        class="button"
                        ref={add}
                        data-testid="plan-add"
                        onClick={() => set_begun(new_line)}
                    >
                        <Icon name="plus" /> {words.add}
                    </button>
                )}
                {actions.length > 0 && (
                    <button
                        class="button quiet"
                        data-testid="plan-export"
                        onClick={() => export_plan(room, actions)}
                    >
                        <Icon name="download" /> {words.export}
                    </button>
                )}
            </div>
        </Section>
    );
}

function export_plan(room: Room, actions: readonly Action[]): void {
    const w = t().plan;
    const { line, state, mine } = room.desk;
    const head = [w.issue, w.corrective, w.element, w.owner, w.start, w.end, w.status];
    const rows = actions.map((a) => [
        ...[a.action, a.issue, a.corrective, w.elements[a.element], a.owner],
        ...[a.start, a.end, w.statuses[a.status], a.capability],
    ]);
    const name = `${line.drill}-${team_code(state, mine)}-plan.csv`;
    save_as(name, csv([['#', ...head, w.capability], ...rows]));
}

const kTones: Record<Action['status'], string> = {
    open: 'info',
    under_way: 'due',
    done: 'done',
    dropped: '',
};

function LineView(props: {
    line: Line;
    waits: boolean;
    edit?(): void;
    remove?(): void;
}): JSX.Element {
    const { line, waits, edit, remove } = props;
    const [sure, set_sure] = useState(false);
    const words = t().plan;
    const dates = [day(line.start), day(line.end)];
    return (
        <li class="d-line" data-testid={`plan-${line.action ?? 'new'}`} data-waits={waits}>
            <p class="d-which">
                {line.action && <span class="code">{line.action}</span>}
                <span class={`chip ${kTones[line.status]}`}>{words.statuses[line.status]}</span>
                <span class="chip">{words.elements[line.element]}</span>
                {line.capability && (
                    <span class="chip">
                        <bdi>{line.capability}</bdi>
                    </span>
                )}
                {waits && <span class="chip due">{words.waits}</span>}
            </p>
            <h3 dir="auto">{line.issue}</h3>
            {line.corrective && <p dir="auto">{line.corrective}</p>}
            {(line.owner || line.start || line.end) && (
                <p class="help d-which">
                    {line.owner && (
                        <span>
                            <Icon name="user" /> <bdi>{line.owner}</bdi>
                        </span>
                    )}
                    {(line.start || line.end) && (
                        <span>
                            <Icon name="calendar-clock" /> {dates.filter(Boolean).join(' – ')}
                        </span>
                    )}
                </p>
            )}
            {edit && remove && (
                <div class="actions">
                    <button class="button quiet small" data-testid="plan-edit" onClick={edit}>
                        <Icon name="pencil" /> {words.edit}
                    </button>
                    {sure ? (
                        <button
                            class="button danger small"
                            data-testid="plan-remove-sure"
                            onClick={remove}
                        >
                            {words.remove_sure}
                        </button>
                    ) : (
                        <button
                            class="button quiet small"
                            data-testid="plan-remove"
                            onClick={() => set_sure(true)}
                        >
                            <Icon name="x" /> {words.remove}
                        </button>
                    )}
                </div>
            )}
        </li>
    );
}
