// A picture, fitted to the page or as large as it is.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '@/ui/parts';
import { t } from '../text';
import type { ViewerProps } from './viewer';

export function Picture({ url, name, alternative }: ViewerProps): JSX.Element {
    const [whole, set_whole] = useState(false);
    return (
        <div class="viewer">
            <div class="viewer-bar">
                <button
                    type="button"
                    class="button quiet small"
                    aria-pressed={whole}
                    onClick={() => set_whole(!whole)}
                >
                    <Icon name="scan-search" /> {t().viewer.full_size}
                </button>
            </div>
            <div class="viewer-box" tabIndex={0} role="region" aria-label={name}>
                <img
                    class={whole ? 'viewer-image whole' : 'viewer-image'}
                    src={url}
                    alt={alternative}
                />
            </div>
        </div>
    );
}
