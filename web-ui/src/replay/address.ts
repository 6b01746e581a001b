// Whether the replay is open, and at which moment: it stands in the page's address, so that a moment
// can be linked to and the browser's own way back leads out of it.
import { signal } from '@preact/signals';
import { hash_of, place_of, type Place } from './place';

export const replay_place = signal(place_of(location.hash));
addEventListener('popstate', () => (replay_place.value = place_of(location.hash)));

export function open_replay(place: Place = {}, within = '#'): void {
    history.pushState(null, '', within + hash_of(place));
    replay_place.value = place;
}

export function close_replay(to = ''): void {
    history.pushState(null, '', to || location.pathname + location.search);
    replay_place.value = undefined;
}
