// Labels, notices, and what a view shows when there is nothing, not yet, or not at all.
import { signal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LinkPill } from '@/app/bar_parts';
import { common } from '@/text/common';
import { Empty, Failure, Notice, Sheet, TlpLabel, type Tone } from '@/ui/parts';
import { Skeleton } from '@/ui/skeleton';
import type { LinkState } from '@/wire/link';
import { Section } from './controls';
import { t } from './text';

const kTlp = ['red', 'amber_strict', 'amber', 'green', 'clear'] as const;
const kChips = ['due', 'late', 'done', 'held', 'info'] as const;
const kCode = 'ALD';
const kTones: readonly Tone[] = ['info', 'due', 'late', 'done'];
const kLinks: readonly LinkState[] = ['connecting', 'online', 'offline', 'denied'];

export function Labels(): JSX.Element {
    const words = t();
    return (
        <Section title={words.labels}>
            <p class="gallery-line">
                {kTlp.map((tlp) => (
                    <TlpLabel key={tlp} tlp={tlp} />
                ))}
            </p>
            <p class="gallery-line">
                {kChips.map((kind) => (
                    <span key={kind} class={`chip ${kind}`}>
                        {words.chips[kind]}
                    </span>
                ))}
                <span class="code">{kCode}</span>
                <span class="count">12</span>
                <span class="mono">192.0.2.44</span>
            </p>
        </Section>
    );
}

export function Notices(): JSX.Element {
    const words = t();
    return (
        <Section title={words.notices}>
            {kTones.map((tone) => (
                <Notice key={tone} tone={tone}>
                    {words.tones[tone]}
                </Notice>
            ))}
            <h3>{words.link}</h3>
            <div class="gallery-line">
                {kLinks.map((state) => (
                    <LinkPill
                        key={state}
                        line={{ link_state: signal(state), waiting: signal(0) }}
                    />
                ))}
            </div>
        </Section>
    );
}

function View(props: { title: string; children: ComponentChildren }): JSX.Element {
    return (
        <figure class="gallery-view">
            <figcaption class="help">{props.title}</figcaption>
            {props.children}
        </figure>
    );
}

export function Views(): JSX.Element {
    const words = t();
    return (
        <Section title={words.views}>
            <div class="gallery-views">
                <View title={words.empty}>
                    <Empty icon="inbox" title={words.empty_title}>
                        {words.empty_help}
                    </Empty>
                </View>
                <View title={words.loading}>
                    <Skeleton words={common.words().loading} lines={6} />
                </View>
                <View title={words.failed}>
                    <Failure
                        title={words.failed_title}
                        help={words.failed_help}
                        again={() => undefined}
                    />
                </View>
                <View title={words.offline}>
                    <Notice tone="due" icon="wifi-off">
                        {common.words().no_server}
                    </Notice>
                </View>
            </div>
        </Section>
    );
}

export function Sheets(): JSX.Element {
    const [open, set_open] = useState(false);
    const words = t();
    return (
        <Section title={words.sheet}>
            <button class="button" data-testid="gallery-sheet" onClick={() => set_open(true)}>
                {words.open_sheet}
            </button>
            {open && (
                <Sheet title={words.sheet} close={() => set_open(false)}>
                    <p>{words.sample}</p>
                    <div class="actions">
                        <button class="button primary">{words.send}</button>
                        <button class="button quiet">{words.discard}</button>
                    </div>
                </Sheet>
            )}
        </Section>
    );
}
