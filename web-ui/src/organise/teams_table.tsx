// The teams of a new drill: a table to type in, and a list pasted or opened from a file.
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { chosen } from '@/text/language';
import { Empty, ErrorText, Icon } from '@/ui/parts';
import { ApiError } from '@/wire/session';
import { TableHead } from '@/ui/table';
import type { TeamProblem } from './api';
import { LanguageChoice } from './language_choice';
import { t } from './text';
import { TimeZoneInput, TimeZones } from './time_zone';
import type { Wizard } from './wizard';

export function problem_words(problem: TeamProblem): string {
    return t().problems[problem.kind](problem.found);
}

export function TeamsTable({ wizard }: { wizard: Wizard }): JSX.Element {
    const words = t().make;
    const { teams } = wizard.draft.value;
    return (
        <>
            <ListReader wizard={wizard} />
            <TimeZones />
            {teams.length === 0 ? (
                <Empty icon="users" title={words.no_teams}>
                    {words.no_teams_help}
                </Empty>
            ) : (
                <table class="organise-table typed" data-testid="teams-table">
                    <TableHead
                        heads={[words.code, words.name, words.language, words.time_zone, '']}
                    />
                    <tbody>
                        {teams.map((_, i) => (
                            <Row key={i} wizard={wizard} at={i} />
                        ))}
                    </tbody>
                </table>
            )}
            <p>
                <button
                    class="button"
                    data-testid="add-team"
                    onClick={() => wizard.add_team(chosen.peek())}
                >
                    <Icon name="plus" /> {words.add}
                </button>
            </p>
        </>
    );
}

function Row({ wizard, at }: { wizard: Wizard; at: number }): JSX.Element | null {
    const words = t().make;
    const id = useId();
    const team = wizard.draft.value.teams[at];
    if (!team) return null;
    const problems = wizard.casting.value?.problems.filter((p) => p.row === at + 1) ?? [];
    const wrong = (...kinds: TeamProblem['kind'][]) => problems.some((p) => kinds.includes(p.kind));
    return (
        <tr data-testid={`team-row-${at}`}>
            <td data-label={words.code}>
                <input
                    class="input mono"
                    size={6}
                    value={team.code}
                    aria-label={`${words.code}, ${words.row(at + 1)}`}
                    aria-invalid={wrong('no_code', 'bad_code', 'same_code')}
                    aria-describedby={problems.length > 0 ? id : undefined}
                    onInput={(e) =>
                        wizard.change_team(at, { code: e.currentTarget.value.trim().toUpperCase() })
                    }
                />
            </td>
            <td data-label={words.name}>
                <input
                    class="input"
                    dir="auto"
                    value={team.name}
                    placeholder={team.code}
                    aria-label={`${words.name}, ${words.row(at + 1)}`}
                    aria-invalid={wrong('long_name')}
                    onInput={(e) => wizard.change_team(at, { name: e.currentTarget.value })}
                />
                {problems.length > 0 && (
                    <div id={id} class="organise-problems">
                        {problems.map((p) => (
                            <ErrorText key={p.kind + p.found}>{problem_words(p)}</ErrorText>
                        ))}
                    </div>
                )}
            </td>
            <td data-label={words.language}>
                <LanguageChoice
                    value={team.language}
                    offered={wizard.scenario.value?.languages}
                    label={`${words.language}, ${words.row(at + 1)}`}
                    choose={(language) => wizard.change_team(at, { language })}
                />
            </td>
            <td data-label={words.time_zone}>
                <TimeZoneInput
                    value={team.time_zone ?? ''}
                    label={`${words.time_zone}, ${words.row(at + 1)}`}
                    invalid={wrong('bad_time_zone')}
                    testid={`zone-${at}`}
                    choose={(time_zone) => wizard.change_team(at, { time_zone })}
                />
            </td>
            <td>
                <button
                    class="button quiet only-icon"
                    aria-label={words.remove(team.code || words.row(at + 1))}
                    title={words.remove(team.code || words.row(at + 1))}
                    onClick={() => wizard.remove_team(at)}
                >
                    <Icon name="x" />
                </button>
            </td>
        </tr>
    );
}

function ListReader({ wizard }: { wizard: Wizard }): JSX.Element {
    const words = t().make;
    const [text, set_text] = useState('');
    const [said, set_said] = useState('');
    const [problem, set_problem] = useState('');
    const read = async (list: string) => {
        set_said('');
        set_problem('');
        try {
            const count = await wizard.read(list);
            if (count > 0) set_text('');
            set_said(words.taken(count));
        } catch (error) {
            const known = error instanceof ApiError && error.status < 500;
            set_problem((known && error.message) || words.unreachable);
        }
    };
    const open = async (file: File | undefined) => {
        if (file) await read(await file.text());
    };
    return (
        <details class="organise-reader" open={wizard.draft.value.teams.length === 0}>
            <summary data-testid="paste">{words.paste}</summary>
            <p class="help">{words.paste_help}</p>
            <textarea
                class="input mono"
                rows={5}
                dir="ltr"
                spellcheck={false}
                aria-label={words.paste_label}
                value={text}
                placeholder={
                    'code,name,language,time_zone,roles\nXA,Alder CIRT,fr,Africa/Tunis,hub'
                }
                data-testid="paste-text"
                onInput={(e) => set_text(e.currentTarget.value)}
            />
            <div class="actions">
                <button
                    class="button"
                    disabled={text.trim() === '' || !wizard.scenario.value}
                    data-testid="paste-read"
                    onClick={() => void read(text)}
                >
                    {words.take}
                </button>
                <label class="button organise-file">
                    <Icon name="folder-open" /> {words.file}
                    <input
                        type="file"
                        class="visually-hidden"
                        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
                        data-testid="paste-file"
                        onChange={(e) => {
                            void open(e.currentTarget.files?.[0]);
                            e.currentTarget.value = '';
                        }}
                    />
                </label>
                <span class="muted" role="status">
                    {said}
                </span>
            </div>
            {problem && <ErrorText>{problem}</ErrorText>}
            {wizard.read_problems.value.map((p) => (
                <ErrorText key={p.row}>{problem_words(p)}</ErrorText>
            ))}
        </details>
    );
}
