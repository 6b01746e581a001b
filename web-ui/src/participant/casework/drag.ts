// Evidence that is dragged onto a message. Beside it there is always a way by key and by touch.
import type { Id } from '@/generated/wire';

export interface Evidence {
    cards: Id[];
    indicators: string[];
}

const kType = 'application/x-tocsin-evidence';

export function drag_source(evidence: Evidence) {
    return {
        draggable: true,
        onDragStart: (e: DragEvent) => {
            if (!e.dataTransfer) return;
            e.stopPropagation();
            e.dataTransfer.effectAllowed = 'copy';
            e.dataTransfer.setData(kType, JSON.stringify(evidence));
        },
    };
}

function read(e: DragEvent): Evidence | undefined {
    try {
        const found = JSON.parse(e.dataTransfer?.getData(kType) ?? '') as Partial<Evidence>;
        return { cards: found.cards ?? [], indicators: found.indicators ?? [] };
    } catch {
        return undefined;
    }
}

// The element is marked with data-over while evidence is held above it.
export function drop_target(take: (evidence: Evidence) => void) {
    const mark = (e: DragEvent, over: boolean) => {
        if (e.currentTarget instanceof HTMLElement)
            e.currentTarget.toggleAttribute('data-over', over);
    };
    return {
        onDragOver: (e: DragEvent) => {
            if (!e.dataTransfer?.types.includes(kType)) return;
            e.preventDefault();
            e.dataTransfer.dropEffect = 'copy';
            mark(e, true);
        },
        onDragLeave: (e: DragEvent) => mark(e, false),
        onDrop: (e: DragEvent) => {
            mark(e, false);
            const evidence = read(e);
            if (!evidence) return;
            e.preventDefault();
            take(evidence);
        },
    };
}
