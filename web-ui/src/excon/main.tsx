// EXCON's application: steer the drill and see how the teams work together.
import { signal } from '@preact/signals';
import { render } from 'preact';
import '@/ui/tokens.css';
import '@/ui/base.css';
import '@/ui/controls.css';
import '@/ui/prose.css';
import '@/ui/bar.css';
import '@/ui/graph.css';
import './excon.css';
import './side.css';
import './judging.css';
import './msel.css';
import './reports.css';
import './team.css';
import '@/ui/media.css';
import { common } from '@/text/common';
import { preferred_language, use_language } from '@/text/language';
import { start_theme } from '@/ui/theme';
import { keep_offline } from '@/app/offline';
import { EntrancePage } from '@/app/entrance';
import { empty_judging, fold_judging } from '@/model/judging';
import { graph_words } from '@/ui/text';
import { Room } from './room';
import { RoomPage } from './room_page';
import { steer_words } from './steer/text';
import { excon_words, t } from './text';

async function start(): Promise<void> {
    start_theme('excon', 'dark');
    keep_offline();
    await use_language(preferred_language(), common, excon_words, steer_words, graph_words);
    const judging = signal(empty_judging());
    const words = () => ({ opening: t().opening, bad_link: t().bad_link, help: t().bad_link_help });
    render(
        <EntrancePage
            role="excon"
            words={words}
            also={(frames) => (judging.value = fold_judging(judging.peek(), frames))}
            inside={(line) => <RoomPage room={new Room(line, judging)} />}
        />,
        document.getElementById('app')!,
    );
}

void start();
