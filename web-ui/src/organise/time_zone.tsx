// A team's time zone: typed, or chosen among those that the browser knows.
import type { JSX } from 'preact';
import { t } from './text';

const kList = 'time-zones';

// Once on a page that has the inputs.
export function TimeZones(): JSX.Element {
    const zones = 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];
    return (
        <datalist id={kList}>
            {zones.map((zone) => (
                <option key={zone} value={zone} />
            ))}
        </datalist>
    );
}

export function TimeZoneInput(props: {
    value: string;
    label: string;
    invalid?: boolean;
    testid?: string;
    choose(zone: string): void;
}): JSX.Element {
    return (
        <input
            class="input"
            dir="ltr"
            list={kList}
            maxLength={64}
            spellcheck={false}
            autocomplete="off"
            value={props.value}
            placeholder={t().make.time_zone_empty}
            aria-label={props.label}
            aria-invalid={props.invalid}
            title={t().make.time_zone_help}
            data-testid={props.testid}
            onInput={(e) => props.choose(e.currentTarget.value.trim())}
        />
    );
}
