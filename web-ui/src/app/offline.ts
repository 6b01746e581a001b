// The service worker keeps the page itself at hand, so that a reload without a network still shows
// what was written. It is told what this page has loaded, so that nothing is fetched that is not
// used. Browsers offer it on https and localhost only; elsewhere the page works the same while it
// stays open.
export function keep_offline(): void {
    if (!('serviceWorker' in navigator)) return;
    const quietly = () => void keep().catch(() => undefined);
    if (document.readyState === 'complete') quietly();
    else addEventListener('load', quietly);
}

async function keep(): Promise<void> {
    await navigator.serviceWorker.register('/sw.js');
    const { active } = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map((entry) => new URL(entry.name));
    const assets = loaded.filter((u) => u.origin === location.origin).map((u) => u.pathname);
    active?.postMessage({ page: location.pathname, assets: [...new Set(assets)] });
}
