// The questions of survey and self-assessment, in the reader's language, as the server has them
// (docs/wire.md). The last answer is kept on this device, so that a reload without a network still
// shows the form.
import type { Kept } from '@/wire/kept';

export interface Question {
    id: string;
    kind: 'agreement' | 'text';
    text: string;
    options: { value: string; text: string }[];
}

export interface Parameter {
    code: string;
    // As published, in English.
    name: string;
    asks: string;
    // What the levels 0 to 4 mean.
    levels: string[];
}

export interface Questions {
    survey: Question[];
    readiness: Parameter[];
    services: { number: string; name: string }[];
}

// Undefined: neither the server nor this device has them.
export async function load_questions(
    language: string,
    online: boolean,
    kept: Kept<unknown>,
): Promise<Questions | undefined> {
    const key = `questions/${language}`;
    if (online) {
        try {
            const path = `/api/v1/debrief/questions?language=${encodeURIComponent(language)}`;
            const response = await fetch(path);
            if (response.ok) {
                const questions = (await response.json()) as Questions;
                void kept.put(key, questions);
                return questions;
            }
        } catch {
            // As without a line.
        }
    }
    return (await kept.all()).get(key) as Questions | undefined;
}
