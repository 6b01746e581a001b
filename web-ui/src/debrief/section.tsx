import type { ComponentChildren, JSX } from 'preact';

// A part of the page that its contents lead to.
export function Section(props: {
    id: string;
    title: string;
    children: ComponentChildren;
}): JSX.Element {
    const { id, title, children } = props;
    return (
        <section
            class="d-section"
            id={`debrief-${id}`}
            tabIndex={-1}
            aria-labelledby={`debrief-${id}-title`}
            data-testid={`debrief-${id}`}
        >
            <h2 id={`debrief-${id}-title`}>{title}</h2>
            {children}
        </section>
    );
}
