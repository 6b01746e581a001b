// One showing of a film: where it stands, whether it runs and how fast, what of it is looked at.
import { computed, signal } from '@preact/signals';
import type { Id, Milliseconds, Team } from '@/generated/wire';
import { teams_in_order } from '@/model/select';
import type { TeamEntry } from '@/model/state';
import type { Place } from './place';
import type { Film } from './film';
import { moment_of, type ScoreItem } from './items';
import type { Reel } from './load';
import {
    kKinds,
    marks_of,
    objectives_of,
    wants,
    type Mark,
    type MarkKind,
    type Objective,
} from './marks';
import { facts_of, type Fact } from './truth';

export const kSpeeds = [1, 2, 5, 10, 30, 60, 120] as const;
// A drag tells of moments far faster than a network of many teams can be drawn.
const kPace_ms = 80;
export const kTabs = ['moments', 'truth', 'items'] as const;
export type Tab = (typeof kTabs)[number];

export class Show {
    readonly at_ms = signal<Milliseconds>(0);
    // The same moment for what takes long to draw: it follows at its own pace, and always arrives.
    readonly drawn_ms = signal<Milliseconds>(0);
    readonly playing = signal(false);
    readonly speed = signal<number>(60);
    readonly tab = signal<Tab>('moments');
    // --- what is looked at
    readonly team = signal<Team | undefined>(undefined);
    readonly channel = signal<string | undefined>(undefined);
    readonly objective = signal<Id | undefined>(undefined);
    readonly kinds = signal<ReadonlySet<MarkKind>>(new Set(kKinds));
    // The mark that is read, by its seq.
    readonly chosen = signal<number | undefined>(undefined);
    // The item that was jumped to: its arrow stands out.
    readonly item = signal<ScoreItem | undefined>(undefined);

    readonly film: Film;
    readonly marks: readonly Mark[];
    readonly facts: readonly Fact[];
    readonly objectives: readonly Objective[];
    readonly channels: readonly string[];
    readonly teams: readonly TeamEntry[];
    // The kinds that this viewer has any of.
    readonly present: readonly MarkKind[];

    readonly count = computed(() => this.film.count_at(this.drawn_ms.value));
    readonly state = computed(() => this.film.after(this.count.value));
    readonly shown = computed(() => {
        const wanted = {
            team: this.team.value,
            channel: this.channel.value,
            objective: this.objective.value,
            kinds: this.kinds.value,
        };
        return this.marks.filter((mark) => wants(wanted, mark));
    });
    // One team is asked for: it and those that it has to do with.
    readonly lanes = computed(() => {
        const team = this.team.value;
        if (team === undefined) return this.teams;
        const with_it = new Set([team, ...this.shown.value.flatMap((mark) => mark.teams)]);
        return this.teams.filter((t) => with_it.has(t.team));
    });
    // Of the marks that are shown, how many had happened.
    readonly passed = computed(() => {
        const seq = this.film.events[this.count.value - 1]?.seq ?? -1;
        const marks = this.shown.value;
        let [low, high] = [0, marks.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (marks[middle]!.seq <= seq) low = middle + 1;
            else high = middle;
        }
        return low;
    });
    private readonly by_message: ReadonlyMap<Id, Mark>;
    private frame = 0;
    private following = false;

    constructor(readonly reel: Reel) {
        this.film = reel.film;
        this.marks = marks_of(this.film);
        this.by_message = new Map(
            this.marks.filter((m) => m.kind === 'message').map((m) => [m.id, m]),
        );
        this.facts = facts_of(this.film);
        this.objectives = objectives_of(this.film);
        this.present = kKinds.filter((kind) => this.marks.some((m) => m.kind === kind));
        const channels = this.marks.flatMap((m) => (m.channel === undefined ? [] : [m.channel]));
        this.channels = [...new Set(channels)].sort();
        this.teams = teams_in_order(this.film.after(this.film.events.length));
    }

    go(at_ms: Milliseconds): void {
        this.at_ms.value = Math.min(this.film.end_ms, Math.max(0, Math.round(at_ms)));
        if (this.at_ms.peek() >= this.film.end_ms) this.pause();
        this.follow();
    }

    private follow(): void {
        if (this.following || this.drawn_ms.peek() === this.at_ms.peek()) return;
        this.drawn_ms.value = this.at_ms.peek();
        this.following = true;
        setTimeout(() => {
            this.following = false;
            this.follow();
        }, kPace_ms);
    }

    open_at({ at_ms, message }: Place): void {
        if (at_ms !== undefined) this.go(at_ms);
        this.chosen.value = this.mark_of(message)?.seq;
    }

    // To the moment of a mark, which is then read.
    go_to(mark: Mark): void {
        this.pause();
        this.go(mark.at_ms);
        this.chosen.value = mark.seq;
        this.item.value = undefined;
    }

    // What a message was, for who knows its id alone.
    mark_of(message: Id | undefined): Mark | undefined {
        return message === undefined ? undefined : this.by_message.get(message);
    }

    go_to_item(item: ScoreItem): void {
        const at_ms = moment_of(item);
        if (at_ms === undefined) return;
        this.pause();
        this.go(at_ms);
        this.chosen.value = this.mark_of(item.message)?.seq;
        this.item.value = item;
    }

    // To the next mark that is shown, or the one before.
    step(by: 1 | -1): void {
        const marks = this.shown.peek();
        const now = this.at_ms.peek();
        const next =
            by > 0 ? marks.find((m) => m.at_ms > now) : marks.filter((m) => m.at_ms < now).at(-1);
        if (next) this.go_to(next);
    }

    play(): void {
        if (this.at_ms.peek() >= this.film.end_ms) this.go(0);
        this.playing.value = true;
        this.item.value = undefined;
        let before = performance.now();
        const tick = (now: number) => {
            if (!this.playing.peek()) return;
            this.go(this.at_ms.peek() + Math.max(0, now - before) * this.speed.peek());
            before = now;
            if (this.playing.peek()) this.frame = requestAnimationFrame(tick);
        };
        cancelAnimationFrame(this.frame);
        this.frame = requestAnimationFrame(tick);
    }

    pause(): void {
        this.playing.value = false;
        cancelAnimationFrame(this.frame);
    }
}
