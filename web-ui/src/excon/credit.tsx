// A disconnection that was not the team's fault: its clocks stand still for that span.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Team } from '@/generated/wire';
import { read_time } from '@/model/scenario';
import { team_name } from '@/model/select';
import { drill_clock } from '@/text/language';
import { ErrorText, Sheet } from '@/ui/parts';
import type { Room } from './room';
import { t } from './text';

export function CreditSheet({ room, team }: { room: Room; team: Team }): JSX.Element {
    const words = t().teams;
    const now = room.line.now.peek();
    const [from, set_from] = useState(drill_clock(Math.max(0, now - 5 * 60_000), false));
    const [to, set_to] = useState(drill_clock(now, false));
    const [reason, set_reason] = useState('');
    const [problem, set_problem] = useState('');
    const credit = async (e: Event) => {
        e.preventDefault();
        const from_ms = read_time(`T+${from.trim()}`);
        const to_ms = read_time(`T+${to.trim()}`);
        if (from_ms === undefined || to_ms === undefined || to_ms <= from_ms)
            return set_problem(t().inject.bad_time);
        const done = await room.run(
            { kind: 'credit_clock', team, from_ms, to_ms, reason: reason.trim() },
            t().inject.done,
        );
        if (done) room.close();
    };
    return (
        <Sheet title={`${team_name(room.state, team)}: ${words.credit}`} close={() => room.close()}>
            <form class="stack" onSubmit={(e) => void credit(e)}>
                <p>{words.credit_help}</p>
                <div class="two">
                    <label>
                        <span class="label">{words.from}</span>
                        <input
                            class="input"
                            dir="ltr"
                            value={from}
                            onInput={(e) => set_from(e.currentTarget.value)}
                        />
                    </label>
                    <label>
                        <span class="label">{words.to}</span>
                        <input
                            class="input"
                            dir="ltr"
                            value={to}
                            onInput={(e) => set_to(e.currentTarget.value)}
                        />
                    </label>
                </div>
                <label>
                    <span class="label">{words.reason}</span>
                    <input
                        class="input"
                        dir="auto"
                        maxLength={200}
                        value={reason}
                        onInput={(e) => set_reason(e.currentTarget.value)}
                    />
                </label>
                {problem && <ErrorText>{problem}</ErrorText>}
                <div class="actions">
                    <button class="button primary" disabled={!room.live}>
                        {words.credit_do}
                    </button>
                </div>
            </form>
        </Sheet>
    );
}
