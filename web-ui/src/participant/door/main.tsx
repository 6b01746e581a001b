// The participant's page: the door first, as small as it can be, and the desk behind it.
import { render } from 'preact';
import '@/ui/tokens.css';
import '@/ui/base.css';
import '@/ui/controls.css';
import './door.css';
import { common } from '@/text/common';
import { preferred_language, use_language } from '@/text/language';
import { start_theme } from '@/ui/theme';
import { JoinPage } from './join';
import { door_words } from './text';

async function start(): Promise<void> {
    start_theme('participant', 'auto');
    await use_language(preferred_language(), common, door_words);
    render(<JoinPage />, document.getElementById('app')!);
}

void start();
