// The head of a page that is no room of a drill: the mark, the language, the appearance.
import type { JSX } from 'preact';
import { common } from '@/text/common';
import { Bell } from '@/ui/parts';
import { LanguageSelect, ThemeButton } from './bar_parts';

export function PageHead({ change }: { change(tag: string): void }): JSX.Element {
    return (
        <div class="page-head">
            <p class="entrance-mark">
                <Bell /> {common.words().name}
            </p>
            <span class="bar-space" />
            <LanguageSelect change={change} />
            <ThemeButton />
        </div>
    );
}
