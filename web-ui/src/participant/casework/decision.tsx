// A joint decision: the question, the options, who has voted, until when.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Team } from '@/generated/wire';
import { HelpButton } from '@/help/help';
import { team_code, team_name } from '@/model/select';
import type { Decision } from '@/model/state';
import { ErrorText, Icon, Notice } from '@/ui/parts';
import type { Desk } from '../desk';
import { due_words, urgency } from '../due';
import { t as page } from '../text';
import { t } from './text';

function option_label(decision: Decision, id: string): string {
    return decision.content?.options.find((o) => o.id === id)?.label ?? id;
}

export function DecisionView({ desk, decision }: { desk: Desk; decision: Decision }): JSX.Element {
    const words = t().decision;
    const others = decision.teams.filter((team) => team !== desk.mine);
    const open = !decision.closed && !desk.ended;
    const write = () =>
        desk.write({
            kind: 'propose',
            to: others.map((team) => ({ kind: 'team' as const, team })),
            subject: decision.content?.title ?? '',
        });
    const level = urgency(desk.line.now.value, decision.deadline_ms);
    return (
        <article class="inject decision" data-testid={`decision-${decision.id}`}>
            <div class="inject-labels">
                <span class="code">{decision.id}</span>
                <span class="channel">
                    <Icon name="vote" /> {page().inbox.decision}
                </span>
                <HelpButton topic="decision" about={page().inbox.decision} />
                {open && (
                    <span class={`chip ${level === 'calm' ? '' : level}`}>
                        {words.closes(due_words(desk, decision.deadline_ms))}
                    </span>
                )}
            </div>
            <div class="sheet-plain">
                <h2 dir="auto">{decision.content?.title}</h2>
                <p class="prose" dir="auto">
                    {decision.content?.question}
                </p>
            </div>
            <Outcome decision={decision} />
            {open && <Ballots desk={desk} decision={decision} />}
            <section class="inject-part">
                <h3>{words.members}</h3>
                <ul class="voters">
                    {decision.teams.map((team) => (
                        <Voter key={team} desk={desk} decision={decision} team={team} />
                    ))}
                </ul>
                {open && others.length > 0 && (
                    <button class="button small" disabled={!desk.running} onClick={write}>
                        <Icon name="message-square" /> {words.discuss}
                    </button>
                )}
            </section>
            {open && decision.teams.includes(desk.mine) && (
                <StandIn desk={desk} decision={decision} />
            )}
        </article>
    );
}

function Outcome({ decision }: { decision: Decision }): JSX.Element | null {
    const words = t().decision;
    const { closed } = decision;
    if (!closed) return null;
    return (
        <Notice tone={closed.rule_met ? 'done' : 'due'} icon="vote">
            <strong>
                {closed.option
                    ? words.closed_with(option_label(decision, closed.option))
                    : words.closed_without}
            </strong>{' '}
            {closed.rule_met ? words.rule_met : words.rule_not_met}
        </Notice>
    );
}

// My own ballot, and those of teams that named mine as their stand-in.
function Ballots({ desk, decision }: { desk: Desk; decision: Decision }): JSX.Element {
    const mine = decision.teams.includes(desk.mine) ? [desk.mine] : [];
    const lent = [...decision.stand_ins].filter(([, by]) => by === desk.mine).map(([team]) => team);
    return (
        <>
            {[...mine, ...lent].map((team) => (
                <Ballot key={team} desk={desk} decision={decision} team={team} />
            ))}
        </>
    );
}

function Ballot(props: { desk: Desk; decision: Decision; team: Team }): JSX.Element {
    const { desk, decision, team } = props;
    const given = decision.votes.get(team)?.option;
    const [choice, set_choice] = useState(given);
    const [problem, set_problem] = useState('');
    const [busy, set_busy] = useState(false);
    const words = t().decision;
    const vote = async (e: Event) => {
        e.preventDefault();
        if (!choice) return set_problem(words.vote_missing);
        set_busy(true);
        const for_team = team === desk.mine ? undefined : team;
        const outcome = await desk.line.send({
            kind: 'cast_vote',
            decision: decision.id,
            option: choice,
            ...(for_team !== undefined && { for_team }),
        });
        set_busy(false);
        set_problem(outcome.ok ? '' : outcome.message);
    };
    return (
        <form class="answer" onSubmit={(e) => void vote(e)}>
            <fieldset>
                <legend class="label">
                    {team === desk.mine
                        ? words.vote
                        : `${words.vote_as} ${team_name(desk.state, team)}`}
                </legend>
                <div class="options">
                    {decision.content?.options.map((o) => (
                        <label class="check" key={o.id}>
                            <input
                                type="radio"
                                name={`${decision.id}-${team}`}
                                checked={choice === o.id}
                                data-testid={`vote-${o.id}`}
                                onChange={() => set_choice(o.id)}
                            />
                            <span class="code">{o.id}</span> <span dir="auto">{o.label}</span>
                        </label>
                    ))}
                </div>
            </fieldset>
            {given && (
                <p class="help" data-testid="voted">
                    {words.voted_for(option_label(decision, given))} {words.change}
                </p>
            )}
            {problem && <ErrorText>{problem}</ErrorText>}
            <button
                class="button primary"
                data-testid="cast-vote"
                disabled={busy || !desk.running || (given !== undefined && given === choice)}
            >
                <Icon name="vote" /> {words.vote}
            </button>
        </form>
    );
}

function Voter(props: { desk: Desk; decision: Decision; team: Team }): JSX.Element {
    const { desk, decision, team } = props;
    const vote = decision.votes.get(team);
    const words = t().decision;
    const shows = vote && (team === desk.mine || decision.closed);
    return (
        <li>
            <Icon name={vote ? 'check' : 'circle-dashed'} />
            <span class="code">{team_code(desk.state, team)}</span>
            <bdi>{team_name(desk.state, team)}</bdi>
            <span class="muted">
                {vote ? (
                    shows ? (
                        <span class="code">{vote.option}</span>
                    ) : (
                        words.voted
                    )
                ) : (
                    words.no_vote
                )}
                {vote &&
                    vote.cast_by !== team &&
                    ` ${words.by(team_code(desk.state, vote.cast_by))}`}
            </span>
        </li>
    );
}

function StandIn({ desk, decision }: { desk: Desk; decision: Decision }): JSX.Element {
    const named = decision.stand_ins.get(desk.mine);
    const [choice, set_choice] = useState('');
    const [problem, set_problem] = useState('');
    const words = t().decision;
    const others = [...desk.state.teams.values()].filter((team) => team.team !== desk.mine);
    const name = async () => {
        const outcome = await desk.line.send({
            kind: 'name_stand_in',
            decision: decision.id,
            stand_in: Number(choice),
        });
        set_problem(outcome.ok ? '' : outcome.message);
    };
    return (
        <details class="fold">
            <summary>{words.stand_in}</summary>
            <p class="help">{words.stand_in_help}</p>
            {named !== undefined && <p>{words.stand_in_is(team_code(desk.state, named))}</p>}
            <div class="actions">
                <select
                    class="input narrow"
                    value={choice}
                    onChange={(e) => set_choice(e.currentTarget.value)}
                >
                    <option value="">{t().form.choose}</option>
                    {others.map((team) => (
                        <option key={team.team} value={team.team}>
                            {team.code} {team.name}
                        </option>
                    ))}
                </select>
                <button
                    class="button"
                    disabled={!choice || !desk.running}
                    onClick={() => void name()}
                >
                    {words.name}
                </button>
            </div>
            {problem && <ErrorText>{problem}</ErrorText>}
        </details>
    );
}
