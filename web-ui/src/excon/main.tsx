// EXCON's application: steer the drill and see how the teams work together.
import { render } from 'preact';
import '@/ui/tokens.css';
import '@/ui/base.css';
import '@/ui/controls.css';
import '@/ui/prose.css';
import '@/ui/bar.css';
import '@/ui/graph.css';
import './excon.css';
import './msel.css';
import { common } from '@/text/common';
import { preferred_language, use_language } from '@/text/language';
import { start_theme } from '@/ui/theme';
import { keep_offline } from '@/app/offline';
import { EntrancePage } from '@/app/entrance';
import { Room } from './room';
import { RoomPage } from './room_page';
import { excon_words, t } from './text';

async function start(): Promise<void> {
    start_theme('excon', 'dark');
    keep_offline();
    await use_language(preferred_language(['en', 'fr', 'ar']), common, excon_words);
    const words = () => ({ opening: t().opening, bad_link: t().bad_link, help: t().bad_link_help });
    render(
        <EntrancePage
            role="excon"
            words={words}
            inside={(line) => <RoomPage room={new Room(line)} />}
        />,
        document.getElementById('app')!,
    );
}

void start();
