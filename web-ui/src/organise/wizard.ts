// A drill that is being made: what was chosen so far, kept on this machine until it is a drill.
import { computed, signal } from '@preact/signals';
import { try_later } from '@/app/again';
import { ApiError } from '@/wire/session';
import type { Casting, NewDrill, Scenario, TeamProblem, TeamWish } from './api';
import * as api from './api';

export type Draft = NewDrill;

export function empty_draft(): Draft {
    return {
        scenario: '',
        title: '',
        teams: [],
        sponsor: '',
        contact: '',
        tlp_warnings: true,
    };
}

export function is_empty(team: TeamWish): boolean {
    return team.code === '' && team.name === '' && team.roles.length === 0;
}

// "A", … "Z", "AA": the first "X" codes that no team has. ISO 3166 leaves X to its users.
export function free_code(teams: readonly TeamWish[]): string {
    const taken = new Set(teams.map((t) => t.code));
    for (let n = 0; ; n++) {
        const first = n < 26 ? '' : String.fromCharCode(64 + Math.floor(n / 26));
        const code = `X${first}${String.fromCharCode(65 + (n % 26))}`;
        if (!taken.has(code)) return code;
    }
}

export function with_team(draft: Draft, at: number, change: Partial<TeamWish>): Draft {
    const teams = draft.teams.map((team, i) => (i === at ? { ...team, ...change } : team));
    return { ...draft, teams };
}

// Teams of a list that was read take the place of rows of the same code; the others follow.
export function merged(teams: readonly TeamWish[], read: readonly TeamWish[]): TeamWish[] {
    const by_code = new Map(read.filter((t) => t.code).map((t) => [t.code, t]));
    const kept = teams.filter((t) => !is_empty(t)).map((t) => by_code.get(t.code) ?? t);
    const known = new Set(kept.map((t) => t.code));
    return [...kept, ...read.filter((t) => !known.has(t.code))];
}

const kKey = 'tocsin-new-drill';
const kPause_ms = 250;

function kept_draft(): Draft {
    try {
        const kept: unknown = JSON.parse(localStorage.getItem(kKey) ?? 'null');
        if (typeof kept === 'object' && kept !== null) return { ...empty_draft(), ...kept };
    } catch {
        // Nothing kept, or nothing that can be read: begun anew.
    }
    return empty_draft();
}

export class Wizard {
    readonly draft = signal<Draft>(kept_draft());
    readonly shelf = signal<Scenario[] | undefined>(undefined);
    // What the server says of the teams as they are now, or were a moment ago.
    readonly casting = signal<Casting | undefined>(undefined);
    readonly unreachable = signal(false);
    // What a list that was read had wrong.
    readonly read_problems = signal<TeamProblem[]>([]);
    readonly scenario = computed(() =>
        this.shelf.value?.find((s) => s.name === this.draft.value.scenario && !s.problem),
    );
    private timer: ReturnType<typeof setTimeout> | undefined;
    private call_off = () => {};
    private asked = 0;

    async load(language: string): Promise<void> {
        this.shelf.value = await api.scenarios(language);
        const good = this.shelf.value.filter((s) => !s.problem);
        if (!this.scenario.value && good[0]) this.change({ scenario: good[0].name });
        this.ask();
    }

    change(change: Partial<Draft>): void {
        this.draft.value = { ...this.draft.peek(), ...change };
        this.keep();
        this.ask();
    }

    change_team(at: number, change: Partial<TeamWish>): void {
        this.change({ teams: with_team(this.draft.peek(), at, change).teams });
    }

    add_team(language: string): void {
        const { teams } = this.draft.peek();
        this.change({
            teams: [
                ...teams,
                { code: free_code(teams), name: '', language, time_zone: '', roles: [] },
            ],
        });
    }

    remove_team(at: number): void {
        this.change({ teams: this.draft.peek().teams.filter((_, i) => i !== at) });
    }

    // Takes the good and the bad: each mistake is then shown in its row.
    async read(text: string): Promise<number> {
        const { scenario, teams } = this.draft.peek();
        const read = await api.read_teams(scenario, text);
        this.read_problems.value = read.problems.filter((p) => p.kind === 'no_heading');
        if (read.teams.length > 0) this.change({ teams: merged(teams, read.teams) });
        return read.teams.length;
    }

    forget(): void {
        this.draft.value = empty_draft();
        this.casting.value = undefined;
        try {
            localStorage.removeItem(kKey);
        } catch {
            // Nothing was kept.
        }
    }

    // After a pause, so that not every keystroke is a question.
    private ask(): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.ask_now(), kPause_ms);
    }

    async ask_now(): Promise<void> {
        const { scenario, teams } = this.draft.peek();
        const asked = ++this.asked;
        this.call_off();
        if (!this.scenario.peek() || teams.length === 0) {
            this.casting.value = undefined;
            return;
        }
        try {
            const casting = await api.casting(scenario, teams);
            if (asked !== this.asked) return;
            this.casting.value = casting;
            this.unreachable.value = false;
        } catch (error) {
            if (asked !== this.asked) return;
            this.casting.value = undefined;
            this.unreachable.value = !(error instanceof ApiError && error.status < 500);
            if (this.unreachable.value) this.call_off = try_later(() => void this.ask_now());
        }
    }

    private keep(): void {
        try {
            localStorage.setItem(kKey, JSON.stringify(this.draft.peek()));
        } catch {
            // Not kept: it lasts as long as the page.
        }
    }
}
