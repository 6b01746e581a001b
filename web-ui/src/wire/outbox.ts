// Commands on their way. Each keeps its id until the server has acknowledged it as durable, over
// reconnects and reloads; the server answers a repeated id like the first, so sending one again is
// always safe.
import type { Command, ServerAck, ServerError } from '@/generated/wire';
import type { Kept } from './kept';

export interface Pending {
    id: string;
    command: Command;
    // Order of writing, so that what waited is sent in the order in which it was written.
    order: number;
}

export type Outcome = { ok: true; seq: number } | { ok: false; code: string; message: string };

// What is made anew by itself when the page comes back is not kept: receipts follow the screen,
// drafts have a table of their own.
function is_kept(command: Command): boolean {
    return command.kind !== 'note_receipt' && command.kind !== 'save_draft';
}

// A refusal that says "not now" rather than "no": the command stays and is sent again.
export function is_temporary(code: string): boolean {
    return code === 'limit' || code === 'unavailable';
}

export class Outbox {
    private pending = new Map<string, Pending>();
    private waiting = new Map<string, (outcome: Outcome) => void>();
    private next_order = 0;

    // `make_id` gives an id of its own to each command; `changed` is called when the number of
    // waiting commands changed.
    constructor(
        private kept: Kept<Pending>,
        private make_id: () => string,
        private changed: (waiting: number) => void,
    ) {}

    // What an earlier page left behind.
    async load(): Promise<void> {
        for (const [id, pending] of await this.kept.all()) {
            this.pending.set(id, pending);
            this.next_order = Math.max(this.next_order, pending.order + 1);
        }
        this.changed(this.waiting_count);
    }

    add(command: Command): { pending: Pending; outcome: Promise<Outcome> } {
        this.supersede(command);
        const pending = { id: this.make_id(), command, order: this.next_order++ };
        this.pending.set(pending.id, pending);
        if (is_kept(command)) void this.kept.put(pending.id, pending);
        this.changed(this.waiting_count);
        const outcome = new Promise<Outcome>((resolve) => this.waiting.set(pending.id, resolve));
        return { pending, outcome };
    }

    // Only the newest draft of an inject is worth sending.
    private supersede(command: Command): void {
        if (command.kind !== 'save_draft') return;
        for (const [id, p] of this.pending) {
            if (p.command.kind !== 'save_draft' || p.command.inject !== command.inject) continue;
            this.pending.delete(id);
            this.waiting.delete(id);
        }
    }

    // To be sent on a new connection, in order.
    in_order(): Pending[] {
        return [...this.pending.values()].sort((a, b) => a.order - b.order);
    }

    // Commands that a person is waiting for.
    get waiting_count(): number {
        let count = 0;
        for (const p of this.pending.values()) if (is_kept(p.command)) ++count;
        return count;
    }

    acknowledged(frame: ServerAck): void {
        this.settle(frame.id, { ok: true, seq: frame.seq });
    }

    // Returns the command that was refused, if it was ours and will not be sent again.
    refused(frame: ServerError): Pending | undefined {
        if (frame.id === undefined || is_temporary(frame.code)) return undefined;
        const pending = this.pending.get(frame.id);
        this.settle(frame.id, { ok: false, code: frame.code, message: frame.message });
        return pending;
    }

    has(id: string): boolean {
        return this.pending.has(id);
    }

    // Whether a page of today waits for the answer (and will show it), or the command came from an
    // earlier page.
    is_awaited(id: string): boolean {
        return this.waiting.has(id);
    }

    private settle(id: string, outcome: Outcome): void {
        if (this.pending.delete(id)) void this.kept.remove(id);
        this.waiting.get(id)?.(outcome);
        this.waiting.delete(id);
        this.changed(this.waiting_count);
    }
}
