// Krippendorff's alpha: agreement beyond chance. `units` are lists of values, one list for what
// several observers saw; those with fewer than two say nothing. Null where nothing varies.
const metrics = {
    nominal: () => (a, b) => (a === b ? 0 : 1),
    ordinal: (counts) => (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        let between = 0;
        for (const [value, count] of counts) if (value >= low && value <= high) between += count;
        return a === b ? 0 : (between - (counts.get(a) + counts.get(b)) / 2) ** 2;
    },
    interval: () => (a, b) => (a - b) ** 2,
    ratio: () => (a, b) => (a === b ? 0 : ((a - b) / (a + b)) ** 2),
};

export function alpha(units, metric) {
    const paired = units.filter((values) => values.length >= 2);
    const counts = new Map();
    for (const value of paired.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
    if (counts.size < 2) return null;
    const distance = metrics[metric](counts);
    const n = paired.flat().length;
    let observed = 0;
    for (const values of paired) {
        for (const a of values) for (const b of values) observed += distance(a, b) / (values.length - 1);
    }
    let expected = 0;
    for (const [a, many] of counts) for (const [b, more] of counts) expected += many * more * distance(a, b);
    return 1 - ((n - 1) * observed) / expected;
}
