// The Markdown of injects and messages: a small, safe subset. Text in, a tree of plain blocks out;
// HTML in it is text like any other, and a link shows where it leads instead of leading there, as a
// careful reader of a phishing mail wants it.

export type Inline =
    | { kind: 'text' | 'code'; text: string }
    | { kind: 'strong' | 'em'; inner: Inline[] }
    | { kind: 'link'; inner: Inline[]; url: string };

export type Block =
    | { kind: 'paragraph' | 'heading'; inner: Inline[] }
    | { kind: 'code'; text: string }
    | { kind: 'list'; ordered: boolean; items: Block[][] }
    | { kind: 'quote'; blocks: Block[] }
    | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
    | { kind: 'rule' };

const kMax_depth = 6;

// --- inline Code, strong, emphasis by * and by _ (not inside a word: file names have them), a
// link, an escape.
const kInline = new RegExp(
    [
        /(`+)([\s\S]*?[^`])\1(?!`)/,
        /\*\*(?=\S)([\s\S]*?\S)\*\*/,
        /\*(?=[^\s*])([^*]*?[^\s*])\*/,
        /(?<![\w_])_(?=[^\s_])([^_]*?[^\s_])_(?![\w_])/,
        /\[([^\]\n]+)\]\(<?([^)\s<>]+)>?\)/,
        /\\([\\`*_[\]()#>|-])/,
    ]
        .map((part) => part.source)
        .join('|'),
);

export function parse_inline(text: string, depth = 0): Inline[] {
    const out: Inline[] = [];
    const plain = (t: string) => {
        const last = out.at(-1);
        if (last?.kind === 'text') last.text += t;
        else if (t) out.push({ kind: 'text', text: t });
    };
    let rest = text;
    while (rest) {
        const m = depth < kMax_depth ? kInline.exec(rest) : null;
        if (!m) break;
        plain(rest.slice(0, m.index));
        const [whole, , code, strong, star, underscore, label, url, escaped] = m;
        if (code !== undefined) out.push({ kind: 'code', text: code.trim() });
        else if (strong !== undefined)
            out.push({ kind: 'strong', inner: parse_inline(strong, depth + 1) });
        else if (star !== undefined || underscore !== undefined)
            out.push({ kind: 'em', inner: parse_inline(star ?? underscore ?? '', depth + 1) });
        else if (label !== undefined && url !== undefined)
            out.push({ kind: 'link', inner: parse_inline(label, depth + 1), url });
        else plain(escaped ?? '');
        rest = rest.slice(m.index + whole.length);
    }
    plain(rest);
    return out;
}

// --- blocks
// A fence may name a language right behind it; anything else on its line makes it text.
const kFence = /^\s{0,3}(```+|~~~+)[\w+-]*\s*$/;
const kHeading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/;
const kRule = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const kItem = /^(\s{0,3})([-*+]|\d{1,9}[.)])\s+(.*)$/;
const kQuote = /^\s{0,3}>\s?(.*)$/;
const kTable_line = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

export function parse_markdown(text: string): Block[] {
    return parse_blocks(text.replace(/\r\n?/g, '\n').split('\n'), 0);
}

function cells(line: string): Inline[][] {
    const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
    return inner.split(/(?<!\\)\|/).map((cell) => parse_inline(cell.trim()));
}

class Lines {
    at = 0;
    constructor(readonly lines: string[]) {}
    get done(): boolean {
        return this.at >= this.lines.length;
    }
    peek(ahead = 0): string {
        return this.lines[this.at + ahead] ?? '';
    }
    take(): string {
        return this.lines[this.at++] ?? '';
    }
}

function parse_blocks(source: string[], depth: number): Block[] {
    const lines = new Lines(source);
    const blocks: Block[] = [];
    while (!lines.done) {
        const line = lines.peek();
        if (!line.trim()) lines.take();
        else if (kFence.test(line)) blocks.push(fence(lines));
        else if (kHeading.test(line)) blocks.push(heading(lines));
        else if (kRule.test(line)) {
            lines.take();
            blocks.push({ kind: 'rule' });
        } else if (kQuote.test(line) && depth < kMax_depth) blocks.push(quote(lines, depth));
        else if (kItem.test(line) && depth < kMax_depth) blocks.push(list(lines, depth));
        else if (line.includes('|') && kTable_line.test(lines.peek(1))) blocks.push(table(lines));
        else blocks.push(paragraph(lines));
    }
    return blocks;
}

function fence(lines: Lines): Block {
    const mark = kFence.exec(lines.take())?.[1] ?? '```';
    const text: string[] = [];
    while (!lines.done) {
        const line = lines.take();
        if (line.trim().startsWith(mark) && /^(`+|~+)$/.test(line.trim())) break;
        text.push(line);
    }
    return { kind: 'code', text: text.join('\n') };
}

function heading(lines: Lines): Block {
    return { kind: 'heading', inner: parse_inline(kHeading.exec(lines.take())?.[1] ?? '') };
}

function quote(lines: Lines, depth: number): Block {
    const inner: string[] = [];
    for (let m = kQuote.exec(lines.peek()); m; m = kQuote.exec(lines.peek())) {
        inner.push(m[1] ?? '');
        lines.take();
    }
    return { kind: 'quote', blocks: parse_blocks(inner, depth + 1) };
}

function list(lines: Lines, depth: number): Block {
    const first = kItem.exec(lines.peek());
    const ordered = /\d/.test(first?.[2] ?? '');
    const items: Block[][] = [];
    for (;;) {
        const m = kItem.exec(lines.peek());
        if (!m || /\d/.test(m[2] ?? '') !== ordered) break;
        lines.take();
        const indent = lines.lines[lines.at - 1]!.length - (m[3] ?? '').length;
        const inner = [m[3] ?? ''];
        // Deeper lines, and blank ones before them, belong to the item.
        while (!lines.done) {
            const line = lines.peek();
            const is_deeper = /^\s/.test(line) && line.trim() !== '' && !kItem.test(line);
            const is_nested = line.search(/\S/) >= Math.min(indent, 2) && line.trim() !== '';
            const is_blank = !line.trim() && /^\s{2,}\S/.test(lines.peek(1));
            if (!is_deeper && !is_nested && !is_blank) break;
            inner.push(lines.take().slice(Math.min(indent, Math.max(0, line.search(/\S/)))));
        }
        items.push(parse_blocks(inner, depth + 1));
        while (!lines.done && !lines.peek().trim() && kItem.test(lines.peek(1))) lines.take();
    }
    return { kind: 'list', ordered, items };
}

function table(lines: Lines): Block {
    const head = cells(lines.take());
    lines.take();
    const rows: Inline[][][] = [];
    while (lines.peek().includes('|')) rows.push(cells(lines.take()));
    return { kind: 'table', head, rows };
}

function paragraph(lines: Lines): Block {
    const text = [lines.take()];
    while (!lines.done) {
        const line = lines.peek();
        const ends =
            !line.trim() ||
            kFence.test(line) ||
            kHeading.test(line) ||
            kQuote.test(line) ||
            kItem.test(line);
        if (ends || kRule.test(line)) break;
        text.push(lines.take());
    }
    return { kind: 'paragraph', inner: parse_inline(text.join('\n').trim()) };
}
