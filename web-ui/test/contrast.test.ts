// Every colour of the look stands out from what lies behind it, in every theme.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { contrast, rules } from './contrast';

const kUsual = { text: 4.5, mark: 3 };
const kMore = { text: 7, mark: 4.5 };
const sheet = rules('src/ui/tokens.css');

// The tokens as these blocks, one over the other, leave them.
function theme(...selectors: string[]): Map<string, string> {
    const tokens = new Map<string, string>();
    for (const wanted of selectors) {
        const block = sheet.find((rule) => rule.selectors.split(/,\s*/).includes(wanted));
        assert.ok(block, wanted);
        for (const [name, value] of block.declared) tokens.set(name, value);
    }
    return tokens;
}

const light = ":root[data-theme='light']";
const dark = ":root[data-theme='dark']";
const more = ":root[data-contrast='more']";
const more_dark = ":root[data-contrast='more'][data-theme='dark']";
const themes = {
    light: { tokens: theme(light), least: kUsual },
    dark: { tokens: theme(light, dark), least: kUsual },
    'high contrast, light': { tokens: theme(light, more), least: kMore },
    'high contrast, dark': { tokens: theme(light, dark, more, more_dark), least: kMore },
};

const kSurfaces = ['ground', 'surface', 'sunken', 'hover'];
const kMeanings = ['due', 'late', 'done', 'held', 'info'];
const pairs = (fronts: string[], backs: string[]) =>
    fronts.flatMap((front) => backs.map((back): [string, string] => [front, back]));
const kText = [
    ...pairs(['text', 'text-2', 'text-3', 'accent', ...kMeanings], kSurfaces),
    ...pairs(['text', 'text-2', 'text-3'], ['accent-tint', ...kMeanings.map((m) => `${m}-tint`)]),
    ...kMeanings.map((m): [string, string] => [m, `${m}-tint`]),
    ...pairs(['accent'], ['accent-tint']),
    ...pairs(['on-accent'], ['accent', 'accent-press']),
];
const kMarks = pairs(
    ['line-strong', 'accent', ...kMeanings.map((m) => `${m}-mark`)],
    ['ground', 'surface', 'sunken'],
);

for (const [name, { tokens, least }] of Object.entries(themes)) {
    const weak = (list: [string, string][], ratio: number) =>
        list
            .map(([front, back]) => {
                const [one, other] = [tokens.get(`--${front}`), tokens.get(`--${back}`)];
                assert.ok(one && other, `${front} on ${back}`);
                return { pair: `${front} on ${back}`, ratio: contrast(one, other) };
            })
            .filter((found) => found.ratio < ratio)
            .map((found) => `${found.pair} ${found.ratio.toFixed(2)}`);
    test(`contrast: ${name}: text ${least.text}:1, marks ${least.mark}:1`, () => {
        assert.deepEqual(weak(kText, least.text), []);
        assert.deepEqual(weak(kMarks, least.mark), []);
    });
    test(`contrast: ${name}: every rule that sets both colours`, () => {
        const token = (value?: string) => /^var\(--([-\w]+)\)$/.exec(value ?? '')?.[1];
        const set = css_files('src')
            .flatMap(rules)
            .map(({ declared }): [string?, string?] => [
                token(declared.get('color')),
                token(declared.get('background')),
            ])
            .filter((pair): pair is [string, string] => !!pair[0] && !!pair[1]);
        assert.ok(set.length > 20, 'the rules were found');
        assert.deepEqual(weak(set, least.text), []);
    });
}

function css_files(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = `${folder}/${entry.name}`;
        return entry.isDirectory() ? css_files(path) : path.endsWith('.css') ? [path] : [];
    });
}

test('contrast: black on white is 21:1, and known colours are where they should be', () => {
    assert.equal(contrast('#000000', '#ffffff').toFixed(2), '21.00');
    assert.equal(contrast('oklch(1 0 0)', '#ffffff').toFixed(2), '1.00');
    // #767676 is the lightest grey that WCAG lets stand on white.
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
    // sRGB red as CSS Color 4 writes it in OKLCH.
    assert.ok(contrast('oklch(0.62796 0.25768 29.234)', '#ff0000') < 1.01);
});

test('contrast: TLP labels are as FIRST prescribes', () => {
    const found = new Map(
        rules('src/ui/controls.css').flatMap(({ selectors, declared }) =>
            selectors.split(/,\s*/).map((selector) => [selector, declared] as const),
        ),
    );
    assert.equal(found.get('.tlp')?.get('background'), '#000');
    const colours = ['red', 'amber', 'amber_strict', 'green', 'clear'].map((tlp) =>
        found.get(`.tlp.${tlp}`)?.get('color')?.toUpperCase(),
    );
    assert.deepEqual(colours, ['#FF2B2B', '#FFC000', '#FFC000', '#33FF00', '#FFFFFF']);
    for (const colour of colours) assert.ok(contrast(colour!, '#000000') >= 4.5, colour);
});
