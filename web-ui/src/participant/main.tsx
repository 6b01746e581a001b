// The participant's application: join, wait, take part.
import { render } from 'preact';
import '@/ui/tokens.css';
import '@/ui/base.css';
import '@/ui/controls.css';
import '@/ui/prose.css';
import '@/ui/bar.css';
import './participant.css';
import './reading.css';
// Last: what narrow screens change of all the others.
import './folding.css';
import { common } from '@/text/common';
import { preferred_language, use_language } from '@/text/language';
import { start_theme } from '@/ui/theme';
import { keep_offline } from '@/app/offline';
import { JoinPage } from './join';
import { participant_words } from './text';

const token = decodeURIComponent(location.pathname.split('/')[2] ?? '');

async function start(): Promise<void> {
    start_theme('participant', 'auto');
    keep_offline();
    await use_language(preferred_language(), common, participant_words);
    render(<JoinPage token={token} />, document.getElementById('app')!);
}

void start();
