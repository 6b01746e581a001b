// Letters to EXCON and its personas: what waits for a reply first, answered in place.
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Tlp } from '@/generated/wire';
import { kTlp_order, tlp_label } from '@/model/tlp';
import { matters, type Matter } from '@/model/mailbox';
import { team_code } from '@/model/select';
import type { Message } from '@/model/state';
import { common, length_words } from '@/text/common';
import { drill_clock } from '@/text/language';
import { Empty, ErrorText, Icon, TlpLabel } from '@/ui/parts';
import type { Room } from './room';
import { st } from './steer/text';
import { t } from './text';

const kShown = 80;
const of_persona = signal('');
const unfolded = signal('');

const name_of = (matter: Matter) => matter.persona || common.words().places.excon;

export function Mailboxes({ room }: { room: Room }): JSX.Element {
    const words = st().mail;
    const all = matters(room.state);
    const personas = [...new Set(all.map(name_of))].sort();
    const chosen = personas.includes(of_persona.value) ? of_persona.value : '';
    const shown = all.filter((m) => !chosen || name_of(m) === chosen).slice(0, kShown);
    const waiting = (name: string) => all.filter((m) => m.waiting && name_of(m) === name).length;
    if (all.length === 0)
        return (
            <Empty icon="mail" title={words.empty}>
                {words.empty_help}
            </Empty>
        );
    return (
        <>
            <select
                class="input side-filter"
                value={chosen}
                aria-label={words.title}
                onChange={(e) => (of_persona.value = e.currentTarget.value)}
            >
                <option value="">{words.all}</option>
                {personas.map((name) => (
                    <option key={name} value={name}>
                        {name} ({waiting(name)})
                    </option>
                ))}
            </select>
            <ul data-testid="mailboxes">
                {shown.map((matter) => (
                    <MatterRow key={matter.root.id} room={room} matter={matter} />
                ))}
            </ul>
        </>
    );
}

function MatterRow({ room, matter }: { room: Room; matter: Matter }): JSX.Element {
    const { id } = matter.root;
    const open = unfolded.value === id;
    const last = matter.messages.at(-1)?.at_ms ?? 0;
    const waited = matter.waiting && room.line.minute.value * 60_000 - matter.waiting.at_ms;
    return (
        <li>
            <button
                class="stream-row"
                aria-expanded={open}
                data-testid={`letter-${id}`}
                onClick={() => (unfolded.value = open ? '' : id)}
            >
                <span class="stream-head">
                    <span class="code">{team_code(room.state, matter.team)}</span>
                    <span class="stream-to" dir="auto">
                        {name_of(matter)}
                    </span>
                    <time class="muted">{drill_clock(last, false)}</time>
                </span>
                <span class="stream-subject" dir="auto">
                    {matter.root.data.subject}
                </span>
                {waited !== undefined && (
                    <span class="row-marks">
                        <span class="chip due">{st().mail.waits(length_words(waited))}</span>
                    </span>
                )}
            </button>
            {open && (
                <div class="letters">
                    {matter.messages.map((m) => (
                        <Letter key={m.id} room={room} message={m} />
                    ))}
                    {room.live && (
                        <Reply key={matter.messages.length} room={room} matter={matter} />
                    )}
                </div>
            )}
        </li>
    );
}

function Letter({ room, message }: { room: Room; message: Message }): JSX.Element {
    const { data, at_ms } = message;
    const ours = data.from === undefined;
    const from = ours
        ? data.persona || common.words().places.excon
        : team_code(room.state, data.from);
    return (
        <article class={ours ? 'letter ours' : 'letter'}>
            <p class="stream-head">
                <strong dir="auto">{from}</strong> {data.tlp && <TlpLabel tlp={data.tlp} />}
                <time class="muted">{drill_clock(at_ms, false)}</time>
            </p>
            <p class="letter-body" dir="auto">
                {data.body}
            </p>
        </article>
    );
}

function Reply({ room, matter }: { room: Room; matter: Matter }): JSX.Element {
    const words = st().mail;
    const asked =
        matter.waiting ?? [...matter.messages].reverse().find((m) => m.data.from !== undefined);
    const [persona, set_persona] = useState(name_of(matter));
    const [body, set_body] = useState('');
    const [tlp, set_tlp] = useState<Tlp | ''>(asked?.data.tlp ?? '');
    const [problem, set_problem] = useState('');
    const send = async (e: Event) => {
        e.preventDefault();
        set_problem(body.trim() && persona.trim() ? '' : words.missing);
        if (!body.trim() || !persona.trim()) return;
        const subject = asked?.data.subject ?? '';
        await room.run(
            {
                kind: 'send_as_persona',
                persona: persona.trim(),
                to: [{ kind: 'team', team: matter.team }],
                subject: (subject.startsWith('Re: ') ? subject : `Re: ${subject}`).slice(0, 100),
                body: body.trim(),
                ...(tlp && { tlp }),
                ...(asked && { reply_to: asked.id }),
            },
            t().persona.sent,
        );
    };
    return (
        <form class="stack" onSubmit={(e) => void send(e)} noValidate>
            <textarea
                class="input"
                rows={3}
                dir="auto"
                maxLength={5000}
                value={body}
                placeholder={words.reply_as(persona)}
                aria-label={words.reply_as(persona)}
                data-testid="letter-body"
                onInput={(e) => set_body(e.currentTarget.value)}
            />
            <div class="actions">
                <input
                    class="input letter-persona"
                    dir="auto"
                    list="mail-personas"
                    value={persona}
                    aria-label={t().persona.persona}
                    onInput={(e) => set_persona(e.currentTarget.value)}
                />
                <datalist id="mail-personas">
                    {room.state.hello?.scenario?.personas.map((p) => (
                        <option key={p.id} value={p.name} />
                    ))}
                </datalist>
                <select
                    class="input letter-tlp"
                    value={tlp}
                    aria-label={t().ad_hoc.tlp}
                    onChange={(e) =>
                        set_tlp(kTlp_order.find((x) => x === e.currentTarget.value) ?? '')
                    }
                >
                    <option value="">{t().stream.no_label}</option>
                    {kTlp_order.map((x) => (
                        <option key={x} value={x}>
                            {tlp_label(x)}
                        </option>
                    ))}
                </select>
                <button class="button primary small" data-testid="letter-send">
                    <Icon name="reply" /> {words.reply}
                </button>
            </div>
            {problem && <ErrorText>{problem}</ErrorText>}
        </form>
    );
}
