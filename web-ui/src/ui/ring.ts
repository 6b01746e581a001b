// Where the graph's teams stand and how its arrows run. Pure; lengths in units of the drawing.

export interface Point {
    x: number;
    y: number;
}

export interface Ring {
    radius: number;
    // Radius of a team's mark.
    node: number;
    // Whether codes stand outside the ring, along its rays, for want of room in the marks.
    outside: boolean;
    // Half the side of the drawing.
    half: number;
    count: number;
}

const kRadius = 150;
const kNode = 21;
// The height that one code takes on the ring's edge, and the advance of one letter in it.
export const kCode_height = 14;
const kLetter = 7.6;
// Letters that fit into a mark.
const kInside = 4;
export const kCode_gap = 6;

// A ring for so many teams, whose longest code has so many letters. Up to 20 with short codes have
// them inside the mark; else the marks shrink to points, and the ring grows where codes would touch.
export function ring_of(count: number, letters: number): Ring {
    const turn = 2 * Math.PI;
    const arc_length = (turn * kRadius) / Math.max(1, count);
    if (letters <= kInside && arc_length > 2 * kNode + 4)
        return { radius: kRadius, node: kNode, outside: false, half: kRadius + kNode + 14, count };
    const radius = Math.max(kRadius, (count * kCode_height) / turn);
    const node = Math.min(8, ((turn * radius) / count) * 0.32);
    const half = radius + node + kCode_gap + Math.max(2, letters) * kLetter + 4;
    return { radius, node, outside: true, half, count };
}

// Radians, clockwise from three o'clock; the first team stands at twelve.
export function angle_of(ring: Ring, index: number): number {
    return (index / Math.max(1, ring.count)) * 2 * Math.PI - Math.PI / 2;
}

export function place(ring: Ring, index: number): Point {
    const angle = angle_of(ring, index);
    return { x: ring.radius * Math.cos(angle), y: ring.radius * Math.sin(angle) };
}

export interface Arc {
    path: string;
    middle: Point;
}

// A curve that bends to its own side, so that the two directions of a pair never cover each other.
// In a crowded ring it also leans to the middle, so that neighbours' arrows do not run along the
// marks between them.
export function arc(ring: Ring, a: Point, b: Point): Arc {
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
    const bend = Math.min(34, length * 0.14);
    const lean = ring.outside ? 0.72 : 1;
    const c = {
        x: ((a.x + b.x) / 2) * lean - dy * bend,
        y: ((a.y + b.y) / 2) * lean + dx * bend,
    };
    const toward = (from: Point, gap: number): Point => {
        const d = Math.hypot(c.x - from.x, c.y - from.y) || 1;
        return { x: from.x + ((c.x - from.x) / d) * gap, y: from.y + ((c.y - from.y) / d) * gap };
    };
    const start = toward(a, ring.node + 2);
    const end = toward(b, ring.node + 7);
    const f = (n: number) => n.toFixed(1);
    return {
        path: `M${f(start.x)} ${f(start.y)}Q${f(c.x)} ${f(c.y)} ${f(end.x)} ${f(end.y)}`,
        middle: { x: (start.x + 2 * c.x + end.x) / 4, y: (start.y + 2 * c.y + end.y) / 4 },
    };
}
