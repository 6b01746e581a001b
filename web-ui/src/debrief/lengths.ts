const utf8 = new TextEncoder();

// As much of a text as the server takes: it counts bytes, and
// would cut the rest unseen.
export function fit(text: string, bytes: number): string {
    if (utf8.encode(text).length <= bytes) return text;
    let kept = '';
    let used = 0;
    for (const character of text) {
        used += utf8.encode(character).length;
        if (used > bytes) break;
        kept += character;
    }
    return kept;
}

export const kLongest = { short: 80, line: 200, text: 10_000, answer: 2_000 };
