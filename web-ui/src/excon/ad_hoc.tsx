// An inject made up on the fly.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Team, Tlp } from '@/generated/wire';
import { length_words } from '@/text/common';
import { channel_icon } from '@/ui/icons';
import { ErrorText, Icon, Sheet, TlpLabel } from '@/ui/parts';
import { Prose } from '@/ui/prose';
import type { Room } from './room';
import { st } from './steer/text';
import { Templates, type Filled, type TemplateId } from './templates';
import { t } from './text';
import { TeamChoice, TlpChoice } from './write_parts';

const kDue_minutes = [5, 10, 15, 20, 30, 60] as const;

export function AdHocSheet(props: { room: Room; to?: Team; template?: TemplateId }): JSX.Element {
    const { room, to } = props;
    const words = t().ad_hoc;
    const channels = room.state.hello?.lists.channels ?? [];
    const [teams, set_teams] = useState<Team[]>(to === undefined ? [] : [to]);
    const [channel, set_channel] = useState(
        channels.some((c) => c.id === 'email') ? 'email' : (channels[0]?.id ?? ''),
    );
    const [sender, set_sender] = useState('');
    const [title, set_title] = useState('');
    const [body, set_body] = useState('');
    const [tlp, set_tlp] = useState<Tlp>();
    const [question, set_question] = useState('');
    const [due, set_due] = useState(0);
    const [problem, set_problem] = useState('');
    // What goes to all cannot be taken back: it is asked about once more.
    const [sure, set_sure] = useState(false);
    const [preview, set_preview] = useState(false);
    const count = teams.length || room.state.teams.size;
    const choose_teams = (chosen: Team[]) => {
        set_teams(chosen);
        set_sure(false);
    };
    const take = (text: Filled) => {
        set_channel(text.channel);
        set_sender(text.sender);
        set_title(text.title);
        set_body(text.body);
        set_question(text.question);
        set_due(text.due_min);
        set_tlp(text.tlp);
        set_problem('');
    };
    const send = async (e: Event) => {
        e.preventDefault();
        if (!sender.trim() || !title.trim() || !body.trim()) return set_problem(words.missing);
        set_problem('');
        if (teams.length === 0 && count > 1 && !sure) return set_sure(true);
        const asks = question.trim() !== '';
        const done = await room.run(
            {
                kind: 'send_ad_hoc',
                teams,
                channel,
                sender: sender.trim(),
                title: title.trim(),
                body,
                question: question.trim(),
                ...(tlp && { tlp }),
                ...(asks && due > 0 && { due_after_ms: due * 60_000 }),
            },
            words.sent,
        );
        if (done) room.close();
    };
    return (
        <Sheet title={words.title} wide close={() => room.close()} testid="ad-hoc">
            <form
                class="stack"
                onSubmit={(e) => void send(e)}
                onKeyDown={(e) => e.key === 'Enter' && e.ctrlKey && void send(e)}
                noValidate
            >
                <Templates room={room} first={props.template} take={take} />
                <TeamChoice
                    room={room}
                    label={words.teams}
                    all={words.all}
                    chosen={teams}
                    change={choose_teams}
                />
                <div class="two">
                    <label>
                        <span class="label">{words.channel}</span>
                        <select
                            class="input"
                            value={channel}
                            onChange={(e) => set_channel(e.currentTarget.value)}
                        >
                            {channels.map((c) => (
                                <option key={c.id} value={c.id}>
                                    {c.name}
                                </option>
                            ))}
                        </select>
                    </label>
                    <label>
                        <span class="label">{words.sender}</span>
                        <input
                            class="input"
                            dir="auto"
                            list="personas"
                            value={sender}
                            data-testid="ad-hoc-sender"
                            onInput={(e) => set_sender(e.currentTarget.value)}
                        />
                        <datalist id="personas">
                            {room.state.hello?.scenario?.personas.map((p) => (
                                <option key={p.id} value={p.name} />
                            ))}
                        </datalist>
                    </label>
                </div>
                <label>
                    <span class="label">{words.inject_title}</span>
                    <input
                        class="input"
                        dir="auto"
                        maxLength={100}
                        value={title}
                        data-testid="ad-hoc-title"
                        onInput={(e) => set_title(e.currentTarget.value)}
                    />
                </label>
                <label>
                    <span class="label">{words.body}</span>
                    <textarea
                        class="input"
                        rows={6}
                        dir="auto"
                        maxLength={5000}
                        value={body}
                        data-testid="ad-hoc-body"
                        onInput={(e) => set_body(e.currentTarget.value)}
                    />
                </label>
                <TlpChoice tlp={tlp} change={set_tlp} />
                <div class="two">
                    <label>
                        <span class="label">{words.question}</span>
                        <input
                            class="input"
                            dir="auto"
                            maxLength={200}
                            value={question}
                            data-testid="ad-hoc-question"
                            onInput={(e) => set_question(e.currentTarget.value)}
                        />
                    </label>
                    <label>
                        <span class="label">{words.due}</span>
                        <select
                            class="input"
                            value={due}
                            disabled={!question.trim()}
                            onChange={(e) => set_due(Number(e.currentTarget.value))}
                        >
                            <option value={0}>{words.due_none}</option>
                            {kDue_minutes.map((m) => (
                                <option key={m} value={m}>
                                    {length_words(m * 60_000)}
                                </option>
                            ))}
                        </select>
                    </label>
                </div>
                {problem && <ErrorText>{problem}</ErrorText>}
                <div class="actions">
                    <button
                        class={sure ? 'button danger' : 'button primary'}
                        data-testid="ad-hoc-send"
                        data-sure={sure}
                    >
                        <Icon name="send" /> {sure ? st().templates.sure(count) : words.send}
                    </button>
                    <button
                        type="button"
                        class="button"
                        aria-expanded={preview}
                        data-testid="ad-hoc-preview"
                        onClick={() => set_preview(!preview)}
                    >
                        <Icon name="eye" /> {st().templates.preview}
                    </button>
                </div>
                {preview && (
                    <article class="card" data-testid="preview">
                        <p class="inject-line">
                            <Icon
                                name={channel_icon(
                                    channel,
                                    channels.find((c) => c.id === channel)?.icon,
                                )}
                            />
                            <strong dir="auto">{sender}</strong> {tlp && <TlpLabel tlp={tlp} />}
                        </p>
                        <h3 dir="auto">{title}</h3>
                        <Prose text={body} />
                        {question && (
                            <p class="label" dir="auto">
                                {question}
                            </p>
                        )}
                    </article>
                )}
            </form>
        </Sheet>
    );
}
