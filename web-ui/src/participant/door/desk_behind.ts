// The desk comes while the name is typed: its script, its style and nothing before the door itself.
import { keep_offline } from '@/app/offline';

type DeskSide = typeof import('../main');

let coming: Promise<DeskSide> | undefined;

// The page names the files, whose addresses change with their contents: first the desk's own script,
// then what that imports, so that all come side by side.
function named(what: 'scripts' | 'style'): string[] {
    const meta = document.querySelector<HTMLMetaElement>(`meta[name="later-${what}"]`)!;
    return meta.content.split(' ');
}

function linked(rel: string, href: string): Promise<void> {
    const link = document.createElement('link');
    link.rel = rel;
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

async function fetch_all(): Promise<DeskSide> {
    const [script = '', ...imported] = named('scripts');
    for (const href of imported) linked('modulepreload', href).catch(() => undefined);
    const style = Promise.all(named('style').map((href) => linked('stylesheet', href)));
    const desk = (await import(script)) as DeskSide;
    await style;
    keep_offline();
    return desk;
}

export function fetch_desk(): Promise<DeskSide> {
    coming ??= fetch_all().catch((error: unknown) => {
        coming = undefined;
        throw error;
    });
    return coming;
}
