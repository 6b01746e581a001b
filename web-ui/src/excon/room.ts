// EXCON's page beside the drill itself: which sheet is open.
import { computed, signal, type Signal } from '@preact/signals';
import type { Command, Id, Team } from '@/generated/wire';
import type { DrillLine } from '@/app/line';
import { alerts, type Alert } from '@/model/alerts';
import type { JudgingState } from '@/model/judging';
import { msel } from '@/model/msel';
import type { State } from '@/model/state';
import type { Done } from './steer/acts';
import type { Waiting } from './steer/grace';
import { PutOffs } from './steer/put_off';
import type { TemplateId } from './templates';

export type OpenSheet =
    | {
          kind:
              | 'start'
              | 'pause'
              | 'end'
              | 'truth'
              | 'keys'
              | 'links'
              | 'palette'
              | 'judging'
              | 'reports'
              | 'more';
      }
    | { kind: 'ad_hoc'; to?: Team; template?: TemplateId }
    | { kind: 'note'; team?: Team; inject?: Id }
    | { kind: 'team'; team: Team }
    | { kind: 'inject'; id: Id }
    | { kind: 'cell'; id: Id; team: Team }
    | { kind: 'message'; id: Id }
    | { kind: 'persona'; reply_to?: Id; to?: Team }
    | { kind: 'credit'; team: Team };

export class Room {
    readonly sheet = signal<OpenSheet | undefined>(undefined);
    // The latest that can be undone.
    readonly undoable = signal<Done | undefined>(undefined);
    // What is sent in a moment, unless it is undone.
    readonly waiting = signal<readonly Waiting[]>([]);
    readonly tab = signal<'messages' | 'alerts' | 'mail' | 'control' | 'log'>('messages');
    readonly rows = computed(() => msel(this.state));
    readonly put_offs: PutOffs;
    readonly alerts = computed(() => {
        const now = this.line.minute.value * 60_000;
        return this.put_offs.sorted(alerts(this.state, now), now);
    });

    constructor(
        readonly line: DrillLine,
        readonly judging: Signal<JudgingState>,
    ) {
        this.put_offs = new PutOffs(line.drill);
    }

    get state(): State {
        return this.line.state.value;
    }
    get phase(): string {
        return this.state.clock?.phase ?? 'draft';
    }
    get live(): boolean {
        return this.phase === 'running' || this.phase === 'paused';
    }

    open(sheet: OpenSheet): void {
        this.sheet.value = sheet;
    }
    // Also where the side lies below the rest, as on a phone.
    show_side(tab: Room['tab']['value']): void {
        this.tab.value = tab;
        document.querySelector('.side')?.scrollIntoView();
    }
    close(): void {
        this.sheet.value = undefined;
    }

    snooze(a: Alert): void {
        this.put_offs.snooze(a, this.line.now.peek());
    }

    // Does it, and says in words why not. True when it is done.
    async run(command: Command, done?: string): Promise<boolean> {
        const outcome = await this.line.send(command);
        if (!outcome.ok) this.line.toast(outcome.message, 'late');
        else if (done) this.line.toast(done, 'done');
        return outcome.ok;
    }
}
