// On a narrow screen: what the bar has no room for, each with its name.
import type { JSX } from 'preact';
import { LanguageSelect, ThemeButton } from '@/app/bar_parts';
import { Icon, Sheet } from '@/ui/parts';
import { change_language, sheets_of } from './bar';
import type { Room } from './room';
import { t } from './text';

export function MoreSheet({ room }: { room: Room }): JSX.Element {
    return (
        <Sheet title={t().bar.more} close={() => room.close()} testid="more">
            <div class="more">
                {sheets_of(room).map(({ sheet, icon, label, off }) => (
                    <button
                        key={sheet.kind}
                        class="button quiet"
                        disabled={off}
                        data-testid={`more-${sheet.kind}`}
                        onClick={() => room.open(sheet)}
                    >
                        <Icon name={icon} /> {label}
                    </button>
                ))}
                <div class="actions">
                    <LanguageSelect
                        line={room.line}
                        change={(tag) => void change_language(room, tag)}
                    />
                    <ThemeButton />
                </div>
            </div>
        </Sheet>
    );
}
