// Light, dark or high contrast: what the person chose, else what the page prefers, else the device.
import { effect, signal } from '@preact/signals';

export const kThemes = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof kThemes)[number];

const kKey = 'tocsin-theme';
const dark_device = matchMedia('(prefers-color-scheme: dark)');
const contrast_device = matchMedia('(prefers-contrast: more)');

export const theme = signal<Theme>('auto');

// EXCON and the projector open dark, participants as the device says, each page remembers its own
// choice. High contrast is black or white as the page would be without it.
export function start_theme(page: string, preset: Theme): void {
    const key = `${kKey}-${page}`;
    const kept = read(key);
    theme.value = kThemes.find((name) => name === kept) ?? preset;
    const apply = () => {
        const { dataset } = document.documentElement;
        const ground = theme.value === 'contrast' ? preset : theme.value;
        const dark = ground === 'dark' || (ground === 'auto' && dark_device.matches);
        dataset['theme'] = dark ? 'dark' : 'light';
        const more = theme.value === 'contrast' || contrast_device.matches;
        dataset['contrast'] = more ? 'more' : 'usual';
    };
    dark_device.addEventListener('change', apply);
    contrast_device.addEventListener('change', apply);
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
