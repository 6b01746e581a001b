// The look of this part comes with its script: nothing of it is in the page's first load.
import text from './debrief.lazy.css';

let worn = false;

export function wear(): void {
    if (worn) return;
    worn = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
