// The lessons of all drills, and which of them a reader wants to see. The server sends them all
// once; choosing happens here, so that it is instant.
import { ApiError } from '@/wire/session';

export interface Named {
    id: string;
    words: string;
}
export type Kind = 'strength' | 'gap' | 'action';
export type Status = 'open' | 'under_way' | 'done' | 'dropped';

export interface Lesson {
    drill: string;
    title: string;
    date?: string;
    year?: number;
    kind: Kind;
    words: string;
    corrective?: string;
    capabilities: Named[];
    threats: Named[];
    team?: string;
    team_name?: string;
    hidden?: boolean;
    action?: string;
    status?: Status;
    owner?: string;
    end?: string;
}

export interface Library {
    lessons: Lesson[];
    capabilities: (Named & { lessons: number })[];
    threats: (Named & { lessons: number })[];
    years: { year: number; lessons: number }[];
    unreadable: string[];
}

export interface Wanted {
    capability: string;
    threat: string;
    year: string;
    kind: string;
    text: string;
}
export const kAnything: Wanted = { capability: '', threat: '', year: '', kind: '', text: '' };

export function chosen_lessons(lessons: Lesson[], wanted: Wanted): Lesson[] {
    const text = wanted.text.trim().toLocaleLowerCase();
    const has = (list: Named[], id: string) => !id || list.some((one) => one.id === id);
    return lessons.filter(
        (lesson) =>
            has(lesson.capabilities, wanted.capability) &&
            has(lesson.threats, wanted.threat) &&
            (!wanted.year || String(lesson.year ?? '') === wanted.year) &&
            (!wanted.kind || lesson.kind === wanted.kind) &&
            (!text ||
                [lesson.words, lesson.corrective, lesson.team, lesson.team_name, lesson.title]
                    .filter((part) => part !== undefined)
                    .some((part) => part.toLocaleLowerCase().includes(text))),
    );
}

export async function load_library(): Promise<Library> {
    const response = await fetch('/api/v1/lessons');
    const body = (await response.json()) as Library & { error?: { code: string; message: string } };
    if (!response.ok)
        throw new ApiError(
            response.status,
            body.error?.code ?? 'unavailable',
            body.error?.message ?? '',
        );
    return body;
}
