import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse_inline, parse_markdown } from '@/ui/markdown';

const kinds = (text: string) => parse_markdown(text).map((b) => b.kind);

test('markdown: blocks', () => {
    assert.deepEqual(
        kinds('# Head\n\ntext\nmore\n\n- a\n- b\n\n1. x\n\n> said\n\n```\ncode\n```\n\n---\n'),
        ['heading', 'paragraph', 'list', 'list', 'quote', 'code', 'rule'],
    );
});

test('markdown: HTML is text', () => {
    const text = '<script>alert(1)</script> <img src=x onerror=alert(1)>';
    assert.deepEqual(parse_markdown(text), [
        { kind: 'paragraph', inner: [{ kind: 'text', text }] },
    ]);
});

test('markdown: a link keeps where it leads', () => {
    assert.deepEqual(parse_inline('see [portal](https://portal.example/a)'), [
        { kind: 'text', text: 'see ' },
        {
            kind: 'link',
            inner: [{ kind: 'text', text: 'portal' }],
            url: 'https://portal.example/a',
        },
    ]);
});

test('markdown: emphasis, code, and the underscores of file names', () => {
    assert.deepEqual(parse_inline('**a** *b* `c*d*` e_f_g'), [
        { kind: 'strong', inner: [{ kind: 'text', text: 'a' }] },
        { kind: 'text', text: ' ' },
        { kind: 'em', inner: [{ kind: 'text', text: 'b' }] },
        { kind: 'text', text: ' ' },
        { kind: 'code', text: 'c*d*' },
        { kind: 'text', text: ' e_f_g' },
    ]);
});

test('markdown: a table', () => {
    const [table] = parse_markdown('| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |');
    assert.ok(table?.kind === 'table' && table.head.length === 2 && table.rows.length === 2);
});

test('markdown: a list in a list', () => {
    const [list] = parse_markdown('- a\n  - b\n  - c\n- d');
    assert.ok(list?.kind === 'list');
    assert.equal(list.items.length, 2);
    assert.deepEqual(
        list.items[0]?.map((b) => b.kind),
        ['paragraph', 'list'],
    );
});

test('markdown: whatever comes, it ends and loses no word', () => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
    let state = seed;
    const random = (n: number) => {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        return Math.floor((state / 2_147_483_648) * n);
    };
    const pieces = [
        ' word',
        '*',
        '**',
        '_',
        '`',
        '```',
        '\n',
        '\n\n',
        '- ',
        '1. ',
        '> ',
        '|',
        '---',
        '[a](b)',
        '<b>',
        '  ',
        '#',
    ];
    for (let run = 0; run < 2000; ++run) {
        const text = Array.from({ length: random(30) }, () => pieces[random(pieces.length)]).join(
            '',
        );
        const words = (JSON.stringify(parse_markdown(text)).match(/word/g) ?? []).length;
        assert.equal(
            words,
            (text.match(/word/g) ?? []).length,
            `seed ${seed}: ${JSON.stringify(text)}`,
        );
    }
});
