// The evaluators' application: judge answers by their rubric, confirm what a text told, note what
// was seen.
import { render } from 'preact';
import '@/ui/tokens.css';
import '@/ui/base.css';
import '@/ui/controls.css';
import '@/ui/prose.css';
import '@/ui/bar.css';
import './item.css';
import './evaluate.css';
import '@/ui/media.css';
import { common } from '@/text/common';
import { preferred_language, use_language } from '@/text/language';
import { start_theme } from '@/ui/theme';
import { keep_offline } from '@/app/offline';
import { DoorPage } from './door';
import { evaluate_words } from './text';

async function start(): Promise<void> {
    start_theme('evaluate', 'light');
    keep_offline();
    await use_language(preferred_language(), common, evaluate_words);
    render(<DoorPage />, document.getElementById('app')!);
}

void start();
