// A page that could not reach the server tries again by itself, as it says it does.
import { useEffect } from 'preact/hooks';
import { try_later } from './again';

export function use_retry(failed: boolean, again: () => void): void {
    useEffect(() => (failed ? try_later(again) : undefined), [failed]);
}
