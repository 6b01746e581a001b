// An inject made up on the fly.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Team, Tlp } from '@/generated/wire';
import { length_words } from '@/text/common';
import { ErrorText, Icon, Sheet } from '@/ui/parts';
import type { Room } from './room';
import { t } from './text';
import { TeamChoice, TlpChoice } from './write_parts';

const kDue_minutes = [5, 10, 15, 20, 30, 60] as const;

export function AdHocSheet({ room, to }: { room: Room; to?: Team }): JSX.Element {
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
    const send = async (e: Event) => {
        e.preventDefault();
        if (!sender.trim() || !title.trim() || !body.trim()) return set_problem(words.missing);
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
            <form class="stack" onSubmit={(e) => void send(e)} noValidate>
                <TeamChoice
                    room={room}
                    label={words.teams}
                    all={words.all}
                    chosen={teams}
                    change={set_teams}
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
                    <button class="button primary" data-testid="ad-hoc-send">
                        <Icon name="send" /> {words.send}
                    </button>
                </div>
            </form>
        </Sheet>
    );
}
