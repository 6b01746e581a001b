// What a style sheet says of colours, and how well two of them stand apart.
import { readFileSync } from 'node:fs';

export type Rgb = readonly [number, number, number];
export interface Rule {
    selectors: string;
    declared: Map<string, string>;
}

// The innermost blocks of a style sheet, whatever stands around them.
export function rules(path: string): Rule[] {
    const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    return [...text.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => {
        const pairs = [...body.matchAll(/([-\w]+)\s*:\s*([^;]+);/g)];
        const declared = new Map(pairs.map(([, name = '', value = '']) => [name, value.trim()]));
        return { selectors: selectors.trim(), declared };
    });
}

// Linear sRGB, 0 to 1, of 'oklch(L C h)' or '#rrggbb'; what sRGB cannot show is clipped.
export function linear(colour: string): Rgb {
    const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
    if (hex) {
        const [r, g, b] = hex.slice(1).map((part) => {
            const v = parseInt(part, 16) / 255;
            return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
        });
        return [r!, g!, b!];
    }
    const parts = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(colour)?.slice(1).map(Number);
    if (!parts) throw new Error(`not a colour: ${colour}`);
    const [lightness, chroma, hue] = parts as [number, number, number];
    const a = chroma * Math.cos((hue * Math.PI) / 180);
    const b = chroma * Math.sin((hue * Math.PI) / 180);
    const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
    const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
    const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
    const clip = (v: number) => Math.min(1, Math.max(0, v));
    return [
        clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
    ];
}

// The ratio of WCAG, 1 to 21.
export function contrast(one: string, other: string): number {
    const [dark, light] = [one, other]
        .map((colour) => {
            const [r, g, b] = linear(colour);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        })
        .sort((x, y) => x - y) as [number, number];
    return (light + 0.05) / (dark + 0.05);
}
