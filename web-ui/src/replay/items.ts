// The items behind the scores, each with its moment: what was expected and what was done. Read with
// care from what `scores` (EXCON) and `my-scores` (a team) answer.
import type { Edge, Id, Milliseconds, Team } from '@/generated/wire';
import { is_object, text } from '@/model/json';
import type { TeamEntry } from '@/model/state';

export interface ScoreItem {
    // Whose figure it counts in.
    team: string;
    metric: string;
    id: string;
    rule: string;
    // The rule's sentence, as the server words it.
    words: string;
    counted: boolean;
    value?: number;
    from?: string;
    to?: string;
    fact?: Id;
    message?: Id;
    start_ms?: Milliseconds;
    at_ms?: Milliseconds;
    due_ms?: Milliseconds;
}

export function read_items(json: unknown): ScoreItem[] {
    if (!is_object(json)) return [];
    const rules = is_object(json['rules']) ? json['rules'] : {};
    const teams = Array.isArray(json['teams']) ? json['teams'] : [json['team']];
    return teams.filter(is_object).flatMap((team) =>
        Object.entries(is_object(team['metrics']) ? team['metrics'] : {}).flatMap(
            ([metric, figure]) => {
                const items = is_object(figure) ? figure['items'] : undefined;
                const known = Array.isArray(items) ? items.filter(is_object) : [];
                return known.map((row): ScoreItem => {
                    const number = (key: string) =>
                        typeof row[key] === 'number' ? row[key] : undefined;
                    const words = (key: string) =>
                        typeof row[key] === 'string' ? row[key] : undefined;
                    return {
                        team: text(team['code']),
                        metric,
                        id: text(row['id']),
                        rule: text(row['rule']),
                        words: text(rules[text(row['rule'])]) || text(row['rule']),
                        counted: row['counted'] === true,
                        value: number('value'),
                        from: words('from'),
                        to: words('to'),
                        fact: words('fact'),
                        message: words('message'),
                        start_ms: number('start_ms'),
                        at_ms: number('at_ms'),
                        due_ms: number('due_ms'),
                    };
                });
            },
        ),
    );
}

// When an item happened: what was done, else when it should have been, else when its clock began.
export function moment_of(item: ScoreItem): Milliseconds | undefined {
    return item.at_ms ?? item.due_ms ?? item.start_ms;
}

// Where the page of `size` begins that holds what happens next at `now`, or the last page. The items
// stand in the order of their moments.
export function page_at(items: readonly ScoreItem[], now: Milliseconds, size: number): number {
    const next = items.findIndex((item) => (moment_of(item) ?? Infinity) >= now);
    const at = next < 0 ? items.length - 1 : next;
    return Math.max(0, Math.floor(at / size) * size);
}

// How an item stood at a moment. Of a duty (C1): not yet owed, owed, done, done late, missed.
export type Standing = 'ahead' | 'open' | 'in_time' | 'late' | 'missed';

export function standing_at(item: ScoreItem, now: Milliseconds): Standing {
    const { start_ms, at_ms, due_ms } = item;
    if (at_ms !== undefined && at_ms <= now)
        return due_ms !== undefined && at_ms > due_ms ? 'late' : 'in_time';
    if ((start_ms ?? at_ms ?? 0) > now) return 'ahead';
    return due_ms !== undefined && due_ms < now ? 'missed' : 'open';
}

// The network of who owed and told whom, as it stood at a moment: duties (C1) and breaches (C3).
export function edges_at(
    items: readonly ScoreItem[],
    teams: readonly TeamEntry[],
    now: Milliseconds,
): { edges: Edge[]; wide: { from: Team; to: 'region' | 'public'; breach: number }[] } {
    const by_code = new Map(teams.map((t) => [t.code, t.team]));
    const edges = new Map<string, Edge>();
    const wide = new Map<string, { from: Team; to: 'region' | 'public'; breach: number }>();
    for (const item of items) {
        const from = by_code.get(item.from ?? item.team);
        if (from === undefined) continue;
        const to = by_code.get(item.to ?? '');
        if (to !== undefined) {
            const key = `${from}-${to}`;
            const none = { from, to, owed: 0, in_time: 0, late: 0, breach: 0 };
            const edge = edges.get(key) ?? none;
            if (item.metric === 'C3') {
                if (item.at_ms === undefined || item.at_ms > now || !item.value) continue;
                edge.breach += 1;
            } else if (item.metric === 'C1' && item.counted) {
                const standing = standing_at(item, now);
                if (standing === 'ahead') continue;
                edge[standing === 'in_time' || standing === 'late' ? standing : 'owed'] += 1;
            } else continue;
            edges.set(key, edge);
        } else if (item.metric === 'C3' && item.value && (item.at_ms ?? Infinity) <= now) {
            const place =
                item.to === 'REGION' ? 'region' : item.to === 'PUBLIC' ? 'public' : undefined;
            if (!place) continue;
            const row = wide.get(`${from}-${place}`) ?? { from, to: place, breach: 0 };
            wide.set(`${from}-${place}`, { ...row, breach: row.breach + 1 });
        }
    }
    return { edges: [...edges.values()], wide: [...wide.values()] };
}
