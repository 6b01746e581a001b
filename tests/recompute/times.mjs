// Times, in milliseconds of drill time; `u` and the two mercies: credited outages and transit.
import { ofKind } from "./events.mjs";

export const minute = 60000;

// "90s", "10m", "1h30m", a bare number of minutes.
export function length(value) {
    if (typeof value === "number" || /^[0-9.]+$/.test(value)) return Number(value) * minute;
    const [, h = 0, m = 0, s = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(value);
    return Number(h) * 60 * minute + Number(m) * minute + Number(s) * 1000;
}

// Timeliness of a delay (null: it never came) with target g and deadline d. A delay beyond
// either by at most the transit allowance counts as the limit itself.
export function u(delay, g, d, transit = 0) {
    if (delay === null) return 0;
    if (delay <= g + transit) return 1;
    if (delay <= d) return 1 - (0.5 * (delay - g)) / (d - g);
    return delay <= d + transit ? 0.5 : 0.2;
}

// The clock of each team: elapsed(team, from, to) less the union of what was credited to it.
export function clocks(records) {
    const credits = new Map();
    for (const { team, from_ms, to_ms } of ofKind(records, "clock_credited")) {
        credits.set(team, [...(credits.get(team) ?? []), [from_ms, to_ms]]);
    }
    for (const spans of credits.values()) spans.sort((a, b) => a[0] - b[0]);
    return (team, from, to) => {
        let elapsed = Math.max(0, to - from);
        let reached = from;
        for (const [start, end] of credits.get(team) ?? []) {
            const first = Math.max(reached, start);
            const last = Math.min(to, end);
            if (last > first) elapsed -= last - first;
            reached = Math.max(reached, last);
        }
        return elapsed;
    };
}

// What the line of a message's sender may have cost: round trip and error bound as last
// measured before it, at the speed of that moment, at most 2 s of drill time.
export function transits(records) {
    const lines = ofKind(records, "connection_changed").filter((change) => change.online);
    const speeds = records
        .filter(({ kind }) => kind === "drill_started" || kind === "speed_changed")
        .map(({ seq, data }) => ({ seq, speed: data.speed }));
    return ({ seq, participant }) => {
        const line = lines.filter((one) => one.seq < seq && one.participant === participant).at(-1);
        if (participant === undefined || !line) return 0;
        const speed = speeds.filter((one) => one.seq < seq).at(-1).speed;
        return Math.min(2000, ((line.round_trip_us + line.error_us) / 1000) * speed);
    };
}
