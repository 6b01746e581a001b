// Every string of a catalogue is read by a page, and every string of a page comes from a catalogue.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

// npm runs this in web-ui.
const root = process.cwd();
const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
const files = ts.sys.readDirectory(join(root, 'src'), ['.ts', '.tsx']);
const program = ts.createProgram(files, options);
const checker = program.getTypeChecker();

// `text/en.ts`, `text.en.ts` and `common.en.ts` hold the English words.
const is_catalogue = (file: string) =>
    /(^|[./])(text|common)[./](\w+\.)?(ar|en|es|fr|ru|zh)\.ts$/.test(file);
const is_english = (file: string) => is_catalogue(file) && /[./]en\.ts$/.test(file);
const sources = program.getSourceFiles().filter((f) => f.fileName.startsWith(join(root, 'src')));
const pages = sources.filter((f) => !is_catalogue(f.fileName));

const place = (node: ts.Node) => {
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    return `${relative(root, file.fileName)}:${line + 1}`;
};

function each(node: ts.Node, look: (node: ts.Node) => void): void {
    look(node);
    ts.forEachChild(node, (child) => each(child, look));
}

type Entry = ts.PropertyAssignment;

function entry_of(symbol: ts.Symbol | undefined): Entry | undefined {
    const found = symbol?.declarations?.find(
        (d) => ts.isPropertyAssignment(d) && is_english(d.getSourceFile().fileName),
    );
    return found as Entry | undefined;
}

const inside = (entry: Entry): Entry[] =>
    ts.isObjectLiteralExpression(entry.initializer)
        ? entry.initializer.properties.filter(ts.isPropertyAssignment)
        : [];

function read_entries(): Set<Entry> {
    const read = new Set<Entry>();
    const mark_whole = (entry: Entry) => {
        read.add(entry);
        inside(entry).forEach(mark_whole);
    };
    const goes_on_by_name = (node: ts.Node): boolean => {
        const { parent } = node;
        if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
        if (ts.isVariableDeclaration(parent)) return parent.initializer === node && !parent.type;
        return ts.isNonNullExpression(parent) && goes_on_by_name(parent);
    };
    for (const page of pages)
        each(page, (node) => {
            if (ts.isPropertyAccessExpression(node)) {
                const entry = entry_of(checker.getSymbolAtLocation(node.name));
                if (!entry) return;
                // A group that is handed on, or read by a key that is not known here, is read whole.
                if (goes_on_by_name(node)) read.add(entry);
                else mark_whole(entry);
            } else if (ts.isElementAccessExpression(node)) {
                const type = checker.getTypeAtLocation(node.expression);
                for (const property of type.getProperties()) {
                    const entry = entry_of(property);
                    if (entry) mark_whole(entry);
                }
            } else if (ts.isBindingElement(node)) {
                const name = node.propertyName ?? node.name;
                const type = checker.getTypeAtLocation(node.parent);
                const entry = ts.isIdentifier(name) && entry_of(type.getProperty(name.text));
                if (entry) mark_whole(entry);
            }
        });
    return read;
}

function unread(): string[] {
    const read = read_entries();
    const found: string[] = [];
    for (const file of sources.filter((f) => is_english(f.fileName)))
        each(file, (node) => {
            if (!ts.isPropertyAssignment(node) || read.has(node)) return;
            // What stands within a function, a list or a group that is read by any key is part of its
            // entry, not an entry itself.
            for (let up: ts.Node = node.parent; up !== file; up = up.parent)
                if (
                    ts.isFunctionLike(up) ||
                    ts.isArrayLiteralExpression(up) ||
                    ts.isAsExpression(up)
                )
                    return;
            found.push(`${place(node)} ${node.name.getText()}`);
        });
    return found;
}

const kSpoken_attributes = new Set([
    'title',
    'alt',
    'placeholder',
    'label',
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
]);
// The same in every language.
const kNames = new Set(['Tocsin', 'EXCON', 'TLP', 'Esc', 'Ctrl', 'PAP', 'UTC']);
const says_something = (text: string) =>
    text.split(/[^\p{L}]+/u).some((word) => word.length > 1 && !kNames.has(word));

function literals(): string[] {
    const found: string[] = [];
    for (const page of pages)
        each(page, (node) => {
            if (ts.isJsxText(node) && says_something(node.text))
                found.push(`${place(node)} ${node.text.trim()}`);
            if (
                ts.isJsxExpression(node) &&
                node.expression &&
                ts.isStringLiteralLike(node.expression) &&
                !ts.isJsxAttribute(node.parent) &&
                says_something(node.expression.text)
            )
                found.push(`${place(node)} ${node.expression.text}`);
            if (
                ts.isJsxAttribute(node) &&
                kSpoken_attributes.has(node.name.getText()) &&
                node.initializer &&
                ts.isStringLiteral(node.initializer) &&
                says_something(node.initializer.text)
            )
                found.push(`${place(node)} ${node.initializer.text}`);
        });
    return found;
}

test('words: the catalogues and the pages are found', () => {
    assert.ok(existsSync(join(root, 'tsconfig.json')), dirname(root));
    assert.ok(sources.filter((f) => is_english(f.fileName)).length >= 9);
    assert.ok(pages.length > 100);
});

test('words: no catalogue keeps a string that no page reads', () => {
    assert.deepEqual(unread(), []);
});

test('words: no page says a string of its own', () => {
    assert.deepEqual(literals(), []);
});
