// RFC 4180, with semicolons or tabs too where the first line has no comma.
export function read_csv(text: string): string[][] {
    const first = text.slice(0, text.indexOf('\n') + 1 || undefined);
    const separator = [',', ';', '\t'].find((mark) => first.includes(mark)) ?? ',';
    const rows: string[][] = [];
    let row: string[] = [];
    let cell = '';
    let quoted = false;
    const end_cell = () => {
        row.push(cell);
        cell = '';
    };
    for (let i = 0; i < text.length; ++i) {
        const c = text[i]!;
        if (quoted) {
            if (c !== '"') cell += c;
            else if (text[i + 1] === '"') cell += text[++i];
            else quoted = false;
        } else if (c === '"' && cell === '') quoted = true;
        else if (c === separator) end_cell();
        else if (c === '\n') {
            end_cell();
            rows.push(row);
            row = [];
        } else if (c !== '\r') cell += c;
    }
    if (cell || row.length) {
        end_cell();
        rows.push(row);
    }
    return rows;
}

// Numbers by size, before words by the alphabet; equal ones keep their order.
export function compare_cells(a: string, b: string): number {
    const [x, y] = [Number(a), Number(b)];
    const numbers = [a.trim() !== '' && !Number.isNaN(x), b.trim() !== '' && !Number.isNaN(y)];
    if (numbers[0] && numbers[1]) return x - y;
    if (numbers[0] !== numbers[1]) return numbers[0] ? -1 : 1;
    return a.localeCompare(b);
}
