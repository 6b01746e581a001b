// The keys; on a phone, language and appearance.
import type { JSX } from 'preact';
import { LanguageSelect, ThemeButton } from '@/app/bar_parts';
import type { DrillLine } from '@/app/line';
import { common } from '@/text/common';
import { remember_language, use_language } from '@/text/language';
import { Shortcuts } from '@/ui/shortcuts';
import type { Bench } from './bench';
import { evaluate_words, t } from './text';

export async function speak(line: DrillLine, tag: string): Promise<void> {
    remember_language(tag);
    await use_language(tag, common, evaluate_words);
    line.set_language(tag);
}

const kKeys = ['1–9', 'j', 'k', 'y', 'n', 'a', 'u', 'o', '?'] as const;

export function HelpSheet({ bench }: { bench: Bench }): JSX.Element {
    const words = t().help;
    return (
        <Shortcuts
            close={() => (bench.sheet.value = undefined)}
            testid="help-sheet"
            groups={[{ keys: kKeys.map((key) => [[key], words.keys[key]] as const) }]}
        >
            <p class="help">{words.blind}</p>
            <div class="actions">
                <LanguageSelect line={bench.line} change={(tag) => void speak(bench.line, tag)} />
                <ThemeButton />
            </div>
        </Shortcuts>
    );
}
