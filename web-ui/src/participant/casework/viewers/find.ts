// Finding words in many lines, without regard to case.

// A search in a large file stops here; the reader sees "10,000+".
export const kMost_found = 10_000;

// The indices of the lines that hold the words.
export function find_lines(lines: readonly string[], words: string): number[] {
    const wanted = words.toLowerCase();
    const found: number[] = [];
    if (!wanted) return found;
    for (let i = 0; i < lines.length && found.length < kMost_found; ++i)
        if (lines[i]!.toLowerCase().includes(wanted)) found.push(i);
    return found;
}

// A line cut into what matches (odd places) and what does not (even places).
export function cut_at(line: string, words: string): string[] {
    if (!words) return [line];
    const [low, wanted] = [line.toLowerCase(), words.toLowerCase()];
    // A letter may change its length with its case (İ): then the places do not fit.
    if (low.length !== line.length) return [line];
    const parts: string[] = [];
    let from = 0;
    for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, from)) {
        parts.push(line.slice(from, at), line.slice(at, at + wanted.length));
        from = at + wanted.length;
    }
    return [...parts, line.slice(from)];
}
