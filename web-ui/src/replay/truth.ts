// Who held which fact since when, drawn from the frames that this viewer has: a fact is held once
// what bears it was on screen, and five minutes after it came at the latest (docs/scores.md).
import type { Id, Milliseconds, Team } from '@/generated/wire';
import { elements, is_object } from '@/model/json';
import type { Film } from './film';

export interface Fact {
    id: Id;
    text: string;
    // Absent where the viewer is not told.
    truth?: 'true' | 'false' | 'decoy';
    need: Team[];
    held: Map<Team, Milliseconds>;
}

const kOpened_at_latest_ms = 5 * 60_000;

interface Arrival {
    fact: Id;
    team: Team;
    at_ms: Milliseconds;
    // By which inject or message.
    item: string;
}

export function facts_of(film: Film): Fact[] {
    const facts = told_facts(film);
    for (const { id, text } of seen_cards(film))
        if (!facts.has(id)) facts.set(id, { id, text, need: [], held: new Map() });
    const opened = first_openings(film);
    for (const { fact, team, at_ms, item } of arrivals(film)) {
        const latest = at_ms + kOpened_at_latest_ms;
        const since = Math.min(latest, opened.get(`${item}/${team}`) ?? latest);
        const held = facts.get(fact)?.held;
        if (held && since <= film.end_ms && since < (held.get(team) ?? Infinity))
            held.set(team, since);
    }
    return [...facts.values()].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}

// Of EXCON and evaluators: all there are, true or not.
function told_facts(film: Film): Map<Id, Fact> {
    const scenario: unknown = film.hello.scenario;
    const written = new Map(
        elements(is_object(scenario) ? scenario['facts'] : undefined).map(({ id, row }) => [
            id,
            row['decoy'] === true ? 'decoy' : row['truth'] === false ? 'false' : 'true',
        ]),
    );
    return new Map(
        (film.hello.bound?.facts ?? []).map(({ id, text, need = [] }) => [
            id,
            { id, text, need, truth: written.get(original(id)) as Fact['truth'], held: new Map() },
        ]),
    );
}

// A copy for each team of a role is "F12@XY".
const original = (id: Id): Id => id.split('@')[0] ?? id;

function* seen_cards(film: Film) {
    for (const e of film.events) {
        if (e.kind === 'inject_released') yield* e.content?.cards ?? [];
        if (e.kind === 'message_sent') yield* e.cards ?? [];
    }
}

function first_openings(film: Film): Map<string, Milliseconds> {
    const opened = new Map<string, Milliseconds>();
    for (const e of film.events) {
        if (e.kind !== 'receipt_noted' || e.data.receipt !== 'opened') continue;
        const key = `${e.data.item}/${e.data.id}/${e.data.team}`;
        if (!opened.has(key)) opened.set(key, e.at_ms);
    }
    return opened;
}

// What evaluators say a message carried beside what it says itself, and what not.
function verdicts(film: Film): { struck: Set<string>; added: Map<Id, Id[]> } {
    const struck = new Set<string>();
    const added = new Map<Id, Id[]>();
    for (const e of film.events) {
        if (e.kind !== 'carry_judged') continue;
        const { message, fact, verdict } = e.data;
        const key = `${message}/${fact}`;
        if (verdict === 'struck') struck.add(key);
        else struck.delete(key);
        if (verdict === 'added') added.set(message, [...(added.get(message) ?? []), fact]);
    }
    return { struck, added };
}

function* arrivals(film: Film): Generator<Arrival> {
    const mine = film.hello.you.team;
    const codes = new Map<Team, string>();
    for (const e of film.events)
        if (e.kind === 'team_enrolled') codes.set(e.data.team, e.data.code);
    const { struck, added } = verdicts(film);
    for (const e of film.events) {
        if (e.kind === 'inject_released') {
            const cards = e.content?.cards ?? [];
            const item = `inject/${e.data.inject}`;
            for (const team of e.data.teams ?? (mine === undefined ? [] : [mine]))
                for (const { id: fact } of cards)
                    if (is_for(fact, team, cards, codes))
                        yield { fact, team, at_ms: e.at_ms, item };
        } else if (e.kind === 'message_sent' && e.data.from !== undefined) {
            const { message, from, to = [], facts = [] } = e.data;
            const wide = to.some((d) => d.kind === 'region' || d.kind === 'public');
            const named = to.flatMap((d) => (d.team === undefined ? [] : [d.team]));
            const readers = (wide ? [...codes.keys()] : named).filter(
                (team) => team !== from && (mine === undefined || team === mine),
            );
            const item = `message/${message}`;
            for (const fact of [...facts.map((f) => f.fact), ...(added.get(message) ?? [])])
                if (!struck.has(`${message}/${fact}`))
                    for (const team of readers) yield { fact, team, at_ms: e.at_ms, item };
        }
    }
}

// An inject's copy for EXCON bears the copies of all it went to: a team that has its own of a fact
// got that one alone.
function is_for(
    fact: Id,
    team: Team,
    cards: readonly { id: Id }[],
    codes: ReadonlyMap<Team, string>,
): boolean {
    const own = `${original(fact)}@${codes.get(team)}`;
    return fact === original(fact) || fact === own || !cards.some((c) => c.id === own);
}
