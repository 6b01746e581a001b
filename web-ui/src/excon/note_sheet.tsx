// A note of EXCON's: an observation at this moment, about a team and an inject where that is meant.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Id, Team } from '@/generated/wire';
import { teams_in_order } from '@/model/select';
import { ErrorText, Icon, Sheet } from '@/ui/parts';
import { keep_name, my_name } from './control_talk';
import type { Room } from './room';
import { st } from './steer/text';
import { t } from './text';

export function NoteSheet(props: { room: Room; team?: Team; inject?: Id }): JSX.Element {
    const { room } = props;
    const words = st().notes;
    const [said, set_said] = useState('');
    const [team, set_team] = useState(props.team === undefined ? '' : String(props.team));
    const [inject, set_inject] = useState(props.inject ?? '');
    const [problem, set_problem] = useState('');
    const note = async (e: Event) => {
        e.preventDefault();
        const by = my_name.value.trim();
        set_problem(by && said.trim() ? '' : words.missing);
        if (!by || !said.trim()) return;
        const done = await room.run(
            {
                kind: 'note_observation',
                by,
                words: said.trim(),
                observation: 'note',
                capability: '',
                ...(room.live && { pinned_ms: room.line.now.peek() }),
                ...(team && { team: Number(team) }),
                ...(inject && { inject }),
            },
            words.saved,
        );
        if (done) room.close();
    };
    return (
        <Sheet title={words.title} close={() => room.close()} testid="note-sheet">
            <form class="stack" onSubmit={(e) => void note(e)} noValidate>
                <label>
                    <span class="label">{words.words}</span>
                    <textarea
                        class="input"
                        rows={4}
                        dir="auto"
                        maxLength={4000}
                        autofocus
                        value={said}
                        data-testid="note-words"
                        onInput={(e) => set_said(e.currentTarget.value)}
                    />
                </label>
                <label>
                    <span class="label">{t().control.name}</span>
                    <input
                        class="input"
                        dir="auto"
                        maxLength={20}
                        autocomplete="name"
                        value={my_name.value}
                        data-testid="note-by"
                        onInput={(e) => keep_name(e.currentTarget.value)}
                    />
                </label>
                <fieldset>
                    <legend class="label">{words.about}</legend>
                    <div class="two">
                        <select
                            class="input"
                            value={team}
                            aria-label={t().matrix.team}
                            onChange={(e) => set_team(e.currentTarget.value)}
                        >
                            <option value="">{words.none}</option>
                            {teams_in_order(room.state).map((x) => (
                                <option key={x.team} value={x.team}>
                                    {x.code} {x.name}
                                </option>
                            ))}
                        </select>
                        <select
                            class="input"
                            value={inject}
                            aria-label={t().matrix.show_all}
                            onChange={(e) => set_inject(e.currentTarget.value)}
                        >
                            <option value="">{words.none}</option>
                            {room.rows.value.map((row) => (
                                <option key={row.id} value={row.id}>
                                    {row.id} {row.title}
                                </option>
                            ))}
                        </select>
                    </div>
                </fieldset>
                <p class="help">{words.help}</p>
                {problem && <ErrorText>{problem}</ErrorText>}
                <div class="actions">
                    <button class="button primary" data-testid="note-save">
                        <Icon name="pencil" /> {words.save}
                    </button>
                </div>
            </form>
        </Sheet>
    );
}
