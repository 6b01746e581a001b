// One page for the colleague who comes on shift: what the team wrote for them, and what is open.
import type { ComponentChildren, JSX } from 'preact';
import { handover, type AskedRequest, type OpenAnswer } from '@/model/handover';
import { sender_of, team_code } from '@/model/select';
import type { Decision, Message } from '@/model/state';
import { listed, wall_clock } from '@/text/language';
import { Empty, Icon } from '@/ui/parts';
import type { IconName } from '@/ui/icons';
import type { Desk, Selection } from '../desk';
import { DueChip } from '../due';
import { NoteView } from './notes';
import { TaskView } from './task';
import { t } from './text';
import { destination_names, sender_name } from './thread';
import { person_name } from './writing';

export function HandoverView({ desk }: { desk: Desk }): JSX.Element {
    const { notes, answers, owed, asked, tasks, votes } = handover(desk.state);
    const words = t().handover;
    const open = desk.ended ? 0 : answers.length + owed.length + asked.length + votes.length;
    if (notes.length === 0 && open + tasks.length === 0)
        return (
            <Empty icon="clipboard-list" title={words.nothing}>
                {words.help}
            </Empty>
        );
    return (
        <div class="stack" data-testid="handover">
            <p class="help">{words.help}</p>
            <Part title={words.notes} count={notes.length}>
                {notes.map((note) => (
                    <NoteView key={note.id} desk={desk} note={note} />
                ))}
            </Part>
            {!desk.ended && (
                <>
                    <Part title={words.answers} count={answers.length}>
                        {answers.map((a) => (
                            <Answer key={a.inject.id} desk={desk} answer={a} />
                        ))}
                    </Part>
                    <Part title={words.owed} count={owed.length}>
                        {owed.map((m) => (
                            <Owed key={m.id} desk={desk} message={m} />
                        ))}
                    </Part>
                    <Part title={words.asked} count={asked.length}>
                        {asked.map((a) => (
                            <Asked key={a.message.id} desk={desk} asked={a} />
                        ))}
                    </Part>
                    <Part title={words.votes} count={votes.length}>
                        {votes.map((d) => (
                            <Vote key={d.id} desk={desk} decision={d} />
                        ))}
                    </Part>
                </>
            )}
            <Part title={words.tasks} count={tasks.length}>
                {tasks.map((id) => (
                    <li key={id}>
                        <TaskView desk={desk} id={id} />
                    </li>
                ))}
            </Part>
        </div>
    );
}

interface PartProps {
    title: string;
    count: number;
    children: ComponentChildren;
}

function Part({ title, count, children }: PartProps): JSX.Element | null {
    if (count === 0) return null;
    return (
        <section class="handover-part">
            <h3>
                {title} <span class="count">{count}</span>
            </h3>
            <ul class="cards">{children}</ul>
        </section>
    );
}

interface RowProps {
    desk: Desk;
    to: Selection;
    icon: IconName;
    title: string;
    due_ms?: number;
    children?: ComponentChildren;
}

function Row({ desk, to, icon, title, due_ms, children }: RowProps): JSX.Element {
    return (
        <li>
            <button
                class="card handover-row"
                data-testid={`handover-${to.id}`}
                onClick={() => desk.select(to)}
            >
                <Icon name={icon} />
                <span class="grow" dir="auto">
                    {title}
                </span>
                <span class="note-marks">
                    {due_ms !== undefined && <DueChip desk={desk} due_ms={due_ms} />}
                    {children}
                </span>
            </button>
        </li>
    );
}

function Answer({ desk, answer }: { desk: Desk; answer: OpenAnswer }): JSX.Element {
    const { inject, due_ms, draft } = answer;
    const { content } = inject;
    const title = content ? `${content.title} (${sender_of(content)})` : inject.id;
    const writer =
        draft && t().form.writing(person_name(desk, draft.participant), wall_clock(draft.utc_ms));
    return (
        <Row
            desk={desk}
            to={{ kind: 'inject', id: inject.id }}
            icon="file-text"
            title={title}
            due_ms={due_ms}
        >
            <span class="help">{writer ?? t().handover.nobody_writes}</span>
        </Row>
    );
}

function Owed({ desk, message }: { desk: Desk; message: Message }): JSX.Element {
    const { subject, due_ms } = message.data;
    return (
        <Row
            desk={desk}
            to={{ kind: 'message', id: message.id }}
            icon="reply"
            title={subject || t().message.no_subject}
            due_ms={due_ms}
        >
            <span class="help">{t().case.from(sender_name(desk, message))}</span>
        </Row>
    );
}

function Asked({ desk, asked }: { desk: Desk; asked: AskedRequest }): JSX.Element {
    const { message, waiting } = asked;
    const whom =
        listed(waiting.map((team) => team_code(desk.state, team))) ||
        destination_names(desk, message);
    return (
        <Row
            desk={desk}
            to={{ kind: 'message', id: message.id }}
            icon="message-square"
            title={message.data.subject || t().message.no_subject}
            due_ms={message.data.due_ms}
        >
            <span class="help">{t().handover.waiting(whom)}</span>
        </Row>
    );
}

function Vote({ desk, decision }: { desk: Desk; decision: Decision }): JSX.Element {
    return (
        <Row
            desk={desk}
            to={{ kind: 'decision', id: decision.id }}
            icon="vote"
            title={decision.content?.title ?? decision.id}
            due_ms={decision.deadline_ms}
        />
    );
}
