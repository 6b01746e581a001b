// What is left to do before STARTEX, each with what can be done about it here.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { name_or_tag } from './language_choice';
import { listed, milliseconds } from '@/text/language';
import { Icon } from '@/ui/parts';
import type { IconName } from '@/ui/icons';
import { checks, type Check, type CheckState } from './checks';
import type { Desk } from './drill';
import { t } from './text';

const kIcons: Record<CheckState, IconName> = {
    done: 'check',
    open: 'circle-dashed',
    look: 'triangle-alert',
};

// Links that were handed out by hand, as the organiser says: known on this device only.
function ticks(drill: string): Set<string> {
    try {
        return new Set((localStorage.getItem(`tocsin-handed-${drill}`) ?? '').split(' '));
    } catch {
        return new Set();
    }
}

function keep_ticks(drill: string, ticked: ReadonlySet<string>): void {
    try {
        localStorage.setItem(`tocsin-handed-${drill}`, [...ticked].join(' '));
    } catch {
        // Not kept: it lasts as long as the page.
    }
}

export function CheckList({ desk }: { desk: Desk }): JSX.Element {
    const { line, about } = desk;
    const [ticked, set_ticked] = useState(() => ticks(line.drill));
    const words = t().check;
    const list = checks({
        state: line.state.value,
        needs: about.roles,
        rehearsal: desk.rehearsal,
        evaluators: about.evaluators ?? 0,
        observers: about.observers ?? 0,
        ticked,
    });
    const left = list.filter((check) => check.state === 'open').length;
    const tick = (id: string, on: boolean) => {
        const next = new Set(ticked);
        if (on) next.add(id);
        else next.delete(id);
        keep_ticks(line.drill, next);
        set_ticked(next);
    };
    return (
        <>
            <p role="status" data-testid="checks-left" data-left={left}>
                {left > 0 ? words.left(left) : words.ready}
            </p>
            <ul class="organise-checks">
                {list.map((check) => (
                    <li
                        key={check.id}
                        class={check.state}
                        data-testid={`check-${check.id}`}
                        data-state={check.state}
                    >
                        <Icon name={kIcons[check.state]} label={words.state[check.state]} />
                        <div>
                            <strong>{words[check.id]}</strong>
                            <More desk={desk} check={check} tick={tick} />
                        </div>
                    </li>
                ))}
            </ul>
        </>
    );
}

function More(props: {
    desk: Desk;
    check: Check;
    tick(id: string, on: boolean): void;
}): JSX.Element | null {
    const { desk, check, tick } = props;
    const words = t().check;
    const says = (...sentences: (string | false)[]) => (
        <p class="help">{sentences.filter(Boolean).join(' ')}</p>
    );
    switch (check.id) {
        case 'roles': {
            const titles = new Map(desk.about.roles.map((r) => [r.role, r.title]));
            return says(
                check.roles.length > 0 &&
                    words.roles_open(listed(check.roles.map((r) => titles.get(r) ?? r))),
                check.idle.length > 0 && words.roles_idle(listed(check.idle)),
            );
        }
        case 'languages':
            return says(
                check.missing.length > 0 &&
                    words.languages_missing(
                        listed(check.missing.map((m) => `${m.code} (${name_or_tag(m.language)})`)),
                    ),
            );
        case 'tlp':
            return <TlpCheck desk={desk} warns={check.warns} />;
        case 'rehearsal':
            return check.found === 'done' ? null : says(words[`rehearsal_${check.found}`]);
        case 'evaluators':
        case 'observers':
            return check.came > 0 ? (
                says(words.came(check.came))
            ) : (
                <label class="organise-tick">
                    <input
                        type="checkbox"
                        checked={check.ticked}
                        data-testid={`tick-${check.id}`}
                        onChange={(e) => tick(check.id, e.currentTarget.checked)}
                    />
                    {words.tick}
                </label>
            );
        case 'joined':
            return says(
                words.joined_some(check.joined, check.teams),
                check.missing.length > 0 && words.joined_missing(listed(check.missing)),
            );
        case 'line':
            return says(
                check.measured === 0 && words.line_none,
                check.slow.length > 0 &&
                    words.line_slow(
                        listed(check.slow.map((l) => `${l.code} ${milliseconds(l.ms)}`)),
                    ),
            );
        case 'test':
            return <TestCheck desk={desk} check={check} />;
    }
}

function TlpCheck({ desk, warns }: { desk: Desk; warns: boolean }): JSX.Element {
    const words = t().check;
    const change = async () => {
        const outcome = await desk.line.send({ kind: 'set_tlp_warnings', on: !warns });
        if (!outcome.ok) desk.line.toast(outcome.message, 'late');
    };
    return (
        <>
            {!warns && <p class="help">{words.tlp_off}</p>}
            <button
                class="button small"
                data-testid="turn-tlp"
                disabled={desk.line.state.value.clock?.phase === 'ended'}
                onClick={() => void change()}
            >
                {warns ? words.tlp_turn_off : words.tlp_turn_on}
            </button>
        </>
    );
}

function TestCheck(props: { desk: Desk; check: Extract<Check, { id: 'test' }> }): JSX.Element {
    const { check } = props;
    const { line } = props.desk;
    const words = t().check;
    const phase = line.state.value.clock?.phase;
    const send = async (command: { kind: 'send_test' } | { kind: 'open_lobby' }, done: string) => {
        const outcome = await line.send(command);
        line.toast(outcome.ok ? done : outcome.message, outcome.ok ? 'done' : 'late');
    };
    return (
        <>
            <p class="help">
                {check.sent ? words.test_seen(check.seen, check.people) : words.test_none}
            </p>
            {phase === 'lobby' && (
                <button
                    class="button small"
                    data-testid="send-test"
                    disabled={check.people === 0}
                    onClick={() => void send({ kind: 'send_test' }, words.test_sent)}
                >
                    {words.send_test}
                </button>
            )}
            {phase === 'draft' && (
                <button
                    class="button small"
                    data-testid="open-lobby"
                    onClick={() => void send({ kind: 'open_lobby' }, words.open_lobby)}
                >
                    {words.open_lobby}
                </button>
            )}
        </>
    );
}
