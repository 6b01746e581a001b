// The desk, loaded behind the door: wait, take part, look back.
import { render } from 'preact';
import '@/ui/prose.css';
import '@/ui/bar.css';
import './participant.css';
import './reading.css';
// Last: what narrow screens change of all the others.
import './folding.css';
import '@/ui/media.css';
import { DrillLine } from '@/app/line';
import { common } from '@/text/common';
import { use_language } from '@/text/language';
import { start_theme } from '@/ui/theme';
import { Desk } from './desk';
import { DeskPage } from './desk_page';
import { remember_drill } from './kept_here';
import { participant_words } from './text';
import { tell_times_by } from './times';

export { show_kept } from './kept_here';

// Takes the page over from the door. The browser has a session in this drill, to which `link` led.
export async function open_desk(drill: string, link: string, language: string): Promise<void> {
    remember_drill(link, drill);
    await use_language(language, common, participant_words);
    const desk = await Desk.open(await DrillLine.open(drill, 'participant', language));
    tell_times_by(desk);
    start_theme('participant', 'auto');
    const app = document.getElementById('app')!;
    app.replaceChildren();
    render(<DeskPage desk={desk} />, app);
}
