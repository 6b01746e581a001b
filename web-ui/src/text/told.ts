// What the server says to a person comes in English, with its sentence and what fills its places;
// here it is said in the page's language. A catalogue is a file of its own, fetched when the first
// sentence needs it: most people are never refused anything. test/told.test.ts holds the catalogues
// against the server's source.
export interface Said {
    message: string;
    // `message` with its places open, {0} and {1}, where it has any.
    text?: string;
    with?: string[];
}

export type Sentences = Record<string, string>;

// Language → address; the build writes it.
declare const kTold: Record<string, string>;
const kWait_ms = 3000;

// In English where the catalogue lacks it: a page older than the server.
export function said_in(sentences: Sentences, said: Said): string {
    const found = sentences[said.text ?? said.message];
    if (found === undefined) return said.message;
    return found.replace(/\{(\d+)\}/g, (place, n) => said.with?.[Number(n)] ?? place);
}

// In English where the catalogue does not come in time, too.
export async function told(said: Said): Promise<string> {
    const abort = new AbortController();
    const late = setTimeout(() => abort.abort(), kWait_ms);
    try {
        const address = kTold[document.documentElement.lang];
        if (!address) return said.message;
        const response = await fetch(address, { signal: abort.signal });
        return said_in((await response.json()) as Sentences, said);
    } catch {
        return said.message;
    } finally {
        clearTimeout(late);
    }
}
