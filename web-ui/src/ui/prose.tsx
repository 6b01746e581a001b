// Markdown on the screen (markdown.ts reads it).
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { direction } from '@/text/language';
import { parse_markdown, type Block, type Inline } from './markdown';

function Inlines({ inner }: { inner: Inline[] }): JSX.Element {
    return (
        <>
            {inner.map((i, n) => (
                <InlineView key={n} inline={i} />
            ))}
        </>
    );
}

// Two spaces or a backslash at the end of a line break it; else lines flow together.
function lines(text: string): (string | JSX.Element)[] {
    return text.split(/(?: {2,}|\\)\n/).flatMap((part, n) => (n ? [<br key={n} />, part] : [part]));
}

function InlineView({ inline }: { inline: Inline }): JSX.Element {
    switch (inline.kind) {
        case 'text':
            return <>{lines(inline.text)}</>;
        case 'code':
            return <code>{inline.text}</code>;
        case 'strong':
            return (
                <strong>
                    <Inlines inner={inline.inner} />
                </strong>
            );
        case 'em':
            return (
                <em>
                    <Inlines inner={inline.inner} />
                </em>
            );
        case 'link':
            return (
                <>
                    <Inlines inner={inline.inner} /> <code>{inline.url}</code>
                </>
            );
    }
}

function Blocks({ blocks }: { blocks: Block[] }): JSX.Element {
    return (
        <>
            {blocks.map((b, n) => (
                <BlockView key={n} block={b} />
            ))}
        </>
    );
}

function item_view(blocks: Block[], key: number): JSX.Element {
    const [first, ...rest] = blocks;
    if (first?.kind !== 'paragraph')
        return (
            <li key={key}>
                <Blocks blocks={blocks} />
            </li>
        );
    return (
        <li key={key}>
            <Inlines inner={first.inner} />
            <Blocks blocks={rest} />
        </li>
    );
}

function BlockView({ block }: { block: Block }): JSX.Element {
    switch (block.kind) {
        case 'paragraph':
            return (
                <p>
                    <Inlines inner={block.inner} />
                </p>
            );
        case 'heading':
            return (
                <h3>
                    <Inlines inner={block.inner} />
                </h3>
            );
        case 'code':
            return (
                <pre tabIndex={0}>
                    <code>{block.text}</code>
                </pre>
            );
        case 'quote':
            return (
                <blockquote>
                    <Blocks blocks={block.blocks} />
                </blockquote>
            );
        case 'rule':
            return <hr />;
        case 'list': {
            const items = block.items.map(item_view);
            return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
        }
        case 'table':
            return (
                <div class="table-scroll" tabIndex={0}>
                    <table>
                        <thead>
                            <tr>
                                {block.head.map((c, n) => (
                                    <th key={n}>
                                        <Inlines inner={c} />
                                    </th>
                                ))}
                            </tr>
                        </thead>
                        <tbody>
                            {block.rows.map((row, r) => (
                                <tr key={r}>
                                    {row.map((c, n) => (
                                        <td key={n}>
                                            <Inlines inner={c} />
                                        </td>
                                    ))}
                                </tr>
                            ))}
                        </tbody>
                    </table>
                </div>
            );
    }
}

// `language` is that of the text, which may differ from the page's.
export function Prose({ text, language }: { text: string; language?: string }): JSX.Element {
    const blocks = useMemo(() => parse_markdown(text), [text]);
    const of = language ? { lang: language, dir: direction(language) } : { dir: 'auto' as const };
    return (
        <div class="prose" {...of}>
            <Blocks blocks={blocks} />
        </div>
    );
}
