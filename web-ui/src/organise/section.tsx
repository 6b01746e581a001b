import type { ComponentChildren, JSX } from 'preact';

export function Section(props: {
    title: string;
    number?: number;
    testid?: string;
    children: ComponentChildren;
}): JSX.Element {
    return (
        <section class="organise-card organise-section" data-testid={props.testid}>
            <h2>
                {props.number && <span class="organise-number">{props.number}</span>}
                {props.title}
            </h2>
            {props.children}
        </section>
    );
}
