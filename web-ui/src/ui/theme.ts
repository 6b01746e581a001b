// Light or dark: what the person chose, else what the page prefers, else the device.
import { effect, signal } from '@preact/signals';

export type Theme = 'auto' | 'light' | 'dark';

const kKey = 'tocsin-theme';
const dark_device = matchMedia('(prefers-color-scheme: dark)');

export const theme = signal<Theme>('auto');

// EXCON and the projector open dark, participants as the device says, each page remembers its own
// choice.
export function start_theme(page: string, preset: Theme): void {
    const key = `${kKey}-${page}`;
    const kept = read(key);
    theme.value = kept === 'light' || kept === 'dark' || kept === 'auto' ? kept : preset;
    const apply = () => {
        const dark = theme.value === 'dark' || (theme.value === 'auto' && dark_device.matches);
        document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    };
    dark_device.addEventListener('change', apply);
    effect(() => {
        apply();
        try {
            localStorage.setItem(key, theme.value);
        } catch {
            // Not kept: asked again next time.
        }
    });
}

function read(key: string): string | null {
    try {
        return localStorage.getItem(key);
    } catch {
        return null;
    }
}
