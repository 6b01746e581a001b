// While the server does not answer a page that has just been opened knows of no drill. What this
// device keeps of it can be read all the same: the drafts, and what waits to be sent.
import { render, type JSX } from 'preact';
import type { Answers, Command } from '@/generated/wire';
import { common } from '@/text/common';
import { use_language } from '@/text/language';
import { open_kept } from '@/wire/kept';
import type { Pending } from '@/wire/outbox';
import type { KeptDraft } from './desk';
import { participant_words } from './text';

export interface KeptWords {
    key: string;
    title?: string | undefined;
    words: string;
}

const link_key = (link: string) => `tocsin.link/${link}`;

// Which drill a link has led to, so that its drafts are found without the server.
export function remember_drill(link: string, drill: string): void {
    try {
        localStorage.setItem(link_key(link), drill);
    } catch {
        // Not kept: then nothing can be shown without the server.
    }
}

const of_answers = (answers: Answers): string => Object.values(answers).flat().join('\n');

export function words_of_draft(key: string, draft: KeptDraft): KeptWords[] {
    if ('message' in draft)
        return [{ key, title: draft.message.subject, words: draft.message.body }];
    if ('note' in draft) return [{ key, words: draft.note.words }];
    if ('asides' in draft)
        return draft.asides.map((answers, i) => ({
            key: `${key}/${i}`,
            words: of_answers(answers),
        }));
    return [{ key, words: of_answers(draft.answers ?? {}) }];
}

export function words_of_command(key: string, command: Command): KeptWords[] {
    switch (command.kind) {
        case 'send_message':
            return [{ key, title: command.subject, words: command.body }];
        case 'submit_response':
            return [{ key, words: of_answers(command.answers ?? {}) }];
        case 'keep_note':
            return [{ key, words: command.words }];
        default:
            return [];
    }
}

async function kept_words(drill: string): Promise<KeptWords[]> {
    const scope = `${drill}/participant`;
    const drafts = await (await open_kept<KeptDraft>('drafts', scope)).all();
    const waiting = await (await open_kept<Pending>('outbox', scope)).all();
    const in_order = [...waiting].sort(([, a], [, b]) => a.order - b.order);
    return [
        ...in_order.flatMap(([key, { command }]) => words_of_command(key, command)),
        ...[...drafts].flatMap(([key, draft]) => words_of_draft(key, draft)),
    ].filter(({ title, words }) => (title ?? '').trim() + words.trim() !== '');
}

function KeptHere({ items }: { items: readonly KeptWords[] }): JSX.Element {
    return (
        <section class="kept-here" data-testid="kept-here">
            <h2>{participant_words.words().kept_here}</h2>
            {items.map(({ key, title, words }) => (
                <blockquote key={key} dir="auto">
                    {title && <strong>{title}</strong>}
                    <p>{words}</p>
                </blockquote>
            ))}
        </section>
    );
}

// Below what says that the server cannot be reached.
export async function show_kept(place: HTMLElement, link: string, language: string): Promise<void> {
    const drill = localStorage.getItem(link_key(link));
    const items = drill ? await kept_words(drill) : [];
    if (items.length === 0) return;
    await use_language(language, common, participant_words);
    render(<KeptHere items={items} />, place);
}
