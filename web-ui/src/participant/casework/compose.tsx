// Writing to other teams. A label is chosen each time; what a label forbids is said plainly before
// the message goes.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { listed } from '@/text/language';
import type { Command, Destination, MessageKind } from '@/generated/wire';
import { HelpButton } from '@/help/help';
import { concerns, type Concern } from '@/model/handling';
import { lines_of } from '@/model/indicators';
import { kTlp_order, tlp_label } from '@/model/tlp';
import { held_cards, same_destination, teams_in_order } from '@/model/select';
import { common } from '@/text/common';
import { ErrorText, Icon, Notice, TlpLabel } from '@/ui/parts';
import { unless_lost } from '@/wire/lost';
import { ComposeMore } from './compose_more';
import type { Desk } from '../desk';
import type { MessageDraft } from '../drafts';
import { Attach } from './compose_evidence';
import { drop_target } from './drag';
import { t } from './text';

type Missing = Partial<Record<'to' | 'subject' | 'body' | 'tlp' | 'task' | 'corrects', string>>;

export function missing_in(draft: MessageDraft): Missing {
    const words = t().compose;
    const missing: Missing = {};
    if (draft.to.length === 0) missing.to = words.to_missing;
    if (!draft.subject.trim()) missing.subject = words.subject_missing;
    if (!draft.body.trim() && draft.cards.length === 0) missing.body = words.body_missing;
    if (!draft.tlp) missing.tlp = words.tlp_missing;
    if (draft.kind === 'claim' && !draft.task) missing.task = words.task_missing;
    if (draft.kind === 'correct' && !draft.corrects && !draft.reply_to)
        missing.corrects = words.corrects_missing;
    return missing;
}

function command_of(desk: Desk, d: MessageDraft): Command {
    const lines = lines_of(d.indicators);
    const due_ms =
        d.kind === 'request' && d.due_min !== undefined
            ? desk.line.now.peek() + d.due_min * 60_000
            : undefined;
    return {
        kind: 'send_message',
        to: d.to,
        message_kind: d.kind,
        subject: d.subject.trim(),
        body: d.body.trim(),
        ...(d.tlp && { tlp: d.tlp }),
        ...(d.reply_to && { reply_to: d.reply_to }),
        ...(d.about && { about: d.about }),
        ...(d.cards.length > 0 && { cards: d.cards }),
        ...(lines.length > 0 && { indicators: lines }),
        ...(due_ms !== undefined && { due_ms }),
        ...(d.kind === 'claim' && d.task && { task: d.task }),
        ...(d.kind === 'correct' && d.corrects && { corrects: d.corrects }),
        ...(d.confidence !== undefined && { confidence: d.confidence }),
    };
}

function concerns_of(desk: Desk, draft: MessageDraft): Concern[] {
    if (!desk.state.tlp_warnings) return [];
    const attached = held_cards(desk.state).filter((h) => draft.cards.includes(h.card.id));
    return concerns(attached, draft.to, draft.tlp, desk.state.consents, desk.mine);
}

interface ComposeProps {
    desk: Desk;
    // The draft's key in the list of drafts.
    id: string;
    draft: MessageDraft;
}

export function Compose({ desk, id, draft }: ComposeProps): JSX.Element {
    const [checked, set_checked] = useState(false);
    const [sending, set_sending] = useState(false);
    const [problem, set_problem] = useState('');
    const subject = useRef<HTMLInputElement>(null);
    useEffect(() => subject.current?.focus({ preventScroll: true }), []);
    const words = t().compose;
    const missing = missing_in(draft);
    const shown = checked ? missing : {};
    const doubts = concerns_of(desk, draft);
    const breach = doubts.some((c) => c.kind !== 'looser' && c.kind !== 'red');
    const set = (part: Partial<MessageDraft>) => desk.drafts.change({ ...draft, ...part });

    const send = async (e: Event) => {
        e.preventDefault();
        set_checked(true);
        set_problem('');
        if (Object.keys(missing).length > 0) return;
        set_sending(true);
        const outcome = desk.line.send(command_of(desk, draft));
        desk.drafts.hand_over(id);
        const result = await unless_lost(desk.line, outcome);
        if (!result) {
            desk.line.toast(words.queued, 'info');
            desk.drafts.remove(id);
            return give_back_if_refused(desk, draft, await outcome);
        }
        set_sending(false);
        if (!result.ok) {
            desk.drafts.put_back(id);
            return set_problem(result.message);
        }
        desk.line.toast(words.sent, 'done');
        desk.drafts.remove(id);
        if (draft.reply_to === undefined) desk.case_tab.value = 'messages';
    };
    return (
        <form
            class="compose"
            onSubmit={(e) => void send(e)}
            noValidate
            data-testid="compose"
            {...drop_target((evidence) => desk.attach_to(id, evidence))}
        >
            <div class="pane-head">
                <h2 class="grow">{draft.reply_to ? words.reply_title : words.title}</h2>
                <HelpButton topic="messages" about={words.title} />
                <button
                    type="button"
                    class="button quiet small"
                    data-testid="discard"
                    onClick={() => desk.drafts.remove(id)}
                >
                    {words.discard}
                </button>
                <button
                    type="button"
                    class="button small"
                    data-testid="keep-draft"
                    onClick={() => desk.drafts.close()}
                >
                    {words.keep}
                </button>
            </div>
            <div class="pane-body stack">
                <To desk={desk} draft={draft} set={set} problem={shown.to} />
                <Kind draft={draft} set={set} />
                <label>
                    <span class="label">{words.subject}</span>
                    <input
                        ref={subject}
                        class="input"
                        dir="auto"
                        maxLength={100}
                        value={draft.subject}
                        aria-invalid={!!shown.subject}
                        data-testid="compose-subject"
                        onInput={(e) => set({ subject: e.currentTarget.value })}
                    />
                </label>
                {shown.subject && <ErrorText>{shown.subject}</ErrorText>}
                <label>
                    <span class="label">{words.body}</span>
                    <textarea
                        class="input"
                        rows={5}
                        dir="auto"
                        maxLength={5000}
                        value={draft.body}
                        aria-invalid={!!shown.body}
                        data-testid="compose-body"
                        onInput={(e) => set({ body: e.currentTarget.value })}
                    />
                </label>
                {shown.body && <ErrorText>{shown.body}</ErrorText>}
                <Attach desk={desk} draft={draft} set={set} />
                <Label draft={draft} set={set} problem={shown.tlp} />
                <ComposeMore desk={desk} draft={draft} set={set} missing={shown} />
            </div>
            <div class="pane-foot stack">
                {doubts.length > 0 && <Doubts desk={desk} doubts={doubts} label={draft.tlp} />}
                {problem && <ErrorText>{problem}</ErrorText>}
                <button
                    class={breach ? 'button danger' : 'button primary'}
                    data-testid="send"
                    disabled={sending || !desk.running}
                >
                    <Icon name={breach ? 'shield-alert' : 'send'} />
                    {sending ? words.sending : doubts.length > 0 ? words.send_anyway : words.send}
                </button>
            </div>
        </form>
    );
}

function give_back_if_refused(
    desk: Desk,
    draft: MessageDraft,
    outcome: { ok: boolean; message?: string },
): void {
    if (outcome.ok) return;
    desk.line.toast(outcome.message ?? '', 'late');
    const key = desk.drafts.add(draft);
    if (!desk.drafts.open.peek()) desk.drafts.show(key);
}

export interface PartProps {
    draft: MessageDraft;
    set(part: Partial<MessageDraft>): void;
}

function To(props: PartProps & { desk: Desk; problem?: string }): JSX.Element {
    const { desk, draft, set, problem } = props;
    const words = t().compose;
    const toggle = (d: Destination) => {
        const has = draft.to.some((x) => same_destination(x, d));
        set({ to: has ? draft.to.filter((x) => !same_destination(x, d)) : [...draft.to, d] });
    };
    const choice = (to: Destination, name: string, code?: string) => (
        <button
            type="button"
            class="button small"
            aria-pressed={draft.to.some((x) => same_destination(x, to))}
            key={code ?? to.kind}
            title={name}
            data-testid={`to-${code ?? to.kind}`}
            onClick={() => toggle(to)}
        >
            {code ?? name}
        </button>
    );
    const others = teams_in_order(desk.state).filter((team) => team.team !== desk.mine);
    return (
        <fieldset>
            <legend class="label">{words.to}</legend>
            <div class="choices">
                {others.map(({ team, name, code }) => choice({ kind: 'team', team }, name, code))}
                {choice({ kind: 'region' }, words.region)}
                {choice({ kind: 'public' }, words.public)}
                {choice({ kind: 'excon' }, words.excon)}
            </div>
            <p class="help">
                {listed(
                    others
                        .filter((o) => draft.to.some((d) => d.team === o.team))
                        .map((o) => o.name),
                )}
            </p>
            {problem && <ErrorText>{problem}</ErrorText>}
        </fieldset>
    );
}

const kKinds: readonly MessageKind[] = [
    'inform',
    'request',
    'answer',
    'propose',
    'claim',
    'correct',
    'sighting',
];

function Kind({ draft, set }: PartProps): JSX.Element {
    const offered = draft.reply_to ? kKinds : kKinds.filter((k) => k !== 'answer');
    return (
        <fieldset>
            <legend class="label">{t().compose.kind}</legend>
            <div class="choices">
                {offered.map((kind) => (
                    <button
                        type="button"
                        key={kind}
                        class="button small"
                        aria-pressed={draft.kind === kind}
                        data-testid={`kind-${kind}`}
                        onClick={() => set({ kind })}
                    >
                        {common.words().kinds[kind]}
                    </button>
                ))}
            </div>
        </fieldset>
    );
}

function Label({ draft, set, problem }: PartProps & { problem?: string }): JSX.Element {
    const words = t().compose;
    return (
        <fieldset>
            <legend class="label">
                {words.tlp} <HelpButton topic="tlp" about={words.tlp} />
            </legend>
            <div class="labels">
                {kTlp_order.map((tlp) => (
                    <label key={tlp} class="tlp-choice">
                        <input
                            type="radio"
                            name="tlp"
                            checked={draft.tlp === tlp}
                            data-testid={`tlp-${tlp}`}
                            onChange={() => set({ tlp })}
                        />
                        <TlpLabel tlp={tlp} />
                        <span class="help">{words.tlp_help[tlp]}</span>
                    </label>
                ))}
            </div>
            {problem && <ErrorText>{problem}</ErrorText>}
        </fieldset>
    );
}

function doubt_words(desk: Desk, c: Concern, label: string): string {
    const words = t().compose;
    const tlp = tlp_label(c.card.tlp);
    const team = desk.state.teams.get(c.to?.team ?? -1)?.name ?? '';
    switch (c.kind) {
        case 'public':
            return words.warn_public(c.card.id, tlp);
        case 'region':
            return words.warn_region(c.card.id, tlp);
        case 'red':
            return words.warn_red(c.card.id, team);
        case 'relay':
            return words.warn_relay(
                c.card.id,
                tlp,
                desk.state.teams.get(c.from ?? -1)?.name ?? '',
                team,
            );
        case 'looser':
            return words.warn_looser(c.card.id, tlp, label);
    }
}

function Doubts(props: { desk: Desk; doubts: Concern[]; label: MessageDraft['tlp'] }): JSX.Element {
    const label = props.label ? tlp_label(props.label) : '';
    return (
        <div data-testid="tlp-warning">
            <Notice tone="late" icon="shield-alert" alert>
                <strong>{t().compose.warn_title}</strong>
                <ul class="plain">
                    {props.doubts.map((c, n) => (
                        <li key={n}>{doubt_words(props.desk, c, label)}</li>
                    ))}
                </ul>
            </Notice>
        </div>
    );
}
