// A page cannot point at its own buttons. So each rule for what is pointed at, pressed or has the
// focus is said a second time, for whatever is marked with `data-as`.
export type State = 'usual' | 'hover' | 'focus' | 'active' | 'disabled' | 'chosen';

const kPseudo: readonly [RegExp, string][] = [
    [/:hover/g, '[data-as~="hover"]'],
    [/:focus-visible/g, '[data-as~="focus"]'],
    [/:active/g, '[data-as~="active"]'],
];

export function say_states_again(): void {
    const again = new CSSStyleSheet();
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    for (const rule of rules) {
        if (!(rule instanceof CSSStyleRule)) continue;
        const marked = kPseudo.reduce(
            (text, [from, to]) => text.replace(from, to),
            rule.selectorText,
        );
        if (marked !== rule.selectorText)
            again.insertRule(`${marked} { ${rule.style.cssText} }`, again.cssRules.length);
    }
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, again];
}
