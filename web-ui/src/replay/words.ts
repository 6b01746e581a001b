// What a mark says, in the reader's language.
import { team_code, team_name } from '@/model/select';
import type { State } from '@/model/state';
import { common } from '@/text/common';
import { isolate, listed } from '@/text/language';
import type { IconName } from '@/ui/icons';
import { channel_icon } from '@/ui/icons';
import type { Mark } from './marks';
import { t } from './text';

export function mark_icon(mark: Mark): IconName {
    switch (mark.kind) {
        case 'inject':
            return channel_icon(mark.channel ?? '');
        case 'message':
            return 'message-square';
        case 'answer':
            return 'check';
        case 'joint':
            return mark.event.kind === 'task_performed' ? 'flag' : 'vote';
    }
}

// `state` is that of the moment or of a later one.
export function mark_words(state: State, mark: Mark): string {
    const words = t().said;
    const { event } = mark;
    switch (event.kind) {
        case 'inject_released':
            return inject_title(state, mark.id);
        case 'response_submitted':
            return words.answer(
                isolate(team_name(state, event.data.team)),
                isolate(inject_title(state, mark.id)),
            );
        case 'message_sent':
            return event.data.subject || common.words().kinds[event.data.message_kind];
        case 'decision_opened':
        case 'decision_closed':
            return words[event.kind](
                isolate(state.decisions.get(mark.id)?.content?.title ?? mark.id),
            );
        case 'task_performed':
            return words.task(isolate(team_name(state, event.data.team)));
        default:
            return mark.id;
    }
}

const inject_title = (state: State, id: string) => state.injects.get(id)?.content?.title || id;

// As many are named in a line.
const kNamed = 5;

// Of a message from whom to whom, of an inject to whom; of many the first, unless all are asked for.
export function mark_ends(state: State, mark: Mark, whole = false): { from?: string; to: string } {
    const { event } = mark;
    const named = (names: readonly string[]) => listed(names, whole ? undefined : kNamed);
    if (event.kind === 'message_sent') {
        const places = common.words().places;
        const to = (event.data.to ?? []).map((d) =>
            d.kind === 'team' ? team_code(state, d.team) : places[d.kind],
        );
        const { from, persona } = event.data;
        return {
            from: from === undefined ? persona || places.excon : team_code(state, from),
            to: named(to),
        };
    }
    if (event.kind === 'inject_released') {
        const { teams = [] } = event.data;
        if (teams.length > 1 && teams.length === state.teams.size) return { to: t().all_teams };
        return { to: named(teams.map((team) => team_code(state, team))) };
    }
    return { to: '' };
}

// The text behind a mark, where this viewer has it.
export function mark_body(state: State, mark: Mark): string {
    const { event } = mark;
    switch (event.kind) {
        case 'inject_released':
            return state.injects.get(mark.id)?.content?.body ?? '';
        case 'message_sent':
            return event.data.body;
        case 'response_submitted':
            return Object.values(event.data.answers ?? {})
                .map((given) => given.join(', '))
                .join('\n');
        case 'task_performed':
            return event.data.words;
        default:
            return '';
    }
}
