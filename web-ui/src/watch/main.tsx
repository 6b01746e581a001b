// The projector: one thought, very big, readable from the last row.
import { render } from 'preact';
import '@/ui/tokens.css';
import '@/ui/base.css';
import '@/ui/controls.css';
import '@/ui/prose.css';
import '@/ui/bar.css';
import '@/ui/graph.css';
import './watch.css';
import '@/ui/media.css';
import { EntrancePage } from '@/app/entrance';
import { keep_offline } from '@/app/offline';
import { common } from '@/text/common';
import { preferred_language, use_language } from '@/text/language';
import { start_theme } from '@/ui/theme';
import { graph_words } from '@/ui/text';
import { t, watch_words } from './text';
import { Wall } from './wall';

async function start(): Promise<void> {
    start_theme('watch', 'dark');
    keep_offline();
    await use_language(preferred_language(), common, watch_words, graph_words);
    const words = () => ({ opening: t().opening, bad_link: t().bad_link, help: t().bad_link_help });
    render(
        <EntrancePage role="observer" words={words} inside={(line) => <Wall line={line} />} />,
        document.getElementById('app')!,
    );
}

void start();
