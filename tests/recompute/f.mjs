// F Sharing quality: the harmonic mean of recall and precision.
import { c1 } from "./c1.mjs";
import { c2 } from "./c2.mjs";

export function quality(recall, precision) {
    if (recall === null) return null;
    if (recall === 0) return 0;
    return (2 * (precision ?? 1) * recall) / ((precision ?? 1) + recall);
}

export const f = (team, model) => quality(c1(team, model), c2(team, model));
