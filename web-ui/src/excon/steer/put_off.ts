// Alerts that this browser's EXCON has put off: for some minutes, or until something new.
import { signal } from '@preact/signals';
import type { Milliseconds } from '@/generated/wire';
import { is_put_off, items_of, key_of, type Alert, type PutOff } from '@/model/alerts';
import { is_object, list } from '@/model/json';
import { keep, kept } from '@/ui/keep';

const kSnooze_ms = 10 * 60_000;
const kKey = 'tocsin-put-off-';

// What was kept may be of an older page: what does not fit is left out.
function read(drill: string): Map<string, PutOff> {
    try {
        const found: unknown = JSON.parse(kept(kKey + drill) || '{}');
        if (!is_object(found)) return new Map();
        return new Map(
            Object.entries(found).flatMap(([key, v]) => {
                if (!is_object(v)) return [];
                const until = v['until_ms'];
                const items = list(v['items']);
                return [[key, typeof until === 'number' ? { until_ms: until, items } : { items }]];
            }),
        );
    } catch {
        return new Map();
    }
}

export class PutOffs {
    private all;

    constructor(private drill: string) {
        this.all = signal(read(drill));
    }

    // Those that are to be seen, and those that are not.
    sorted(alerts: readonly Alert[], now: Milliseconds): { shown: Alert[]; put_off: Alert[] } {
        const quiet = (a: Alert) => is_put_off(a, this.all.value.get(key_of(a)), now);
        return {
            shown: alerts.filter((a) => !quiet(a)),
            put_off: alerts.filter(quiet),
        };
    }

    snooze(a: Alert, now: Milliseconds): void {
        this.set(
            new Map(this.all.peek()).set(key_of(a), { until_ms: now + kSnooze_ms, items: [] }),
        );
    }

    handled(a: Alert): void {
        this.set(new Map(this.all.peek()).set(key_of(a), { items: items_of(a) }));
    }

    forget(): void {
        this.set(new Map());
    }

    private set(all: Map<string, PutOff>): void {
        this.all.value = all;
        keep(kKey + this.drill, JSON.stringify(Object.fromEntries(all)));
    }
}
