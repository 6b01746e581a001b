// F Sharing quality: the harmonic mean of recall and precision.
import { c1 } from "./c1.mjs";
import { c2 } from "./c2.mjs";

export function f(team, model) {
    const recall = c1(team, model);
    if (recall === null) return null;
    if (recall === 0) return 0;
    const precision = c2(team, model) ?? 1;
    return (2 * precision * recall) / (precision + recall);
}
