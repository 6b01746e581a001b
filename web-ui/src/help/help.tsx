// A question mark beside a heading: what this part is for. The sheet comes when somebody asks.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { common } from '@/text/common';
import { Icon } from '@/ui/parts';
import type { HelpTopic } from './sheet';

type Side = typeof import('./sheet');

// `about` names the part, as its heading does.
export function HelpButton({ topic, about }: { topic: HelpTopic; about: string }): JSX.Element {
    const [side, set_side] = useState<Side>();
    const label = common.words().help_about(about);
    // Without a line nothing opens; the next press asks again.
    const open = () => void import('./sheet').then(set_side, () => undefined);
    return (
        <>
            <button
                type="button"
                class="button quiet small only-icon help-button"
                aria-label={label}
                title={label}
                data-testid={`help-${topic}`}
                onClick={open}
            >
                <Icon name="circle-question-mark" />
            </button>
            {side && (
                <side.HelpSheet topic={topic} about={about} close={() => set_side(undefined)} />
            )}
        </>
    );
}
