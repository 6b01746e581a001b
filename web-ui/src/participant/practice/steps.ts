// How far somebody is in the practice, read off its state.
import { my_team } from '@/model/select';
import type { State } from '@/model/state';
import { kInject } from './script';

export const kSteps = ['open', 'answer', 'tell', 'reply'] as const;
export type Step = (typeof kSteps)[number];

export function steps_done(state: State): ReadonlySet<Step> {
    const mine = my_team(state) ?? -1;
    const delivery = state.injects.get(kInject)?.deliveries.get(mine);
    const messages = [...state.messages.values()];
    const done = new Set<Step>();
    if (delivery?.opened_by.length) done.add('open');
    if (delivery?.responses.length) done.add('answer');
    if (messages.some((m) => m.data.from === mine)) done.add('tell');
    if (messages.some((m) => m.data.from !== mine && m.opened_by.length > 0)) done.add('reply');
    return done;
}
