// The service worker keeps the page itself at hand, so that a reload without a network still shows
// what was written. Browsers offer it on https and localhost only; elsewhere the page works the
// same while it stays open.
export function keep_offline(): void {
    if ('serviceWorker' in navigator)
        void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
}
