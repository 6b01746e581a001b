// One drill's line to the server: keeps it up, resumes where it broke, measures its clock, and
// carries commands until they are acknowledged. Knows nothing of what the frames mean beyond that.
import { told } from '@/text/told';
import type { ClientFrame, Command, Phase, ServerFrame } from '@/generated/wire';
import { backoff_ms } from './backoff';
import { ClockEstimate } from './clock';
import { is_temporary, type Outbox, type Outcome, type Pending } from './outbox';
import { long_polling, web_socket, type OpenTransport, type Transport } from './transport';

export type LinkState = 'connecting' | 'online' | 'offline' | 'denied';

export interface LinkOptions {
    drill: string;
    role: string;
    language: string;
    outbox: Outbox;
    frames(frames: ServerFrame[], received: number): void;
    state(state: LinkState): void;
    // A command of an earlier page was refused: nobody waits for its answer, so it must be shown.
    refused(pending: Pending, message: string): void;
    // Whether this browser still has a session; asked after a failure that a missing session would
    // explain.
    has_session(): Promise<boolean>;
}

const kSocket_failures_before_polling = 3;
const kPing_every_ms = 10_000;
const kFirst_pings_ms = [0, 400, 900, 1800, 3500];
const kRetry_temporary_ms = 3_000;
const kReport_every_ms = 30_000;
// Without any frame for so long (the server sends a clock every 15 s) the line is dead, whatever
// the socket says.
const kSilence_ms = 40_000;

export class Link {
    readonly estimate = new ClockEstimate();
    last_seq = 0;
    private transport: Transport | undefined;
    private attempt = 0;
    private socket_failures = 0;
    private polling = false;
    private stopped = false;
    private timers = new Set<ReturnType<typeof setTimeout>>();
    private retry: ReturnType<typeof setTimeout> | undefined;
    private last_frame = 0;
    private phase: Phase = 'draft';
    private last_report = { at: -Infinity, offset: NaN, error: 0 };
    private buffered: ServerFrame[] = [];
    private flush_planned = false;

    constructor(private options: LinkOptions) {}

    start(): void {
        addEventListener('online', () => this.reconnect_now());
        addEventListener('offline', () => this.transport?.close());
        document.addEventListener('visibilitychange', () => {
            if (document.visibilityState === 'visible') this.reconnect_now();
        });
        this.connect();
    }

    // The texts come in another language only with a new snapshot.
    set_language(language: string): void {
        if (language === this.options.language) return;
        this.options.language = language;
        this.last_seq = 0;
        this.transport?.close();
    }

    send(command: Command): Promise<Outcome> {
        const { pending, outcome } = this.options.outbox.add(command);
        this.send_frame({ t: 'command', id: pending.id, command });
        return outcome;
    }

    private send_frame(frame: ClientFrame): void {
        this.transport?.send(frame);
    }

    private after(ms: number, then: () => void): void {
        const timer = setTimeout(() => {
            this.timers.delete(timer);
            then();
        }, ms);
        this.timers.add(timer);
    }

    private reconnect_now(): void {
        if (this.transport || this.stopped) return;
        this.attempt = 0;
        this.connect();
    }

    private open(): OpenTransport {
        const path = `/api/v1/drills/${encodeURIComponent(this.options.drill)}/`;
        const as = `?as=${this.options.role}`;
        if (this.polling) {
            const hello = () => ({ last_seq: this.last_seq, language: this.options.language });
            return long_polling(`${path}poll${as}`, hello);
        }
        return web_socket(`${location.origin.replace(/^http/, 'ws')}${path}ws${as}`);
    }

    private connect(): void {
        clearTimeout(this.retry);
        this.options.state('connecting');
        this.transport = this.open()({
            opened: () => this.on_open(),
            frames: (frames) => this.on_frames(frames),
            closed: (was_open) => void this.on_closed(was_open),
        });
    }

    private on_open(): void {
        this.attempt = 0;
        this.last_frame = performance.now();
        this.estimate.clear();
        const { language } = this.options;
        this.send_frame({ t: 'hello', last_seq: this.last_seq, language });
        this.send_waiting();
        for (const ms of kFirst_pings_ms) this.after(ms, () => this.ping());
        const again = () => {
            this.ping();
            if (performance.now() - this.last_frame > kSilence_ms) this.transport?.close();
            else this.after(kPing_every_ms, again);
        };
        this.after(kPing_every_ms, again);
        this.options.state('online');
    }

    private send_waiting(): void {
        for (const { id, command } of this.options.outbox.in_order())
            this.send_frame({ t: 'command', id, command });
    }

    // What was refused because the drill stood still goes out when it runs again.
    private on_phase(phase: Phase): void {
        const resumed = phase === 'running' && this.phase !== 'running';
        this.phase = phase;
        if (resumed) this.send_waiting();
    }

    private ping(): void {
        this.send_frame({ t: 'ping', client_ms: performance.now() });
    }

    private async on_closed(was_open: boolean): Promise<void> {
        this.transport = undefined;
        for (const timer of this.timers) clearTimeout(timer);
        this.timers.clear();
        this.flush();
        if (this.stopped) return;
        this.options.state('offline');
        if (!was_open) this.count_failure();
        this.retry = setTimeout(() => this.connect(), backoff_ms(this.attempt++, Math.random()));
        if (was_open || (await this.options.has_session())) return;
        clearTimeout(this.retry);
        this.stopped = true;
        this.transport = undefined;
        this.options.state('denied');
    }

    // A socket that never opens is tried three times, then polling; polling that fails gives the
    // socket its turn again.
    private count_failure(): void {
        if (this.polling) {
            this.polling = false;
            this.socket_failures = 0;
        } else if (++this.socket_failures >= kSocket_failures_before_polling) {
            this.polling = true;
        }
    }

    private on_frames(frames: ServerFrame[]): void {
        const received = performance.now();
        this.last_frame = received;
        for (const frame of frames) {
            switch (frame.t) {
                case 'pong':
                    this.on_pong(frame.client_ms, received, frame.server_ms);
                    break;
                case 'ack':
                    this.options.outbox.acknowledged(frame);
                    break;
                case 'error':
                    this.on_error(frame);
                    break;
                case 'hello':
                    this.phase = frame.clock.phase;
                    break;
                case 'clock':
                    this.on_phase(frame.phase);
                    break;
                case 'snapshot':
                case 'event':
                    this.last_seq = Math.max(this.last_seq, frame.seq);
                    break;
            }
            this.buffered.push(frame);
        }
        if (this.flush_planned) return;
        this.flush_planned = true;
        // Frames of a burst are folded in together: one drawing instead of a hundred.
        setTimeout(() => this.flush(), 10);
    }

    private flush(): void {
        this.flush_planned = false;
        if (this.buffered.length === 0) return;
        const frames = this.buffered;
        this.buffered = [];
        this.options.frames(frames, this.last_frame);
    }

    private on_error(frame: Extract<ServerFrame, { t: 'error' }>): void {
        const { outbox } = this.options;
        if (frame.id !== undefined && is_temporary(frame.code) && outbox.has(frame.id)) {
            const again = outbox.in_order().find((p) => p.id === frame.id);
            if (!again) return;
            const { id, command } = again;
            this.after(kRetry_temporary_ms, () => this.send_frame({ t: 'command', id, command }));
            return;
        }
        const later = frame.code === 'out_of_state' && this.phase === 'paused';
        if (later && frame.id !== undefined && outbox.has(frame.id)) return;
        void told(frame).then((message) => {
            const awaited = frame.id !== undefined && outbox.is_awaited(frame.id);
            const pending = outbox.refused({ ...frame, message });
            if (pending && !awaited) this.options.refused(pending, message);
        });
    }

    private on_pong(sent: number, received: number, server_ms: number): void {
        this.estimate.add(sent, received, server_ms);
        const best = this.estimate.best;
        if (!best) return;
        const offset = best.offset_ms - (Date.now() - performance.now());
        const moved = !(Math.abs(offset - this.last_report.offset) <= this.last_report.error);
        if (!moved || received - this.last_report.at < kReport_every_ms) return;
        this.last_report = { at: received, offset, error: best.error_ms };
        this.send_frame({
            t: 'clock_estimate',
            round_trip_ms: best.round_trip_ms,
            offset_ms: offset,
            error_ms: best.error_ms,
        });
    }
}
