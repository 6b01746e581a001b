// The work side as one script: whatever a team does with what it has read. The page's first load
// has none of it (../casework_door.tsx).
import { wear as wear_text } from '@/ui/wear';
import text from './casework.lazy.css';
import viewers from './viewers/viewers.lazy.css';

export { CallPlayer } from './call_player';
export { CardList } from './cards';
export { CasePane } from './case';
export { DecisionView } from './decision';
export { Directory, RoleList } from './directory';
export { AnswerForm } from './form';
export { KeysSheet } from './keys';
export { NotesAbout } from './notes';
export { TaskView } from './task';
export { work_words } from './text';
export { ThreadView } from './thread';
export { Viewer } from './viewers/viewer';

export const wear = () => [text, viewers].forEach(wear_text);
