// A message as EXCON sees it: whole, with the facts it carried and how they were found.
import type { JSX } from 'preact';
import type { Id } from '@/generated/wire';
import { common } from '@/text/common';
import { drill_clock } from '@/text/language';
import { Icon, Sheet, TlpLabel, To } from '@/ui/parts';
import { Prose } from '@/ui/prose';
import type { Room } from './room';
import { message_ends } from './side';
import { t } from './text';

export function MessageSheet({ room, id }: { room: Room; id: Id }): JSX.Element | null {
    const message = room.state.messages.get(id);
    if (!message) return null;
    const { data } = message;
    const { from, to } = message_ends(room, message);
    const facts = new Map((room.state.hello?.bound?.facts ?? []).map((f) => [f.id, f]));
    const can_reply = data.from !== undefined && room.phase === 'running';
    return (
        <Sheet title={data.subject || id} wide close={() => room.close()} testid="message-sheet">
            <p class="inject-line">
                <span class="code">{from}</span> <To /> {to}{' '}
                <span class="muted">T+{drill_clock(message.at_ms)}</span>
                <span class="chip">{common.words().kinds[data.message_kind]}</span>
                {data.tlp ? (
                    <TlpLabel tlp={data.tlp} />
                ) : (
                    <span class="chip due">{t().stream.no_label}</span>
                )}
            </p>
            <Prose text={data.body} />
            {data.indicators && <p class="mono">{data.indicators.join('\n')}</p>}
            {data.facts && data.facts.length > 0 && (
                <div>
                    <h3>{t().stream.carried}</h3>
                    <ul class="plain">
                        {data.facts.map((f) => (
                            <li key={f.fact}>
                                <span class="code">{f.fact}</span>{' '}
                                <span class="chip">{t().stream.how[f.how]}</span>{' '}
                                <span dir="auto">{facts.get(f.fact)?.text}</span>
                            </li>
                        ))}
                    </ul>
                </div>
            )}
            {can_reply && (
                <div class="actions">
                    <button
                        class="button primary small"
                        data-testid="reply-persona"
                        onClick={() => room.open({ kind: 'persona', reply_to: id, to: data.from })}
                    >
                        <Icon name="reply" /> {t().stream.reply}
                    </button>
                </div>
            )}
        </Sheet>
    );
}
