// The desk, loaded behind the door: wait, take part, look back.
import type { JSX } from 'preact';
import '@/ui/prose.css';
import '@/ui/bar.css';
import './participant.css';
import './reading.css';
// Last: what narrow screens change of all the others.
import './folding.css';
import { DrillLine } from '@/app/line';
import { common } from '@/text/common';
import { chosen, use_language } from '@/text/language';
import { Desk } from './desk';
import { DeskPage } from './desk_page';
import { participant_words } from './text';

// For somebody who has a session in this drill.
export async function open_desk(drill: string): Promise<JSX.Element> {
    await use_language(chosen.peek(), common, participant_words);
    const desk = await Desk.open(await DrillLine.open(drill, 'participant', chosen.peek()));
    return <DeskPage desk={desk} />;
}
