// After ENDEX: the report, the figures and what may be contested, the plan, the survey. One page,
// read from top to bottom.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { my_team, team_name } from '@/model/select';
import type { Desk } from '@/participant/desk';
import { close_replay, open_replay, replay_place } from '@/replay/address';
import { ReplayDoor } from '@/replay/door';
import { common } from '@/text/common';
import { Icon } from '@/ui/parts';
import { Figures } from './figures';
import { Contests } from './contest';
import { Plan } from './plan';
import { Reports } from './reports';
import { Room } from './room';
import { Scores } from './scores';
import { wear } from './sheet';
import { Survey } from './survey';
import { in_words, t } from './text';
import { TruthSection } from './truth';

export async function open(desk: Desk): Promise<() => JSX.Element> {
    wear();
    const room = await Room.of(desk);
    const scores = Scores.of(desk);
    return () => <After room={room} scores={scores} />;
}

const kSections = ['report', 'figures', 'truth', 'plan', 'survey'] as const;

function After({ room, scores }: { room: Room; scores: Scores }): JSX.Element {
    const { desk } = room;
    const heading = useRef<HTMLHeadingElement>(null);
    useEffect(() => heading.current?.focus(), []);
    const words = t();
    const { truth_shown } = desk.state.debrief;
    const sections = kSections.filter((section) => truth_shown || section !== 'truth');
    if (replay_place.value)
        return <ReplayDoor line={desk.line} back={() => close_replay('#debrief')} />;
    const go = (section: string) => {
        const part = document.getElementById(`debrief-${section}`);
        part?.scrollIntoView({ block: 'start' });
        part?.focus({ preventScroll: true });
    };
    return (
        <main class="debrief d-page" data-testid="debrief" {...in_words()}>
            <div class="d-inner">
                <button
                    class="button quiet small"
                    data-testid="debrief-back"
                    onClick={() => desk.show_debrief(false)}
                >
                    <Icon name="arrow-left" /> {words.after.back}
                </button>
                <header class="d-head">
                    <p class="muted">{team_name(desk.state, my_team(desk.state))}</p>
                    <h1 tabIndex={-1} ref={heading}>
                        {words.after.title}
                    </h1>
                    <p>{words.after.thanks}</p>
                    <button
                        class="button"
                        data-testid="open-replay"
                        onClick={() => open_replay({}, '#debrief/')}
                    >
                        <Icon name="play" /> {common.words().replay}
                    </button>
                </header>
                <nav class="d-nav" aria-label={words.after.sections}>
                    {sections.map((section) => (
                        <button
                            class="tab"
                            key={section}
                            data-testid={`debrief-to-${section}`}
                            onClick={() => go(section)}
                        >
                            {words[section].title}
                        </button>
                    ))}
                </nav>
                <Reports room={room} />
                <Figures room={room} scores={scores} />
                <Contests room={room} />
                {truth_shown && <TruthSection room={room} scores={scores} />}
                <Plan room={room} />
                <Survey room={room} />
            </div>
        </main>
    );
}
