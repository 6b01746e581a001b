// Whether answers were right: apart from the coordination figures, never added to them.
import type { JSX } from 'preact';
import type { IconName } from '@/ui/icons';
import { Icon } from '@/ui/parts';
import { ContestHere } from './contest';
import type { Room } from './room';
import type { Mark, OwnScores } from './scores';
import { number, t } from './text';

const kIcons: Record<string, IconName> = { right: 'check', wrong: 'x', judged: 'check' };

export function Technical(props: {
    room: Room;
    technical: OwnScores['team']['technical'];
}): JSX.Element | null {
    const { room, technical } = props;
    const words = t().figures;
    if (technical.items.length === 0) return null;
    return (
        <details class="fold d-figure" data-testid="figure-technical">
            <summary>
                <span class="d-name">{words.technical}</span>
                <span class="figure">
                    {words.points(number(technical.earned), number(technical.points))}
                </span>
            </summary>
            <div class="d-items">
                <ul class="d-list">
                    {technical.items.map((mark) => (
                        <MarkView key={`${mark.inject}/${mark.field}`} room={room} mark={mark} />
                    ))}
                </ul>
            </div>
        </details>
    );
}

function MarkView({ room, mark }: { room: Room; mark: Mark }): JSX.Element {
    const words = t().figures;
    const content = room.desk.state.injects.get(mark.inject)?.content;
    const field = content?.form?.fields.find((f) => f.id === mark.field);
    const mood = { right: 'done', judged: 'done', wrong: 'late', unanswered: 'late' }[mark.state];
    return (
        <li class={`d-item ${mood ?? 'out'}`} data-testid="item-of-technical">
            <Icon name={kIcons[mark.state] ?? 'circle-dashed'} />
            <div class="d-what">
                <p class="d-which">
                    <span class="code">{mark.inject}</span>
                    <bdi>{content?.title}</bdi>
                </p>
                <p dir="auto">{field?.label ?? mark.field}</p>
                <p class="help">{words.states[mark.state] ?? mark.state}</p>
                <div class="actions">
                    <ContestHere
                        room={room}
                        metric="technical"
                        item={`${mark.inject}/${mark.field}`}
                    />
                </div>
            </div>
            <span class="figure muted">
                {mark.earned === undefined
                    ? `– / ${number(mark.points)}`
                    : `${number(mark.earned)} / ${number(mark.points)}`}
            </span>
        </li>
    );
}
