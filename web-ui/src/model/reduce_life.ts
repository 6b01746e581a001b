// The part of the fold (reduce.ts) that is about the drill's life and its people.
import type { Event, Id, Team } from '@/generated/wire';
import { debrief_after } from './debrief';
import { notes_after } from './notes';
import type { Moment, State } from './state';

export function tell(
    s: State,
    e: Event,
    kind: Moment['kind'],
    id: Id = '',
    teams: Team[] = [],
): void {
    // Events come in the order of their seq; one that was told already comes again only out of
    // turn.
    const last = s.moments.at(-1);
    if (last && e.seq <= last.seq) return;
    s.moments.push({ at_ms: e.at_ms, utc_ms: e.utc_ms, seq: e.seq, kind, id, teams });
}

export function on_life_event(s: State, e: Event): void {
    switch (e.kind) {
        case 'drill_created':
            s.tlp_warnings = e.data.tlp_warnings;
            return;
        case 'tlp_warnings_set':
            s.tlp_warnings = e.data.on;
            return;
        case 'team_enrolled': {
            const { team, code, name, language, roles = [], simulated, time_zone = '' } = e.data;
            s.teams.set(team, { team, code, name, language, roles, simulated, time_zone });
            return;
        }
        case 'team_changed': {
            const before = s.teams.get(e.data.team);
            if (before)
                s.teams.set(e.data.team, { ...before, roles: [], time_zone: '', ...e.data });
            return;
        }
        case 'note_kept':
            s.notes = notes_after(s.notes, e);
            return;
        case 'control_told':
            s.control = [...s.control, { seq: e.seq, at_ms: e.at_ms, ...e.data }];
            return;
        case 'test_sent':
            s.test = { ...e.data, utc_ms: e.utc_ms, seen: new Map() };
            return;
        case 'test_seen':
            if (s.test?.test === e.data.test)
                s.test = {
                    ...s.test,
                    seen: new Map(s.test.seen).set(e.data.participant, e.utc_ms),
                };
            return;
        case 'participant_joined': {
            const { participant, team, name, language } = e.data;
            const before = s.people.get(participant);
            const { online = false, round_trip_us = 0 } = before ?? {};
            s.people.set(participant, { participant, team, name, language, online, round_trip_us });
            return;
        }
        case 'connection_changed': {
            const person = s.people.get(e.data.participant);
            if (!person) return;
            const { online, round_trip_us } = e.data;
            s.people.set(person.participant, { ...person, online, round_trip_us });
            return;
        }
        case 'drill_paused':
            s.paused = { reason: e.data.reason, words: e.data.words };
            return tell(s, e, 'paused');
        case 'drill_resumed':
            s.paused = undefined;
            return tell(s, e, 'resumed');
        case 'drill_started':
            return tell(s, e, 'started');
        case 'drill_ended':
            s.paused = undefined;
            return tell(s, e, 'ended');
        default:
            s.debrief = debrief_after(s.debrief, e);
    }
}
