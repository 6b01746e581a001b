// How long to wait before the next attempt to reach the server. Full jitter keeps a hall of people
// from coming back all at once after an access point returns.

const kFirst_ms = 500;
const kLongest_ms = 20_000;

// `attempt` counts from 0; `random` is in [0, 1).
export function backoff_ms(attempt: number, random: number): number {
    const ceiling = Math.min(kLongest_ms, kFirst_ms * 2 ** Math.min(attempt, 16));
    return Math.round(ceiling * (0.5 + random / 2));
}
