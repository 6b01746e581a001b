// A page that could not reach the server tries again by itself, as it says it does.
import { useEffect } from 'preact/hooks';

const kAgain_ms = 5_000;

export function use_retry(failed: boolean, again: () => void): void {
    useEffect(() => {
        if (!failed) return;
        const timer = setTimeout(again, kAgain_ms);
        addEventListener('online', again);
        return () => {
            clearTimeout(timer);
            removeEventListener('online', again);
        };
    }, [failed]);
}
