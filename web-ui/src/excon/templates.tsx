// Injects that EXCON improvises most, ready to send: taken by a press or by Alt and a number.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Tlp } from '@/generated/wire';
import { kLanguages, language_name } from '@/text/language';
import { nearest } from '@/text/preferred';
import { Icon } from '@/ui/parts';
import type { Room } from './room';
import { read_words, st } from './steer/text';

export const kTemplates = [
    'press',
    'phone',
    'rumour',
    'correction',
    'resource',
    'technical',
    'hint',
] as const;
export type TemplateId = (typeof kTemplates)[number];

// How each goes out; where it asks something, within how many minutes.
const kWays: Record<TemplateId, { channel: string; due_min: number; tlp?: Tlp }> = {
    press: { channel: 'phone', due_min: 20 },
    phone: { channel: 'phone', due_min: 15 },
    rumour: { channel: 'social', due_min: 15 },
    correction: { channel: 'email', due_min: 0, tlp: 'green' },
    resource: { channel: 'ticket', due_min: 15, tlp: 'green' },
    technical: { channel: 'email', due_min: 15, tlp: 'amber' },
    hint: { channel: 'chat', due_min: 0 },
};

export interface Filled {
    channel: string;
    sender: string;
    title: string;
    body: string;
    question: string;
    due_min: number;
    tlp: Tlp | undefined;
}

// The persona of the scenario who would call for the press; else the template's own sender.
function sender_of(room: Room, id: TemplateId, own: string): string {
    const personas = room.state.hello?.scenario?.personas ?? [];
    if (id !== 'press') return own;
    const press = personas.find((p) =>
        /press|news|post|journal|media/i.test(`${p.id} ${p.organisation}`),
    );
    return press?.name ?? own;
}

export async function filled(room: Room, id: TemplateId, language: string): Promise<Filled> {
    const words = (await read_words(language)).templates[id];
    const { channel, due_min, tlp } = kWays[id];
    const question = 'question' in words ? words.question : '';
    const known = room.state.hello?.lists.channels ?? [];
    return {
        channel: known.some((c) => c.id === channel) ? channel : (known[0]?.id ?? channel),
        sender: sender_of(room, id, words.sender),
        title: words.title,
        body: words.body(room.state.hello?.drill.title ?? ''),
        question,
        due_min: question ? due_min : 0,
        tlp,
    };
}

export function Templates(props: {
    room: Room;
    // Taken as the sheet opens.
    first?: TemplateId;
    take(text: Filled): void;
}): JSX.Element {
    const { room, first, take } = props;
    const words = st().templates;
    // Teams read the drill's language.
    const [language, set_language] = useState<string>(() =>
        nearest(room.state.hello?.drill.language ?? 'en'),
    );
    const [taken, set_taken] = useState(first);
    const choose = async (id: TemplateId, tag = language) => {
        set_taken(id);
        take(await filled(room, id, tag));
    };
    useEffect(() => {
        if (first) void choose(first);
        const key = (e: KeyboardEvent) => {
            const id = e.altKey && !e.ctrlKey ? kTemplates[Number(e.code.slice(5)) - 1] : undefined;
            if (!id || !e.code.startsWith('Digit')) return;
            e.preventDefault();
            void choose(id);
        };
        addEventListener('keydown', key);
        return () => removeEventListener('keydown', key);
    }, [language]);
    return (
        <fieldset>
            <legend class="label">{words.title}</legend>
            <div class="choices">
                {kTemplates.map((id, n) => (
                    <button
                        type="button"
                        key={id}
                        class="button small"
                        aria-pressed={taken === id}
                        aria-keyshortcuts={`Alt+${n + 1}`}
                        data-testid={`template-${id}`}
                        onClick={() => void choose(id)}
                    >
                        {words[id].name}
                    </button>
                ))}
                <label class="language">
                    <Icon name="languages" label={words.language} />
                    <select
                        value={language}
                        data-testid="template-language"
                        onChange={(e) => {
                            const tag = e.currentTarget.value;
                            set_language(tag);
                            if (taken) void choose(taken, tag);
                        }}
                    >
                        {kLanguages.map((tag) => (
                            <option key={tag} value={tag}>
                                {language_name(tag)}
                            </option>
                        ))}
                    </select>
                </label>
            </div>
            <p class="help">{words.keys}</p>
        </fieldset>
    );
}
