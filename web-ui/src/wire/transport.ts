// The two ways to the server: WebSocket, and HTTP long polling for networks that block it. Both
// carry the same frames.
import type { ClientFrame, PollAnswer, PollRequest, ServerFrame } from '@/generated/wire';

export interface Transport {
    send(frame: ClientFrame): void;
    close(): void;
}

export interface TransportEvents {
    opened(): void;
    frames(frames: ServerFrame[]): void;
    // `was_open`: whether frames could be sent before.
    closed(was_open: boolean): void;
}

export type OpenTransport = (events: TransportEvents) => Transport;

const kOpen_timeout_ms = 8_000;

export function web_socket(url: string): OpenTransport {
    return (events) => {
        const socket = new WebSocket(url, 'tocsin.v1');
        let open = false;
        let over = false;
        const timer = setTimeout(() => end(), kOpen_timeout_ms);
        const end = () => {
            if (over) return;
            over = true;
            clearTimeout(timer);
            socket.close();
            events.closed(open);
        };
        socket.onopen = () => {
            clearTimeout(timer);
            open = true;
            if (!over) events.opened();
        };
        socket.onmessage = (message: MessageEvent<string>) => {
            if (!over) events.frames([JSON.parse(message.data) as ServerFrame]);
        };
        socket.onclose = end;
        socket.onerror = end;
        return {
            send: (frame) => {
                if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
            },
            close: end,
        };
    };
}

const kWait_ms = 25_000;
// Beyond what a poll waits by itself. A link that has gone silent neither answers nor fails.
const kAnswer_timeout_ms = 30_000;

// `hello` tells where this client stands when a poll is made.
export function long_polling(
    url: string,
    hello: () => { last_seq: number; language: string },
): OpenTransport {
    return (events) => {
        let connection: string | null = null;
        let over = false;
        let outgoing: ClientFrame[] = [];
        const abort = new AbortController();

        const end = () => {
            if (over) return;
            over = true;
            abort.abort();
            events.closed(connection !== null);
        };
        const post = async (frames: ClientFrame[], wait_ms: number): Promise<void> => {
            const body: PollRequest = { connection, ...hello(), frames, wait_ms };
            const timer = setTimeout(end, wait_ms + kAnswer_timeout_ms);
            const response = await fetch(url, {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify(body),
                signal: abort.signal,
            });
            if (!response.ok) throw new Error(String(response.status));
            const answer = (await response.json()) as PollAnswer;
            clearTimeout(timer);
            if (over) return;
            connection = answer.connection;
            if (answer.frames.length > 0) events.frames(answer.frames);
        };
        let flushing = false;
        // Frames of one turn of the event loop travel together; the long poll under way is left
        // alone.
        const flush = async (): Promise<void> => {
            if (flushing || connection === null) return;
            flushing = true;
            await Promise.resolve();
            while (outgoing.length > 0 && !over) {
                const batch = outgoing;
                outgoing = [];
                await post(batch, 0);
            }
            flushing = false;
        };
        const run = async (): Promise<void> => {
            try {
                await post([], 0);
                events.opened();
                void flush().catch(end);
                while (!over) await post([], kWait_ms);
            } catch {
                end();
            }
        };
        void run();
        return {
            send: (frame) => {
                // A poll says itself where the client stands.
                if (frame.t === 'hello') return;
                outgoing.push(frame);
                void flush().catch(end);
            },
            close: end,
        };
    };
}
