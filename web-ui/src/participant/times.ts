// In which time zone a participant reads times of day: the team's where it has one, or the device's.
import { effect, signal } from '@preact/signals';
import { in_zone, zone_option } from '@/text/language';
import type { Desk } from './desk';

const kKey = 'tocsin-times';

function kept(): boolean {
    try {
        return localStorage.getItem(kKey) !== 'device';
    } catch {
        return true;
    }
}

export const team_times = signal(kept());

export function set_team_times(on: boolean): void {
    team_times.value = on;
    try {
        if (on) localStorage.removeItem(kKey);
        else localStorage.setItem(kKey, 'device');
    } catch {
        // Not kept: it lasts as long as the page.
    }
}

// The team's zone, where this browser knows it.
export const zone_of_team = (desk: Desk): string | undefined =>
    zone_option(desk.state.teams.get(desk.mine)?.time_zone ?? '')?.timeZone;

export function tell_times_by(desk: Desk): void {
    effect(() => {
        const zone = team_times.value ? zone_of_team(desk) : undefined;
        if (in_zone.peek().timeZone !== zone) in_zone.value = zone ? { timeZone: zone } : {};
    });
}
