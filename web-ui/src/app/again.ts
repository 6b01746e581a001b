// What could not reach the server tries again by itself: after a while, and at once when the browser
// says that it is on the net again. No library: the participant's door needs it too.
const kAgain_ms = 5_000;

// Returns what calls it off. `again` is called once.
export function try_later(again: () => void): () => void {
    const stop = () => {
        clearTimeout(timer);
        removeEventListener('online', now);
    };
    const now = () => {
        stop();
        again();
    };
    const timer = setTimeout(now, kAgain_ms);
    addEventListener('online', now);
    return stop;
}
