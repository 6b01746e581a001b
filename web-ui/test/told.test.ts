// Every sentence that the server can tell a person is said in every language, with the same places;
// and no catalogue has one that the server no longer says.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { said_in, type Sentences } from '@/text/told';

// npm runs this in web-ui.
const engine = join(process.cwd(), '..', 'engine');
const catalogues = new Map(
    ['ar', 'es', 'fr', 'ru', 'zh'].map((language) => {
        const file = join(process.cwd(), 'src/text/told', `${language}.json`);
        return [language, JSON.parse(readFileSync(file, 'utf8')) as Sentences];
    }),
);

// Where the sentence stands among the arguments; an answer to a program that does not keep to the
// protocol ("malformed", 405) is not for people.
const kSaid: Record<string, number> = {
    reject: 1,
    Rejection: 1,
    error_response: 2,
    error_payload: 2,
    Unavailable: 0,
    DrillRefused: 0,
};
const kCall = new RegExp(String.raw`\b(${Object.keys(kSaid).join('|')})\s*[({]`, 'g');
const kLiteral = /^\{?\s*((?:"(?:[^"\\]|\\.)*"\s*)+)/;

// The arguments of a call that begins at `at`, as they are written.
function call_arguments(source: string, at: number): string[] {
    const out = [''];
    let depth = 0;
    for (let i = at; i < source.length; ++i) {
        const literal = /^"(?:[^"\\]|\\.)*"/.exec(source.slice(i, i + 2000))?.[0];
        const c = literal ?? source.charAt(i);
        if (literal) i += literal.length - 1;
        else if ('({['.includes(c)) ++depth;
        else if (')}]'.includes(c) && depth-- === 0) return out.map((text) => text.trim());
        if (c === ',' && depth === 0) out.push('');
        else out[out.length - 1] += c;
    }
    return [];
}

function sentences_of(source: string): string[] {
    const out: string[] = [];
    for (const call of source.matchAll(kCall)) {
        const found = call_arguments(source, call.index + call[0].length);
        if (found[0] === '405' || found[1] === '"malformed"') continue;
        const literal = kLiteral.exec(found[kSaid[call[1]!]!] ?? '')?.[1];
        if (literal)
            out.push([...literal.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((part) => part[1]).join(''));
    }
    return out;
}

const server = new Set(
    ['core', 'gateway'].flatMap((room) =>
        readdirSync(join(engine, room))
            .filter((file) => /\.[ch]pp$/.test(file))
            .flatMap((file) => sentences_of(readFileSync(join(engine, room, file), 'utf8'))),
    ),
);
const places = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();

test('the sentences are found in the source', () => {
    assert.ok(server.size > 150, `${server.size}`);
    assert.ok(server.has('There is no answer “{0}”.'));
    assert.ok(server.has('The drill is over.'));
});

for (const [language, found] of catalogues)
    test(`what the server says is said in ${language}`, () => {
        assert.deepEqual(
            [...server].filter((text) => !found[text]?.trim()),
            [],
        );
        assert.deepEqual(
            Object.keys(found).filter((text) => !server.has(text)),
            [],
        );
        for (const [text, words] of Object.entries(found)) {
            assert.deepEqual(places(words), places(text), text);
            assert.notEqual(words, text);
        }
    });

test('a sentence is said with its names', () => {
    const said = {
        message: 'There is no answer “M7”.',
        text: 'There is no answer “{0}”.',
        with: ['M7'],
    };
    const french = said_in(catalogues.get('fr')!, said);
    assert.match(french, /M7/);
    assert.notEqual(french, said.message);
    assert.match(said_in(catalogues.get('zh')!, { message: 'The drill is over.' }), /演练/);
    // A page older than the server.
    assert.equal(said_in(catalogues.get('ru')!, { message: 'Something new.' }), 'Something new.');
    assert.equal(
        said_in({ x: '{1}, {0}' }, { message: 'm', text: 'x', with: ['a', '{0}'] }),
        '{0}, a',
    );
});
