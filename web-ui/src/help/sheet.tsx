// What a part of a page is for: a few sentences, in the reader's language.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { common } from '@/text/common';
import { Catalogue, chosen } from '@/text/language';
import { Sheet } from '@/ui/parts';
import type { Words } from './text/en';

export type HelpTopic = keyof Words;

const help_words = new Catalogue<Words>({
    en: () => import('./text/en'),
    fr: () => import('./text/fr'),
    ar: () => import('./text/ar'),
    es: () => import('./text/es'),
    ru: () => import('./text/ru'),
    zh: () => import('./text/zh'),
});

type Stage = 'loading' | 'failed' | 'shown';

export function HelpSheet(props: { topic: HelpTopic; about: string; close(): void }): JSX.Element {
    const [stage, set_stage] = useState<Stage>('loading');
    const language = chosen.value;
    useEffect(() => {
        help_words.load(language).then(
            () => set_stage('shown'),
            () => set_stage('failed'),
        );
    }, [language]);
    const { loading, no_server } = common.words();
    if (stage !== 'shown')
        return (
            <Sheet title={props.about} close={props.close}>
                <p role="status">{stage === 'loading' ? loading : no_server}</p>
            </Sheet>
        );
    const { title, says } = help_words.words()[props.topic];
    return (
        <Sheet title={title} close={props.close} testid="help">
            {says.map((sentence) => (
                <p key={sentence}>{sentence}</p>
            ))}
        </Sheet>
    );
}
