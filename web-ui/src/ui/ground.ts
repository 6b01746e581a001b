// The ground of a page, light, dark or high contrast: what the person chose, else what the page
// prefers, else the device. Nothing here waits for the rest of the page.
export const kThemes = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof kThemes)[number];

const dark_device = matchMedia('(prefers-color-scheme: dark)');
const contrast_device = matchMedia('(prefers-contrast: more)');
// The device's own few colours are in force: marks must suit its ground, not the one chosen here.
const forced = matchMedia('(forced-colors: active)');
const paper = matchMedia('print');
// Where one of these changes, the ground is laid anew.
export const device = [dark_device, contrast_device, forced, paper] as const;

const key_of = (page: string) => `tocsin-theme-${page}`;

// Each page remembers its own choice.
export function kept_theme(page: string, preset: Theme): Theme {
    let kept: string | null = null;
    try {
        kept = localStorage.getItem(key_of(page));
    } catch {
        // Nothing is kept here.
    }
    return kThemes.find((name) => name === kept) ?? preset;
}

export function keep_theme(page: string, theme: Theme): void {
    try {
        localStorage.setItem(key_of(page), theme);
    } catch {
        // Not kept: asked again next time.
    }
}

// High contrast is black or white as the page would be without it.
export function lay_ground(theme: Theme, preset: Theme): void {
    const { dataset } = document.documentElement;
    const wish = theme === 'contrast' ? preset : theme;
    const ground = forced.matches ? 'auto' : wish;
    const dark = ground === 'dark' || (ground === 'auto' && dark_device.matches);
    dataset['theme'] = dark && !paper.matches ? 'dark' : 'light';
    const more = theme === 'contrast' || contrast_device.matches;
    dataset['contrast'] = more ? 'more' : 'usual';
}
