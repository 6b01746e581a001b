// Keys pressed without Ctrl disturb those who speak to their machine: once switched off, they are off
// on all pages of this browser.
import { signal } from '@preact/signals';
import { keep, kept } from './keep';

const kKey = 'tocsin-single-keys';

export const single_keys = signal(kept(kKey) !== 'off');

export function set_single_keys(on: boolean): void {
    single_keys.value = on;
    keep(kKey, on ? 'on' : 'off');
}
