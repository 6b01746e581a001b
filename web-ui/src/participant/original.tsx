// What the author of the scenario wrote, below a translation of it.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { InjectContent } from '@/generated/wire';
import { language_name } from '@/text/language';
import { Icon } from '@/ui/parts';
import { Prose } from '@/ui/prose';
import { original_of, type Original as Text } from '@/wire/session';
import type { Desk } from './desk';
import { t } from './text';

type Stage = 'closed' | 'failed' | Text;

export function Original(props: { desk: Desk; content: InjectContent }): JSX.Element {
    const { desk, content } = props;
    const [stage, set_stage] = useState<Stage>('closed');
    const words = t().reading;
    const open = typeof stage === 'object';
    const toggle = () => {
        if (open) return set_stage('closed');
        original_of(desk.line.drill, desk.line.role, content.id).then(set_stage, () =>
            set_stage('failed'),
        );
    };
    return (
        <div class="original" data-testid="original">
            <button class="button quiet small" aria-expanded={open} onClick={toggle}>
                <Icon name="languages" />{' '}
                {open
                    ? words.hide_original
                    : words.show_original(language_name(content.original_language))}
            </button>
            {stage === 'failed' && <p role="status">{words.original_failed}</p>}
            {open && (
                <blockquote lang={stage.language}>
                    <h3 dir="auto">{stage.title}</h3>
                    <Prose text={stage.body} language={stage.language} />
                </blockquote>
            )}
        </div>
    );
}
