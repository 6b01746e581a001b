import basic from './basic.en';
import { plural } from './language';

// Words that every page uses. The type of the other languages.
const common = {
    ...basic,
    help_about: (part: string) => `Help: ${part}`,
    name: 'Tocsin',
    link: {
        connecting: 'Connecting…',
        online: 'Connected',
        offline: 'No connection',
        denied: 'Signed out',
    },
    phase: {
        draft: 'In preparation',
        lobby: 'Before STARTEX',
        running: 'Running',
        paused: 'Paused',
        ended: 'ENDEX',
    },
    theme: {
        name: 'Appearance',
        auto: 'As the device',
        light: 'Light',
        dark: 'Dark',
        contrast: 'High contrast',
    },
    language: 'Language',
    close: 'Close',
    keys: { title: 'Keyboard', single: 'Use single-key shortcuts' },
    drill_clock: 'Drill clock',
    wall_clock: 'Time of day',
    // Lengths of time, short.
    minutes: (n: number) => plural('en', n, { one: '# min', other: '# min' }),
    hours: (h: number, m: number) => (m ? `${h} h ${m} min` : `${h} h`),
    less_than_minute: 'less than a minute',
    ago: (length: string) => `${length} ago`,
    now: 'now',
    kinds: {
        inform: 'Information',
        request: 'Request',
        acknowledge: 'Acknowledged',
        answer: 'Answer',
        propose: 'Proposal',
        claim: 'Claim',
        correct: 'Correction',
        sighting: 'Sighting',
    },
    places: { region: 'Region', public: 'Public', excon: 'EXCON' },
    replay: 'Replay',
    download: 'Download',
};

export type Common = typeof common;
export default common;
