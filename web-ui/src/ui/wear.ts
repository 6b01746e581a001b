// The look of a part that is loaded later comes with its script, as text: nothing of it is in the
// page's first load.
const worn = new Set<string>();

export function wear(text: string): void {
    if (worn.has(text)) return;
    worn.add(text);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
