// A table as a file that spreadsheets open: RFC 4180, with the mark that tells them it is UTF-8.

// What a spreadsheet would take for a formula is given as the text it is.
function cell(text: string): string {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csv(rows: readonly (readonly string[])[]): string {
    return '\ufeff' + rows.map((row) => row.map(cell).join(',') + '\r\n').join('');
}

export function save_as(name: string, text: string): void {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
}
