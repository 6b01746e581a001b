// Indicators as people hand them on. Pure.

// So that nothing follows it by accident: 192.0.2[.]1, hxxp://…. The engine reads both the same.
// Hashes and paths of files lead nowhere and stay as they are.
export function defanged(indicator: string): string {
    if (/^[0-9a-f]{16,}$/i.test(indicator) || /^(\/|\\|[a-z]:\\)/i.test(indicator))
        return indicator;
    const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(indicator)?.[0] ?? '';
    const rest = indicator.slice(scheme.length);
    const address = /^[0-9a-f:.]+(\/\d+)?$/i.test(rest) && rest.includes('::');
    return (
        scheme.replace(/^http/i, 'hxxp') +
        rest
            .replaceAll('.', '[.]')
            .replaceAll('@', '[@]')
            .replace(/:/g, address ? '[:]' : ':')
    );
}

// The lines of a field that takes one indicator a line.
export function lines_of(text: string): string[] {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
}

export function with_lines(text: string, added: readonly string[]): string {
    const lines = lines_of(text);
    return [...lines, ...added.filter((line) => !lines.includes(line))].join('\n');
}

export function without_line(text: string, line: string): string {
    return lines_of(text)
        .filter((l) => l !== line)
        .join('\n');
}
