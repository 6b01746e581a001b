// The reader's language: which catalogue is loaded, which way the page runs, how numbers and times
// are written. Catalogues are typed by the English one and loaded one at a time, so that a language
// costs nothing to those who read another. Digits are pinned to Latin ones: engines differ for
// Arabic, and clocks must look alike on every screen.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { direction, nearest, type Loaders } from './preferred';

export {
    direction,
    kLanguages,
    language_name,
    preferred_language,
    remember_language,
    type Language,
} from './preferred';

// What the person chose; injects may come in a language that this application's own words do not
// have.
export const chosen = signal('en');
export const words_language = computed(() => nearest(chosen.value));
export const locale = computed(() => `${words_language.value}-u-nu-latn`);

// A catalogue: `words()` inside a component subscribes it to a change of language.
export class Catalogue<Words> {
    private current = signal<{ language: string; words: Words } | undefined>(undefined);

    constructor(private loaders: Loaders<Words>) {}

    words(): Words {
        return this.loaded().words;
    }

    // The language that these words are in.
    language(): string {
        return this.loaded().language;
    }

    // The nearest to this tag that there is.
    async load(tag: string): Promise<void> {
        const language = nearest(tag);
        const { default: words } = await this.loaders[language]();
        this.current.value = { language, words };
    }

    private loaded() {
        const loaded = this.current.value;
        if (!loaded) throw new Error('a catalogue was read before it was loaded');
        return loaded;
    }
}

// Changes the page's language once the catalogues are there.
export async function use_language(
    tag: string,
    ...catalogues: { load(tag: string): Promise<void> }[]
): Promise<void> {
    await Promise.all(catalogues.map((c) => c.load(tag)));
    chosen.value = tag;
    document.documentElement.lang = words_language.value;
    document.documentElement.dir = direction(words_language.value);
}

export function plural(
    language: string,
    n: number,
    forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
    const form = forms[new Intl.PluralRules(language).select(n)] ?? forms.other;
    return form.replaceAll('#', new Intl.NumberFormat(`${language}-u-nu-latn`).format(n));
}

// --- formats
// The time zone that times of day are told in, as an option of Intl; empty: the device's own.
export const in_zone = signal<{ timeZone?: string }>({});

// Undefined where this browser knows no such zone.
export function zone_option(name: string): { timeZone: string } | undefined {
    if (!name) return undefined;
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return { timeZone: name };
    } catch {
        return undefined;
    }
}

export const device_zone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const time_format: ReadonlySignal<Intl.DateTimeFormat> = computed(
    () =>
        new Intl.DateTimeFormat(locale.value, {
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
            ...in_zone.value,
        }),
);

// Time of day in the reader's zone.
export function wall_clock(utc_ms: number): string {
    return time_format.value.format(utc_ms);
}

// A name inside a sentence of another direction keeps its own, and leaves the sentence its.
export function isolate(text: string): string {
    const apart = words_language.value === 'ar' || /[\u0590-\u08ff]/.test(text);
    return apart ? `\u2068${text}\u2069` : text;
}

// Names in a row, as each language parts them; of more than `most` the first, and how many follow.
export function listed(names: readonly string[], most = names.length): string {
    const comma = { ar: '، ', zh: '、' }[words_language.value as string] ?? ', ';
    const rest = names.length - most;
    return names.slice(0, most).map(isolate).join(comma) + (rest > 0 ? ` +${rest}` : '');
}

export function milliseconds(ms: number): string {
    const unit = { style: 'unit', unit: 'millisecond', unitDisplay: 'short' } as const;
    return new Intl.NumberFormat(locale.value, unit).format(Math.round(ms));
}

export function long_date(utc_ms: number): string {
    return new Intl.DateTimeFormat(locale.value, { dateStyle: 'long', ...in_zone.value }).format(
        utc_ms,
    );
}

const two = (n: number) => String(n).padStart(2, '0');

// Drill time as a clock: 1:02:03, or 0:02:03. Seconds are left out where they would only be noise.
export function drill_clock(ms: number, seconds = true): string {
    const s = Math.floor(Math.abs(ms) / 1000);
    const body = `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}`;
    return `${ms < 0 ? '−' : ''}${body}${seconds ? `:${two(s % 60)}` : ''}`;
}

export function bytes(n: number): string {
    const [value, unit] =
        n < 1024 ? [n, 'byte'] : n < 1 << 20 ? [n / 1024, 'kilobyte'] : [n / (1 << 20), 'megabyte'];
    return new Intl.NumberFormat(locale.value, {
        style: 'unit',
        unit,
        // The short name of a byte has no plural in the browsers' tables.
        unitDisplay: unit === 'byte' ? 'long' : 'short',
        maximumFractionDigits: value < 10 ? 1 : 0,
    }).format(value);
}
