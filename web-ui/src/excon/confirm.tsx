// What changes the drill for everybody asks first, and says what will happen.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { listed } from '@/text/language';
import { kTruth_flag } from '@/model/debrief';
import { teams_in_order } from '@/model/select';
import { Icon, Notice, Sheet } from '@/ui/parts';
import type { Room } from './room';
import { t } from './text';

export function StartSheet({ room }: { room: Room }): JSX.Element {
    const words = t().confirm;
    const here = new Set(
        [...room.state.people.values()].filter((p) => p.online).map((p) => p.team),
    );
    const missing = teams_in_order(room.state).filter(
        (team) => !team.simulated && !here.has(team.team),
    );
    const start = async () => {
        if (await room.run({ kind: 'start_drill', speed: room.state.clock?.speed ?? 1 }))
            room.close();
    };
    return (
        <Sheet title={words.start_title} close={() => room.close()}>
            <p>{words.start_help}</p>
            {missing.length > 0 && (
                <Notice tone="due" icon="users">
                    {words.start_missing(listed(missing.map((m) => m.code)))}
                </Notice>
            )}
            <div class="actions">
                <button
                    class="button primary"
                    data-testid="confirm-start"
                    onClick={() => void start()}
                >
                    <Icon name="play" /> {t().bar.start}
                </button>
                <button class="button quiet" onClick={() => room.close()}>
                    {words.cancel}
                </button>
            </div>
        </Sheet>
    );
}

export function PauseSheet({ room }: { room: Room }): JSX.Element {
    const words = t().confirm;
    const [said, set_said] = useState('');
    const pause = async (e: Event) => {
        e.preventDefault();
        if (await room.run({ kind: 'pause_drill', words: said.trim() })) room.close();
    };
    return (
        <Sheet title={words.pause_title} close={() => room.close()}>
            <form class="stack" onSubmit={(e) => void pause(e)}>
                <p>{words.pause_help}</p>
                <label>
                    <span class="label">{words.pause_words}</span>
                    <input
                        class="input"
                        dir="auto"
                        maxLength={200}
                        value={said}
                        onInput={(e) => set_said(e.currentTarget.value)}
                    />
                </label>
                <div class="actions">
                    <button class="button primary" data-testid="confirm-pause">
                        <Icon name="pause" /> {t().bar.pause}
                    </button>
                    <button type="button" class="button quiet" onClick={() => room.close()}>
                        {words.cancel}
                    </button>
                </div>
            </form>
        </Sheet>
    );
}

const kEnd_word = 'ENDEX';

export function EndSheet({ room }: { room: Room }): JSX.Element {
    const words = t().confirm;
    const [typed, set_typed] = useState('');
    const end = async (e: Event) => {
        e.preventDefault();
        if (typed.trim().toUpperCase() === kEnd_word && (await room.run({ kind: 'end_drill' })))
            room.close();
    };
    return (
        <Sheet title={words.end_title} close={() => room.close()}>
            <form class="stack" onSubmit={(e) => void end(e)}>
                <p>{words.end_help}</p>
                <label>
                    <span class="label">{words.end_word}</span>
                    <input
                        class="input"
                        dir="ltr"
                        autocomplete="off"
                        value={typed}
                        data-testid="endex-word"
                        onInput={(e) => set_typed(e.currentTarget.value)}
                    />
                </label>
                <div class="actions">
                    <button
                        class="button danger"
                        data-testid="confirm-end"
                        disabled={typed.trim().toUpperCase() !== kEnd_word}
                    >
                        <Icon name="square" /> {t().bar.end}
                    </button>
                    <button type="button" class="button quiet" onClick={() => room.close()}>
                        {words.cancel}
                    </button>
                </div>
            </form>
        </Sheet>
    );
}

export function TruthSheet({ room }: { room: Room }): JSX.Element {
    const words = t().after;
    const show = async () => {
        if (await room.run({ kind: 'set_flag', flag: kTruth_flag, value: true })) room.close();
    };
    return (
        <Sheet title={words.truth_title} close={() => room.close()}>
            <p>{words.truth_help}</p>
            <div class="actions">
                <button
                    class="button primary"
                    data-testid="confirm-truth"
                    onClick={() => void show()}
                >
                    <Icon name="eye" /> {words.show_truth}
                </button>
                <button class="button quiet" onClick={() => room.close()}>
                    {t().confirm.cancel}
                </button>
            </div>
        </Sheet>
    );
}
