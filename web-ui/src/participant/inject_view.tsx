// An inject as its channel would look: a mail with its header, a call with its script, a press
// piece, a post, a feed line.
import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { InjectContent } from '@/generated/wire';
import { team_name } from '@/model/select';
import type { Inject } from '@/model/state';
import { chosen, drill_clock, language_name, listed, long_date, wall_clock } from '@/text/language';
import { channel_icon } from '@/ui/icons';
import { Icon, Notice, TlpLabel } from '@/ui/parts';
import { Prose } from '@/ui/prose';
import { Artefacts } from './artefacts';
import type { Desk } from './desk';
import { Original } from './original';
import { t } from './text';
import { WorkDoor } from './casework_door';

export interface Told {
    desk: Desk;
    content: InjectContent;
    at_ms: number;
    utc_ms: number;
}

interface InjectProps {
    desk: Desk;
    inject: Inject;
    content: InjectContent;
}

export function InjectView({ desk, inject, content }: InjectProps): JSX.Element {
    const delivery = inject.deliveries.get(desk.mine);
    const at_ms = delivery?.released_ms ?? 0;
    const utc_ms = delivery?.released_utc ?? 0;
    const foreign = content.original_language === content.language && !content.translated;
    const wanted = chosen.value.split('-')[0];
    return (
        <article class="inject" data-testid={`inject-${inject.id}`}>
            <div class="inject-labels">
                <span class="code">{inject.id}</span>
                <ChannelName desk={desk} content={content} />
                {content.tlp && <TlpLabel tlp={content.tlp} />}
                {content.pap && <span class="chip">PAP:{content.pap.toUpperCase()}</span>}
                <span class="grow" />
                {!desk.ended && <TellButton desk={desk} content={content} />}
            </div>
            {delivery && delivery.repeats > 0 && (
                <Notice icon="repeat">{t().reading.repeated}</Notice>
            )}
            <Body desk={desk} content={content} at_ms={at_ms} utc_ms={utc_ms} />
            {foreign && wanted !== content.language.split('-')[0] && (
                <p class="help">{t().reading.original(language_name(content.language))}</p>
            )}
            {content.translated && content.original_language !== content.language && (
                <Original key={inject.id} desk={desk} content={content} />
            )}
            <Artefacts desk={desk} artefacts={content.artefacts ?? []} />
            <Asked desk={desk} inject={inject} content={content} />
            <ReadBy desk={desk} people={delivery?.opened_by ?? []} />
        </article>
    );
}

// What came with it, what it asks and what the team noted about it, from the work side.
function Asked({ desk, inject, content }: InjectProps): JSX.Element {
    const { cards = [], task, decision, form } = content;
    return (
        <WorkDoor>
            {(work) => (
                <>
                    {cards.length > 0 && (
                        <section class="inject-part">
                            <h3>{t().reading.evidence}</h3>
                            <work.CardList desk={desk} cards={cards} about={inject.id} />
                        </section>
                    )}
                    {task && <work.TaskView desk={desk} id={task.id} />}
                    {decision && <DecisionLink desk={desk} id={decision} />}
                    {form && (
                        <work.AnswerForm key={inject.id} desk={desk} inject={inject} form={form} />
                    )}
                    <work.NotesAbout desk={desk} inject={inject.id} />
                </>
            )}
        </WorkDoor>
    );
}

function ChannelName({ desk, content }: { desk: Desk; content: InjectContent }): JSX.Element {
    const channel = desk.state.hello?.lists.channels.find((c) => c.id === content.channel);
    return (
        <span class="channel">
            <Icon name={channel_icon(content.channel, channel?.icon)} />{' '}
            {t().channels[content.channel] ?? channel?.name ?? content.channel}
        </span>
    );
}

function TellButton({ desk, content }: { desk: Desk; content: InjectContent }): JSX.Element {
    const cards = (content.cards ?? []).map((c) => c.id);
    return (
        <button
            class="button small"
            disabled={!desk.running}
            data-testid="tell"
            onClick={() => desk.write({ about: content.id, cards, subject: content.title })}
        >
            <Icon name="send" /> {t().reading.tell}
        </button>
    );
}

function Body(props: Told): JSX.Element {
    switch (props.content.channel) {
        case 'email':
        case 'portal':
            return <Mail {...props} />;
        case 'phone':
            return <Call {...props} />;
        case 'press':
            return <Press {...props} />;
        case 'social':
            return <Post {...props} />;
        case 'sms':
        case 'chat':
            return <Bubble {...props} />;
        case 'feed':
            return <Feed {...props} />;
        default:
            return <Sheet {...props} />;
    }
}

const text_of = (content: InjectContent) => (
    <Prose text={content.body} language={content.language} />
);

function Received({ at_ms, utc_ms }: { at_ms: number; utc_ms: number }): JSX.Element {
    return (
        <time>
            {wall_clock(utc_ms)} <span class="muted">T+{drill_clock(at_ms, false)}</span>
        </time>
    );
}

// Name, organisation and address, without saying one twice.
function Sender({ content, plain }: { content: InjectContent; plain?: boolean }): JSX.Element {
    const { name, organisation, address } = content.sender;
    return (
        <>
            <strong>
                <bdi>{name || organisation}</bdi>
            </strong>
            {!plain && address && (
                <>
                    {' '}
                    <span class="mono muted">{address}</span>
                </>
            )}
            {name && organisation && (
                <span class="muted">
                    {' '}
                    · <bdi>{organisation}</bdi>
                </span>
            )}
        </>
    );
}

function Row({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
    return (
        <>
            <dt>{label}</dt>
            <dd>{children}</dd>
        </>
    );
}

function Mail({ desk, content, at_ms, utc_ms }: Told): JSX.Element {
    const words = t().reading;
    return (
        <div class="sheet-mail">
            <h2 dir="auto">{content.title}</h2>
            <dl class="mail-head">
                <Row label={words.from}>
                    <Sender content={content} />
                </Row>
                <Row label={words.to}>
                    <bdi>{team_name(desk.state, desk.mine)}</bdi>
                </Row>
                <Row label={words.received}>
                    <Received at_ms={at_ms} utc_ms={utc_ms} />
                </Row>
            </dl>
            {text_of(content)}
        </div>
    );
}

function Call({ desk, content, at_ms, utc_ms }: Told): JSX.Element {
    const script = useRef<HTMLDivElement>(null);
    return (
        <div class="sheet-call">
            <div class="call-head">
                <span class="call-icon">
                    <Icon name="phone" />
                </span>
                <div>
                    <p class="muted">
                        {t().reading.call} · <Received at_ms={at_ms} utc_ms={utc_ms} />
                    </p>
                    <h2 dir="auto">{content.title}</h2>
                    <p>
                        <Sender content={content} />
                    </p>
                </div>
            </div>
            <p class="help">{t().reading.script}</p>
            <WorkDoor>
                {(work) => <work.CallPlayer desk={desk} content={content} script={script} />}
            </WorkDoor>
            <div class="call-script" ref={script}>
                {text_of(content)}
            </div>
        </div>
    );
}

function Press({ content, utc_ms }: Told): JSX.Element {
    return (
        <div class="sheet-press">
            <p class="press-name">
                <bdi>{content.sender.organisation || content.sender.name}</bdi>
                <time>{long_date(utc_ms)}</time>
            </p>
            <h2 dir="auto">{content.title}</h2>
            {text_of(content)}
        </div>
    );
}

function initials(name: string): string {
    return name
        .split(/\s+/)
        .slice(0, 2)
        .map((w) => w.charAt(0))
        .join('')
        .toUpperCase();
}

function Post({ content, at_ms, utc_ms }: Told): JSX.Element {
    return (
        <div class="sheet-post">
            <div class="post-head">
                <span class="avatar" aria-hidden="true">
                    {initials(content.sender.name || '?')}
                </span>
                <div>
                    <p>
                        <strong>
                            <bdi>{content.sender.name}</bdi>
                        </strong>
                    </p>
                    <p class="muted mono">{content.sender.address}</p>
                </div>
                <Received at_ms={at_ms} utc_ms={utc_ms} />
            </div>
            <h2 dir="auto">{content.title}</h2>
            {text_of(content)}
        </div>
    );
}

function Bubble({ content, at_ms, utc_ms }: Told): JSX.Element {
    return (
        <div class="sheet-bubble">
            <h2 dir="auto">{content.title}</h2>
            <p class="muted">
                <Sender content={content} /> · <Received at_ms={at_ms} utc_ms={utc_ms} />
            </p>
            <div class="bubble">{text_of(content)}</div>
        </div>
    );
}

function Feed({ content, at_ms, utc_ms }: Told): JSX.Element {
    return (
        <div class="sheet-feed">
            <div class="feed-head">
                <span class="mono">
                    <Sender content={content} plain />
                </span>
                <Received at_ms={at_ms} utc_ms={utc_ms} />
            </div>
            <h2 dir="auto">{content.title}</h2>
            {text_of(content)}
        </div>
    );
}

// Tickets, questions, and any channel that has no look of its own.
function Sheet({ content, at_ms, utc_ms }: Told): JSX.Element {
    return (
        <div class="sheet-plain">
            <p class="muted">
                <Sender content={content} /> · <Received at_ms={at_ms} utc_ms={utc_ms} />
            </p>
            <h2 dir="auto">{content.title}</h2>
            {text_of(content)}
        </div>
    );
}

function DecisionLink({ desk, id }: { desk: Desk; id: string }): JSX.Element | null {
    const decision = desk.state.decisions.get(id);
    if (!decision?.content) return null;
    return (
        <button class="button" onClick={() => desk.select({ kind: 'decision', id })}>
            <Icon name="vote" /> <bdi>{decision.content.title}</bdi>
        </button>
    );
}

function ReadBy({ desk, people }: { desk: Desk; people: readonly number[] }): JSX.Element | null {
    const me = desk.state.hello?.you.participant;
    const first = useRef(people.length === 0);
    const others = people
        .filter((p) => p !== me)
        .map((p) => desk.state.people.get(p)?.name ?? `#${p}`);
    if (others.length > 0) return <p class="help">{t().reading.also_read(listed(others))}</p>;
    return first.current ? <p class="help">{t().reading.read_by_nobody}</p> : null;
}
