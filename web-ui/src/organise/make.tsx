// A new drill on one page: scenario, teams, who plays what, details.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { length_words } from '@/text/common';
import { chosen, language_name, listed } from '@/text/language';
import { Empty, ErrorText, Icon, Notice } from '@/ui/parts';
import { ApiError } from '@/wire/session';
import { create, type Scenario } from './api';
import { CastingTable } from './casting_table';
import { Loaded } from './load';
import { Section } from './section';
import { TeamsTable } from './teams_table';
import { t } from './text';
import { Wizard } from './wizard';

export function MakePage(): JSX.Element {
    const [wizard] = useState(() => new Wizard());
    const words = t().make;
    return (
        <main class="organise">
            <header>
                <p>
                    <a class="link" href="#">
                        {t().back}
                    </a>
                </p>
                <h1>{words.title}</h1>
                <p class="muted">{words.lead}</p>
            </header>
            <Loaded
                load={() => wizard.load(chosen.peek())}
                again={chosen.value}
                inside={() => <Sections wizard={wizard} />}
            />
        </main>
    );
}

function Sections({ wizard }: { wizard: Wizard }): JSX.Element {
    const words = t().make;
    if (wizard.shelf.value?.length === 0)
        return (
            <Empty icon="folder-open" title={words.no_scenarios}>
                {words.no_scenarios_help}
            </Empty>
        );
    return (
        <>
            <Section number={1} title={words.scenario} testid="make-scenario">
                <Shelf wizard={wizard} />
            </Section>
            <Section number={2} title={words.teams} testid="make-teams">
                <TeamsTable wizard={wizard} />
            </Section>
            <Section number={3} title={words.roles_title} testid="make-roles">
                <p class="help">{words.roles_help}</p>
                <CastingTable wizard={wizard} />
            </Section>
            <Section number={4} title={words.details} testid="make-details">
                <Details wizard={wizard} />
            </Section>
            <Finish wizard={wizard} />
        </>
    );
}

function Shelf({ wizard }: { wizard: Wizard }): JSX.Element {
    const words = t().make;
    return (
        <div class="organise-shelf" role="radiogroup" aria-label={words.scenario}>
            {wizard.shelf.value?.map((scenario) =>
                scenario.problem ? (
                    <div key={scenario.name} class="organise-scenario">
                        <strong class="mono">{scenario.name}</strong>
                        <p class="help">{words.broken}</p>
                        <p class="help mono organise-broken">{scenario.problem}</p>
                    </div>
                ) : (
                    <ScenarioCard key={scenario.name} wizard={wizard} scenario={scenario} />
                ),
            )}
        </div>
    );
}

function ScenarioCard(props: { wizard: Wizard; scenario: Scenario }): JSX.Element {
    const { wizard, scenario } = props;
    const words = t().make;
    const on = wizard.draft.value.scenario === scenario.name;
    return (
        <div class={`organise-scenario ${on ? 'on' : ''}`}>
            <label>
                <input
                    type="radio"
                    name="scenario"
                    checked={on}
                    data-testid={`scenario-${scenario.name}`}
                    onChange={() => wizard.change({ scenario: scenario.name })}
                />
                <strong>
                    <bdi>{scenario.title}</bdi>
                </strong>
            </label>
            <p dir="auto">{scenario.summary}</p>
            <p class="help">
                {[
                    words.for_teams(scenario.min, scenario.max),
                    length_words(scenario.duration_ms),
                    words.injects(scenario.injects),
                    listed(scenario.languages.map(language_name)),
                ].join(' · ')}
            </p>
            <details>
                <summary>{words.roles}</summary>
                <dl class="organise-roles">
                    {scenario.roles.map((role) => (
                        <div key={role.role}>
                            <dt>
                                <bdi>{role.title}</bdi> <span class="code">{role.role}</span>
                            </dt>
                            <dd dir="auto">{role.purpose}</dd>
                        </div>
                    ))}
                </dl>
            </details>
        </div>
    );
}

function Details({ wizard }: { wizard: Wizard }): JSX.Element {
    const words = t().make;
    const draft = wizard.draft.value;
    const field = (
        name: 'title' | 'sponsor' | 'contact',
        label: string,
        help: string,
        hint?: string,
    ) => (
        <label class="organise-field">
            <span class="label">{label}</span>
            <input
                class="input"
                dir="auto"
                maxLength={160}
                value={draft[name]}
                placeholder={hint}
                data-testid={`make-${name}`}
                onInput={(e) => wizard.change({ [name]: e.currentTarget.value })}
            />
            <span class="help">{help}</span>
        </label>
    );
    return (
        <div class="organise-details">
            {field(
                'title',
                words.drill_title,
                words.drill_title_help,
                wizard.scenario.value?.title,
            )}
            {field('sponsor', words.sponsor, words.in_reports)}
            {field('contact', words.contact, words.in_reports)}
            <label class="check">
                <input
                    type="checkbox"
                    checked={draft.tlp_warnings}
                    data-testid="make-tlp"
                    onChange={(e) => wizard.change({ tlp_warnings: e.currentTarget.checked })}
                />
                <span>
                    {words.tlp}
                    <br />
                    <span class="help">{words.tlp_help}</span>
                </span>
            </label>
        </div>
    );
}

function Finish({ wizard }: { wizard: Wizard }): JSX.Element {
    const words = t().make;
    const [busy, set_busy] = useState(false);
    const [problem, set_problem] = useState('');
    const draft = wizard.draft.value;
    const wrong = wizard.casting.value?.problems.length ?? 0;
    const missing = !wizard.scenario.value
        ? words.need_scenario
        : draft.teams.length === 0
          ? words.need_teams
          : wrong > 0
            ? words.must_mend(wrong)
            : '';
    useEffect(() => set_problem(''), [draft]);
    const make = async () => {
        set_busy(true);
        set_problem('');
        try {
            const made = await create(draft);
            wizard.forget();
            location.hash = `drill/${made.drill}`;
        } catch (error) {
            const known = error instanceof ApiError && error.status < 500;
            set_problem((known && error.message) || words.unreachable);
            set_busy(false);
            void wizard.ask_now();
        }
    };
    return (
        <footer class="organise-finish">
            {wizard.unreachable.value && <Notice tone="late">{words.unreachable}</Notice>}
            {problem && <ErrorText>{problem}</ErrorText>}
            <div class="actions">
                <button
                    class="button primary"
                    disabled={busy || missing !== ''}
                    data-testid="make-create"
                    onClick={() => void make()}
                >
                    <Icon name="check" /> {busy ? words.creating : words.create}
                </button>
                <a class="button quiet" href="#">
                    {t().cancel}
                </a>
                <span class="muted" role="status" data-testid="make-missing">
                    {missing}
                </span>
            </div>
        </footer>
    );
}
