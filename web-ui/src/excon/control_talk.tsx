// What EXCON's people say among themselves, and the line to say more.
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { drill_clock } from '@/text/language';
import { Empty, ErrorText, Icon } from '@/ui/parts';
import { keep, kept } from '@/ui/keep';
import type { Room } from './room';
import { t } from './text';

// Several people share the link of EXCON: each says who they are once, and this browser keeps it.
const kName_key = 'tocsin-excon-name';
export const my_name = signal(kept(kName_key));
const written = signal('');

export function keep_name(value: string): void {
    my_name.value = value;
    keep(kName_key, value);
}

export function ControlTalk({ room }: { room: Room }): JSX.Element {
    const words = t().control;
    const said = [...room.state.control].reverse();
    return (
        <>
            <Say room={room} />
            {said.length === 0 && (
                <Empty icon="message-square" title={words.empty}>
                    {words.empty_help}
                </Empty>
            )}
            <ul class="log" aria-live="polite" data-testid="control-talk">
                {said.map((aside) => (
                    <li key={aside.seq}>
                        <time class="muted">{drill_clock(aside.at_ms, false)}</time>{' '}
                        <strong dir="auto">{aside.by}</strong>
                        <p class="aside-words" dir="auto">
                            {aside.words}
                        </p>
                    </li>
                ))}
            </ul>
        </>
    );
}

function Say({ room }: { room: Room }): JSX.Element {
    const words = t().control;
    const [problem, set_problem] = useState('');
    const [busy, set_busy] = useState(false);
    const send = async (e: Event) => {
        e.preventDefault();
        const by = my_name.value.trim();
        const text = written.value.trim();
        set_problem(by && text ? '' : words.missing);
        if (!by || !text || busy) return;
        set_busy(true);
        if (await room.run({ kind: 'tell_control', by, words: text })) written.value = '';
        set_busy(false);
    };
    return (
        <form class="control-say" onSubmit={(e) => void send(e)} noValidate>
            <input
                class="input"
                dir="auto"
                maxLength={20}
                autocomplete="name"
                aria-label={words.name}
                placeholder={words.name}
                value={my_name.value}
                data-testid="control-name"
                onInput={(e) => keep_name(e.currentTarget.value)}
            />
            <input
                class="input"
                dir="auto"
                maxLength={500}
                aria-label={words.words}
                placeholder={words.words}
                value={written.value}
                data-testid="control-words"
                onInput={(e) => (written.value = e.currentTarget.value)}
            />
            <button class="button" data-testid="control-send" aria-label={words.send}>
                <Icon name="send" />
            </button>
            {problem && <ErrorText>{problem}</ErrorText>}
        </form>
    );
}
