// Who of a team writes an answer, and whether what one person typed has been passed by meanwhile.
// Pure; nothing is kept.
import type { Answers, Participant } from '@/generated/wire';
import type { Delivery, Draft } from './state';

// What one person has typed, kept on their device.
export interface Typed {
    answers: Answers;
    // The revision that it followed; 0: none was sent.
    base: number;
}

export function has_words(answers: Answers): boolean {
    return Object.values(answers).some((values) => values.some((v) => v !== ''));
}

export function same_answers(a: Answers, b: Answers): boolean {
    const given = (answers: Answers) =>
        JSON.stringify(
            Object.entries(answers)
                .filter(([, values]) => values.some((v) => v !== ''))
                .sort(([x], [y]) => (x < y ? -1 : 1)),
        );
    return given(a) === given(b);
}

// The draft of a colleague, which stands until they send it, give it up, or somebody takes it over.
export function colleagues_draft(
    delivery: Delivery,
    me: Participant | undefined,
): Draft | undefined {
    const { draft } = delivery;
    return draft && draft.participant !== me ? draft : undefined;
}

// Whether a colleague writes, or has sent, what `typed` did not know of.
export function is_overtaken(
    typed: Typed,
    delivery: Delivery,
    me: Participant | undefined,
): boolean {
    return (
        colleagues_draft(delivery, me) !== undefined ||
        delivery.responses.some((r) => r.revision > typed.base && r.participant !== me)
    );
}
