// The desk's three panes, which fold to one on a phone.
import type { JSX } from 'preact';
import { Icon } from '@/ui/parts';
import type { IconName } from '@/ui/icons';
import type { Desk, Pane } from './desk';
import { Inbox } from './inbox';
import { ReadingPane } from './reading';
import { t } from './text';
import { WorkDoor } from './casework_door';

const kTabs: readonly { pane: Pane; icon: IconName }[] = [
    { pane: 'inbox', icon: 'inbox' },
    { pane: 'reading', icon: 'file-text' },
    { pane: 'case', icon: 'folder-open' },
];

export function Panes({ desk }: { desk: Desk }): JSX.Element {
    const unread = desk.items.value.filter((i) => i.unread).length;
    return (
        <>
            <main class="panes" data-pane={desk.pane.value}>
                <Inbox desk={desk} />
                <ReadingPane desk={desk} />
                <section class="pane case" aria-label={t().panes.case} data-testid="case">
                    <WorkDoor>{(work) => <work.CasePane desk={desk} />}</WorkDoor>
                </section>
            </main>
            <nav class="tabs-bottom">
                {kTabs.map(({ pane, icon }) => (
                    <button
                        key={pane}
                        aria-current={desk.pane.value === pane}
                        data-testid={`tab-${pane}`}
                        onClick={() => desk.show(pane)}
                    >
                        <Icon name={icon} />
                        {t().panes[pane]}
                        {pane === 'inbox' && unread > 0 && <span class="badge">{unread}</span>}
                    </button>
                ))}
            </nav>
        </>
    );
}
