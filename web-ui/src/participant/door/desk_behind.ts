// The desk comes while the name is typed: its script, its style and nothing before the door itself.
import { keep_offline } from '@/app/offline';

type DeskSide = typeof import('../main');

let coming: Promise<DeskSide> | undefined;

// The page names both files, whose addresses change with their contents. A path that the build knew
// would put the desk's style into the door's.
function named(what: 'script' | 'style'): string {
    return document.querySelector<HTMLMetaElement>(`meta[name="later-${what}"]`)!.content;
}

function wear_style(): Promise<void> {
    const href = named('style');
    if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    return new Promise((resolve, reject) => {
        link.onload = () => resolve();
        link.onerror = () => {
            link.remove();
            reject(new Error(`${href} did not load`));
        };
        document.head.append(link);
    });
}

export function fetch_desk(): Promise<DeskSide> {
    coming ??= Promise.all([import(named('script')) as Promise<DeskSide>, wear_style()]).then(
        ([desk]) => {
            keep_offline();
            return desk;
        },
        (error: unknown) => {
            coming = undefined;
            throw error;
        },
    );
    return coming;
}
