// EXCON writes in the name of somebody in the scenario.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Destination, Id, Team, Tlp } from '@/generated/wire';
import { common } from '@/text/common';
import { ErrorText, Icon, Sheet } from '@/ui/parts';
import type { Room } from './room';
import { st } from './steer/text';
import { t } from './text';
import { TeamChoice, TlpChoice } from './write_parts';

export function PersonaSheet({
    room,
    reply_to,
    to,
}: {
    room: Room;
    reply_to?: Id;
    to?: Team;
}): JSX.Element {
    const words = t().persona;
    const asked = reply_to === undefined ? undefined : room.state.messages.get(reply_to);
    const personas = room.state.hello?.scenario?.personas ?? [];
    const [persona, set_persona] = useState(common.words().places.excon);
    const [teams, set_teams] = useState<Team[]>(to === undefined ? [] : [to]);
    const [subject, set_subject] = useState(asked ? `Re: ${asked.data.subject}`.slice(0, 100) : '');
    const [body, set_body] = useState('');
    const [tlp, set_tlp] = useState<Tlp | undefined>(asked?.data.tlp);
    const [problem, set_problem] = useState('');
    // What goes to all cannot be taken back: it is asked about once more.
    const [sure, set_sure] = useState(false);
    const send = async (e: Event) => {
        e.preventDefault();
        if (!persona.trim() || !subject.trim() || !body.trim()) return set_problem(words.missing);
        set_problem('');
        if (teams.length === 0 && room.state.teams.size > 1 && !sure) return set_sure(true);
        const places: Destination[] =
            teams.length === 0
                ? [{ kind: 'region' }]
                : teams.map((team) => ({ kind: 'team', team }));
        const done = await room.run(
            {
                kind: 'send_as_persona',
                persona: persona.trim(),
                to: places,
                subject: subject.trim(),
                body: body.trim(),
                ...(tlp && { tlp }),
                ...(reply_to && { reply_to }),
            },
            words.sent,
        );
        if (done) room.close();
    };
    return (
        <Sheet title={words.title} close={() => room.close()} testid="persona">
            <form class="stack" onSubmit={(e) => void send(e)} noValidate>
                {asked && <p class="help">{words.reply_to(asked.data.subject)}</p>}
                <label>
                    <span class="label">{words.persona}</span>
                    <input
                        class="input"
                        dir="auto"
                        list="personas"
                        value={persona}
                        data-testid="persona-name"
                        onInput={(e) => set_persona(e.currentTarget.value)}
                    />
                    <datalist id="personas">
                        {personas.map((p) => (
                            <option key={p.id} value={p.name}>
                                {p.organisation}
                            </option>
                        ))}
                    </datalist>
                </label>
                <TeamChoice
                    room={room}
                    label={words.to}
                    all={words.region}
                    chosen={teams}
                    change={(chosen) => {
                        set_teams(chosen);
                        set_sure(false);
                    }}
                />
                <label>
                    <span class="label">{words.subject}</span>
                    <input
                        class="input"
                        dir="auto"
                        maxLength={100}
                        value={subject}
                        data-testid="persona-subject"
                        onInput={(e) => set_subject(e.currentTarget.value)}
                    />
                </label>
                <label>
                    <span class="label">{words.body}</span>
                    <textarea
                        class="input"
                        rows={5}
                        dir="auto"
                        maxLength={5000}
                        value={body}
                        data-testid="persona-body"
                        onInput={(e) => set_body(e.currentTarget.value)}
                    />
                </label>
                <TlpChoice tlp={tlp} change={set_tlp} />
                {problem && <ErrorText>{problem}</ErrorText>}
                <div class="actions">
                    <button
                        class={sure ? 'button danger' : 'button primary'}
                        data-testid="persona-send"
                        data-sure={sure}
                    >
                        <Icon name="send" />{' '}
                        {sure ? st().templates.sure(room.state.teams.size) : words.send}
                    </button>
                </div>
            </form>
        </Sheet>
    );
}
