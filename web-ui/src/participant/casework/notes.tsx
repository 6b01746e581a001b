// A team's own notes and its hand-over: what it writes for itself, seen by nobody else.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Id } from '@/generated/wire';
import { notes_in_order, type Note } from '@/model/notes';
import { held_cards } from '@/model/select';
import { wall_clock } from '@/text/language';
import { Empty, ErrorText, Icon, Notice } from '@/ui/parts';
import { unless_lost } from '@/wire/lost';
import type { Desk, NoteDraft } from '../desk';
import { HandoverView } from './handover';
import { t } from './text';
import { person_name } from './writing';

// As the server counts them.
const kMost_bytes = 2_000;

type View = 'list' | 'handover';
const kViews: readonly View[] = ['list', 'handover'];

export function NotesTab({ desk }: { desk: Desk }): JSX.Element {
    const [view, set_view] = useState<View>('list');
    const words = t().notes;
    const draft = desk.note.value;
    return (
        <div class="stack">
            <div class="choices" role="group" aria-label={t().case.notes}>
                {kViews.map((name) => (
                    <button
                        key={name}
                        class="button small"
                        aria-pressed={view === name}
                        data-testid={`notes-${name}`}
                        onClick={() => set_view(name)}
                    >
                        {words.views[name]}
                    </button>
                ))}
            </div>
            {draft ? (
                <NoteEditor desk={desk} draft={draft} />
            ) : (
                <button
                    class="button"
                    data-testid="new-note"
                    onClick={() => desk.write_note({ kind: view === 'handover' ? view : 'note' })}
                >
                    <Icon name="pencil" /> {words.write}
                </button>
            )}
            {view === 'list' ? <NoteList desk={desk} /> : <HandoverView desk={desk} />}
        </div>
    );
}

function NoteList({ desk }: { desk: Desk }): JSX.Element {
    const notes = notes_in_order(desk.state.notes);
    const words = t().notes;
    if (notes.length === 0)
        return (
            <Empty icon="pencil" title={words.none}>
                {words.help}
            </Empty>
        );
    return (
        <>
            <p class="help">{words.help}</p>
            <ul class="cards" data-testid="notes">
                {notes.map((note) => (
                    <NoteView key={note.id} desk={desk} note={note} />
                ))}
            </ul>
        </>
    );
}

export function NoteView({ desk, note }: { desk: Desk; note: Note }): JSX.Element {
    const [sure, set_sure] = useState(false);
    const words = t().notes;
    const { id, revision, kind, inject, card } = note;
    const remove = async () => {
        const outcome = await desk.line.send({
            kind: 'keep_note',
            note: id,
            after_revision: revision,
            note_kind: kind,
            words: '',
        });
        set_sure(false);
        if (!outcome.ok) desk.line.toast(outcome.message, 'late');
    };
    return (
        <li class="card" data-testid={`note-${id}`}>
            <p class="note-words" dir="auto">
                {note.words}
            </p>
            <p class="note-marks">
                {kind === 'handover' && <span class="chip info">{words.kinds.handover}</span>}
                {inject && (
                    <button
                        class="link help"
                        onClick={() => desk.select({ kind: 'inject', id: inject })}
                    >
                        {inject} <bdi>{desk.state.injects.get(inject)?.content?.title}</bdi>
                    </button>
                )}
                {card && <span class="chip mono">{card}</span>}
                <span class="help">
                    <bdi>{person_name(desk, note.participant)}</bdi> · {wall_clock(note.utc_ms)}
                </span>
            </p>
            <div class="actions">
                <button
                    class="button quiet small"
                    disabled={desk.note.value !== undefined}
                    data-testid={`edit-${id}`}
                    onClick={() =>
                        desk.write_note({
                            note: id,
                            after_revision: revision,
                            kind,
                            inject,
                            card,
                            words: note.words,
                        })
                    }
                >
                    <Icon name="pencil" /> {words.edit}
                </button>
                {sure ? (
                    <button
                        class="button danger small"
                        data-testid={`remove-sure-${id}`}
                        onClick={() => void remove()}
                    >
                        {words.remove_sure}
                    </button>
                ) : (
                    <button
                        class="button quiet small"
                        data-testid={`remove-${id}`}
                        onClick={() => set_sure(true)}
                    >
                        <Icon name="x" /> {words.remove}
                    </button>
                )}
            </div>
        </li>
    );
}

function NoteEditor({ desk, draft }: { desk: Desk; draft: NoteDraft }): JSX.Element {
    const [problem, set_problem] = useState('');
    const [saving, set_saving] = useState(false);
    const field = useRef<HTMLTextAreaElement>(null);
    useEffect(() => field.current?.focus({ preventScroll: true }), []);
    const words = t().notes;
    const set = (part: Partial<NoteDraft>) => (desk.note.value = { ...draft, ...part });
    const now = draft.note === undefined ? undefined : desk.state.notes.get(draft.note);
    // A colleague changed it, or took it out, while it was on this screen.
    const changed = now !== undefined && now.revision !== draft.after_revision;
    const gone = draft.note !== undefined && now === undefined;

    const save = async (e: Event) => {
        e.preventDefault();
        const text = draft.words.trim();
        if (!text) return set_problem(words.words_missing);
        if (new TextEncoder().encode(text).length > kMost_bytes) return set_problem(words.too_long);
        set_problem('');
        set_saving(true);
        const { kind: note_kind, inject, card } = draft;
        const outcome = desk.line.send({
            kind: 'keep_note',
            ...(now && { note: now.id, after_revision: now.revision }),
            note_kind,
            ...(inject && { inject }),
            ...(card && { card }),
            words: text,
        });
        // Without a line it waits in the outbox, over a reload too.
        if (!(await unless_lost(desk.line, outcome))) {
            if (desk.note.peek() === draft) desk.note.value = undefined;
            desk.line.toast(words.queued, 'info');
        }
        const result = await outcome;
        set_saving(false);
        if (result.ok) {
            if (desk.note.peek() === draft) desk.note.value = undefined;
            return;
        }
        desk.note.value ??= draft;
        set_problem(result.code === 'conflict' ? words.changed : result.message);
    };
    return (
        <form
            class="card note-form"
            data-testid="note-form"
            onSubmit={(e) => void save(e)}
            noValidate
        >
            {changed && (
                <Notice tone="due" icon="pencil">
                    {words.changed} <q class="note-words">{now.words}</q>
                </Notice>
            )}
            {gone && (
                <Notice tone="due" icon="pencil">
                    {words.gone}
                </Notice>
            )}
            <label>
                <span class="label">{words.words}</span>
                <textarea
                    ref={field}
                    class="input"
                    rows={4}
                    dir="auto"
                    value={draft.words}
                    aria-invalid={problem !== ''}
                    data-testid="note-words"
                    onInput={(e) => set({ words: e.currentTarget.value })}
                />
            </label>
            <label class="check">
                <input
                    type="checkbox"
                    checked={draft.kind === 'handover'}
                    data-testid="note-handover"
                    onChange={(e) => set({ kind: e.currentTarget.checked ? 'handover' : 'note' })}
                />
                <span>{words.for_handover}</span>
            </label>
            <About desk={desk} draft={draft} set={set} />
            {problem && <ErrorText>{problem}</ErrorText>}
            <div class="actions">
                <button class="button primary" disabled={saving} data-testid="note-save">
                    {words.save}
                </button>
                <button
                    type="button"
                    class="button quiet"
                    data-testid="note-discard"
                    onClick={() => (desk.note.value = undefined)}
                >
                    {t().compose.discard}
                </button>
            </div>
        </form>
    );
}

interface AboutProps {
    desk: Desk;
    draft: NoteDraft;
    set(part: Partial<NoteDraft>): void;
}

function About({ desk, draft, set }: AboutProps): JSX.Element {
    const injects = [...desk.state.injects.values()].filter((i) => i.deliveries.has(desk.mine));
    const cards = held_cards(desk.state);
    const value = draft.inject ? `inject/${draft.inject}` : draft.card ? `card/${draft.card}` : '';
    const choose = (chosen: string) => {
        const [, kind, id] = /^(inject|card)\/(.+)$/.exec(chosen) ?? [];
        set({
            inject: kind === 'inject' ? id : undefined,
            card: kind === 'card' ? id : undefined,
        });
    };
    return (
        <label>
            <span class="label">{t().compose.about}</span>
            <select
                class="input"
                value={value}
                data-testid="note-about"
                onChange={(e) => choose(e.currentTarget.value)}
            >
                <option value="">{t().compose.about_none}</option>
                <optgroup label={t().notes.injects}>
                    {injects.map((i) => (
                        <option key={i.id} value={`inject/${i.id}`}>
                            {i.id} {i.content?.title}
                        </option>
                    ))}
                </optgroup>
                <optgroup label={t().case.cards}>
                    {cards.map(({ card }) => (
                        <option key={card.id} value={`card/${card.id}`}>
                            {card.id} {card.text.slice(0, 60)}
                        </option>
                    ))}
                </optgroup>
            </select>
        </label>
    );
}

// Under an inject: what the team noted about it.
export function NotesAbout({ desk, inject }: { desk: Desk; inject: Id }): JSX.Element {
    const notes = notes_in_order(desk.state.notes).filter((n) => n.inject === inject);
    const words = t().notes;
    return (
        <section class="inject-part" aria-label={t().case.notes} data-testid="notes-about">
            {notes.length > 0 && (
                <>
                    <h3>{t().case.notes}</h3>
                    <ul class="cards">
                        {notes.map((note) => (
                            <NoteView key={note.id} desk={desk} note={note} />
                        ))}
                    </ul>
                </>
            )}
            <button
                class="button quiet small"
                data-testid="note-inject"
                onClick={() => desk.write_note({ inject })}
            >
                <Icon name="pencil" /> {words.write}
            </button>
        </section>
    );
}
