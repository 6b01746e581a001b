// A moment of a drill as it stands in an address: #replay/2520/M3, in seconds of drill time
// (the first whole one at which it had happened).
import type { Id, Milliseconds } from '@/generated/wire';

// A moment, and the message that is read there.
export interface Place {
    at_ms?: Milliseconds;
    message?: Id;
}

export function place_of(hash: string): Place | undefined {
    const m = /^#(?:debrief\/)?replay(?:\/(\d+))?(?:\/(.+))?$/.exec(hash);
    if (!m) return undefined;
    return {
        ...(m[1] !== undefined && { at_ms: Number(m[1]) * 1000 }),
        ...(m[2] !== undefined && { message: decodeURIComponent(m[2]) }),
    };
}

export function hash_of({ at_ms, message }: Place): string {
    const seconds = at_ms === undefined ? '' : `/${Math.ceil(at_ms / 1000)}`;
    return `replay${seconds}${message === undefined ? '' : `/${encodeURIComponent(message)}`}`;
}
