// The source of a card may allow one team to pass it on.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Destination } from '@/generated/wire';
import type { HeldCard } from '@/model/select';
import { common } from '@/text/common';
import { ErrorText } from '@/ui/parts';
import type { Desk } from '../desk';
import { t } from './text';

function read_place(value: string): Destination {
    if (value === 'region' || value === 'public') return { kind: value };
    return { kind: 'team', team: Number(value) };
}

export function ConsentForm({
    desk,
    cards,
}: {
    desk: Desk;
    cards: HeldCard[];
}): JSX.Element | null {
    const [card, set_card] = useState('');
    const [who, set_who] = useState('');
    const [where, set_where] = useState('');
    const [problem, set_problem] = useState('');
    const words = t().case;
    const guarded = cards.filter((c) => c.source.kind === 'inject' && c.card.tlp !== 'clear');
    const teams = [...desk.state.teams.values()].filter((team) => team.team !== desk.mine);
    if (guarded.length === 0 || teams.length === 0) return null;
    const give = async (e: Event) => {
        e.preventDefault();
        const outcome = await desk.line.send({
            kind: 'grant_consent',
            fact: card,
            to_sender: Number(who),
            to: [read_place(where)],
        });
        set_problem(outcome.ok ? '' : outcome.message);
        if (outcome.ok) desk.line.toast(words.consent_given, 'done');
    };
    const team_options = teams.map((team) => (
        <option key={team.team} value={team.team}>
            {team.code} {team.name}
        </option>
    ));
    const choose = <option value="">{t().form.choose}</option>;
    return (
        <details class="fold">
            <summary>{words.consent}</summary>
            <form class="answer-form" onSubmit={(e) => void give(e)}>
                <p class="help">{words.consent_help}</p>
                <label>
                    <span class="label">{words.cards}</span>
                    <select
                        class="input"
                        value={card}
                        onChange={(e) => set_card(e.currentTarget.value)}
                    >
                        {choose}
                        {guarded.map((c) => (
                            <option key={c.card.id}>{c.card.id}</option>
                        ))}
                    </select>
                </label>
                <label>
                    <span class="label">{words.consent_who}</span>
                    <select
                        class="input"
                        value={who}
                        onChange={(e) => set_who(e.currentTarget.value)}
                    >
                        {choose}
                        {team_options}
                    </select>
                </label>
                <label>
                    <span class="label">{words.consent_to}</span>
                    <select
                        class="input"
                        value={where}
                        onChange={(e) => set_where(e.currentTarget.value)}
                    >
                        {choose}
                        {team_options}
                        <option value="region">{common.words().places.region}</option>
                        <option value="public">{common.words().places.public}</option>
                    </select>
                </label>
                {problem && <ErrorText>{problem}</ErrorText>}
                <button class="button" disabled={!card || !who || !where || !desk.running}>
                    {words.consent_give}
                </button>
            </form>
        </details>
    );
}
