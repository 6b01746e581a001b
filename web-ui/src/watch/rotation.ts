// Which screen is on the wall. It changes calmly by itself, by key or by remote; whoever wants to
// speak about one holds it.
import { effect, signal } from '@preact/signals';

const kStay_ms = 20_000;

export class Rotation {
    readonly held = signal(false);
    private wanted = signal('');
    private screens: readonly string[] = [];

    // Counts the time of a screen anew whenever it changes.
    start(): void {
        effect(() => {
            void this.wanted.value;
            if (this.held.value) return;
            const timer = setTimeout(() => this.turn(1), kStay_ms);
            return () => clearTimeout(timer);
        });
    }

    // The screen to be shown of those that have something to show.
    of(screens: readonly string[]): string {
        this.screens = screens;
        const { value } = this.wanted;
        return screens.includes(value) ? value : (screens[0] ?? '');
    }

    turn(by: 1 | -1): void {
        const n = this.screens.length;
        const at = Math.max(0, this.screens.indexOf(this.wanted.peek()));
        const next = this.screens[(at + by + n) % n];
        // With one screen alone the clock must be wound again all the same.
        if (next === this.wanted.peek()) this.wanted.value = '';
        this.wanted.value = next ?? '';
    }

    // A screen that was asked for stays.
    show(screen: string): void {
        this.wanted.value = screen;
        this.held.value = true;
    }
}

// Presenters' remotes send page keys. Left and right mean what they point to.
export function turn_of(key: string, rtl: boolean): 1 | -1 | undefined {
    switch (key) {
        case 'ArrowRight':
            return rtl ? -1 : 1;
        case 'ArrowLeft':
            return rtl ? 1 : -1;
        case 'ArrowDown':
        case 'PageDown':
            return 1;
        case 'ArrowUp':
        case 'PageUp':
            return -1;
        default:
            return undefined;
    }
}
