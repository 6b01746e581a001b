// In the waiting room: what a team says of itself, and a person of themselves. Both freely.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Desk } from '@/participant/desk';
import { ErrorText } from '@/ui/parts';
import { fit, kLongest } from './lengths';
import { Choices, Labelled, Where } from './parts';
import { Readiness } from './readiness';
import { Room, type Said } from './room';
import { wear } from './sheet';
import { in_words, t } from './text';

export async function open(desk: Desk): Promise<() => JSX.Element> {
    wear();
    const room = await Room.of(desk);
    return () => <Before room={room} />;
}

function Before({ room }: { room: Room }): JSX.Element {
    return (
        <>
            <Readiness room={room} />
            <Profile room={room} />
        </>
    );
}

const nothing: Said<'state_profile'> = { kind: 'state_profile', job: '', gender: '' };

function Profile({ room }: { room: Room }): JSX.Element {
    const [problem, set_problem] = useState('');
    const words = t().profile;
    const draft = room.draft('state_profile');
    const sent = room.sent('state_profile');
    const profile = draft ?? sent ?? nothing;
    const first = profile.first_drill === undefined ? '' : profile.first_drill ? 'yes' : 'no';
    const save = async (e: Event) => {
        e.preventDefault();
        set_problem(await room.send(profile));
    };
    const say_first = (value: string) => {
        const { first_drill: _, ...rest } = profile;
        room.write(value ? { ...rest, first_drill: value === 'yes' } : rest);
    };
    return (
        <form
            class="panel wide debrief"
            data-testid="profile"
            {...in_words()}
            onSubmit={(e) => void save(e)}
        >
            <h2>
                {words.title} <span class="chip">{t().optional}</span>
            </h2>
            <p>{words.why}</p>
            <p class="help">{words.who}</p>
            <Labelled label={words.job} help={words.job_help}>
                <input
                    class="input narrow"
                    dir="auto"
                    value={profile.job}
                    data-testid="profile-job"
                    onInput={(e) =>
                        room.write({ ...profile, job: fit(e.currentTarget.value, kLongest.short) })
                    }
                />
            </Labelled>
            <Choices
                name="profile-first"
                label={words.first}
                value={first}
                options={[
                    { id: 'yes', label: words.yes },
                    { id: 'no', label: words.no },
                ]}
                change={say_first}
            />
            <Choices
                name="profile-gender"
                label={words.gender}
                value={profile.gender ?? ''}
                options={Object.entries(words.genders).map(([id, label]) => ({ id, label }))}
                change={(gender) => room.write({ ...profile, gender })}
            />
            {problem && <ErrorText>{problem}</ErrorText>}
            <div class="actions">
                <button class="button" disabled={!draft} data-testid="profile-save">
                    {t().save}
                </button>
                <Where
                    testid="profile-where"
                    draft={draft !== undefined}
                    waits={room.waits('state_profile')}
                    saved={sent && words.sent}
                />
            </div>
        </form>
    );
}
