// A team's own figures as the server gives them after ENDEX (docs/scores.md, "What a team sees"),
// asked for anew when EXCON has answered a contest.
import { effect, signal } from '@preact/signals';
import type { Desk } from '@/participant/desk';
import { words_language } from '@/text/language';
import { drill_path } from '@/wire/session';

export interface Item {
    id: string;
    rule: string;
    counted: boolean;
    value?: number;
    from?: string;
    to?: string;
    fact?: string;
    message?: string;
    start_ms?: number;
    at_ms?: number;
    due_ms?: number;
    parts?: Item[];
}

export interface Figure {
    value: number | null;
    absent?: string;
    n: number;
    items: Item[];
    withheld?: number;
}

export interface Mark {
    inject: string;
    field: string;
    state: string;
    points: number;
    earned?: number;
}

export interface OwnScores {
    index: { partial: boolean };
    team: {
        code: string;
        obligations: Record<string, number>;
        metrics: Record<string, Figure>;
        sharing_so_far: Figure;
        index: Figure;
        technical: { value: number | null; earned: number; points: number; items: Mark[] };
    };
    intervals?: Record<string, { low: number; high: number } | null>;
    rules: Record<string, string>;
}

export class Scores {
    readonly own = signal<OwnScores | undefined>(undefined);
    readonly failed = signal(false);
    private asked = '';
    private static known = new WeakMap<Desk, Scores>();

    // Opened again, they are asked for again.
    static of(desk: Desk): Scores {
        const known = Scores.known.get(desk);
        if (known) void known.load();
        const scores = known ?? new Scores(desk);
        Scores.known.set(desk, scores);
        return scores;
    }

    private constructor(private desk: Desk) {
        effect(() => {
            const { contests } = desk.state.debrief;
            const answers = [...contests.values()].filter((c) => c.answered).length;
            const online = desk.line.link_state.value === 'online';
            // Whatever happened while the line was down may have changed them too.
            const reason = `${online}/${answers}/${words_language.value}`;
            if (!desk.ended || !online || reason === this.asked) {
                if (!online) this.asked = reason;
                return;
            }
            this.asked = reason;
            void this.load();
        });
    }

    async load(): Promise<void> {
        const { line } = this.desk;
        this.failed.value = false;
        try {
            const response = await fetch(
                drill_path(line.drill, 'my-scores', line.role, `&language=${words_language.value}`),
            );
            if (!response.ok) throw new Error(String(response.status));
            this.own.value = (await response.json()) as OwnScores;
        } catch {
            this.failed.value = true;
        }
    }
}
