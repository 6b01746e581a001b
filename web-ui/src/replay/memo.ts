import { Component, type ComponentChild } from 'preact';

// A part that is drawn anew only when one of its properties is another than before.
export function memo<Props extends object>(draw: (props: Props) => ComponentChild) {
    return class extends Component<Props> {
        override shouldComponentUpdate(next: Props): boolean {
            return (Object.keys(next) as (keyof Props)[]).some((k) => next[k] !== this.props[k]);
        }
        override render(): ComponentChild {
            return draw(this.props);
        }
    };
}
