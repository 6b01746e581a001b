// Light, dark or high contrast, and a change of it at any time.
import { effect, signal } from '@preact/signals';
import { device, keep_theme, kept_theme, lay_ground, type Theme } from './ground';

export { kThemes, type Theme } from './ground';

export const theme = signal<Theme>('auto');

// EXCON and the projector open dark, participants as the device says.
export function start_theme(page: string, preset: Theme): void {
    theme.value = kept_theme(page, preset);
    const lay = () => lay_ground(theme.value, preset);
    for (const query of device) query.addEventListener('change', lay);
    effect(() => {
        lay();
        keep_theme(page, theme.value);
    });
}
